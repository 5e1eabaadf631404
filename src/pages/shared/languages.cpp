#include "pages/shared/languages.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/text.h"
#include "words/messages.h"

namespace pages {

void draw_languages(ui::Builder& page, const words::Words& words,
                    const std::vector<LanguageLink>& languages) {
    if (languages.empty()) {
        return;
    }
    const ui::Layout in_a_row = {.flow = ui::Flow::Row, .gap = ui::Space::S};
    const auto nav =
        ui::navigation(page, "languages", words.say(words::Msg::other_languages), in_a_row);
    const auto list = ui::list(page, "languages", in_a_row);
    for (const LanguageLink& entry : languages) {
        const auto item = ui::item(page, entry.language.tag);
        ui::link(
            page, entry.language.name, entry.address,
            {.style = ui::TextStyle::Caption, .color = ui::ColorRole::Ink, .is_underlined = false});
        page.node().language = page.keep(entry.language.tag);
    }
}

}  // namespace pages
