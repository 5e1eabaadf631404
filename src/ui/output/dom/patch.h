#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/protocol.h"
#include "ui/document/document.h"
#include "ui/layout/geometry.h"
#include "ui/output/html/element.h"

namespace ui {

using protocol::Op;

/// Orders for the page: one flat array of words and one pool of strings, so that a frame crosses
/// the boundary once. A string is two words: start and end in the pool, in UTF-16 units.
class Patch {
public:
    void add(Op op) { words_.push_back(static_cast<std::int32_t>(op)); }
    void add_word(std::int32_t word) { words_.push_back(word); }
    void add_key(Key key) { words_.push_back(static_cast<std::int32_t>(key)); }
    void add_text(std::string_view text);
    /// A length in CSS px, as fixed point.
    void add_length(float px);

    [[nodiscard]] const std::vector<std::int32_t>& words() const { return words_; }
    [[nodiscard]] const std::string& pool() const { return pool_; }
    [[nodiscard]] bool is_empty() const { return words_.empty(); }

private:
    std::vector<std::int32_t> words_;
    std::string pool_;
    std::int32_t pool_units_ = 0;
};

/// A document as the layer shows it. Without a geometry nothing has a place and nothing is left
/// out: the style sheet arranges the page.
struct LayerView {
    const Document& document;
    const Geometry* geometry = nullptr;
};

/// Appends what turns the layer of `before` into that of `after`. Elements with the same key and
/// tag stay the same objects, so that focus and selection are kept.
void append_changes(Patch& patch, const LayerView& before, const LayerView& after,
                    const LinkBase& base);

/// Appends where the node `sticky` is, `offset` px below its own place, and how much it covers of
/// what comes after it in the same element.
void append_sticky(Patch& patch, const Document& document, const Geometry& geometry,
                   std::uint32_t sticky, float offset);

}  // namespace ui
