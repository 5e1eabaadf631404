#pragma once

#include "app/action.h"
#include "pages/site/site_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// What stands above the page: skip link, header, crumbs and notices.
void draw_site_top(ui::Builder& page, const words::Words& words, const SiteModel& model,
                   app::Actions& actions);

/// What stands below it.
void draw_site_bottom(ui::Builder& page, const SiteModel& model);

}  // namespace pages
