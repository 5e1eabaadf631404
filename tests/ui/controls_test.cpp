#include "ui/controls.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/stage.h"
#include "ui/text.h"

namespace {

using fixture::Drawing;
using fixture::Stage;
using ui::Event;
using ui::Frame;
using ui::Key;
using ui::Role;

/// Draws `view` once to learn the key of its only node of `role`, then with `event` for that key.
template <typename View>
void draw_with_event(Stage& stage, Role role, Event event, const View& view) {
    event.key = stage.draw(view).only(role).key;
    stage.input.events = {event};
    stage.draw(view);
}

std::string name_of(const Drawing& drawing, Role role) {
    return fixture::name_of(drawing.tree, drawing.index_of(drawing.only(role).key));
}

TEST_CASE("button: gives that it was pressed in the frame with the event, and in no other") {
    Stage stage;
    std::vector<bool> pressed;
    const auto view = [&pressed](Frame& frame) {
        pressed.push_back(ui::button(frame, "save", "Save"));
    };
    draw_with_event(stage, Role::Button, {Event::Kind::Activate}, view);
    stage.input.events = {{Event::Kind::Activate, 12345, ""}};
    stage.draw(view);
    CHECK(pressed == std::vector<bool>{false, true, false});
}

TEST_CASE("button: its label names it, or a longer name for those who hear it") {
    Stage stage;
    const auto named = [&stage](std::string_view spoken) {
        return name_of(stage.draw([spoken](Frame& frame) {
            (void)ui::button(frame, "dark", "Dark", {.spoken = spoken});
        }),
                       Role::Button);
    };
    CHECK(named("") == "Dark");
    CHECK(named("Dark colours") == "Dark colours");
}

TEST_CASE("button: is of use with script only") {
    const Drawing drawing = Stage().draw([](Frame& frame) { (void)ui::button(frame, "a", "A"); });
    CHECK(drawing.only(Role::Button).state == ui::NodeState{.needs_script = true});
}

TEST_CASE("disclosure: says whether it is open and gives that it was pressed") {
    for (const bool is_open : {false, true}) {
        Stage stage;
        bool is_pressed = false;
        const auto view = [&](Frame& frame) {
            is_pressed = ui::disclosure(frame, "menu", "Menu", is_open);
        };
        const ui::NodeState expected{
            .is_disclosure = true, .expanded = is_open, .needs_script = true};
        CHECK(stage.draw(view).only(Role::Button).state == expected);
        draw_with_event(stage, Role::Button, {Event::Kind::Activate}, view);
        CHECK(is_pressed);
    }
}

TEST_CASE("link: has its address, its name and its states") {
    const Drawing drawing = Stage().draw([](Frame& frame) {
        ui::link(frame, "Here", "demo/courses/",
                 {.spoken = "Here, all courses", .is_current = true});
    });
    const ui::Node& link = drawing.only(Role::Link);
    CHECK(link.address == "demo/courses/");
    CHECK(name_of(drawing, Role::Link) == "Here, all courses");
    CHECK(link.state == ui::NodeState{.current = true});
}

TEST_CASE("link: one that leaves the site says so by its own address") {
    const auto is_external = [](std::string_view address) {
        const Drawing drawing = Stage().draw([&](Frame& frame) { ui::link(frame, "Go", address); });
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
    const Drawing drawing = stage.draw([](Frame& frame) {
        ui::link(frame, "In", "demo/");
        ui::link(frame, "Mail", "mailto:a@example.edu");
        ui::link(frame, "Out", "https://example.edu/");
        ui::link(frame, "Far", "https://example.edu/far", {.spoken = "Far out"});
        ui::link_button(frame, "Press", "https://example.edu/press");
        const std::array<app::RichRun, 1> run = {app::link("Source", "https://example.edu/source")};
        ui::rich_paragraph(frame, run);
    });
    std::vector<std::string> names;
    for (const ui::Node& link : drawing.all(Role::Link)) {
        names.push_back(fixture::name_of(drawing.tree, drawing.index_of(link.key)));
        CHECK(link.state.opens_outside == link.state.external);
    }
    CHECK(names == std::vector<std::string>{
                       "In", "Mail", "Out, opens in a new tab", "Far out, opens in a new tab",
                       "Press, opens in a new tab", "Source, opens in a new tab"});
}

TEST_CASE("link: two with one address need names of their own, else they are counted as clashes") {
    const auto clashes = [](std::string_view name) {
        return Stage()
            .draw([name](Frame& frame) {
                ui::link(frame, "A", "x/");
                ui::link(frame, "B", "x/", {.name = name});
            })
            .renamed;
    };
    CHECK(clashes("") == 1);
    CHECK(clashes("second") == 0);
}

TEST_CASE("link_button: is a link, not a button") {
    const Drawing drawing =
        Stage().draw([](Frame& frame) { ui::link_button(frame, "Compare", "demo/compare/"); });
    CHECK(drawing.all(Role::Button).empty());
    CHECK(drawing.only(Role::Link).address == "demo/compare/");
    CHECK(drawing.only(Role::Link).state == ui::NodeState{});
}

TEST_CASE("link_block: is one link around all it holds") {
    const Drawing drawing = Stage().draw([](Frame& frame) {
        const auto scope = ui::link_block(frame, "x/", {.padding = ui::Space::S});
        fixture::block(frame, 10, 40);
    });
    CHECK(drawing.only(Role::Link).box.height == 56);
    CHECK(drawing.only(Role::Link).address == "x/");
}

TEST_CASE("search_field: gives the new text, which may be empty") {
    for (const char* text : {"deep learning", ""}) {
        Stage stage;
        std::optional<std::string> changed;
        const auto view = [&changed](Frame& frame) {
            changed = ui::search_field(frame, "Search courses", "deep");
        };
        CHECK(stage.draw(view).only(Role::SearchField).value == "deep");
        CHECK(changed == std::nullopt);
        draw_with_event(stage, Role::SearchField, {Event::Kind::Change, ui::kNoKey, text}, view);
        CHECK(changed == text);
    }
}

TEST_CASE("search_field: stands inside its label, which names it") {
    const Drawing drawing =
        Stage().draw([](Frame& frame) { (void)ui::search_field(frame, "Search courses", ""); });
    const ui::Node& field = drawing.only(Role::SearchField);
    CHECK(drawing.tree.nodes[field.parent].role == Role::Label);
    CHECK(drawing.tree.nodes[drawing.tree.nodes[field.parent].parent].role == Role::SearchForm);
    CHECK(name_of(drawing, Role::SearchField) == "Search courses");
    CHECK(field.state == ui::NodeState{});
}

std::optional<std::string> draw_select(Frame& frame, std::string_view value) {
    const std::vector<ui::Choice> choices = {{"code", "Code"}, {"title", "Title"}};
    return ui::select(frame, "sort", "Sort by", choices, value);
}

TEST_CASE("select: marks the chosen option and gives a new choice") {
    Stage stage;
    std::optional<std::string> changed;
    const auto view = [&changed](Frame& frame) { changed = draw_select(frame, "title"); };
    const Drawing drawing = stage.draw(view);
    const std::vector<ui::Node> options = drawing.all(Role::Option);
    REQUIRE(options.size() == 2);
    CHECK(options[0].text == "Code");
    CHECK(options[0].value == "code");
    CHECK_FALSE(options[0].state.selected);
    CHECK(options[1].state.selected);
    CHECK(drawing.only(Role::Select).value == "title");
    CHECK(name_of(drawing, Role::Select) == "Sort by");
    CHECK(changed == std::nullopt);
    draw_with_event(stage, Role::Select, {Event::Kind::Change, ui::kNoKey, "code"}, view);
    CHECK(changed == "code");
}

TEST_CASE("select: a value that no option has selects none") {
    for (const ui::Node& option :
         Stage().draw([](Frame& frame) { (void)draw_select(frame, "x"); }).all(Role::Option)) {
        CHECK_FALSE(option.state.selected);
    }
}

TEST_CASE("check_box: gives its new state") {
    for (const bool is_checked : {false, true}) {
        Stage stage;
        std::optional<bool> changed;
        const auto view = [&](Frame& frame) {
            changed = ui::check_box(frame, "fall", "Fall", "(12)", is_checked);
        };
        CHECK(stage.draw(view).only(Role::CheckBox).state.checked == is_checked);
        CHECK(changed == std::nullopt);
        const std::string text = is_checked ? "0" : "1";
        draw_with_event(stage, Role::CheckBox, {Event::Kind::Change, ui::kNoKey, text}, view);
        CHECK(changed == !is_checked);
    }
}

TEST_CASE("check_box: label and remark name it") {
    const Drawing drawing = Stage().draw(
        [](Frame& frame) { (void)ui::check_box(frame, "fall", "Fall", "(12)", true); });
    CHECK(name_of(drawing, Role::CheckBox) == "Fall (12)");
}

void draw_every_control(Frame& frame, std::string_view label) {
    for (const auto look : {ui::ButtonLook::Primary, ui::ButtonLook::Secondary,
                            ui::ButtonLook::Quiet, ui::ButtonLook::Chip}) {
        const std::string name = std::to_string(static_cast<int>(look));
        (void)ui::button(frame, name, label, {.look = look, .icon = ui::Icon::Close});
        ui::link_button(frame, label, name, {.look = look, .style = ui::TextStyle::Caption});
    }
    (void)ui::disclosure(frame, "disclosure", label, false);
    ui::link(frame, label, "https://example.edu/");
    (void)ui::search_field(frame, label, "");
    const std::vector<ui::Choice> choices = {{"a", std::string(label)}};
    (void)ui::select(frame, "select", label, choices, "a");
    (void)ui::check_box(frame, "check", label, "(1)", true);
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
                    stage.draw([&](Frame& frame) { draw_every_control(frame, label); });
                const float least = width < 600 ? 44.0f : 24.0f;
                for (const ui::Node& node : drawing.tree.nodes) {
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

TEST_CASE("controls: hover shows where the pointer is") {
    Stage stage;
    const auto view = [](Frame& frame) { (void)ui::button(frame, "a", "A"); };
    const Drawing usual = stage.draw(view);
    stage.input.hovered = usual.only(Role::Button).key;
    const Drawing lit = stage.draw(view);
    CHECK(usual.paints.at(0).color == ui::ColorRole::Page);
    CHECK(lit.paints.at(0).color == ui::ColorRole::AccentSoft);
}

}  // namespace
