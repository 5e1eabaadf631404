#include "ui/widgets/controls.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/stage.h"
#include "ui/widgets/text.h"

namespace {

using fixture::Drawing;
using fixture::Stage;
using ui::Builder;
using ui::Role;

constexpr ui::ActionId kAct{7};

std::string name_of(const Drawing& drawing, Role role) {
    return fixture::name_of(drawing.tree, drawing.index_of(drawing.only(role).key));
}

TEST_CASE("controls: each carries its action, and nothing else does") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        const std::vector<ui::Choice> choices = {{"a", "A"}};
        ui::button(page, "save", "Save", ui::ActionId{0});
        ui::disclosure(page, "more", "More", ui::ActionId{1}, {.is_open = false});
        ui::search_field(page, "Search", "", ui::ActionId{2});
        ui::select(page, "order", "Order", {choices, "a"}, ui::ActionId{3});
        ui::check_box(page, "fall", "Fall", ui::ActionId{4}, {.remark = "", .is_checked = false});
        ui::link(page, "Home", "demo/");
        ui::link_button(page, "Tracks", "demo/tracks/");
    });
    std::vector<std::pair<Role, ui::ActionId>> actions;
    for (const fixture::Placed& node : drawing.tree.nodes) {
        if (node.action != ui::kNoAction) {
            actions.emplace_back(node.role, node.action);
        }
    }
    CHECK(actions ==
          std::vector<std::pair<Role, ui::ActionId>>{{Role::Button, ui::ActionId{0}},
                                                     {Role::Button, ui::ActionId{1}},
                                                     {Role::SearchField, ui::ActionId{2}},
                                                     {Role::Select, ui::ActionId{3}},
                                                     {Role::CheckBox, ui::ActionId{4}}});
}

TEST_CASE("button: its label names it, or a longer name for those who hear it") {
    Stage stage;
    const auto named = [&stage](std::string_view spoken) {
        return name_of(stage.draw([spoken](Builder& page) {
            ui::button(page, "dark", "Dark", kAct, {.spoken = spoken});
        }),
                       Role::Button);
    };
    CHECK(named("") == "Dark");
    CHECK(named("Dark colours") == "Dark colours");
}

TEST_CASE("button: is of use with script only") {
    const Drawing drawing = Stage().draw([](Builder& page) { ui::button(page, "a", "A", kAct); });
    CHECK(drawing.only(Role::Button).state == ui::NodeState{.needs_script = true});
}

TEST_CASE("disclosure: says whether it is open") {
    for (const bool is_open : {false, true}) {
        const ui::NodeState expected{
            .is_disclosure = true, .expanded = is_open, .needs_script = true};
        const Drawing drawing = Stage().draw([&](Builder& page) {
            ui::disclosure(page, "menu", "Menu", kAct, {.is_open = is_open});
        });
        CHECK(drawing.only(Role::Button).state == expected);
    }
}

TEST_CASE("link: has its address, its name and its states") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        ui::link(page, "Here", "demo/courses/",
                 {.spoken = "Here, all courses", .is_current = true});
    });
    const fixture::Placed& link = drawing.only(Role::Link);
    CHECK(link.address == "demo/courses/");
    CHECK(name_of(drawing, Role::Link) == "Here, all courses");
    CHECK(link.state == ui::NodeState{.current = true});
}

TEST_CASE("link: one that leaves the site says so by its own address") {
    const auto is_external = [](std::string_view address) {
        const Drawing drawing = Stage().draw([&](Builder& page) { ui::link(page, "Go", address); });
        const ui::NodeState state = drawing.only(Role::Link).state;
        CHECK_FALSE(state.opens_outside);
        return state.external;
    };
    CHECK(is_external("https://example.edu/"));
    CHECK(is_external("HTTP://example.edu"));
    CHECK_FALSE(is_external("demo/courses/?q=http://example.edu"));
    CHECK_FALSE(is_external("mailto:a@example.edu"));
    CHECK_FALSE(is_external("tel:+1"));
    CHECK_FALSE(is_external("https"));
}

