#pragma once

#include <vector>

#include "shell/program.h"
#include "support/placed_tree.h"

namespace fixture {

/// What `program` showed in its last frame, painted; valid until its next one.
[[nodiscard]] inline Tree tree_of(const shell::Program& program) {
    return placed_tree(program.document(), *program.geometry());
}

/// The same, elements alone.
[[nodiscard]] inline std::vector<Placed> nodes_of(const shell::Program& program) {
    return tree_of(program).nodes;
}

}  // namespace fixture
