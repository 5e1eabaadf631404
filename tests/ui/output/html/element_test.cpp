#include "ui/output/html/element.h"

#include <map>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/stage.h"
#include "ui/output/html/html.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"

namespace {

using ui::Node;
using ui::NodeState;
using ui::Role;

const ui::LinkBase kRoot;

Node node_of(Role role) {
    Node node;
    node.role = role;
    node.key = 0x00C0FFEE;
    node.layout.gap = ui::Space::None;
    const bool is_field = role == Role::SearchField || role == Role::Select;
    if (role == Role::Text || role == Role::Strong || is_field) {
        node.widget = ui::Widget::Inline;
    }
    return node;
}

/// The start tag, attributes in the order they are given.
std::string start_tag(const Node& node, const ui::LinkBase& base = kRoot) {
    const ui::Element element = ui::element_of(node, base);
    std::string tag = "<" + std::string(element.tag);
    for (const ui::Attribute& attribute : element.attributes) {
        tag += " " + std::string(attribute.name) + "='" + attribute.value + "'";
    }
    return tag + ">";
}

struct Row {
    Role role;
    const char* tag;
};

constexpr Row kRows[] = {
    {Role::Group, "<div>"},
    {Role::Banner, "<header>"},
    {Role::Navigation, "<nav>"},
    {Role::Main, "<main id='k00c0ffee'>"},
    {Role::Footer, "<footer>"},
    {Role::Region, "<section>"},
    {Role::Paragraph, "<p>"},
    {Role::Text, "<span class='t'>"},
    {Role::Strong, "<strong>"},
    {Role::Mark, "<mark>"},
    {Role::Link, "<a id='k00c0ffee' href=''>"},
    {Role::Phrase, "<span>"},
    {Role::Button, "<button id='k00c0ffee' type='button'>"},
    {Role::List, "<ul role='list'>"},
    {Role::Item, "<li role='listitem'>"},
    {Role::Definitions, "<dl>"},
    {Role::Term, "<dt>"},
    {Role::Definition, "<dd>"},
    {Role::Table, "<table role='table'>"},
    {Role::TableHead, "<thead role='rowgroup'>"},
    {Role::TableBody, "<tbody role='rowgroup'>"},
    {Role::Row, "<tr role='row'>"},
    {Role::ColumnHeader, "<th role='columnheader' scope='col'>"},
    {Role::RowHeader, "<th role='rowheader' scope='row'>"},
    {Role::Cell, "<td role='cell'>"},
    {Role::SearchForm, "<form id='k00c0ffee' role='search'>"},
    {Role::FieldSet, "<fieldset>"},
    {Role::Legend, "<legend>"},
    {Role::Label, "<label>"},
    {Role::SearchField,
     "<input id='k00c0ffee' class='field t-body' type='search' maxlength='200' autocomplete='off' "
     "spellcheck='false'>"},
    {Role::Select, "<select id='k00c0ffee' class='field t-body' autocomplete='off'>"},
    {Role::Option, "<option value=''>"},
    {Role::CheckBox, "<input id='k00c0ffee' type='checkbox' autocomplete='off'>"},
};

TEST_CASE("element_of: each role has its tag and what belongs to it") {
    for (const Row& row : kRows) {
        CHECK(start_tag(node_of(row.role)) == row.tag);
    }
    // All but headings, which have levels.
    CHECK(std::size(kRows) == static_cast<std::size_t>(Role::Decoration) - 1);
}

TEST_CASE("element_of: headings have the tag of their level") {
    for (int level = 1; level <= 6; ++level) {
        Node node = node_of(Role::Heading);
        node.level = static_cast<std::uint8_t>(level);
        CHECK(start_tag(node) == "<h" + std::to_string(level) + " id='k00c0ffee'>");
    }
}

TEST_CASE("element_of: states are told to those who cannot see them") {
    const auto with = [](Role role, const NodeState& state) {
        Node node = node_of(role);
        node.state = state;
        return start_tag(node);
    };
    CHECK(with(Role::Link, {.current = true}) == "<a id='k00c0ffee' href='' aria-current='page'>");
    CHECK(with(Role::Item, {.current = true}) == "<li role='listitem' aria-current='true'>");
    CHECK(with(Role::Button, {.is_disclosure = true}) ==
          "<button id='k00c0ffee' type='button' aria-expanded='false'>");
    CHECK(with(Role::Button, {.is_disclosure = true, .expanded = true}) ==
          "<button id='k00c0ffee' type='button' aria-expanded='true'>");
    CHECK(with(Role::Button, {.expanded = true}) == "<button id='k00c0ffee' type='button'>");
    CHECK(with(Role::Group, {.focus_target = true}) == "<div id='k00c0ffee' tabindex='-1'>");
    CHECK(with(Role::Strong, {.is_inline = true}) == "<strong class='inline'>");
    CHECK(with(Role::Group, {.needs_script = true}) == "<div class='needs-script'>");
}

TEST_CASE("element_of: what a person or the page changes is no attribute") {
    Node node = node_of(Role::CheckBox);
    node.state.checked = true;
    CHECK(start_tag(node) == "<input id='k00c0ffee' type='checkbox' autocomplete='off'>");
    node = node_of(Role::SearchField);
    node.value = "text";
    CHECK(start_tag(node).find("value") == std::string::npos);
}

TEST_CASE("element_of: names and relations to other elements") {
    Node node = node_of(Role::Region);
    node.name = "Name";
    node.labelled_by = 0xAB;
    CHECK(start_tag(node) ==
          "<section aria-labelledby='k000000ab' "
          "aria-label='Name'>");
}

TEST_CASE("element_of: classes say how it looks, when it is there, and what it is known by") {
    Node node = node_of(Role::Select);
    node.widget = ui::Widget::Inline;
    node.layout.shown = ui::Shown::BelowWide;
    node.css_class = "own two";
    node.state.needs_script = true;
    CHECK(start_tag(node) ==
          "<select id='k00c0ffee' class='field t-body only-below-wide needs-script own two' "
          "autocomplete='off'>");
}

TEST_CASE("element_of: containers say how they arrange what is in them") {
    Node node = node_of(Role::Group);
    node.layout = {.flow = ui::Flow::Grid,
                   .gap = ui::Space::L,
                   .columns = {1, 2, 3},
                   .surface = ui::Surface::Tinted,
                   .padding = ui::Space::S,
                   .inset_y = ui::Space::M,
                   .is_contained = true};
    CHECK(start_tag(node) == "<div class='grid m2 w3 g4 tinted p2 y3 contained'>");
    node.layout = {.flow = ui::Flow::Columns,
                   .from = ui::Breakpoint::Medium,
                   .below = ui::Flow::Row,
                   .gap = ui::Space::None,
                   .shares = ui::Shares::CourseRow,
                   .in_row = ui::InRow::OwnLine};
    CHECK(start_tag(node) == "<div class='columns else-row course-row own-line'>");
}

TEST_CASE("element_of: a cell says over how many columns it reaches, when over several") {
    Node node = node_of(Role::Cell);
    node.column_span = 3;
    CHECK(start_tag(node) == "<td role='cell' colspan='3'>");
}

TEST_CASE("element_of: an entry of a list that is not shown whole says where it stands") {
    Node node = node_of(Role::Item);
    node.in_list = {.number = 101, .count = 301};
    CHECK(start_tag(node) == "<li role='listitem' aria-setsize='301' aria-posinset='101'>");
    node.in_list = {};
    CHECK(start_tag(node) == "<li role='listitem'>");
}

TEST_CASE("element_of: links that leave the site say so, and no others") {
    Node node = node_of(Role::Link);
    node.address = "https://example.edu/a?b=c";
    CHECK(start_tag(node) == "<a id='k00c0ffee' href='https://example.edu/a?b=c'>");
    node.state.external = true;
    CHECK(start_tag(node) == "<a id='k00c0ffee' href='https://example.edu/a?b=c' rel='external'>");
    node.state.opens_outside = true;
    CHECK(start_tag(node) ==
          "<a id='k00c0ffee' href='https://example.edu/a?b=c' rel='external noopener' "
          "target='_blank'>");
}

TEST_CASE("resolved: addresses of the site get the way to its root, others stay") {
    const ui::LinkBase base{"../../"};
    const std::map<std::string, std::string> rows = {
        {"", "../../"},
        {"demo/courses/", "../../demo/courses/"},
        {"demo/courses/?q=a:b", "../../demo/courses/?q=a:b"},
        {"https://example.edu/", "https://example.edu/"},
        {"mailto:office@example.edu", "mailto:office@example.edu"},
        {"#main", "#main"},
    };
    for (const auto& [address, expected] : rows) {
        CHECK(ui::resolved(address, base).value_or("none") == expected);
    }
}

TEST_CASE("element_of: a link to what is no address has none") {
    for (const char* address : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " https://a.example/",
                                "//evil.example/", "foo:bar", "../x", "/x", "demo//x"}) {
        CAPTURE(address);
        ui::TextStore texts;
        Node node = node_of(Role::Link);
        node.address = texts.keep(address);
        node.state.external = true;
        CHECK(start_tag(node, {"../"}) == "<a id='k00c0ffee'>");
    }
}

TEST_CASE("is_void: inputs have no end tag, everything else has one") {
    for (const Row& row : kRows) {
        const std::string_view tag = ui::element_of(node_of(row.role), kRoot).tag;
        CHECK(ui::is_void(tag) == (tag == "input"));
    }
}

TEST_CASE("section: its heading names it") {
    const fixture::Drawing drawing = fixture::Stage().draw(
        [](ui::Builder& page) { const auto part = ui::section(page, 2, "facts", "Facts"); });
    CHECK(drawing.only(Role::Region).labelled_by == drawing.only(Role::Heading).key);
}

TEST_CASE("skip_link: leads to the main part, which can take focus") {
    const fixture::Drawing drawing = fixture::Stage().draw([](ui::Builder& page) {
        ui::skip_link(page, "Skip");
        const auto main = ui::main_part(page);
    });
    const ui::Element main = ui::element_of(drawing.only(Role::Main), kRoot);
    CHECK(drawing.only(Role::Link).address == "#" + main.attributes.at(0).value);
    CHECK(drawing.only(Role::Main).key == ui::main_key());
    CHECK(drawing.only(Role::Main).state == NodeState{.focus_target = true});
}

}  // namespace
