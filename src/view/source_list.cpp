#include "view/source_list.h"

#include "ui/structure.h"
#include "ui/text.h"

namespace view {

void draw_sources(ui::Frame& frame, std::span<const app::RichText> sources) {
    if (sources.empty()) {
        return;
    }
    const auto section = ui::section(frame, 2, "sources", "Sources", {.gap = ui::Space::S});
    const auto list = ui::list(frame, "sources", {.gap = ui::Space::S});
    for (const app::RichText& source : sources) {
        const auto item = ui::item(frame);
        ui::rich_paragraph(frame, source, ui::kSmallPrint);
    }
}

}  // namespace view