TEST_CASE("link: in a frame what leaves the site opens outside, and its name says so") {
    Stage stage;
    stage.input.is_framed = true;
    const Drawing drawing = stage.draw([](Builder& page) {
        ui::link(page, "In", "demo/");
        ui::link(page, "Mail", "mailto:a@example.edu");
        ui::link(page, "Out", "https://example.edu/");
        ui::link(page, "Far", "https://example.edu/far", {.spoken = "Far out"});
        ui::link_button(page, "Press", "https://example.edu/press");
        const std::array<core::RichRun, 1> run = {
            core::link("Source", "https://example.edu/source")};
        ui::rich_paragraph(page, run);
    });
    std::vector<std::string> names;
    for (const fixture::Placed& link : drawing.all(Role::Link)) {
        names.push_back(fixture::name_of(drawing.tree, drawing.index_of(link.key)));
        CHECK(link.state.opens_outside == link.state.external);
    }
    CHECK(names == std::vector<std::string>{"In", "Mail", "Out, leaves this site",
                                            "Far out, leaves this site", "Press, leaves this site",
                                            "Source, leaves this site"});
}

TEST_CASE("link: where it leads and what it says are no part of what it is") {
    const auto key = [](std::string_view label, std::string_view address) {
        return Stage()
            .draw([&](Builder& page) { ui::link(page, label, address); })
            .only(Role::Link)
            .key;
    };
    CHECK(key("A", "x/") == key("B", "2024/x/?embed=1"));
    const Drawing two = Stage().draw([](Builder& page) {
        ui::link(page, "A", "x/");
        ui::link(page, "A", "x/");
    });
    CHECK(two.renamed == 0);
}

TEST_CASE("link_button: is a link, not a button") {
    const Drawing drawing =
        Stage().draw([](Builder& page) { ui::link_button(page, "Compare", "demo/compare/"); });
    CHECK(drawing.all(Role::Button).empty());
    CHECK(drawing.only(Role::Link).address == "demo/compare/");
    CHECK(drawing.only(Role::Link).state == ui::NodeState{});
}

TEST_CASE("link_button: a label in another language than its name has as much room") {
    const auto boxes_in = [](core::TextLanguage language) {
        Stage stage;
        stage.languages = {"fr"};
        const Drawing drawing = stage.draw([language](Builder& page) {
            ui::link_button(page, {"Three long words", language}, "demo/", {.spoken = "Remove it"});
        });
        return std::pair(drawing.only(Role::Link).box, drawing.only(Role::Text).box);
    };
    const auto [link, label] = boxes_in(core::TextLanguage::Own);
    CHECK(link == boxes_in(core::TextLanguage::Around).first);
    CHECK(link.width > label.width);
    CHECK(label.height == boxes_in(core::TextLanguage::Around).second.height);
}

TEST_CASE("link_block: is one link around all it holds") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        const auto scope = ui::link_block(page, "x/", {.padding = ui::Space::S});
        fixture::block(page, 10, 40);
    });
    CHECK(drawing.only(Role::Link).box.height == 56);
    CHECK(drawing.only(Role::Link).address == "x/");
}

TEST_CASE("search_field: shows its text") {
    const Drawing drawing =
        Stage().draw([](Builder& page) { ui::search_field(page, "Search courses", "deep", kAct); });
    CHECK(drawing.only(Role::SearchField).value == "deep");
}

TEST_CASE("search_field: stands inside its label, which names it") {
    const Drawing drawing =
        Stage().draw([](Builder& page) { ui::search_field(page, "Search courses", "", kAct); });
    const fixture::Placed& field = drawing.only(Role::SearchField);
    CHECK(drawing.tree.nodes[field.parent].role == Role::Label);
    CHECK(drawing.tree.nodes[drawing.tree.nodes[field.parent].parent].role == Role::SearchForm);
    CHECK(name_of(drawing, Role::SearchField) == "Search courses");
    CHECK(field.state == ui::NodeState{});
}

void draw_select(Builder& page, std::string_view value) {
    const std::vector<ui::Choice> choices = {{"code", "Code"}, {"title", "Title"}};
    ui::select(page, "sort", "Sort by", {choices, value}, kAct);
}

