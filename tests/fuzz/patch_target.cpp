// Bytes as choices: each decides something of a document and of its edits. What the layer is told
// on the way must lead to each document as if it had been built from nothing.

#include <cstddef>
#include <cstdint>
#include <utility>

#include "fuzz/target.h"
#include "support/gardener.h"
#include "support/layer_replay.h"

namespace fuzz {
namespace {

/// Enough for any way between two documents; one of many edits takes long.
constexpr int kMostSteps = 20;
constexpr int kEditsAStep = 3;

}  // namespace

void try_input(std::string_view input) {
    std::size_t at = 0;
    fixture::Gardener gardener([&]() -> std::uint32_t {
        return at < input.size() ? static_cast<unsigned char>(input[at++]) : 0;
    });
    fixture::Branch root = fixture::Gardener::plant();
    fixture::Tree before = fixture::root_only();
    fixture::LayerReplay layer;
    for (int step = 0; step < kMostSteps && at < input.size(); ++step) {
        for (int edit = 0; edit < kEditsAStep; ++edit) {
            gardener.edit(root);
        }
        fixture::Tree after = fixture::flattened(root);
        fixture::follow(layer, before, after);
        before = std::move(after);
    }
}

std::vector<std::string> seeds() {
    std::string counting;
    for (int i = 0; i < 200; ++i) {
        counting += static_cast<char>(i * 7);
    }
    return {counting, std::string(40, '\1')};
}

}  // namespace fuzz
