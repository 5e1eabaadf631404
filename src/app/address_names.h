#pragma once

#include <array>
#include <string_view>

#include "app/route.h"

namespace app {

/// A value and what addresses call it.
template <typename Value>
struct Name {
    Value value;
    std::string_view name;
};

// The usual values come first; most have no name in addresses.
inline constexpr std::array kThemes = {Name<ThemeChoice>{ThemeChoice::Auto, ""},
                                       Name<ThemeChoice>{ThemeChoice::Light, "light"},
                                       Name<ThemeChoice>{ThemeChoice::Dark, "dark"}};
inline constexpr std::array kCompareNames = {Name<CompareKind>{CompareKind::Tracks, "tracks"},
                                             Name<CompareKind>{CompareKind::Formats, "formats"},
                                             Name<CompareKind>{CompareKind::Editions, "editions"}};
inline constexpr std::array kLayouts = {Name<CourseLayout>{CourseLayout::List, ""},
                                        Name<CourseLayout>{CourseLayout::Cards, "cards"}};

/// Nothing for a value that goes without saying.
template <typename Names, typename Value>
[[nodiscard]] std::string_view name_of(const Names& names, Value value) {
    for (const auto& entry : names) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

/// Gives whether there is one of this name.
template <typename Names, typename Value>
bool read_name(const Names& names, std::string_view name, Value& value) {
    for (const auto& entry : names) {
        if (entry.name == name) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

}  // namespace app
