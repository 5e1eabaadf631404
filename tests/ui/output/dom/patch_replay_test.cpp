// Random edits of random trees, and every way between pages of content: whatever the
// patch says must lead to the document that would have been built from nothing.

#include <cstdint>
#include <random>
#include <vector>

#include "support/doctest.h"
#include "support/gardener.h"
#include "support/layer_replay.h"
#include "support/page_fixture.h"

namespace {

using fixture::Branch;
using fixture::changes;
using fixture::flattened;
using fixture::Gardener;
using fixture::LayerReplay;
using fixture::root_only;
using fixture::Tree;

TEST_CASE("patch: random edits lead where building from nothing leads, and keep elements") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Gardener gardener{std::mt19937(seed)};
        Branch root = Gardener::plant();
        Tree before = root_only();
        LayerReplay layer;
        for (int round = 0; round < 30; ++round) {
            gardener.edit(root);
            const Tree after = flattened(root);
            fixture::follow(layer, before, after);
            before = after;
        }
    }
}

TEST_CASE("patch: from any page to any other the document ends as if built from nothing") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    std::vector<Tree> trees;
    for (const char* address :
         {"rivers/", "rivers/tracks/", "rivers/courses/", "rivers/courses/?q=flood",
          "rivers/courses/?view=cards", "rivers/nonsense/"}) {
        for (const float width : {390.0f, 1440.0f}) {
            ui::Input input;
            input.width = width;
            trees.push_back(fixture::draw_page(library, address, input).tree);
        }
    }
    for (const Tree& before : trees) {
        for (const Tree& after : trees) {
            LayerReplay layer;
            layer.apply(changes(root_only(), before));
            layer.apply(changes(before, after));
            LayerReplay fresh;
            fresh.apply(changes(root_only(), after));
            CHECK(layer.dump() == fresh.dump());
            CHECK(layer.count() == after.nodes.size());
        }
    }
}

}  // namespace
