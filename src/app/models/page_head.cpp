#include "app/models/page_head.h"

#include "core/content/model.h"

namespace app {

std::string window_title(const PageHead& head, const core::Programme& programme) {
    if (programme.short_title.empty()) {
        return head.title;
    }
    return head.title + " | " + programme.short_title;
}

}  // namespace app
