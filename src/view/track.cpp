#include "view/track.h"

#include "ui/text.h"

namespace view {

void draw_track(ui::Frame& frame, const app::TrackModel& model, app::Actions& actions) {
    ui::heading(frame, 1, model.head.title);
    (void)actions;
}

}  // namespace view
