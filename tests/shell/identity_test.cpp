// Whatever changes, an element that still stands for the same thing is still the same element.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "platform/headless/headless_glyphs.h"
#include "shell/program.h"
#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/page_fixture.h"
#include "support/program_tree.h"
#include "support/site_words.h"

namespace {

using Lines = std::vector<std::string>;

/// A visitor of a programme.
struct Visit {
    platform::HeadlessGlyphs glyphs;
    shell::Program program{glyphs, nullptr};
    fixture::LayerReplay layer;
    ui::Input input;

    explicit Visit(const std::string& address) {
        program.start(address);
        program.set_content(fixture::with_words(fixture::rivers_files()));
        (void)frame();
    }

    /// One frame; gives which elements it makes and removes.
    Lines frame() {
        Lines changes = layer.apply(program.frame(input).patch).changes;
        std::erase_if(changes, [](const std::string& change) {
            return !change.starts_with("create") && !change.starts_with("remove");
        });
        return changes;
    }
    Lines after_following(const std::string& address) {
        program.follow(address);
        return frame();
    }
    [[nodiscard]] std::set<ui::Key> keys() const {
        std::set<ui::Key> keys;
        for (const fixture::Placed& node : fixture::nodes_of(program)) {
            keys.insert(node.key);
        }
        return keys;
    }
};

Lines every_address() {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    return fixture::addresses_of(library.content());
}

TEST_CASE("identity: other colours and another size of text make and remove no element") {
    for (const std::string& address : every_address()) {
        CAPTURE(address);
        Visit visit(address);
        visit.input.scheme = ui::Scheme::Dark;
        CHECK(visit.frame() == Lines{});
        visit.input.text_scale = 1.25f;
        CHECK(visit.frame() == Lines{});
        visit.input.is_framed = true;
        CHECK(visit.frame() == Lines{});
    }
}

TEST_CASE("identity: only differences makes nothing, all again nothing but what was left out") {
    Visit visit("rivers/compare/");
    const std::set<ui::Key> before = visit.keys();
    const ui::Key box = [&visit] {
        const auto nodes = fixture::nodes_of(visit.program);
        const auto found = std::find_if(
            nodes.begin(), nodes.end(),
            [](const fixture::Placed& node) { return node.role == ui::Role::CheckBox; });
        REQUIRE(found != nodes.end());
        return found->key;
    }();
    visit.program.enter(box, "1");
    const Lines fewer = visit.frame();
    REQUIRE_FALSE(fewer.empty());
    for (const std::string& change : fewer) {
        CHECK(change.starts_with("remove"));
    }
    visit.program.enter(box, "0");
    CHECK(visit.frame().size() == fewer.size());
    CHECK(visit.keys() == before);
}

TEST_CASE("identity: another order moves the courses and makes none") {
    Visit visit("rivers/courses/");
    CHECK(visit.after_following("rivers/courses/?sort=title") == Lines{});
}

TEST_CASE("identity: another edition keeps header, trail and footer, and the rows of its courses") {
    Visit visit("rivers/courses/");
    std::set<ui::Key> kept;
    for (const fixture::Placed& node : fixture::nodes_of(visit.program)) {
        if (ui::is_interactive(node.role) && node.role != ui::Role::CheckBox) {
            kept.insert(node.key);
        }
    }
    REQUIRE(kept.size() > 40);
    (void)visit.after_following("rivers/2024/courses/");
    for (const fixture::Placed& node : fixture::nodes_of(visit.program)) {
        kept.erase(node.key);
    }
    CHECK(kept.empty());
}

}  // namespace
