#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/text.h"
#include "ui/document/document.h"
#include "ui/document/key_places.h"

namespace ui {

class Builder;

/// An open element; closes when it goes out of scope.
class [[nodiscard]] Scope {
public:
    explicit Scope(Builder& page) : page_(&page) {}
    Scope(Scope&& other) noexcept : page_(std::exchange(other.page_, nullptr)) {}
    Scope& operator=(Scope&&) = delete;
    ~Scope();

private:
    Builder* page_;  ///< Null after a move.
};

/// Where and for whom a document is made, as far as it changes what the document says.
struct Setting {
    Scheme scheme = Scheme::Light;
    bool is_framed = false;  ///< On somebody else's page: links that leave the site open outside.
    std::string outside_words;  ///< What such links say after their name.
    /// The tags of the languages that content is in, by `core::TextLanguage` less one; empty where
    /// it is that of the page.
    std::vector<std::string> languages;

    bool operator==(const Setting&) const = default;
};

/// Makes a document. Widgets are free functions over it: each opens an element, says what it is and
/// how it looks, fills it, and lets the scope close it. Nobody here knows a width, and nothing is
/// measured: see `Layout` for what may be otherwise on narrow pages.
///
/// The name that tells an element from its siblings comes from data, never from visible text;
/// without one its role and its place among the siblings do.
class Builder {
public:
    /// `node_count`: about how many elements the document will have.
    explicit Builder(const Setting& setting = {}, std::size_t node_count = 0);

    [[nodiscard]] const Setting& setting() const { return setting_; }

    /// Opens a container.
    Scope open(Role role, std::string_view name = {}, const Layout& layout = {});
    /// Opens an element that is laid out and painted as `widget`.
    Scope open_widget(Widget widget, Role role, std::string_view name = {});
    void close();
    /// Adds an element with nothing in it.
    Node& add(Widget widget, Role role, std::string_view name = {});

    /// The element that was opened, added or closed last: to set its details.
    [[nodiscard]] Node& node() { return document_.nodes[last_node_]; }
    /// Index of the innermost open element.
    [[nodiscard]] std::uint32_t container() const { return open_.back().node; }
    [[nodiscard]] Node& node_at(std::uint32_t index) { return document_.nodes[index]; }
    [[nodiscard]] const std::vector<Node>& nodes() const { return document_.nodes; }
    /// A copy of `text` that lives as long as the document: what texts of nodes must be.
    [[nodiscard]] KeptText keep(std::string_view text) { return document_.texts.keep(text); }
    /// The tag of `language`; empty where that is the language of the page.
    [[nodiscard]] std::string_view language_tag(core::TextLanguage language) const;
    /// Lets the element at `index` say in which language its text is, where it is another than that
    /// of the page.
    void set_language(std::uint32_t index, core::TextLanguage language);
    /// Makes the element at `table` a table of columns with these shares; see `TableShape`.
    void set_columns(std::uint32_t table, const std::vector<float>& shares, float narrowest_px,
                     bool has_marks);
    /// Makes the element at `figure` one that is drawn, of the size that `shape` says.
    void set_figure(std::uint32_t figure, const FigureShape& shape);
    /// Adds to what the element at `figure` is drawn by. Figures are filled one after the other.
    void add_command(std::uint32_t figure, FigureCommand command,
                     std::span<const FigurePoint> points);
    /// Lets the element at `part`, inside the one at `figure`, stand in `box`.
    void set_place(std::uint32_t figure, std::uint32_t part, const FigureBox& box);

    /// The number of elements that are open, the root included.
    [[nodiscard]] std::size_t depth() const { return open_.size(); }
    /// How many elements had a name that a sibling had before and were given another one: in sound
    /// content none.
    [[nodiscard]] std::size_t renamed_count() const { return renamed_count_; }

    /// Gives the document. To be called once, with everything but the root closed.
    [[nodiscard]] Document finish();

private:
    struct Open {
        std::uint32_t node = 0;
        int child_count = 0;  ///< Names children that have no name of their own.
    };

    std::uint32_t append(Widget widget, Role role, std::string_view name);
    std::uint32_t add_points(std::uint32_t figure, std::span<const FigurePoint> points);
    [[nodiscard]] Key unused_key(Key parent, std::string_view name);

    Setting setting_;
    Document document_;
    std::vector<Open> open_;
    KeyPlaces keys_;  ///< Of all nodes so far.
    std::size_t renamed_count_ = 0;
    std::uint32_t last_node_ = 0;
};

}  // namespace ui
