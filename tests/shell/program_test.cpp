#include "shell/program.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/headless/headless_glyphs.h"
#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/page_fixture.h"
#include "support/program_tree.h"
#include "support/sample_files.h"
#include "support/site_words.h"
#include "ui/widgets/structure.h"

namespace {

using fixture::SampleFiles;
using ui::Key;
using ui::Role;
using Lines = std::vector<std::string>;

/// A visitor with a page that does what it is told.
struct Visit {
    platform::HeadlessGlyphs glyphs;
    shell::Program program{glyphs, std::make_unique<ui::Painter>(glyphs)};
    fixture::LayerReplay layer;
    ui::Input input;
    shell::FrameOutput output;

    explicit Visit(std::string address = "demo/", const std::vector<core::FileText>& files =
                                                      fixture::with_words(SampleFiles().all())) {
        program.start(std::move(address));
        program.set_content(files);
    }

    /// One frame; gives the orders of the patch other than changes of elements.
    Lines frame() {
        output = program.frame(input);
        return layer.apply(output.patch).orders;
    }
    Lines after_press(Key key) {
        program.press(key);
        return frame();
    }
    Lines after_input(Key key, std::string_view entered) {
        program.enter(key, entered);
        return frame();
    }
    [[nodiscard]] Key find(Role role, std::string_view name) const {
        return fixture::nodes_of(program)[fixture::find_node(fixture::tree_of(program), role, name)]
            .key;
    }
    [[nodiscard]] Key first(Role role) const {
        const auto nodes = fixture::nodes_of(program);
        const auto found =
            std::find_if(nodes.begin(), nodes.end(),
                         [role](const fixture::Placed& node) { return node.role == role; });
        REQUIRE(found != nodes.end());
        return found->key;
    }
    [[nodiscard]] bool has(Role role, std::string_view name) const {
        return fixture::find_node_if_any(fixture::tree_of(program), role, name) != 0;
    }
    [[nodiscard]] std::string top_heading() const {
        const auto nodes = fixture::nodes_of(program);
        const auto found =
            std::find_if(nodes.begin(), nodes.end(),
                         [](const fixture::Placed& node) { return node.level == 1; });
        REQUIRE(found != nodes.end());
        return fixture::text_content(fixture::tree_of(program),
                                     static_cast<std::size_t>(found - nodes.begin()));
    }
};

const std::string kFocusMain = "focus " + std::to_string(ui::main_key());

TEST_CASE("program: without content a frame is empty") {
    platform::HeadlessGlyphs glyphs;
    shell::Program program(glyphs, nullptr);
    program.start("demo/");
    const shell::FrameOutput output = program.frame({});
    CHECK(output.patch.is_empty());
    CHECK(output.picture.indices.empty());
    CHECK_FALSE(program.has_content());
}

TEST_CASE("program: an old form of address gives way to the new one") {
    Visit old("demo/courses/?edition=2023&q=one");
    const Lines said = old.frame();
    CHECK(std::count(said.begin(), said.end(), "replace demo/courses/?q=one") == 1);
    Visit now("demo/courses/?q=one");
    for (const std::string& order : now.frame()) {
        CHECK_FALSE(order.starts_with("replace"));
    }
}

TEST_CASE("program: among several programmes a page leads back to all of them") {
    Visit visit;
    visit.frame();
    CHECK_FALSE(visit.has(Role::Link, "All programmes"));
    visit.program.start("demo/", app::SiteKind::SeveralProgrammes);
    visit.program.set_content(fixture::with_words(SampleFiles().all()));
    visit.frame();
    const Key home = visit.find(Role::Link, "All programmes");
    CHECK(visit.layer.at(home).attributes.at("href") == "");
}

TEST_CASE("program: the first frame builds the page and says title, language, colour") {
    Visit visit;
    const Lines said = visit.frame();
    CHECK(said == Lines{"title Demo | D", "language en", "clear 4294967295"});
    CHECK(visit.layer.count() == fixture::nodes_of(visit.program).size());
    CHECK_FALSE(visit.output.picture.indices.empty());
    CHECK(visit.output.document_height >= visit.input.height);
}

TEST_CASE("program: a second frame has nothing to say, and paints the same") {
    Visit visit;
    visit.frame();
    const std::size_t painted = visit.output.picture.indices.size();
    CHECK(visit.frame().empty());
    CHECK(visit.output.patch.is_empty());
    CHECK(visit.output.picture.indices.size() == painted);
    CHECK(visit.output.picture.textures.empty());
}

TEST_CASE("program: scrolling paints anew and changes no element") {
    Visit visit("demo/");
    visit.frame();
    visit.input.sight.scroll_y = 100;
    visit.frame();
    CHECK(visit.output.patch.is_empty());
    CHECK_FALSE(visit.output.picture.indices.empty());
}

TEST_CASE("program: another part of a tall window is painted without changing an element") {
    Visit visit("demo/");
    visit.input.height = 9000;
    visit.input.sight.paint_height = 1500;
    visit.frame();
    const std::size_t painted = visit.output.picture.indices.size();
    visit.input.sight.paint_top = 4000;
    visit.frame();
    CHECK(visit.output.patch.is_empty());
    CHECK(visit.output.picture.indices.size() != painted);
}

TEST_CASE("program: a followed link pushes its address and begins at the top of the page") {
    Visit visit;
    visit.frame();
    visit.program.follow("demo/courses/");
    const Lines said = visit.frame();
    CHECK(said == Lines{"title Courses | D", "push demo/courses/", "scroll 0", kFocusMain});
    CHECK(visit.top_heading() == "Courses");
    CHECK(visit.frame().empty());
}

TEST_CASE("program: Back shows the page before and writes no address") {
    Visit visit;
    visit.frame();
    visit.program.follow("demo/courses/");
    visit.frame();
    visit.program.revisit("demo/");
    const Lines said = visit.frame();
    CHECK(said == Lines{"title Demo | D"});
    CHECK(visit.program.state().route == app::Route{});
}

TEST_CASE("program: a strange address shows the nearest page and says so") {
    Visit visit("demo/nonsense/");
    visit.frame();
    CHECK(visit.program.state().notice ==
          "There is no page “nonsense” here. This is the start page.");
    CHECK(visit.has(Role::Paragraph, visit.program.state().notice));
    CHECK(visit.after_press(visit.find(Role::Button, "Dismiss")).empty());
    CHECK_FALSE(visit.has(Role::Button, "Dismiss"));
}

TEST_CASE("program: typing shows results in the same frame, and rewrites the address") {
    Visit visit("demo/courses/");
    visit.frame();
    const Key key = visit.first(Role::SearchField);
    const int serial = visit.layer.at(key).serial;
    visit.input.sight.focused = key;
    const Lines said = visit.after_input(key, "two");
    CHECK(said == Lines{"replace demo/courses/?q=two", "announce 1 of 3 courses matches"});
    CHECK(visit.layer.at(key).value == "two");
    CHECK(visit.layer.at(key).serial == serial);
    CHECK(visit.frame().empty());
}

/// A visitor of a list in a window so low that two of its three rows are in sight.
struct LowVisit : Visit {
    explicit LowVisit(std::string address) : Visit(std::move(address)) {
        input.height = 200.0f;
        frame();
    }
    [[nodiscard]] std::ptrdiff_t rows() const {
        std::ptrdiff_t count = 0;
        for (const char* name : {"One", "Two", "Three"}) {
            count += has(Role::Text, name) ? 1 : 0;
        }
        return count;
    }
};

TEST_CASE("program: what is typed is answered with the rows in sight, the rest follows") {
    LowVisit visit("demo/courses/?q=two");
    const float height = visit.output.document_height;
    const Lines said = visit.after_input(visit.first(Role::SearchField), "c");
    CHECK(said == Lines{"replace demo/courses/?q=c", "announce 3 of 3 courses match", "later"});
    CHECK(visit.rows() == 2);
    CHECK(visit.output.document_height >= height);
    CHECK(visit.frame().empty());
    CHECK(visit.rows() == 3);
}

TEST_CASE("program: whoever types on is answered with the rows in sight again") {
    LowVisit visit("demo/courses/");
    const Key field = visit.first(Role::SearchField);
    visit.after_input(field, "");
    CHECK(visit.after_input(field, "c").back() == "later");
    CHECK(visit.rows() == 2);
}

TEST_CASE("program: while rows are missing the document is no shorter than it was") {
    LowVisit visit("demo/courses/");
    const float height = visit.output.document_height;
    visit.after_input(visit.first(Role::SearchField), "c");
    CHECK(visit.output.document_height == height);
}

TEST_CASE("program: farther down more rows are in sight") {
    LowVisit visit("demo/courses/?q=two");
    visit.input.sight.scroll_y = 40.0f;
    CHECK(visit.after_input(visit.first(Role::SearchField), "c").back() != "later");
    CHECK(visit.rows() == 3);
}

TEST_CASE("program: a page that one comes to has all of its rows at once") {
    LowVisit visit("demo/courses/");
    visit.after_input(visit.first(Role::SearchField), "two");
    SUBCASE("by a link") {
        visit.program.follow("demo/courses/");
    }
    SUBCASE("by Back") {
        visit.program.revisit("demo/courses/");
    }
    SUBCASE("by Back, right after a letter") {
        visit.program.enter(visit.first(Role::SearchField), "c");
        visit.program.revisit("demo/courses/");
    }
    const Lines said = visit.frame();
    CHECK(std::count(said.begin(), said.end(), "later") == 0);
    CHECK(visit.rows() == 3);
}

TEST_CASE("program: rows that come under a resting pointer do not bring the rest") {
    LowVisit visit("demo/courses/?q=two");
    visit.after_input(visit.first(Role::SearchField), "c");
    visit.input.sight.hovered = visit.find(Role::Link, "Courses");
    CHECK(visit.frame() == Lines{"later"});
    CHECK(visit.rows() == 2);
    CHECK(visit.frame().empty());
    CHECK(visit.rows() == 3);
}

TEST_CASE("program: whoever scrolls or goes on with Tab gets the rest at once") {
    LowVisit visit("demo/courses/?q=two");
    visit.after_input(visit.first(Role::SearchField), "c");
    SUBCASE("scrolled") {
        visit.input.sight.scroll_y = 10.0f;
    }
    SUBCASE("scrolled under the pointer") {
        visit.input.sight.scroll_y = 10.0f;
        visit.input.sight.hovered = visit.find(Role::Link, "Courses");
    }
    SUBCASE("focus") {
        visit.input.sight.focused = visit.find(Role::Link, "Courses");
    }
    SUBCASE("a larger window") {
        visit.input.height = 210.0f;
    }
    CHECK(visit.frame().empty());
    CHECK(visit.rows() == 3);
}

TEST_CASE("program: what is smaller leaves room for more rows") {
    LowVisit visit("demo/courses/?q=two");
    visit.input.text_scale = 0.5f;
    CHECK(visit.after_input(visit.first(Role::SearchField), "c").back() != "later");
    CHECK(visit.rows() == 3);
}

TEST_CASE("program: a page that arranges itself keeps its rows, for it would become shorter") {
    LowVisit visit("demo/courses/?q=two");
    const Key field = visit.first(Role::SearchField);
    visit.input.is_plain = true;
    visit.frame();
    CHECK(visit.after_input(field, "c").back() == "announce 3 of 3 courses match");
}

TEST_CASE("program: an event counts once, and a choice of colours is the page's to carry out") {
    Visit visit;
    visit.frame();
    const Key dark = visit.find(Role::Button, "Dark colours");
    CHECK(visit.after_press(dark) == Lines{"theme dark"});
    CHECK(visit.frame().empty());
    CHECK(visit.program.state() == app::State{});
}

TEST_CASE("program: a change of colours changes no element but the button that offers the other") {
    Visit visit;
    visit.frame();
    visit.input.scheme = ui::Scheme::Dark;
    visit.output = visit.program.frame(visit.input);
    const auto told = visit.layer.apply(visit.output.patch);
    CHECK(told.orders == Lines{"clear " + std::to_string(0xFF20140EU)});
    const Key button = visit.find(Role::Button, "Light colours");
    CHECK(std::count(told.changes.begin(), told.changes.end(),
                     "attributes " + std::to_string(button)) == 1);
    for (const std::string& change : told.changes) {
        CHECK_FALSE(change.starts_with("create"));
        CHECK_FALSE(change.starts_with("remove"));
    }
}

TEST_CASE("program: of a text typed between two frames the last letter's event counts") {
    Visit visit("demo/courses/");
    visit.frame();
    const Key field = visit.first(Role::SearchField);
    for (const char* text : {"t", "tw", "two"}) {
        visit.program.enter(field, text);
    }
    CHECK(visit.frame() == Lines{"replace demo/courses/?q=two", "announce 1 of 3 courses matches"});
}

TEST_CASE("program: pointing at something and leaving it again lays nothing out") {
    Visit visit;
    visit.frame();
    const auto first_vertex = visit.output.picture.vertices.size();
    visit.input.sight.hovered = visit.find(Role::Link, "Courses");
    visit.frame();
    CHECK(visit.output.patch.is_empty());
    // The line under the link.
    CHECK(visit.output.picture.vertices.size() > first_vertex);
    visit.input.sight.hovered = ui::kNoKey;
    visit.frame();
    CHECK(visit.output.patch.is_empty());
    CHECK(visit.output.picture.vertices.size() == first_vertex);
}

TEST_CASE("program: an event for what is no longer there does nothing") {
    Visit visit;
    visit.frame();
    CHECK(visit.after_press(12345).empty());
    CHECK(visit.output.patch.is_empty());
}

TEST_CASE("program: colours that the address of no frame can carry leave it") {
    Visit visit("demo/courses/?theme=dark&q=two");
    CHECK(visit.frame().back() == "replace demo/courses/?q=two");
    Visit embedded("demo/courses/?theme=dark&embed=1");
    for (const std::string& order : embedded.frame()) {
        CHECK_FALSE(order.starts_with("replace"));
    }
    for (const fixture::Placed& node : fixture::nodes_of(embedded.program)) {
        CHECK((!node.address.starts_with("demo/") ||
               node.address.find("theme=dark&embed=1") != std::string::npos));
    }
}

TEST_CASE("program: when what had the focus is gone the main part gets it") {
    Visit visit("demo/nonsense/");
    visit.frame();
    const Key dismiss = visit.find(Role::Button, "Dismiss");
    visit.input.sight.focused = dismiss;
    CHECK(visit.after_press(dismiss) == Lines{kFocusMain});
    visit.input.sight.focused = ui::main_key();
    CHECK(visit.frame().empty());
}

TEST_CASE("program: another width lays the same elements out anew") {
    Visit visit;
    visit.frame();
    visit.input.width = 390;
    CHECK(visit.frame().empty());
    CHECK(visit.layer.count() == fixture::nodes_of(visit.program).size());
    for (const fixture::Placed& node : fixture::nodes_of(visit.program)) {
        CHECK(node.box.right() <= 390.5f);
    }
}

TEST_CASE("program: at every width the search field and the order are the same elements") {
    Visit visit("demo/courses/");
    visit.input.width = 1200;
    visit.frame();
    const Key field = visit.first(Role::SearchField);
    const Key order = visit.first(Role::Select);
    for (const float width : {820.0f, 390.0f}) {
        visit.input.width = width;
        visit.frame();
        CHECK(visit.first(Role::SearchField) == field);
        CHECK(visit.first(Role::Select) == order);
    }
}

TEST_CASE("program: in plain mode and without a painter nothing is painted, all is told") {
    Visit visit;
    visit.input.is_plain = true;
    visit.frame();
    CHECK(visit.output.picture.indices.empty());
    CHECK(visit.layer.count() > 10);

    platform::HeadlessGlyphs glyphs;
    shell::Program unpainted(glyphs, nullptr);
    unpainted.set_content(fixture::with_words(SampleFiles().all()));
    const shell::FrameOutput output = unpainted.frame({});
    CHECK(output.picture.indices.empty());
    CHECK_FALSE(output.patch.is_empty());
    unpainted.forget_textures();
}

TEST_CASE("program: lost textures come again with the next frame") {
    Visit visit;
    visit.frame();
    visit.program.forget_textures();
    visit.frame();
    REQUIRE_FALSE(visit.output.picture.textures.empty());
    CHECK(visit.output.picture.textures.front().is_new);
    CHECK(visit.output.patch.is_empty());
}

}  // namespace
