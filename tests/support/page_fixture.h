#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/action.h"
#include "app/library.h"
#include "app/state.h"
#include "core/content/read.h"
#include "support/placed_tree.h"
#include "ui/input.h"
#include "ui/output/paint/paint_list.h"

namespace fixture {

/// What the views declared of a page, as it is laid out and painted.
struct DrawnPage : Laid {
    ui::Input input;
    app::Actions actions;           ///< What its elements do.
    std::size_t depth = 0;          ///< Elements open before the end: 1, the root.
    std::size_t renamed_nodes = 0;  ///< Nodes whose name another one had.
};

[[nodiscard]] DrawnPage draw_page(const app::Library& library, const app::State& state,
                                  const ui::Input& input);

/// A whole page as a visitor of `address` gets it.
[[nodiscard]] DrawnPage draw_page(const app::Library& library, std::string_view address,
                                  const ui::Input& input);

/// The list of these programmes.
[[nodiscard]] DrawnPage draw_home(const std::vector<const app::Library*>& libraries,
                                  std::string_view notice, const ui::Input& input);

/// What is wrong with a page whatever it shows: containers left open, keys that clash, things to
/// press without a name or too small, boxes beyond the edges, lines outside their blocks, headings
/// that skip a level. Empty for a sound page.
[[nodiscard]] std::vector<std::string> faults_of(const DrawnPage& page);

/// The files of a made-up programme of usual size, tests/fixtures/rivers.
[[nodiscard]] std::vector<core::FileText> rivers_files();
[[nodiscard]] app::Library read_library(const std::vector<core::FileText>& files);

/// 2,000 courses, 40 tracks, 12 editions, words that fill lines, texts that fill pages.
[[nodiscard]] app::Library huge_library();

/// What contents may hold at odds with good sense: equal titles and empty texts, values that no
/// source states, the same problems again and again.
[[nodiscard]] app::Library odd_library();

/// One address for each page, track and course, and for each way to arrange them, in all editions.
[[nodiscard]] std::vector<std::string> addresses_of(const core::Content& content);

/// Index of the first node with this role and this name or text; fails the test when none has it.
[[nodiscard]] std::size_t find_node(const Tree& tree, ui::Role role, std::string_view name);
/// The same, 0 (the root) when there is none.
[[nodiscard]] std::size_t find_node_if_any(const Tree& tree, ui::Role role, std::string_view name);

/// What the only element with this role and name does.
[[nodiscard]] const app::Action& action_of(const DrawnPage& page, ui::Role role,
                                           std::string_view name);

/// What a screen reader calls the node.
[[nodiscard]] std::string name_of(const Tree& tree, std::size_t index);

}  // namespace fixture
