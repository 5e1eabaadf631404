#include "view/content_link.h"

#include "ui/text.h"

namespace view {

void draw_content_link(ui::Frame& frame, const app::NamedLink& link,
                       const ui::LinkOptions& options) {
    if (link.address.empty()) {
        ui::paragraph(frame, link.label, {.style = options.style});
        return;
    }
    ui::link(frame, link.label, link.address, options);
}

}  // namespace view
