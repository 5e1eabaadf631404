#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ui/document/figure_shape.h"
#include "ui/document/kept_text.h"
#include "ui/document/key.h"
#include "ui/style/layout.h"
#include "ui/style/look.h"

namespace ui {

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
    Phrase,  ///< A few words that are unlike those around them, such as in another language.
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
    Decoration,  ///< Painted alone: everything it says stands beside it in words.
};

/// What kind of thing a node is to look at: how it is laid out and painted.
enum class Widget : std::uint8_t {
    Container,  ///< Its children are arranged as its layout says.
    TableRow,   ///< Its children stand in the columns of the table around it.
    TableCell,
    TextBlock,  ///< Its runs are broken into lines.
    Inline,     ///< A run of the text around it, or the element around a run.
    Button,
    Link,        ///< On a line of its own, tall enough to touch.
    Tag,         ///< A label with the mark of a group colour before it.
    Difference,  ///< A label with a mark: it is unlike its neighbours.
    Pill,        ///< A label on a rounded tint.
    Field,       ///< A label above what it names.
    Check,       ///< A box with its label.
    Unpainted,   ///< Shown by the style sheet alone.
    Figure,      ///< Drawn by commands of its own; see `FigureCommand`.
    FigurePart,  ///< A text in a figure, or what can be pressed there, at a place of its own.
    Glyph,       ///< An icon alone.
};
inline constexpr std::size_t kWidgetCount = static_cast<std::size_t>(Widget::Glyph) + 1;

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

/// How the columns of a table share its width.
struct TableShape {
    std::uint32_t first_column = 0;  ///< In `Document::column_shares`.
    std::uint32_t column_count = 0;
    /// Under this width a column is too narrow to read, and rows are stacked instead.
    float narrowest_column_px = 0.0f;
    bool has_marks = false;  ///< Columns stand for things with a mark.

    bool operator==(const TableShape&) const = default;
};

/// Where an entry stands in a list of which only a part is shown.
struct PlaceInList {
    std::uint32_t number = 0;  ///< From 1; 0: the list is shown whole.
    std::uint32_t count = 0;   ///< Of all entries.

    bool operator==(const PlaceInList&) const = default;
};

/// One element of a document. It knows no width: where it stands is for `Geometry` to say. The
/// document owns the bytes of its texts.
struct Node {
    Key key = kNoKey;
    std::uint32_t parent = 0;  ///< Index in `Document::nodes`; the root is its own parent.
    std::uint32_t end = 0;     ///< Index after the last node inside it.
    Role role = Role::Group;
    Widget widget = Widget::Container;
    std::uint8_t level = 0;        ///< Of a heading.
    std::uint8_t column_span = 1;  ///< Of a cell: over how many columns it reaches.
    NodeState state;
    PlaceInList in_list;
    Layout layout;
    Look look;
    Key form = kNoKey;  ///< Of fields: the form that sends them, where they stand outside it.
    Key labelled_by = kNoKey;
    ActionId action = kNoAction;  ///< Of what can be pressed or changed.
    TableShape table;
    FigureShape figure;
    KeptText name;        ///< Only where the text inside does not name it.
    KeptText text;        ///< Of `Text` and `Option`.
    KeptText value;       ///< Of fields and options.
    KeptText address;     ///< Of links and forms: from the site's root, or absolute.
    KeptText field_name;  ///< Of fields: what a form sends them as.
    KeptText language;    ///< A tag; only where it is another than that around.
    KeptText css_class;   ///< What style sheets know it by, besides how it looks.
};

[[nodiscard]] bool is_interactive(Role role);

}  // namespace ui
