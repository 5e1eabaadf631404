#pragma once

#include "app/action.h"
#include "app/models/page_model.h"
#include "app/models/site_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

/// A whole page: the parts that every page has and what is particular to this one.
void draw_page(ui::Builder& page, const words::Words& words, const app::SiteModel& site,
               const app::PageModel& model, app::Actions& actions);

}  // namespace view
