#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/models/page_head.h"
#include "app/state.h"

namespace app {

struct CompareModel {
    PageHead head;
};

[[nodiscard]] CompareModel make_compare_model(const Library& library, const State& state);

}  // namespace app
