#include "app/models/page_head.h"

#include <initializer_list>
#include <string_view>

#include "core/content/model.h"

namespace app {
namespace {

std::string first_stated(std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        if (!name.empty()) {
            return std::string(name);
        }
    }
    return "Programme";
}

}  // namespace

std::string programme_title(const core::Programme& programme) {
    return first_stated({programme.title, programme.short_title, programme.id});
}

std::string programme_name(const core::Programme& programme) {
    return first_stated({programme.short_title, programme.title, programme.id});
}

std::string window_title(const PageHead& head, const core::Programme& programme,
                         const core::Edition* other_edition) {
    std::string title = head.title;
    if (other_edition != nullptr) {
        title += ", " + other_edition->title;
    }
    if (!programme.short_title.empty()) {
        title += " | " + programme.short_title;
    }
    return title;
}

}  // namespace app
