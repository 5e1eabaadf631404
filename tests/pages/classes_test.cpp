// What is not painted, as on the static pages, gets its look from the style sheets alone: those
// written by hand, and the one that is made of the sizes of the toolkit.

#include "ui/output/html/classes.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "ui/output/html/class_names.h"
#include "ui/output/html/style_sheet.h"

namespace {

using Names = std::set<std::string>;

/// Given by the page's own files, not by the program.
const Names kOfThePage = {"static", "plain", "live", "unseen", "strip",
                          "l",      "inked", "late", "failed"};
const Names kSetByScript = {"progress", "line-ink", "live-ink"};

std::string read_text(const std::string& name) {
    std::ifstream stream(PROGRAM_EXPLORER_ROOT "/web/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The sheets written by hand, without their comments.
std::string written_sheets() {
    std::string text = read_text("page.css") + read_text("layer.css");
    for (std::size_t at = text.find("/*"); at != std::string::npos; at = text.find("/*", at)) {
        text.erase(at, text.find("*/", at) + 2 - at);
    }
    return text;
}

std::string all_sheets() {
    return written_sheets() + ui::style_sheet();
}

/// What stands before each brace that opens.
std::vector<std::string> heads_of(const std::string& sheet) {
    std::vector<std::string> heads;
    for (std::size_t brace = sheet.find('{'); brace != std::string::npos;
         brace = sheet.find('{', brace + 1)) {
        const std::size_t begin = sheet.find_last_of("{};", brace - 1) + 1;
        heads.push_back(sheet.substr(begin, brace - begin));
    }
    return heads;
}

/// Every name that follows `sign` and is followed by `after`, with its own dashes.
Names names_in(const std::string& text, std::string_view sign, std::string_view after = {}) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    Names names;
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
        const std::size_t begin = at + sign.size();
        const std::size_t end = std::min(text.find_first_not_of(kLetters, begin), text.size());
        if (text.compare(end, after.size(), after) == 0 && end > begin) {
            names.insert(text.substr(begin, end - begin));
        }
    }
    return names;
}

/// Every number of `unit`, as it is written.
Names numbers_in(const std::string& text, std::string_view unit) {
    Names numbers;
    for (std::size_t at = text.find(unit); at != std::string::npos; at = text.find(unit, at + 1)) {
        const std::size_t begin = text.find_last_not_of("0123456789.", at - 1) + 1;
        numbers.insert(text.substr(begin, at - begin));
    }
    return numbers;
}

Names classes_with_rules() {
    Names classes;
    for (const std::string& head : heads_of(all_sheets())) {
        classes.merge(names_in(head, "."));
    }
    return classes;
}

Names without(Names names, const Names& others) {
    std::erase_if(names, [&](const std::string& name) { return others.contains(name); });
    return names;
}

void add_classes(const ui::Node& node, Names& classes) {
    std::istringstream words(ui::classes_of(node));
    for (std::string word; words >> word;) {
        // A programme's own colours are written with its id.
        if (!word.starts_with("programme-")) {
            classes.insert(word);
        }
    }
}

/// Those of a node for each value that `set` gives it, from 0 to below `count`.
void add_classes(std::size_t count, const std::function<void(ui::Node&, int)>& set,
                 Names& classes) {
    for (std::size_t value = 0; value < count; ++value) {
        ui::Node node;
        set(node, static_cast<int>(value));
        add_classes(node, classes);
    }
}

void add_classes_of_layouts(Names& classes) {
    using ui::Node;
    add_classes(
        ui::kFlowClasses.size(), [](Node& node, int i) { node.layout.flow = ui::Flow(i); },
        classes);
    add_classes(
        ui::kFromClasses.size(), [](Node& node, int i) { node.layout.from = ui::Breakpoint(i); },
        classes);
    add_classes(
        ui::kSharesClasses.size(), [](Node& node, int i) { node.layout.shares = ui::Shares(i); },
        classes);
    add_classes(
        ui::kSurfaceClasses.size(), [](Node& node, int i) { node.layout.surface = ui::Surface(i); },
        classes);
    add_classes(
        ui::kGapClasses.size(),
        [](Node& node, int i) {
            node.layout.gap = node.layout.padding = node.layout.inset_y = ui::Space(i);
        },
        classes);
    add_classes(
        ui::kShownClasses.size(), [](Node& node, int i) { node.layout.shown = ui::Shown(i); },
        classes);
    add_classes(
        ui::kBesideClasses.size(), [](Node& node, int i) { node.layout.beside = ui::Beside(i); },
        classes);
    add_classes(
        ui::kInRowClasses.size(), [](Node& node, int i) { node.layout.in_row = ui::InRow(i); },
        classes);
    add_classes(
        ui::kColumnClasses[0].size(),
        [](Node& node, int i) {
            const auto count = static_cast<std::uint8_t>(i);
            node.layout = {.flow = ui::Flow::Grid, .columns = {count, count, count}};
        },
        classes);
    ui::Node node;
    node.layout = {.below = ui::Flow::Row,
                   .is_at_end = true,
                   .has_close_lines = true,
                   .is_contained = true,
                   .is_framed_below_wide = true};
    add_classes(node, classes);
}

void add_classes_of_looks(Names& classes) {
    using ui::Node;
    add_classes(
        ui::kWidgetCount, [](Node& node, int i) { node.widget = ui::Widget(i); }, classes);
    add_classes(
        ui::kButtonClasses.size(),
        [](Node& node, int i) {
            node.widget = ui::Widget::Button;
            node.look.button = ui::ButtonLook(i);
        },
        classes);
    add_classes(
        ui::kMarkClasses.size(),
        [](Node& node, int i) {
            node.widget = ui::Widget::Tag;
            node.look.hue = static_cast<std::uint8_t>(i);
        },
        classes);
    add_classes(
        static_cast<std::size_t>(ui::TextStyle::H1) + 1,
        [](Node& node, int i) {
            node.widget = ui::Widget::TextBlock;
            node.look.style = ui::TextStyle(i);
        },
        classes);
}

void add_classes(const ui::Document& document, Names& classes) {
    for (const ui::Node& node : document.nodes) {
        add_classes(node, classes);
    }
}

void add_classes_of_pages(Names& classes) {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    for (const std::string& address : fixture::addresses_of(library.content())) {
        add_classes(*fixture::draw_page(library, address, {}).tree.document, classes);
    }
    add_classes(*fixture::draw_home({&library}, "", {}).tree.document, classes);
}

/// Every class there is: those of each value of each property, and those that the pages give.
Names all_classes() {
    Names classes;
    add_classes_of_layouts(classes);
    add_classes_of_looks(classes);
    add_classes_of_pages(classes);
    return classes;
}

TEST_CASE("style sheets: each class that an element can have has a rule, and no other has one") {
    const Names given = all_classes();
    const Names ruled = classes_with_rules();
    REQUIRE(given.size() > 60);
    CHECK(without(given, ruled) == Names{});
    CHECK(without(without(ruled, given), kOfThePage) == Names{});
}

TEST_CASE("style sheets: each custom property that is used is set") {
    Names set = names_in(all_sheets(), "--", ":");
    for (int role = 0; role < static_cast<int>(ui::ColorRole::Count); ++role) {
        set.emplace(ui::css_property(ui::ColorRole(role)).substr(2));
    }
    const Names used = names_in(all_sheets(), "var(--");
    REQUIRE(used.size() > 40);
    CHECK(without(without(used, set), kSetByScript) == Names{});
    CHECK(without(names_in(ui::style_sheet(), "--", ":"), used) == Names{});
}

TEST_CASE("style sheets: those written by hand know no width of pages and no size of the toolkit") {
    const std::string written = written_sheets();
    for (const std::string& head : heads_of(written)) {
        const bool is_by_width =
            head.find("@media") != std::string::npos && head.find("width") != std::string::npos;
        CHECK_FALSE(is_by_width);
    }
    // Hairlines and rings, the bar of a programme, heights of windows, a full radius.
    CHECK(numbers_in(written, "px") == Names{"1", "2", "3", "4", "250", "999", "2000"});
    // What is as wide as the root's letters, and the room for messages.
    CHECK(numbers_in(written, "rem") == Names{"1", "8"});
}

}  // namespace
