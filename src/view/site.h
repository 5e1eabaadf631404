#pragma once

#include "app/action.h"
#include "app/models/site_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

/// What stands above the page: skip link, header, crumbs and notices.
void draw_site_top(ui::Builder& page, const words::Words& words, const app::SiteModel& model,
                   app::Actions& actions);

/// What stands below it.
void draw_site_bottom(ui::Builder& page, const app::SiteModel& model);

}  // namespace view
