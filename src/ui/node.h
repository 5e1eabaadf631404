#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/geometry.h"
#include "ui/theme.h"

namespace ui {

/// Identity of a node from frame to frame: a hash of its parent's key and its own name.
using Key = std::uint32_t;
inline constexpr Key kNoKey = 0;
inline constexpr Key kRootKey = 1;

/// What an element does: its place in the list of actions of whoever declares the page.
enum class ActionId : std::uint32_t {};
inline constexpr ActionId kNoAction{0xFFFFFFFFu};

/// FNV-1a of `name`, continued from `parent`. Never gives `kNoKey` or `kRootKey`.
[[nodiscard]] Key key_of(Key parent, std::string_view name);

/// What a node is, for people who cannot see it. `element.cpp` maps each to HTML.
enum class Role : std::uint8_t {
    Group,  ///< No meaning of its own.
    Banner,
    Navigation,
    Main,
    Footer,
    Region,  ///< A section with a name.
    Heading,
    Paragraph,
    Text,
    Strong,
    Mark,
    Link,
    Button,
    List,
    Item,
    Definitions,
    Term,
    Definition,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    SearchForm,
    FieldSet,
    Legend,
    Label,
    SearchField,
    Select,
    Option,
    CheckBox,
};

/// States and traits that change how a node is announced or shown.
struct NodeState {
    bool checked = false;
    bool selected = false;
    bool current = false;        ///< The page that is shown, in navigation.
    bool is_disclosure = false;  ///< `expanded` is meaningful.
    bool expanded = false;
    bool external = false;       ///< A link that leaves the site for another page.
    bool opens_outside = false;  ///< Of such a link: not in the frame that the site is in.
    bool focus_target = false;   ///< Takes focus by script only (tabindex -1).
    bool needs_script = false;   ///< Useless on a page without script, hidden there.
    bool is_inline = false;      ///< Flows within a paragraph.

    bool operator==(const NodeState&) const = default;
};

/// A piece of text on one line, at its painted place. The text keeps the space it was broken at.
struct TextLine {
    Box box;
    std::string text;
    /// Not painted, for it is more than one glyph a character: the page shows its own text, in this
    /// colour.
    std::optional<ColorRole> ink = std::nullopt;

    bool operator==(const TextLine&) const = default;
};

/// One node of the semantic tree.
struct Node {
    Key key = kNoKey;
    std::uint32_t parent = 0;  ///< Index in `Tree::nodes`; the root is its own parent.
    Role role = Role::Group;
    int level = 0;        ///< Of a heading.
    int column_span = 1;  ///< Of a cell: over how many columns it reaches.
    Box box;
    std::string classes;     ///< How it looks where it is not painted.
    std::string name;        ///< Only where the text inside does not name it.
    std::string text;        ///< Of `Text` and `Option`.
    std::string value;       ///< Of fields and options; of cells, what their column is called.
    std::string address;     ///< Of links and forms: relative to the site's root, or absolute.
    std::string field_name;  ///< Of fields: what a form sends them as.
    Key form = kNoKey;       ///< Of fields: the form that sends them, where they stand outside it.
    Key labelled_by = kNoKey;
    ActionId action = kNoAction;  ///< Of what can be pressed or changed.
    NodeState state;
    std::vector<TextLine> lines;  ///< Of `Text`.
};

/// The semantic tree of one frame: nodes in reading order, the root first.
struct Tree {
    std::vector<Node> nodes;
};

inline constexpr std::uint32_t kNotSticky = 0xFFFFFFFFu;

/// Something that stays in view, `top` px below the upper edge of the window, as long as the
/// container around it is in view. Its boxes are those of its own place: how far it has moved from
/// there follows from where the page is looked at.
struct Sticky {
    std::uint32_t node = 0;
    float top = 0.0f;
};

/// How many px below its own place `sticky` is, in a window scrolled to `scroll_y`.
[[nodiscard]] float sticky_offset(const Tree& tree, const Sticky& sticky, float scroll_y);

/// The node with this key; null when there is none.
[[nodiscard]] const Node* find_node(const Tree& tree, Key key);

[[nodiscard]] bool is_interactive(Role role);

/// The text of a node and everything in it, as a screen reader would put its name together.
[[nodiscard]] std::string text_content(const Tree& tree, std::size_t index);

/// Keys that stand for more than one node; empty in a sound tree.
[[nodiscard]] std::vector<Key> duplicate_keys(const Tree& tree);

}  // namespace ui
