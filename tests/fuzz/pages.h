#pragma once

#include <string_view>

#include "app/library.h"

namespace fuzz {

/// Draws some pages of `library`, others for each `input` that it comes from, and aborts where one
/// is not sound.
void try_pages(const app::Library& library, std::string_view input);

}  // namespace fuzz
