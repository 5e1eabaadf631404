#include "view/compare.h"

#include "ui/text.h"

namespace view {

void draw_compare(ui::Frame& frame, const app::CompareModel& model, app::Actions& actions) {
    ui::heading(frame, 1, model.head.title);
    (void)actions;
}

}  // namespace view
