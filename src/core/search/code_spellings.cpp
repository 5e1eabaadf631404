#include "core/search/code_spellings.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/text/text_range.h"
#include "core/text/words.h"

namespace core {

namespace {

/// The longest spelling without separators that starts at word `first`. A slash or bracket ends it,
/// since another code or a remark follows.
FoldedText joined_words(const FoldedText& code, const std::vector<TextRange>& words,
                        std::size_t first) {
    FoldedText joined;
    for (std::size_t i = first; i < words.size(); ++i) {
        if (i > first) {
            const TextRange gap{words[i - 1].end, words[i].begin};
            if (piece(code.text, gap).find_first_not_of(" -._") != std::string_view::npos) {
                break;
            }
        }
        joined.text += piece(code.text, words[i]);
        for (std::uint32_t at = words[i].begin; at < words[i].end; ++at) {
            joined.origin.push_back(code.original(at, at + 1));
        }
    }
    return joined;
}

}  // namespace

CodeSpellings code_spellings(std::string_view code) {
    CodeSpellings spellings;
    spellings.printed = fold(code);
    const std::vector<TextRange> words = words_of(spellings.printed.text);
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        all += piece(spellings.printed.text, words[i]);
        FoldedText joined = joined_words(spellings.printed, words, i);
        if (i == 0 || !spellings.whole.back().ends_with(joined.text)) {
            spellings.whole.push_back(joined.text);
        }
        if (joined.text.size() > words[i].end - words[i].begin) {
            spellings.joined.push_back(std::move(joined));
        }
    }
    if (!words.empty() && all != spellings.whole.front()) {
        spellings.whole.push_back(std::move(all));
    }
    return spellings;
}

}  // namespace core
