#include "core/content/reader/text_languages.h"

#include <algorithm>
#include <cstddef>

#include "core/text/language_tag.h"

namespace core {
TextLanguage TextLanguages::number_of(std::string_view tag) {
    // A byte holds the number; nobody writes in more languages than that.
    constexpr std::size_t kMost = 255;
    auto found = std::find_if(tags_.begin(), tags_.end(),
                              [tag](const std::string& known) { return is_same_tag(known, tag); });
    if (found == tags_.end() && tags_.size() < kMost) {
        tags_.emplace_back(tag);
        found = tags_.end() - 1;
    }
    return found == tags_.end() ? TextLanguage::Around
                                : static_cast<TextLanguage>(found - tags_.begin() + 1);
}

bool TextLanguages::is_better(TextLanguage other, TextLanguage now) const {
    return rank(other) > rank(now);
}

int TextLanguages::rank(TextLanguage language) const {
    if (language == TextLanguage::Around) {
        return 0;
    }
    const std::string& tag = tags_[static_cast<std::size_t>(language) - 1];
    return is_same_tag(tag, wanted_)        ? 4
           : is_same_language(tag, wanted_) ? 3
           : language == TextLanguage::Own  ? 2
                                            : 1;
}

}  // namespace core
