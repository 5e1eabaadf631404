#include "support/sound_pages.h"

#include "support/doctest.h"

namespace fixture {

std::string faults_in(const DrawnPage& page) {
    std::string lines;
    for (const std::string& fault : faults_of(page)) {
        lines += fault + "\n";
    }
    return lines;
}

void check_everywhere(const app::Library& library, const std::string& address) {
    for (const float width : kWidths) {
        for (const float text_scale : {1.0f, 2.0f}) {
            for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
                ui::Input input;
                input.width = width;
                input.text_scale = text_scale;
                input.scheme = scheme;
                CAPTURE(address);
                CAPTURE(width);
                CAPTURE(text_scale);
                CHECK(faults_in(draw_page(library, address, input)) == "");
            }
        }
    }
}

void check_all(const app::Library& library) {
    for (const std::string& address : addresses_of(library.content())) {
        check_everywhere(library, address);
    }
}

}  // namespace fixture
