#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"

namespace shell {

/// Content files that could not be read, by what that means for the page at one address.
struct UnreadFiles {
    /// Without these the page would say what is not so: that there are no courses, no such course.
    std::vector<std::string> needed;
    /// The page lacks a part and says so.
    std::vector<std::string> others;
};

/// Sorts what `reading` could not read. `address` is relative to the site's root.
[[nodiscard]] UnreadFiles unread_files(const core::Reading& reading, std::string_view address);

}  // namespace shell
