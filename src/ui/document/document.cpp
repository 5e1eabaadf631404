#include "ui/document/document.h"

#include <algorithm>
#include <cstring>

#include "core/sort.h"

namespace ui {

KeptText TextStore::keep(std::string_view text) {
    constexpr std::size_t kPiece = 16384;
    if (text.empty()) {
        return {};
    }
    if (room_ - used_ < text.size()) {
        room_ = std::max(kPiece, text.size());
        used_ = 0;
        pieces_.push_back(std::make_unique<char[]>(room_));
    }
    char* place = pieces_.back().get() + used_;
    std::memcpy(place, text.data(), text.size());
    used_ += text.size();
    return KeptText({place, text.size()});
}

Document empty_document() {
    Document document;
    document.nodes.emplace_back();
    document.nodes.front().key = kRootKey;
    document.nodes.front().end = 1;
    document.digests = digests_of(document.nodes);
    return document;
}

std::size_t find_node(const Document& document, Key key) {
    const auto& nodes = document.nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [key](const Node& node) { return node.key == key; });
    return found == nodes.end() ? 0 : static_cast<std::size_t>(found - nodes.begin());
}

std::string text_content(const Document& document, std::size_t index) {
    std::string text;
    for (std::size_t i = index; i < document.nodes[index].end; ++i) {
        text += document.nodes[i].text;
    }
    return text;
}

std::vector<Key> duplicate_keys(const Document& document) {
    std::vector<Key> keys;
    keys.reserve(document.nodes.size());
    for (const Node& node : document.nodes) {
        keys.push_back(node.key);
    }
    core::sort(keys);
    std::vector<Key> twice;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        if (keys[i] == keys[i - 1] && (twice.empty() || twice.back() != keys[i])) {
            twice.push_back(keys[i]);
        }
    }
    return twice;
}

}  // namespace ui
