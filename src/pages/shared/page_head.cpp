#include "pages/shared/page_head.h"

#include <initializer_list>

#include "app/wording.h"
#include "core/content/model.h"

namespace pages {
namespace {

using words::Msg;

core::Text first_stated(const words::Words& words, std::initializer_list<core::TextView> names) {
    for (const core::TextView& name : names) {
        if (!name.empty()) {
            return core::Text(name);
        }
    }
    return words.say(Msg::programme);
}

}  // namespace

core::Text programme_title(const words::Words& words, const core::Programme& programme) {
    return first_stated(words, {programme.title, programme.short_title, programme.id});
}

core::Text programme_name(const words::Words& words, const core::Programme& programme) {
    return first_stated(words, {programme.short_title, programme.title, programme.id});
}

std::string window_title(const words::Words& words, const PageHead& head,
                         const core::Programme& programme, const core::Edition* other_edition) {
    const std::string title =
        other_edition == nullptr
            ? head.title.text
            : words.say(Msg::title_in_edition,
                        {.edition = other_edition->title, .title = head.title});
    return programme.short_title.empty()
               ? title
               : words.say(Msg::title_on_site,
                           {.programme = programme.short_title, .title = title});
}

}  // namespace pages