TEST_CASE("select: marks the chosen option") {
    const Drawing drawing = Stage().draw([](Builder& page) { draw_select(page, "title"); });
    const std::vector<fixture::Placed> options = drawing.all(Role::Option);
    REQUIRE(options.size() == 2);
    CHECK(options[0].text == "Code");
    CHECK(options[0].value == "code");
    CHECK_FALSE(options[0].state.selected);
    CHECK(options[1].state.selected);
    CHECK(drawing.only(Role::Select).value == "title");
    CHECK(name_of(drawing, Role::Select) == "Sort by");
}

TEST_CASE("select: a value that no option has selects none") {
    for (const fixture::Placed& option :
         Stage().draw([](Builder& page) { draw_select(page, "x"); }).all(Role::Option)) {
        CHECK_FALSE(option.state.selected);
    }
}

TEST_CASE("select: where its label is wider than its options, what follows keeps off the label") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        const auto row = page.open(Role::Group, "row", {.flow = ui::Flow::Row});
        const std::vector<ui::Choice> choices = {{"a", "A"}};
        ui::select(page, "order", "A label of many more letters than its options have",
                   {choices, "a"}, kAct);
        ui::button(page, "next", "Next", kAct);
    });
    const fixture::Placed label = drawing.all(Role::Text).at(0);
    CHECK(label.text == "A label of many more letters than its options have");
    CHECK(drawing.only(Role::Button).box.x > label.box.right());
}

TEST_CASE("check_box: says whether it is checked") {
    for (const bool is_checked : {false, true}) {
        const Drawing drawing = Stage().draw([is_checked](Builder& page) {
            ui::check_box(page, "fall", "Fall", kAct, {.remark = "(12)", .is_checked = is_checked});
        });
        CHECK(drawing.only(Role::CheckBox).state.checked == is_checked);
    }
}

TEST_CASE("check_box: label and remark name it") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        ui::check_box(page, "fall", "Fall", kAct, {.remark = "(12)", .is_checked = true});
    });
    CHECK(name_of(drawing, Role::CheckBox) == "Fall (12)");
}

void draw_every_control(Builder& page, std::string_view label) {
    for (const auto look : {ui::ButtonLook::Primary, ui::ButtonLook::Secondary,
                            ui::ButtonLook::Quiet, ui::ButtonLook::Chip}) {
        const std::string name = std::to_string(static_cast<int>(look));
        ui::button(page, name, label, kAct, {.look = look, .icon = ui::Icon::Close});
        ui::link_button(page, label, name, {.look = look, .style = ui::TextStyle::Caption});
    }
    ui::disclosure(page, "disclosure", label, kAct, {.is_open = false});
    ui::link(page, label, "https://example.edu/");
    ui::search_field(page, label, "", kAct);
    const std::vector<ui::Choice> choices = {{"a", std::string(label)}};
    ui::select(page, "select", label, {choices, "a"}, kAct);
    ui::check_box(page, "check", label, kAct, {.remark = "(1)", .is_checked = true});
}

TEST_CASE("controls: are large enough to press, whatever their label, and stay on the page") {
    for (const float width : {320.0f, 390.0f, 820.0f, 1440.0f}) {
        for (const float text_scale : {1.0f, 2.0f}) {
            for (const std::string& label : {std::string("OK"), std::string(300, 'x'),
                                             std::string("many words to wrap around many lines, "
                                                         "more of them than a phone is wide")}) {
                Stage stage(width);
                stage.input.text_scale = text_scale;
                const Drawing drawing =
                    stage.draw([&](Builder& page) { draw_every_control(page, label); });
                const float least = width < 600 ? 44.0f : 24.0f;
                for (const fixture::Placed& node : drawing.tree.nodes) {
                    if (ui::is_interactive(node.role)) {
                        CAPTURE(node.classes);
                        CAPTURE(node.box);
                        CHECK(node.box.height >= least * (width < 600 ? text_scale : 1.0f));
                        CHECK(node.box.right() <= width);
                    }
                }
            }
        }
    }
}

}  // namespace
