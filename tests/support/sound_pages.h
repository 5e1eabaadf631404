#pragma once

#include <string>

#include "app/library.h"
#include "support/page_fixture.h"

namespace fixture {

/// From the narrowest phone to a large screen.
inline constexpr float kWidths[] = {320.0f, 390.0f, 820.0f, 1440.0f};

/// All that `faults_of` finds wrong with a page, a line each.
[[nodiscard]] std::string faults_in(const DrawnPage& page);

/// Draws `address` at every width, text size and scheme, and fails the test where a page is not
/// sound.
void check_everywhere(const app::Library& library, const std::string& address);

/// The same for every page of a programme.
void check_all(const app::Library& library);

}  // namespace fixture
