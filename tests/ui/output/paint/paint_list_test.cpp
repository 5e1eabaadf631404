// What is painted of each widget, in each of its states, compared whole. A letter is half an em
// wide.

#include "ui/output/paint/paint_list.h"

#include <array>
#include <string>
#include <vector>

#include "platform/headless/headless_glyphs.h"
#include "support/doctest.h"
#include "support/paint_words.h"
#include "support/stage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

namespace {

using fixture::Stage;
using ui::Builder;
using ui::Role;
using Lines = std::vector<std::string>;

constexpr ui::ActionId kAct{0};

enum class State { Usual, Hovered, Focused };

/// What is painted of what `view` declares while the first element with `role` is in `state`.
template <typename View>
Lines painted(const View& view, Role role = Role::Group, State state = State::Usual) {
    Stage stage;
    if (state != State::Usual) {
        const ui::Key key = stage.draw(view).all(role).at(0).key;
        (state == State::Hovered ? stage.input.sight.hovered : stage.input.sight.focused) = key;
    }
    return fixture::paint_words(stage.draw(view).paints);
}

Lines button(ui::ButtonLook look, State state = State::Usual) {
    return painted([look](Builder& page) { ui::button(page, "ok", "OK", kAct, {.look = look}); },
                   Role::Button, state);
}

TEST_CASE("paint: a button has the face of its look, and another under the pointer") {
    const std::string accent_text = "text: 16 6 16 24 accent 16px 'OK'";
    CHECK(button(ui::ButtonLook::Primary) ==
          Lines{"fill: 0 0 48 36 accent r6", "text: 16 6 16 24 accent-ink 16px 'OK'"});
    CHECK(button(ui::ButtonLook::Primary, State::Hovered) == button(ui::ButtonLook::Primary));
    CHECK(button(ui::ButtonLook::Secondary) ==
          Lines{"fill: 0 0 48 36 page r6", "outline: 0 0 48 36 accent r6", accent_text});
    CHECK(button(ui::ButtonLook::Secondary, State::Hovered) ==
          Lines{"fill: 0 0 48 36 accent-soft r6", "outline: 0 0 48 36 accent r6", accent_text});
    CHECK(button(ui::ButtonLook::Quiet) == Lines{"text: 8 6 16 24 accent 16px 'OK'"});
    CHECK(button(ui::ButtonLook::Quiet, State::Hovered) ==
          Lines{"fill: 0 0 32 36 accent-soft r6", "text: 8 6 16 24 accent 16px 'OK'"});
    CHECK(button(ui::ButtonLook::Chip) ==
          Lines{"fill: 0 0 40 28 accent-soft r14", "text: 12 2 16 24 ink 16px 'OK'"});
    CHECK(button(ui::ButtonLook::Chip, State::Hovered) == Lines{"fill: 0 0 40 28 accent-soft r14",
                                                                "outline: 0 0 40 28 accent r14",
                                                                "text: 12 2 16 24 ink 16px 'OK'"});
}

TEST_CASE("paint: what is lit is the element alone that the pointer is on") {
    const Lines lines = painted(
        [](Builder& page) {
            ui::button(page, "a", "A", kAct);
            ui::button(page, "b", "B", kAct);
        },
        Role::Button, State::Hovered);
    CHECK(lines.at(0) == "fill: 0 0 40 36 accent-soft r6");
    CHECK(lines.at(3) == "fill: 0 36 40 36 page r6");
}

TEST_CASE("paint: icons stand before or after the label of a button") {
    const auto with = [](ui::Icon icon) {
        return painted([icon](Builder& page) {
            ui::button(page, "ok", "OK", kAct, {.look = ui::ButtonLook::Quiet, .icon = icon});
        });
    };
    CHECK(with(ui::Icon::Search) ==
          Lines{"icon 1: 8 10 16 16 accent", "text: 32 6 16 24 accent 16px 'OK'"});
    CHECK(with(ui::Icon::Close) ==
          Lines{"icon 2: 32 10 16 16 accent", "text: 8 6 16 24 accent 16px 'OK'"});
}

TEST_CASE("paint: a link is underlined as it should be, and told where it is current") {
    const auto link = [](const ui::LinkOptions& options, State state = State::Usual) {
        return painted([&options](Builder& page) { ui::link(page, "Go", "x/", options); },
                       Role::Link, state);
    };
    CHECK(link({}) == Lines{"text: 0 4 16 24 link 16px underlined 'Go'"});
    CHECK(link({.is_underlined = false}) == Lines{"text: 0 4 16 24 link 16px 'Go'"});
    CHECK(link({.is_underlined = false}, State::Hovered) ==
          Lines{"text: 0 4 16 24 link 16px underlined 'Go'"});
    CHECK(link({.color = ui::ColorRole::Ink, .is_current = true}, State::Hovered) ==
          Lines{"fill: 0 29 24 3 accent", "text: 0 4 16 24 ink 16px 'Go'"});
    CHECK(painted([](Builder& page) { ui::link(page, "Go", "https://a.example/"); }) ==
          Lines{"icon 6: 20 8 16 16 link", "text: 0 4 16 24 link 16px underlined 'Go'"});
}

TEST_CASE("paint: fields have a frame, which is lit by the pointer and by the focus") {
    const auto field = [](State state) {
        return painted([](Builder& page) { ui::search_field(page, "Find", "", kAct); },
                       Role::SearchField, state);
    };
    const Lines lit = {"text: 0 0 26 18 ink-soft 13px 'Find'", "fill: 0 22 1024 40 page r6",
                       "outline: 0 22 1024 40 accent r6", "icon 1: 12 34 16 16 ink-soft"};
    Lines usual = lit;
    usual[2] = "outline: 0 22 1024 40 control r6";
    CHECK(field(State::Usual) == usual);
    CHECK(field(State::Hovered) == lit);
    CHECK(field(State::Focused) == lit);
}

TEST_CASE("paint: a select has its frame and its arrow") {
    const std::vector<ui::Choice> choices = {{"a", "A"}};
    CHECK(painted([&choices](Builder& page) {
              ui::select(page, "s", "Sort", {choices, "a"}, kAct);
          }) == Lines{"text: 0 0 26 18 ink-soft 13px 'Sort'", "fill: 0 22 96 40 page r6",
                      "outline: 0 22 96 40 control r6", "icon 3: 68 34 16 16 ink-soft"});
}

TEST_CASE("paint: a check box shows whether it is checked, and its remark in quiet print") {
    const auto box = [](bool is_checked, State state = State::Usual) {
        return painted(
            [is_checked](Builder& page) {
                ui::check_box(page, "c", "On", kAct, {.remark = "2", .is_checked = is_checked});
            },
            Role::CheckBox, state);
    };
    const Lines words = {"text: 28 4 16 24 ink 16px 'On'", "text: 44 4 16 24 ink-soft 16px ' 2'"};
    CHECK(box(false) == Lines{"outline: 0 7 18 18 control r4 line 1.5", words[0], words[1]});
    CHECK(box(false, State::Hovered) ==
          Lines{"outline: 0 7 18 18 accent r4 line 1.5", words[0], words[1]});
    CHECK(box(true) ==
          Lines{"fill: 0 7 18 18 accent r4", "icon 7: 1 8 16 16 accent-ink", words[0], words[1]});
}

TEST_CASE("paint: small labels have their marks") {
    CHECK(painted([](Builder& page) { ui::tag(page, "Core", 3); }) ==
          Lines{"shape 3: 0 3 12 12 group-3", "text: 18 0 26 18 ink-soft 13px 'Core'"});
    CHECK(painted([](Builder& page) { ui::difference_mark(page, "differs"); }) ==
          Lines{"icon 11: 0 3 12 12 warn", "text: 18 0 45.5 18 warn 13px 'differs'"});
    CHECK(painted([](Builder& page) { ui::pill(page, "role"); }) ==
          Lines{"fill: 0 0 46 26 accent-soft r6", "text: 10 4 26 18 ink 13px 'role'"});
    CHECK(painted([](Builder& page) { ui::chevron(page); }) == Lines{"icon 5: 0 0 12 12 ink-soft"});
}

TEST_CASE("paint: parts of a paragraph have the looks of their kinds") {
    const core::RichText runs = {core::plain("a "), core::strong("b"), core::marked("c"),
                                 core::quiet("d"), core::link("e", "x/")};
    CHECK(painted([&runs](Builder& page) { ui::rich_paragraph(page, runs); }) ==
          Lines{"text: 0 0 8 24 ink 16px 'a '", "text: 16 0 8 24 ink 16px bold 'b'",
                "fill: 24 0 8 24 highlight r3", "text: 24 0 8 24 ink 16px 'c'",
                "text: 32 0 8 24 ink-soft 16px 'd'", "text: 40 0 8 24 link 16px underlined 'e'"});
}

TEST_CASE("paint: each surface has its ground") {
    const auto ground = [](ui::Surface surface) {
        return painted([surface](Builder& page) {
                   const auto part = page.open(Role::Group, "part", {.surface = surface});
                   fixture::block(page, 10, 10);
               })
            .at(0);
    };
    CHECK(ground(ui::Surface::Card) == "outline: 0 0 1024 10 line r8 line 0");
    CHECK(ground(ui::Surface::Tinted) == "fill: 0 0 1024 10 surface r8");
    CHECK(ground(ui::Surface::Band) == "fill: 0 0 1024 10 surface");
    CHECK(ground(ui::Surface::Notice) == "fill: 0 0 1024 10 accent-soft r8");
    CHECK(ground(ui::Surface::Raised) == "fill: 0 0 1024 10 raised");
    CHECK(ground(ui::Surface::RuleAbove) == "rule above: 0 0 1024 10 line");
    CHECK(ground(ui::Surface::RuleBelow) == "rule below: 0 0 1024 10 line");
}

TEST_CASE("paint: a bar is filled in the shares of its parts, whose gaps are left free") {
    const std::array<ui::Segment, 2> segments = {ui::Segment{"a", 3, 0}, ui::Segment{"b", 1, 1}};
    const Lines lines =
        painted([&segments](Builder& page) { ui::segment_bar(page, "bar", "Bar", segments); });
    CHECK(lines.at(0) == "fill: 0 0 766 16 group-0 r3");
    CHECK(lines.at(1) == "fill: 768 0 254 16 group-1 r3");
}

TEST_CASE("paint: what stays in view is painted last, at the edge of the window") {
    const auto view = [](Builder& page) {
        ui::Table table(page, "t", "T", {{"A", 1}, {"B", 1}}, {.has_sticky_header = true});
        for (const char* name : {"1", "2", "3"}) {
            const auto row = table.row(name);
            table.header_text(name);
            fixture::block(page, 10, 100);
        }
    };
    Stage stage;
    stage.input.sight.scroll_y = 50;
    const Lines lines = fixture::paint_words(stage.draw(view).paints);
    CHECK(lines.at(lines.size() - 4) == "fill: 0 50 1024 34 raised");
    CHECK(lines.back() == "text: 518 58 6.5 18 ink-soft 13px 'B'");
}

TEST_CASE("paint: what lies outside the window is left out, with all that is in it") {
    const auto view = [](Builder& page) {
        for (const char* name : {"a", "b", "c"}) {
            const auto part = page.open(Role::Group, name, {.gap = ui::Space::None});
            ui::paragraph(page, name);
            fixture::block(page, 10, 976);
        }
    };
    platform::HeadlessGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    Builder page;
    view(page);
    const ui::Document document = page.finish();
    ui::Input input;
    input.height = 500;
    const ui::Geometry geometry = ui::lay_out(document, ui::sheet_of(input), fonts);
    const auto texts = [&](float scroll_y) {
        input.sight.scroll_y = scroll_y;
        std::string all;
        for (const ui::PaintItem& item : ui::make_paint_list(document, geometry, input)) {
            all += item.text;
        }
        return all;
    };
    CHECK(texts(0) == "a");
    CHECK(texts(100) == "");
    CHECK(texts(800) == "b");
}

}  // namespace
