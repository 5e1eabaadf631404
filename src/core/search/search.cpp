// A query word selects a run of the sorted words (those beginning with it) and, where allowed,
// words one typo away; each occurrence marks its course. Courses marked by every query word are the
// hits, scored by the best mark of each word.

#include "core/search/search.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/content/model.h"
#include "core/text/typo.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

namespace core {

namespace {

/// More words than this are ignored, so that a pasted page cannot stall the search.
constexpr std::size_t kMaxQueryWords = 16;
constexpr std::size_t kMinTypoLetters = 4;
constexpr std::size_t kMinTypoLettersBesideExact = 6;

constexpr float kExactCodeScore = 1000.0F;
/// For a title in which the words of the query follow each other.
constexpr float kPhraseScore = 10.0F;
/// Small enough that a typo of a word ranks below every exact match of it.
constexpr float kTypoFactor = 0.1F;

enum class Fit : std::uint8_t { Word, Beginning, TypoWord, TypoBeginning };

constexpr bool is_typo(Fit fit) {
    return fit == Fit::TypoWord || fit == Fit::TypoBeginning;
}
constexpr bool is_whole(Fit fit) {
    return fit == Fit::Word || fit == Fit::TypoWord;
}

/// How much a query word says of a code: half the courses begin with "AI", few have "510".
enum class Spelling : std::uint8_t { Letters, WithDigit };

float field_score(SearchField field, Spelling typed) {
    switch (field) {
        case SearchField::Code:
            return typed == Spelling::WithDigit ? 95.0F : 65.0F;
        case SearchField::Title:
            return 80.0F;
        case SearchField::OtherTitle:
            return 60.0F;
        case SearchField::Topics:
            return 50.0F;
        case SearchField::Summary:
            return 30.0F;
        case SearchField::Instructor:
            return 20.0F;
    }
    return 0.0F;
}

float score_of(SearchField field, Fit fit, Spelling typed) {
    constexpr float kBeginningPenalty = 5.0F;
    const float score = field_score(field, typed) - (is_whole(fit) ? 0.0F : kBeginningPenalty);
    return is_typo(fit) ? score * kTypoFactor : score;
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// The words to look for. "and" is left out beside others: titles often print it as "&".
std::vector<std::string_view> query_words(std::string_view folded_query) {
    std::vector<std::string_view> words;
    for (const TextRange& range : words_of(folded_query)) {
        words.push_back(piece(folded_query, range));
    }
    if (words.size() > 1) {
        std::erase(words, std::string_view("and"));
    }
    words.resize(std::min(words.size(), kMaxQueryWords));
    return words;
}

/// The query as it reads, and as a code would be spelt without separators.
struct WholeQuery {
    std::string phrase;  ///< Empty for a single word.
    std::string joined;
};

WholeQuery whole_query(const std::vector<std::string_view>& words) {
    WholeQuery whole;
    for (const std::string_view word : words) {
        whole.joined += word;
        whole.phrase += (whole.phrase.empty() ? "" : " ");
        whole.phrase += word;
    }
    if (words.size() < 2) {
        whole.phrase.clear();
    }
    return whole;
}

void merge_ranges(std::vector<TextRange>& ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](TextRange a, TextRange b) { return a.begin < b.begin; });
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

}  // namespace

/// A word of the index that a query word stands for, and how many of its bytes.
struct SearchIndex::Finding {
    std::size_t word = 0;
    std::uint32_t size = 0;
    Fit fit = Fit::Word;
};

/// Gathers the marks that query words leave on courses.
class SearchIndex::Collector {
public:
    explicit Collector(const SearchIndex& index)
        : index_(index), totals_(index.codes_.size()), best_(index.codes_.size()) {}

    void add_word(std::string_view typed) {
        std::fill(best_.begin(), best_.end(), 0.0F);
        const Spelling spelling = has_digit(typed) ? Spelling::WithDigit : Spelling::Letters;
        for (const Finding& finding : index_.find_word(typed)) {
            add_finding(finding, spelling);
        }
        for (std::size_t i = 0; i < totals_.size(); ++i) {
            const bool is_out = totals_[i] < 0.0F || best_[i] <= 0.0F;
            totals_[i] = is_out ? -1.0F : totals_[i] + best_[i];
        }
    }

    /// The courses that every word has marked, in the order of the content.
    [[nodiscard]] std::vector<SearchHit> hits(const WholeQuery& query) {
        std::vector<SearchHit> result;
        std::erase_if(marks_, [this](const Mark& mark) {
            return totals_[index_of(index_.passages_[mark.passage].course)] < 0.0F;
        });
        for (const Mark& mark : marks_by_passage()) {
            const CourseId course = index_.passages_[mark.passage].course;
            if (result.empty() || result.back().course != course) {
                result.push_back({course, total(course, query.joined), {}});
            }
            add_match(result.back(), mark, query.phrase);
        }
        for (SearchHit& hit : result) {
            for (FieldMatch& match : hit.matches) {
                merge_ranges(match.ranges);
            }
        }
        return result;
    }

private:
    struct Mark {
        std::uint32_t passage = 0;
        TextRange range;  ///< In the folded text.
    };

