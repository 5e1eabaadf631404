#pragma once

#include <string>

#include "core/content/model.h"
#include "words/words.h"

namespace pages {

/// What to say where no role of `track` is named; else empty.
[[nodiscard]] std::string roles_remark(const words::Words& words, const core::Track& track);

/// "9 electives to choose from"
[[nodiscard]] std::string electives_choice(const words::Words& words, const core::Track& track);

}  // namespace pages
