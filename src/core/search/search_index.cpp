// The index is a sorted list of all words with their occurrences. Codes are indexed twice: as
// printed and without separators, since both ways of typing them are common.

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/content/model.h"
#include "core/search/search.h"
#include "core/text/typo.h"
#include "core/text/words.h"

namespace core {

namespace {

/// The first eight bytes, so that most words are ordered by one comparison of numbers.
std::uint64_t leading_bytes(std::string_view word) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < sizeof bytes; ++i) {
        const unsigned char byte = i < word.size() ? static_cast<unsigned char>(word[i]) : 0;
        bytes = (bytes << 8U) | byte;
    }
    return bytes;
}

/// The longest spelling of a code without separators that starts at word `first`: "aipi510".
/// A slash or bracket ends it, since another code or a remark follows.
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

SearchIndex::SearchIndex(const Content& content) : codes_(content.courses.size()) {
    for (std::size_t i = 0; i < content.courses.size(); ++i) {
        add_course(content.courses[i], static_cast<CourseId>(i));
    }
    collect_words();
    rank_codes(content);
}

void SearchIndex::add_course(const Course& course, CourseId id) {
    add_code(course.code, id);
    add_passage(id, SearchField::Title, 0, fold(course.title));
    for (std::size_t i = 0; i < course.topics.size(); ++i) {
        add_passage(id, SearchField::Topics, i, fold(course.topics[i]));
    }
    add_passage(id, SearchField::Summary, 0, fold(course.summary));
    for (std::size_t i = 0; i < course.taught_by.size(); ++i) {
        add_passage(id, SearchField::Instructor, i, fold(course.taught_by[i].name));
    }
    for (std::size_t i = 0; i < course.other_titles.size(); ++i) {
        add_passage(id, SearchField::OtherTitle, i, fold(course.other_titles[i]));
    }
}

void SearchIndex::add_code(std::string_view code, CourseId id) {
    const FoldedText plain = fold(code);
    const std::vector<TextRange> words = words_of(plain.text);
    std::string whole;
    for (std::size_t i = 0; i < words.size(); ++i) {
        whole += piece(plain.text, words[i]);
        FoldedText joined = joined_words(plain, words, i);
        const bool starts_code = i == 0 || !codes_[index_of(id)].back().ends_with(joined.text);
        if (starts_code) {
            codes_[index_of(id)].push_back(joined.text);
        }
        if (joined.text.size() > words[i].end - words[i].begin) {
            add_passage(id, SearchField::Code, 0, std::move(joined));
        }
    }
    codes_[index_of(id)].push_back(std::move(whole));
    add_passage(id, SearchField::Code, 0, plain);
}

void SearchIndex::add_passage(CourseId course, SearchField field, std::size_t item,
                              FoldedText text) {
    passages_.push_back({course, field, static_cast<std::uint32_t>(item), std::move(text)});
}

void SearchIndex::collect_words() {
    struct Found {
        std::uint64_t leading = 0;
        std::string_view word;  // Lives in `passages_`, which no longer grows.
        Occurrence at;
    };
    std::vector<Found> all;
    for (std::size_t i = 0; i < passages_.size(); ++i) {
        const std::string_view text = passages_[i].folded.text;
        for (const TextRange& range : words_of(text)) {
            const std::string_view word = piece(text, range);
            all.push_back(
                {leading_bytes(word), word, {static_cast<std::uint32_t>(i), range.begin}});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return a.leading != b.leading ? a.leading < b.leading : a.word < b.word;
    });
    occurrences_.reserve(all.size());
    for (const Found& found : all) {
        if (words_.empty() || words_.back() != found.word) {
            words_.emplace_back(found.word);
            letters_.push_back(letter_kinds(found.word));
            first_of_word_.push_back(static_cast<std::uint32_t>(occurrences_.size()));
        }
        occurrences_.push_back(found.at);
    }
    first_of_word_.push_back(static_cast<std::uint32_t>(occurrences_.size()));
}

void SearchIndex::rank_codes(const Content& content) {
    std::vector<std::string> keys;
    keys.reserve(content.courses.size());
    for (const Course& course : content.courses) {
        keys.push_back(folded(course.code));
    }
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&keys](std::uint32_t a, std::uint32_t b) {
        return natural_less(keys[a], keys[b]);
    });
    code_rank_.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        code_rank_[order[i]] = static_cast<std::uint32_t>(i);
    }
}

}  // namespace core
