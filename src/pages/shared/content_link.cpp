#include "pages/shared/content_link.h"

#include "core/content/link_address.h"
#include "ui/widgets/text.h"

namespace pages {

void draw_content_link(ui::Builder& page, const NamedLink& link, const ui::LinkOptions& options) {
    if (!core::is_link_address(link.address)) {
        ui::paragraph(page, link.label, {.style = options.style});
        return;
    }
    ui::link(page, link.label, link.address, options);
}

}  // namespace pages
