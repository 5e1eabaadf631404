#include "core/search/matches.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "core/content/course.h"
#include "core/search/code_spellings.h"
#include "core/sort.h"
#include "core/text/fold.h"
#include "core/text/typo.h"
#include "core/text/words.h"

namespace core {

namespace {

/// How many bytes of `word` the query word stands for.
std::optional<std::size_t> find_meant(const QueryWord& typed, std::string_view word) {
    if (word.starts_with(typed.text)) {
        return typed.text.size();
    }
    if (typed.forgives != Forgiveness::None && within_one_typo(typed.text, word)) {
        return word.size();
    }
    return typed.forgives == Forgiveness::Beginnings ? find_typo_prefix(typed.text, word)
                                                     : std::nullopt;
}

void merge_ranges(std::vector<TextRange>& ranges) {
    sort(ranges, [](TextRange a, TextRange b) { return a.begin < b.begin; });
    std::size_t kept = 0;
    for (const TextRange& range : ranges) {
        if (kept > 0 && range.begin <= ranges[kept - 1].end) {
            ranges[kept - 1].end = std::max(ranges[kept - 1].end, range.end);
        } else {
            ranges[kept++] = range;
        }
    }
    ranges.resize(kept);
}

/// Goes through the fields of a course.
class MatchFinder {
public:
    explicit MatchFinder(const std::vector<QueryWord>& words) : words_(words) {}

    void add(SearchField field, std::size_t item, std::string_view text) {
        collect(fold(text));
        close(field, item);
    }

    void add_code(std::string_view code) {
        const CodeSpellings spellings = code_spellings(code);
        collect(spellings.printed);
        for (const FoldedText& joined : spellings.joined) {
            collect(joined);
        }
        close(SearchField::Code, 0);
    }

    [[nodiscard]] std::vector<FieldMatch> matches() && { return std::move(matches_); }

private:
    void collect(const FoldedText& text) {
        for (TextRange word = next_word(text.text, 0); word.begin < word.end;
             word = next_word(text.text, word.end)) {
            for (const QueryWord& typed : words_) {
                if (const auto size = find_meant(typed, piece(text.text, word))) {
                    ranges_.push_back(text.original(word.begin, word.begin + *size));
                }
            }
        }
    }

    void close(SearchField field, std::size_t item) {
        if (!ranges_.empty()) {
            merge_ranges(ranges_);
            matches_.push_back(
                {field, static_cast<std::uint32_t>(item), std::exchange(ranges_, {})});
        }
    }

    const std::vector<QueryWord>& words_;
    std::vector<TextRange> ranges_;
    std::vector<FieldMatch> matches_;
};

}  // namespace

std::vector<FieldMatch> find_matches(const Course& course, const std::vector<QueryWord>& words) {
    MatchFinder finder(words);
    if (words.empty()) {
        return {};
    }
    finder.add_code(course.code);
    finder.add(SearchField::Title, 0, course.title);
    for (std::size_t i = 0; i < course.topics.size(); ++i) {
        finder.add(SearchField::Topics, i, course.topics[i]);
    }
    finder.add(SearchField::Summary, 0, course.summary);
    for (std::size_t i = 0; i < course.taught_by.size(); ++i) {
        finder.add(SearchField::Instructor, i, course.taught_by[i].name);
    }
    for (std::size_t i = 0; i < course.other_titles.size(); ++i) {
        finder.add(SearchField::OtherTitle, i, course.other_titles[i]);
    }
    return std::move(finder).matches();
}

}  // namespace core
