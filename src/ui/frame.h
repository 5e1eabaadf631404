#pragma once

#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "ui/fonts.h"
#include "ui/input.h"
#include "ui/layout.h"
#include "ui/node.h"
#include "ui/paint_list.h"
#include "ui/theme.h"

namespace ui {

class Frame;

/// An open container; closes when it goes out of scope.
class [[nodiscard]] Scope {
public:
    explicit Scope(Frame& frame) : frame_(&frame) {}
    Scope(Scope&& other) noexcept : frame_(std::exchange(other.frame_, nullptr)) {}
    Scope& operator=(Scope&&) = delete;
    ~Scope();

private:
    Frame* frame_;  ///< Null after a move.
};

/// One pass over a page: lays out what the widgets ask for and records two outputs,
/// the semantic tree and the paint list. Widgets are free functions over it.
class Frame {
public:
    Frame(const Input& input, Fonts& fonts);

    [[nodiscard]] const Input& input() const { return input_; }
    [[nodiscard]] Fonts& fonts() { return fonts_; }
    [[nodiscard]] Breakpoint breakpoint() const { return breakpoint_; }
    [[nodiscard]] bool is_narrow() const { return breakpoint_ == Breakpoint::Narrow; }
    /// Size and line height of `style` on this page, the visitor's text size included.
    [[nodiscard]] TextMetrics text_metrics(TextStyle style) const;
    /// The least height of something to press: 44 px on a phone, 32 elsewhere.
    [[nodiscard]] float target_height() const;

    // Containers

    /// Opens a container with a node of its own. `name` tells it from its siblings and must come
    /// from data, not from visible text; empty: its role and place do.
    Scope open(Role role, std::string_view name = {}, const Layout& layout = {});
    void close();
    /// The node that was opened, added or closed last: to set its details.
    [[nodiscard]] Node& node() { return tree_.nodes[last_node_]; }
    /// Index of the innermost open container's node.
    [[nodiscard]] std::uint32_t container() const { return regions_.back().node; }
    /// The number of containers that are open, the root included.
    [[nodiscard]] std::size_t depth() const { return regions_.size(); }

    // Leaves: widgets call `begin_leaf`, look at `available`, record, and call `end_leaf`.

    /// Where the next child may stand: position and the width it may take.
    Box begin_leaf();
    /// Ends the leaf that took `used`.
    void end_leaf(const Box& used);
    /// Appends a node under the innermost open container.
    std::uint32_t add_node(Role role, std::string_view name = {});
    /// Like `add_node` under the node at `parent`.
    std::uint32_t add_child(std::uint32_t parent, Role role, std::string_view name = {});
    [[nodiscard]] Node& node_at(std::uint32_t index) { return tree_.nodes[index]; }
    void paint(const PaintItem& item);
    /// Gives the item at `index` of the list its box, once that is known.
    void place_paint(std::size_t index, const Box& box);
    /// Makes the items painted since the list was `from` long taller, as text turned out to wrap.
    void grow_paints(std::size_t from, float by_px);

    /// Lets the container opened last stay in view from `top_px` of the window while its parent
    /// container is in view. Set before closing.
    void stick(float top_px);

    /// The width that children of the innermost container may take.
    [[nodiscard]] float available_width() const;

    /// How many nodes had a name that a sibling had before and were given another one: in sound
    /// content none.
    [[nodiscard]] std::size_t renamed_count() const { return renamed_count_; }

    /// Closes the root. To be called once, with every other container closed.
    void finish();
    [[nodiscard]] const Tree& tree() const { return tree_; }
    [[nodiscard]] Tree take_tree() { return std::move(tree_); }
    [[nodiscard]] const PaintList& paint_list() const { return paints_; }
    [[nodiscard]] PaintList take_paint_list() { return std::move(paints_); }
    /// What stays in view.
    [[nodiscard]] std::vector<Sticky> take_stickies() { return std::move(stickies_); }
    /// Height of the document in CSS px, after `finish`.
    [[nodiscard]] float height() const { return tree_.nodes.front().box.height; }

private:
    /// Nodes and paint items from these positions on belong together and move together.
    struct Mark {
        std::size_t nodes = 0;
        std::size_t paints = 0;
    };
    struct Child {
        Mark from;
        Mark to;
        Box box;
        std::size_t surface = kNoSurface;
    };
    struct Region {
        std::uint32_t node = 0;
        Layout layout;
        Box content;     ///< Room inside the padding; its height grows.
        float x = 0.0f;  ///< Where the next child goes.
        float y = 0.0f;
        float line_height = 0.0f;   ///< Of the line of a row or grid that is being filled.
        std::vector<float> widths;  ///< Of grid columns.
        std::vector<Child> line;    ///< Children on the line that is being filled.
        std::size_t surface = kNoSurface;
        float used_right = 0.0f;   ///< How far children reach.
        float sticky_top = -1.0f;  ///< Negative: scrolls like the rest.
        Mark start;
    };
    static constexpr std::size_t kNoSurface = static_cast<std::size_t>(-1);

    [[nodiscard]] Key unused_key(Key parent, std::string_view name);
    [[nodiscard]] Mark mark() const { return {tree_.nodes.size(), paints_.size()}; }
    [[nodiscard]] Box slot(const Region& region) const;
    void place(Region& region, const Child& child);
    void finish_line(Region& region);
    void shift(const Mark& from, const Mark& to, float dx, float dy);
    void stretch(const Child& child, float height);
    [[nodiscard]] std::vector<float> column_widths(const Layout& layout, float width) const;
    [[nodiscard]] std::size_t add_surface(const Layout& layout);

    const Input& input_;
    Fonts& fonts_;
    Breakpoint breakpoint_;
    Tree tree_;
    PaintList paints_;
    std::vector<Region> regions_;
    std::vector<Sticky> stickies_;
    std::vector<int> child_counts_;  ///< Per node: names children that have no name of their own.
    std::unordered_set<Key> keys_;   ///< Of all nodes so far.
    std::size_t renamed_count_ = 0;
    Mark leaf_;
    std::uint32_t last_node_ = 0;
};

}  // namespace ui
