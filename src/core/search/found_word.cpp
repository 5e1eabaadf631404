#include "core/search/found_word.h"

namespace core {

namespace {

/// Adds the words of `stem`; the one that is no longer, if there, is whole.
void add_stem(std::vector<Finding>& findings, const Vocabulary& vocabulary, const Stem& stem,
              Fit whole, std::optional<Fit> beginning) {
    WordRange words = stem.words;
    if (!words.is_empty() && vocabulary[words.first].size() == stem.size) {
        findings.push_back({{words.first, words.first + 1}, whole});
        ++words.first;
    }
    if (beginning && !words.is_empty()) {
        findings.push_back({words, *beginning});
    }
}

}  // namespace

std::optional<Fit> FoundWord::fit(std::uint32_t word) const {
    std::optional<Fit> best;
    for (const Finding& finding : findings) {
        if (finding.words.has(word) && (!best || finding.fit < *best)) {
            best = finding.fit;
        }
    }
    return best;
}

FoundWord find_word(const Vocabulary& vocabulary, const QueryWord& typed) {
    FoundWord found;
    found.is_with_digit = has_digit(typed.text);
    add_stem(found.findings, vocabulary, vocabulary.beginning_with(typed.text), Fit::Word,
             Fit::Beginning);
    if (typed.forgives != Forgiveness::None) {
        const bool is_any = typed.forgives == Forgiveness::Beginnings;
        for (const Stem& stem : vocabulary.one_typo_from(typed.text)) {
            add_stem(found.findings, vocabulary, stem, Fit::TypoWord,
                     is_any ? std::optional(Fit::TypoBeginning) : std::nullopt);
        }
    }
    return found;
}

}  // namespace core
