#pragma once

#include "app/action.h"
#include "app/models/page_model.h"
#include "app/models/site_model.h"
#include "ui/frame.h"

namespace view {

/// A whole page: the frame of every page and what is particular to this one.
void draw_page(ui::Frame& frame, const app::SiteModel& site, const app::PageModel& page,
               app::Actions& actions);

}  // namespace view
