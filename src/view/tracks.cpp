#include "view/tracks.h"

#include "ui/text.h"

namespace view {

void draw_tracks(ui::Frame& frame, const app::TracksModel& model, app::Actions& actions) {
    ui::heading(frame, 1, model.head.title);
    (void)actions;
}

}  // namespace view
