// Everything that the pages of the small sample programme say, as outlines of their documents: a
// line an element with its role, its name and its words. They are compared whole, so that nothing a
// page shows can be lost without being noticed. After a change that is meant, the variable
// PROGRAM_EXPLORER_WRITE_OUTLINES writes them anew; read the difference before it is committed.

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "app/address.h"
#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"
#include "ui/output/html/element.h"

namespace {

/// The words of an element that are not inside another one.
std::string own_words(const ui::Document& document, std::size_t index) {
    std::string words(document.nodes[index].text);
    for (std::size_t i = index + 1; i < document.nodes[index].end; i = document.nodes[i].end) {
        if (document.nodes[i].role == ui::Role::Text) {
            words += document.nodes[i].text;
        }
    }
    return words;
}

std::string when_shown(ui::Shown shown) {
    constexpr const char* kWords[] = {
        "", " (from medium)", " (from wide)", " (below wide)", " (stacked)", " (in columns)"};
    return kWords[static_cast<std::size_t>(shown)];
}

std::string outline(const ui::Document& document) {
    std::string lines;
    std::vector<std::size_t> depths(document.nodes.size());
    for (std::size_t i = 1; i < document.nodes.size(); ++i) {
        const ui::Node& node = document.nodes[i];
        depths[i] = depths[node.parent] + 1;
        if (node.role == ui::Role::Text || node.role == ui::Role::Decoration) {
            continue;
        }
        lines += std::string(2 * (depths[i] - 1), ' ');
        lines += ui::element_of(node, {}).tag;
        lines += when_shown(node.layout.shown);
        lines += node.name.empty() ? "" : " [" + std::string(node.name) + "]";
        lines += node.address.empty() ? "" : " -> " + std::string(node.address);
        lines += node.value.empty() ? "" : " = " + std::string(node.value);
        lines += node.state.checked || node.state.selected ? " (chosen)" : "";
        lines += node.state.current ? " (current)" : "";
        const std::string words = own_words(document, i);
        lines += words.empty() ? "\n" : ": " + words + "\n";
    }
    return lines;
}

std::string file_of(const std::string& name) {
    return PROGRAM_EXPLORER_ROOT "/tests/pages/outlines/" + name + ".txt";
}

std::string read(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void check_outline(const std::string& name, const fixture::DrawnPage& page) {
    CAPTURE(name);
    const std::string said = outline(*page.tree.document);
    if (std::getenv("PROGRAM_EXPLORER_WRITE_OUTLINES") != nullptr) {
        std::ofstream(file_of(name), std::ios::binary) << said;
    }
    CHECK(said == read(file_of(name)));
}

TEST_CASE("outlines: each page of the sample says all that it did, nothing more") {
    const app::Library library = fixture::read_library(fixture::SampleFiles().all());
    for (const app::PageKind& kind : app::kPages) {
        for (const app::Route& route : app::routes_of(library.content())) {
            if (route.page == kind.page) {
                const std::string address = app::address_of(route, library.content());
                check_outline(std::string(kind.name), fixture::draw_page(library, address, {}));
                break;
            }
        }
    }
}

TEST_CASE("outlines: what was searched, chosen and opened") {
    const app::Library library = fixture::read_library(fixture::SampleFiles().all());
    for (const auto& [name, address] :
         {std::pair("search", "demo/courses/?q=one"),
          std::pair("search-cards", "demo/courses/?q=one&view=cards&term=fall"),
          std::pair("nothing-found", "demo/courses/?q=nonsense"),
          std::pair("formats", "demo/compare/formats/"),
          std::pair("editions", "demo/compare/editions/"),
          std::pair("embedded", "demo/tracks/?embed=1"), std::pair("strange", "demo/nonsense/")}) {
        check_outline(name, fixture::draw_page(library, address, {}));
    }
    check_outline("home", fixture::draw_home({&library, &library}, "A notice.", {}));
}

}  // namespace
