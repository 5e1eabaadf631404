#pragma once

#include "app/action.h"
#include "app/models/compare_model.h"
#include "ui/document/builder.h"

namespace view {

void draw_compare(ui::Builder& page, const app::CompareModel& model, app::Actions& actions);

}  // namespace view
