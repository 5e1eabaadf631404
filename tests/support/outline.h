#pragma once

#include <string>

#include "ui/document/document.h"

namespace fixture {

/// All that the elements of a document are, a line an element: its tag, in braces how it looks and
/// where it stands as far as that is not the usual, then its name, where it leads and its words.
[[nodiscard]] std::string outline_of(const ui::Document& document);

}  // namespace fixture