    void add_finding(const Finding& finding, Spelling typed) {
        const std::uint32_t end = index_.first_of_word_[finding.word + 1];
        for (std::uint32_t i = index_.first_of_word_[finding.word]; i < end; ++i) {
            const Occurrence& found = index_.occurrences_[i];
            const Passage& passage = index_.passages_[found.passage];
            float& best = best_[index_of(passage.course)];
            best = std::max(best, score_of(passage.field, finding.fit, typed));
            marks_.push_back({found.passage, {found.begin, found.begin + finding.size}});
        }
    }

    /// A counting sort: there may be tens of thousands of marks, and few passages have none.
    [[nodiscard]] std::vector<Mark> marks_by_passage() const {
        std::vector<std::uint32_t> next(index_.passages_.size() + 1);
        for (const Mark& mark : marks_) {
            ++next[mark.passage + 1];
        }
        std::partial_sum(next.begin(), next.end(), next.begin());
        std::vector<Mark> sorted(marks_.size());
        for (const Mark& mark : marks_) {
            sorted[next[mark.passage]++] = mark;
        }
        return sorted;
    }

    void add_match(SearchHit& hit, const Mark& mark, std::string_view phrase) const {
        const Passage& passage = index_.passages_[mark.passage];
        if (hit.matches.empty() || hit.matches.back().field != passage.field ||
            hit.matches.back().item != passage.item) {
            hit.matches.push_back({passage.field, passage.item, {}});
            const bool has_phrase = passage.field == SearchField::Title && !phrase.empty() &&
                                    passage.folded.text.find(phrase) != std::string::npos;
            hit.score += has_phrase ? kPhraseScore : 0.0F;
        }
        hit.matches.back().ranges.push_back(
            passage.folded.original(mark.range.begin, mark.range.end));
    }

    [[nodiscard]] float total(CourseId course, std::string_view joined_query) const {
        const std::vector<std::string>& codes = index_.codes_[index_of(course)];
        const bool is_code = std::find(codes.begin(), codes.end(), joined_query) != codes.end();
        return totals_[index_of(course)] + (is_code ? kExactCodeScore : 0.0F);
    }

    const SearchIndex& index_;
    std::vector<float> totals_;  ///< Per course; negative once a word was not found.
    std::vector<float> best_;    ///< Per course, for the current word; 0 for none.
    std::vector<Mark> marks_;
};

std::uint32_t SearchIndex::code_rank(CourseId course) const {
    return code_rank_[index_of(course)];
}

std::vector<SearchIndex::Finding> SearchIndex::find_word(std::string_view typed) const {
    std::vector<Finding> findings;
    const auto begin = std::lower_bound(words_.begin(), words_.end(), typed);
    for (auto word = begin; word != words_.end() && word->starts_with(typed); ++word) {
        findings.push_back({static_cast<std::size_t>(word - words_.begin()),
                            static_cast<std::uint32_t>(typed.size()),
                            word->size() == typed.size() ? Fit::Word : Fit::Beginning});
    }
    const bool is_exact = !findings.empty();
    const std::size_t least = is_exact ? kMinTypoLettersBesideExact : kMinTypoLetters;
    if (has_digit(typed) || code_point_count(typed) < least) {
        return findings;
    }
    const std::uint32_t letters = letter_kinds(typed);
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const std::string_view word = words_[i];
        if (!may_be_typo(letters, letters_[i]) || word.starts_with(typed)) {
            continue;
        }
        if (within_one_typo(typed, word)) {
            findings.push_back({i, static_cast<std::uint32_t>(word.size()), Fit::TypoWord});
            continue;
        }
        const auto used = is_exact ? std::nullopt : find_typo_prefix(typed, word);
        if (used) {
            findings.push_back({i, static_cast<std::uint32_t>(*used), Fit::TypoBeginning});
        }
    }
    return findings;
}

std::vector<SearchHit> SearchIndex::search(std::string_view query) const {
    const std::string plain = folded(query);
    const std::vector<std::string_view> words = query_words(plain);
    if (words.empty()) {
        return {};
    }
    Collector collector(*this);
    for (const std::string_view word : words) {
        collector.add_word(word);
    }
    std::vector<SearchHit> hits = collector.hits(whole_query(words));
    std::sort(hits.begin(), hits.end(), [this](const SearchHit& a, const SearchHit& b) {
        if (a.score != b.score) {
            return a.score > b.score;
        }
        return code_rank(a.course) < code_rank(b.course);
    });
    return hits;
}

}  // namespace core
