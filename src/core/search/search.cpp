// The index is a sorted list of all words with their occurrences. A query word selects a run of
// that list (words beginning with it) and, where allowed, words one typo away; each occurrence
// marks its course. Courses marked by every query word are the hits, scored by the best mark of
// each word.

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
/// Small enough that any typo ranks below any exact match.
constexpr float kTypoFactor = 0.1F;

enum class Fit : std::uint8_t { Word, Beginning, TypoWord, TypoBeginning };

constexpr bool is_typo(Fit fit) {
    return fit == Fit::TypoWord || fit == Fit::TypoBeginning;
}
constexpr bool is_whole(Fit fit) {
    return fit == Fit::Word || fit == Fit::TypoWord;
}

/// A query word made of letters says little about a code: half the courses begin with "AI".
float field_score(SearchField field, bool has_digit) {
    switch (field) {
        case SearchField::Code:
            return has_digit ? 95.0F : 65.0F;
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

float score_of(SearchField field, Fit fit, bool has_digit) {
    constexpr float kBeginningPenalty = 5.0F;
    const float score = field_score(field, has_digit) - (is_whole(fit) ? 0.0F : kBeginningPenalty);
    return is_typo(fit) ? score * kTypoFactor : score;
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::string_view piece(std::string_view text, TextRange range) {
    return text.substr(range.begin, range.end - range.begin);
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

/// Which characters a word has, 32 kinds of them. One typo adds at most one kind.
std::uint32_t letters_of(std::string_view word) {
    std::uint32_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = decode_utf8(word, at);
        letters |= 1U << (point.value % 32U);
        at += point.size;
    }
    return letters;
}

/// Quickly says no to nearly all words that are more than one typo away.
bool may_be_typo(std::uint32_t typed_letters, std::uint32_t word_letters) {
    const std::uint32_t missing = typed_letters & ~word_letters;
    return (missing & (missing - 1)) == 0;
}

/// The first eight bytes, so that most words are ordered by one comparison of numbers.
std::uint64_t leading_bytes(std::string_view word) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < sizeof bytes; ++i) {
        const unsigned char byte = i < word.size() ? static_cast<unsigned char>(word[i]) : 0;
        bytes = (bytes << 8U) | byte;
    }
    return bytes;
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
        const bool with_digit = has_digit(typed);
        for (const Finding& finding : index_.find_word(typed)) {
            add_finding(finding, with_digit);
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

    void add_finding(const Finding& finding, bool with_digit) {
        const std::uint32_t end = index_.first_of_word_[finding.word + 1];
        for (std::uint32_t i = index_.first_of_word_[finding.word]; i < end; ++i) {
            const Occurrence& found = index_.occurrences_[i];
            const Passage& passage = index_.passages_[found.passage];
            float& best = best_[index_of(passage.course)];
            best = std::max(best, score_of(passage.field, finding.fit, with_digit));
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
            letters_.push_back(letters_of(found.word));
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
    const std::uint32_t letters = letters_of(typed);
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
