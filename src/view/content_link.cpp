#include "view/content_link.h"

#include "core/content/link_address.h"
#include "ui/text.h"

namespace view {

void draw_content_link(ui::Frame& frame, const app::NamedLink& link,
                       const ui::LinkOptions& options) {
    if (!core::is_link_address(link.address)) {
        ui::paragraph(frame, link.label, {.style = options.style});
        return;
    }
    ui::link(frame, link.label, link.address, options);
}

}  // namespace view
