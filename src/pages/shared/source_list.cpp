#include "pages/shared/source_list.h"

#include "ui/widgets/structure.h"
#include "ui/widgets/text.h"
#include "words/messages.h"
#include "words/words.h"

namespace pages {

using words::Msg;
using words::Words;

void draw_sources(ui::Builder& page, const Words& words, std::span<const core::RichText> sources) {
    if (sources.empty()) {
        return;
    }
    const auto section =
        ui::section(page, 2, "sources", words.say(Msg::sources), {.gap = ui::Space::S});
    const auto list = ui::list(page, "sources", {.gap = ui::Space::S});
    for (const core::RichText& source : sources) {
        const auto item = ui::item(page);
        ui::rich_paragraph(page, source, ui::kSmallPrint);
    }
}

}  // namespace pages
