// What is not painted, as on the static pages, gets its look from the style sheets alone.

#include "ui/output/html/classes.h"

#include <cctype>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"

namespace {

/// Classes that look like nothing in particular: the base styles are right for them.
const std::set<std::string> kPlain = {"raised", "from-medium", "beside-link"};

std::string text_of(const std::string& name) {
    std::ifstream stream(PROGRAM_EXPLORER_ROOT "/web/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool has_rule(const std::string& sheet, const std::string& name) {
    for (std::size_t at = sheet.find('.' + name); at != std::string::npos;
         at = sheet.find('.' + name, at + 1)) {
        const char after = sheet[at + name.size() + 1];
        if (std::isalnum(static_cast<unsigned char>(after)) == 0 && after != '-') {
            return true;
        }
    }
    return false;
}

std::set<std::string> all_classes(const ui::Document& document) {
    std::set<std::string> classes;
    for (const ui::Node& node : document.nodes) {
        std::istringstream words(ui::classes_of(node));
        for (std::string word; words >> word;) {
            classes.insert(word);
        }
    }
    return classes;
}

TEST_CASE("classes: each that a page gives has a rule in a style sheet") {
    const std::string sheet = text_of("page.css") + text_of("layer.css");
    REQUIRE_FALSE(sheet.empty());
    const app::Library library = fixture::read_library(fixture::shipped_files());
    std::string without;
    for (const std::string& address : fixture::addresses_of(library.content())) {
        for (const std::string& name :
             all_classes(*fixture::draw_page(library, address, {}).tree.document)) {
            if (!kPlain.contains(name) && !has_rule(sheet, name)) {
                without += name + " on " + address + "\n";
            }
        }
    }
    CHECK(without == "");
}

}  // namespace
