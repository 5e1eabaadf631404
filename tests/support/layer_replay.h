#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ui/output/dom/patch.h"

namespace fixture {

/// Does to a tree of plain values what the page does to its elements, and fails the test where the
/// page would: at words that mean nothing, keys that nothing has, elements that are there already.
class LayerReplay {
public:
    struct Element {
        std::string tag;
        std::map<std::string, std::string> attributes;
        std::string box;                 ///< "x y width height", in px.
        std::vector<std::string> lines;  ///< "x y width height text", then "in --ink" if shown.
        std::string covered = "0";       ///< From the top, in px.
        std::string text;
        std::optional<std::string> value;
        std::optional<bool> is_checked;
        std::vector<ui::Key> children;
        int serial = 0;  ///< The how manieth that was made: tells whether it is still the same.
    };

    /// What a patch told the page, a line each.
    struct Told {
        std::vector<std::string> changes;  ///< Of elements, such as "create 5 p".
        std::vector<std::string> orders;   ///< The rest, such as "push demo/tracks/".
    };

    LayerReplay();

    /// Carries out the changes; gives all that was told.
    Told apply(const ui::Patch& patch);

    [[nodiscard]] const Element& at(ui::Key key) const;
    [[nodiscard]] bool has(ui::Key key) const { return elements_.contains(key); }
    /// How many elements the page keeps, the root included, in the document or not.
    [[nodiscard]] std::size_t count() const { return elements_.size(); }
    /// The whole document in words, to compare it with another.
    [[nodiscard]] std::string dump() const;

private:
    class Reader;

    std::string change(ui::Op op, Reader& reader);
    static std::string order(ui::Op op, Reader& reader);
    Element& get(ui::Key key);
    void create(ui::Key key, std::string tag);
    void remove(ui::Key key);
    void set_children(ui::Key parent, std::vector<ui::Key> keys);
    void detach(ui::Key key);
    void dump(ui::Key key, std::size_t depth, std::string& out) const;

    std::map<ui::Key, Element> elements_;
    std::map<ui::Key, ui::Key> parents_;  ///< Of elements that have a place.
    int made_ = 0;
};

}  // namespace fixture
