// The sorted words serve as a trie: a stem is a node of it, and binary search leads from a node to
// its children. To find typos, the path of the typed word is walked from the root. At each node one
// slip is tried: the typed character left out, swapped with the next one, put for another one, or
// another one missed before it. What is typed after the slip must follow unchanged.

#include "core/search/vocabulary.h"

#include <algorithm>
#include <cassert>

#include "core/text/utf8.h"

namespace core {

namespace {

std::string_view first_character(std::string_view text) {
    return text.empty() ? text : text.substr(0, decode_utf8(text, 0).size);
}

}  // namespace

/// Gathers what one slip leads to.
class Vocabulary::TypoWalk {
public:
    explicit TypoWalk(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    [[nodiscard]] std::vector<Stem> stems(std::string_view typed) && {
        Stem stem{{0, vocabulary_.size()}, 0};
        while (!typed.empty() && !stem.words.is_empty()) {
            add_slips(stem, typed);
            const std::string_view next = first_character(typed);
            stem = vocabulary_.narrowed(stem, next);
            typed.remove_prefix(next.size());
        }
        return std::move(stems_);
    }

private:
    /// `rest` is not empty.
    void add_slips(const Stem& stem, std::string_view rest) {
        const std::string_view typed = first_character(rest);
        const std::string_view after = rest.substr(typed.size());
        const std::string_view second = first_character(after);
        add(stem, after);
        if (!second.empty()) {
            const Stem swapped = vocabulary_.narrowed(vocabulary_.narrowed(stem, second), typed);
            add(swapped, after.substr(second.size()));
        }
        Stem left = stem;
        while (!left.words.is_empty()) {
            const std::string_view word = vocabulary_[left.words.first];
            if (word.size() == stem.size) {
                ++left.words.first;
                continue;
            }
            const Stem child = vocabulary_.narrowed(left, first_character(word.substr(stem.size)));
            add(child, after);
            add(child, rest);
            left.words.first = child.words.last;
        }
    }

    /// Adds the words of `stem` that go on with `rest`.
    void add(const Stem& stem, std::string_view rest) {
        const Stem found = vocabulary_.narrowed(stem, rest);
        if (!found.words.is_empty()) {
            stems_.push_back(found);
        }
    }

    const Vocabulary& vocabulary_;
    std::vector<Stem> stems_;
};

void Vocabulary::push_back(std::string_view word) {
    assert(size() == 0 || words_[size() - 1] < word);
    words_.push_back(word);
}

Stem Vocabulary::beginning_with(std::string_view typed) const {
    return narrowed({{0, size()}, 0}, typed);
}

std::vector<Stem> Vocabulary::one_typo_from(std::string_view typed) const {
    return TypoWalk(*this).stems(typed);
}

/// The words of `stem` that go on with `more`.
Stem Vocabulary::narrowed(const Stem& stem, std::string_view more) const {
    // The first word at or after `first` for which `more` compares as at least, or more than,
    // `least`.
    const auto find = [&](std::uint32_t first, int least) {
        std::uint32_t last = stem.words.last;
        while (first < last) {
            const std::uint32_t middle = first + (last - first) / 2;
            if (words_[middle].substr(stem.size, more.size()).compare(more) >= least) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return first;
    };
    const std::uint32_t first = find(stem.words.first, 0);
    const bool is_found =
        first < stem.words.last && words_[first].substr(stem.size).starts_with(more);
    return {{first, is_found ? find(first, 1) : first}, stem.size + more.size()};
}

}  // namespace core
