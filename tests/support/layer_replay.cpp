#include "support/layer_replay.h"

#include <algorithm>
#include <utility>

#include "core/text/utf8.h"
#include "support/doctest.h"

namespace fixture {
namespace {

using ui::Key;
using ui::Op;

/// The pool as the page holds it, where positions count UTF-16 units. Each unit is kept as the
/// UTF-8 of its character; the second unit of a pair is empty.
std::vector<std::string> units_of(const std::string& pool) {
    std::vector<std::string> units;
    for (std::size_t at = 0; at < pool.size();) {
        const core::CodePoint point = core::decode_utf8(pool, at);
        units.push_back(pool.substr(at, point.size));
        if (point.value >= 0x10000) {
            units.emplace_back();
        }
        at += point.size;
    }
    return units;
}

std::string px(std::int32_t length) {
    std::string text = std::to_string(static_cast<double>(length) / 64.0);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

/// Millions of words are read: only what is wrong counts as an assertion.
void demand(bool is_so, const char* what, Key key = ui::kNoKey) {
    if (!is_so) {
        FAIL(what, ": ", key);
    }
}

constexpr char kNoElement[] = "no element has this key";

}  // namespace

class LayerReplay::Reader {
public:
    explicit Reader(const ui::Patch& patch)
        : words_(patch.words()), units_(units_of(patch.pool())) {}

    [[nodiscard]] bool is_at_end() const { return at_ == words_.size(); }
    std::int32_t word() {
        demand(at_ < words_.size(), "the words end too early");
        return words_[at_++];
    }
    Key key() { return static_cast<Key>(word()); }
    std::string text() {
        const auto begin = static_cast<std::size_t>(word());
        const auto end = static_cast<std::size_t>(word());
        demand(begin <= end && end <= units_.size(), "a text lies outside the pool");
        std::string result;
        for (std::size_t i = begin; i < end; ++i) {
            result += units_[i];
        }
        return result;
    }
    std::string box() {
        std::string result = px(word());
        for (int i = 0; i < 3; ++i) {
            result += " " + px(word());
        }
        return result;
    }

private:
    const std::vector<std::int32_t>& words_;
    std::vector<std::string> units_;
    std::size_t at_ = 0;
};

LayerReplay::LayerReplay() {
    elements_[ui::kRootKey].tag = "root";
}

LayerReplay::Told LayerReplay::apply(const ui::Patch& patch) {
    Reader reader(patch);
    Told told;
    while (!reader.is_at_end()) {
        const Op op = static_cast<Op>(reader.word());
        if (op < protocol::kFirstEffect) {
            told.changes.push_back(change(op, reader));
        } else {
            told.orders.push_back(order(op, reader));
        }
    }
    return told;
}

std::string LayerReplay::change(Op op, Reader& reader) {
    const Key key = reader.key();
    const std::string name = " " + std::to_string(key);
    switch (op) {
        case Op::Create: {
            create(key, reader.text());
            return "create" + name + " " + get(key).tag;
        }
        case Op::Remove:
            remove(key);
            return "remove" + name;
        case Op::Attributes: {
            get(key).attributes.clear();
            for (std::int32_t left = reader.word(); left > 0; --left) {
                std::string attribute = reader.text();
                get(key).attributes[std::move(attribute)] = reader.text();
            }
            return "attributes" + name;
        }
        case Op::Box:
            get(key).box = reader.box();
            return "position" + name;
        case Op::Lines: {
            get(key).lines.clear();
            for (std::int32_t left = reader.word(); left > 0; --left) {
                std::string line = reader.box();
                line += " " + reader.text();
                const std::string ink = reader.text();
                get(key).lines.push_back(line + (ink.empty() ? "" : " in " + ink));
            }
            return "lines" + name;
        }
        case Op::Children: {
            std::vector<Key> keys(static_cast<std::size_t>(reader.word()));
            std::generate(keys.begin(), keys.end(), [&reader] { return reader.key(); });
            set_children(key, std::move(keys));
            return "children" + name;
        }
        case Op::Value:
            get(key).value = reader.text();
            return "value" + name + " " + *get(key).value;
        case Op::Checked:
            get(key).is_checked = reader.word() != 0;
            return "checked" + name + (*get(key).is_checked ? " yes" : " no");
        case Op::Text:
            // The page sets `textContent`, which would throw children out.
            demand(get(key).children.empty(), "text replaces children", key);
            get(key).text = reader.text();
            return "text" + name + " " + get(key).text;
        case Op::Covered:
            get(key).covered = px(reader.word());
            return "covered" + name + " " + get(key).covered;
        default:
            FAIL("no such layer op: ", static_cast<int>(op));
            return {};
    }
}

std::string LayerReplay::order(Op op, Reader& reader) {
    static const std::map<Op, std::string> kWithText = {
        {Op::Title, "title "},       {Op::Push, "push "},   {Op::Replace, "replace "},
        {Op::Announce, "announce "}, {Op::Theme, "theme "}, {Op::Language, "language "}};
    if (const auto found = kWithText.find(op); found != kWithText.end()) {
        return found->second + reader.text();
    }
    switch (op) {
        case Op::Focus:
            return "focus " + std::to_string(reader.key());
        case Op::Scroll:
            return "scroll " + std::to_string(reader.word());
        case Op::Clear:
            return "clear " + std::to_string(reader.key());
        case Op::Later:
            return "later";
        default:
            FAIL("no such order: ", static_cast<int>(op));
            return {};
    }
}

const LayerReplay::Element& LayerReplay::at(Key key) const {
    demand(has(key), kNoElement, key);
    return elements_.at(key);
}

LayerReplay::Element& LayerReplay::get(Key key) {
    demand(has(key), kNoElement, key);
    return elements_.at(key);
}

void LayerReplay::create(Key key, std::string tag) {
    demand(!has(key), "there is an element with this key", key);
    Element& element = elements_[key];
    element.tag = std::move(tag);
    element.serial = ++made_;
}

void LayerReplay::remove(Key key) {
    demand(key != ui::kRootKey, "the root is removed", key);
    detach(key);
    demand(elements_.erase(key) == 1, kNoElement, key);
}

void LayerReplay::set_children(Key parent, std::vector<Key> keys) {
    for (const Key key : keys) {
        demand(has(key), kNoElement, key);
        detach(key);
    }
    for (const Key key : keys) {
        parents_[key] = parent;
    }
    for (const Key old : std::exchange(get(parent).children, std::move(keys))) {
        parents_.erase(old);
    }
}

/// An element has one place only.
void LayerReplay::detach(Key key) {
    const auto parent = parents_.find(key);
    if (parent == parents_.end()) {
        return;
    }
    if (has(parent->second)) {
        std::erase(get(parent->second).children, key);
    }
    parents_.erase(parent);
}

std::string LayerReplay::dump() const {
    std::string out;
    dump(ui::kRootKey, 0, out);
    return out;
}

void LayerReplay::dump(Key key, std::size_t depth, std::string& out) const {
    const Element& element = at(key);
    out += std::string(2 * depth, ' ') + element.tag + " " + std::to_string(key);
    for (const auto& [name, value] : element.attributes) {
        out += " " + name + "='" + value + "'";
    }
    out += " [" + element.box + "] " + element.text;
    out += element.covered == "0" ? "" : " covered " + element.covered;
    for (const std::string& line : element.lines) {
        out += " (" + line + ")";
    }
    out += element.value ? " value " + *element.value : "";
    out += element.is_checked ? *element.is_checked ? " checked" : " unchecked" : "";
    out += '\n';
    for (const Key child : element.children) {
        dump(child, depth + 1, out);
    }
}

}  // namespace fixture
