// A query word stands for ranges of the sorted words: those beginning with it and, where allowed,
// those one typo away. Their postings give points to courses, the best of a word counts, and the
// points of all words add up. The rarest word goes first and leaves few courses to look at. As
// points are small whole numbers and courses come by code, the hits are put in order by counting.

#include "core/search/search.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "core/search/found_word.h"
#include "core/search/posting.h"
#include "core/text/fold.h"
#include "core/text/words.h"

namespace core {

namespace {

/// More words than this are ignored, so that a pasted page cannot stall the search.
constexpr std::size_t kMaxQueryWords = 16;

/// Points are tenths of a score.
using Points = std::uint16_t;

constexpr Points kWholeCodePoints = 10000;
/// A typo is worth so much less that it ranks below every exact match.
constexpr Points kTypoDivisor = 10;
/// For a title in which the words of the query follow each other; more where they are its first
/// words, and where they are all of it. With a typo only the last counts.
constexpr Points kPhrasePoints = 100;
constexpr Points kTitleStartPoints = 30;
constexpr Points kWholeTitlePoints = 20;
/// A course with as many points for a word is out.
constexpr Points kOut = 0xFFFF;

using FieldPoints = std::array<Points, kPostingFields>;

/// What a posting is worth, by field. Of a code a word with a digit says most: half the courses
/// begin with "AI", few have "510".
FieldPoints points_of(Fit fit, bool is_with_digit) {
    constexpr Points kBeginningPenalty = 50;
    FieldPoints points{650, 800, 500, 300, 200, 600};
    if (is_with_digit) {
        points[static_cast<std::size_t>(SearchField::Code)] = 950;
    }
    for (std::size_t field = 0; field < kWholeCode; ++field) {
        const Points whole = points[field];
        const auto value = static_cast<Points>(is_whole(fit) ? whole : whole - kBeginningPenalty);
        points[field] = is_typo(fit) ? static_cast<Points>(value / kTypoDivisor) : value;
    }
    return points;
}

}  // namespace

/// Adds up the points of courses, which are named by their places.
class SearchIndex::Scoring {
public:
    explicit Scoring(const SearchIndex& index)
        : index_(index), best_(index.by_code_.size()), total_(index.by_code_.size()) {}

    void add_words(const std::vector<FoundWord>& words) {
        const auto rarest = std::min_element(words.begin(), words.end(),
                                             [this](const FoundWord& a, const FoundWord& b) {
                                                 return posting_count(a) < posting_count(b);
                                             });
        mark(*rarest);
        start();
        for (auto word = words.begin(); word != words.end() && !found_.empty(); ++word) {
            if (word != rarest) {
                mark(*word);
                narrow();
            }
        }
    }

    /// Rewards titles in which the words follow each other.
    void add_titles(const std::vector<FoundWord>& words) {
        for (const std::uint32_t place : found_) {
            total_[place] = static_cast<Points>(total_[place] + title_points(words, place));
        }
    }

    /// Rewards the courses whose code is `code`, typed without separators.
    void add_code(std::string_view code) {
        const Stem stem = index_.words_.beginning_with(code);
        if (stem.words.is_empty() || index_.words_[stem.words.first].size() != code.size()) {
            return;
        }
        for (const Posting posting : postings({stem.words.first, stem.words.first + 1})) {
            if (field_of(posting) == kWholeCode) {
                Points& total = total_[place_of(posting)];
                total = static_cast<Points>(total + kWholeCodePoints);
            }
        }
    }

    /// Those that every word has found, most points first, equal ones by code.
    [[nodiscard]] std::vector<SearchHit> hits() const {
        Points most = 0;
        for (const std::uint32_t place : found_) {
            most = std::max(most, total_[place]);
        }
        std::vector<std::uint32_t> next(most + std::size_t{1});
        for (const std::uint32_t place : found_) {
            ++next[static_cast<std::size_t>(most - total_[place])];
        }
        std::exclusive_scan(next.begin(), next.end(), next.begin(), 0U);
        std::vector<SearchHit> hits(found_.size());
        for (const std::uint32_t place : found_) {
            const Points total = total_[place];
            hits[next[static_cast<std::size_t>(most - total)]++] = {
                index_.by_code_[place], static_cast<float>(total) / 10.0F};
        }
        return hits;
    }

private:
    [[nodiscard]] std::span<const Posting> postings(WordRange words) const {
        const std::uint32_t first = index_.first_posting_[words.first];
        return std::span(index_.postings_)
            .subspan(first, index_.first_posting_[words.last] - first);
    }

    [[nodiscard]] std::size_t posting_count(const FoundWord& word) const {
        std::size_t count = 0;
        for (const Finding& finding : word.findings) {
            count += postings(finding.words).size();
        }
        return count;
    }

    /// Leaves in `best_` what the word is worth to each course. Those that are out stay so.
    void mark(const FoundWord& word) {
        for (const Finding& finding : word.findings) {
            const FieldPoints points = points_of(finding.fit, word.is_with_digit);
            for (const Posting posting : postings(finding.words)) {
                Points& best = best_[place_of(posting)];
                best = std::max(best, points[field_of(posting)]);
            }
        }
    }

    /// Takes what the first word has found.
    void start() {
        for (std::uint32_t place = 0; place < best_.size(); ++place) {
            if (best_[place] == 0) {
                best_[place] = kOut;
                continue;
            }
            total_[place] = std::exchange(best_[place], Points{0});
            found_.push_back(place);
        }
    }

    /// Keeps what a further word has found as well.
    void narrow() {
        std::erase_if(found_, [this](std::uint32_t place) {
            if (best_[place] == 0) {
                best_[place] = kOut;
                return true;
            }
            total_[place] =
                static_cast<Points>(total_[place] + std::exchange(best_[place], Points{0}));
            return false;
        });
    }

    [[nodiscard]] Points title_points(const std::vector<FoundWord>& words,
                                      std::uint32_t place) const {
        const std::uint32_t begin = index_.first_of_title_[place];
        const std::uint32_t end = index_.first_of_title_[place + 1];
        const std::span title = std::span(index_.title_words_).subspan(begin, end - begin);
        Points best = 0;
        for (std::size_t first = 0; first + words.size() <= title.size(); ++first) {
            best = std::max(best, phrase_points(words, title, first));
        }
        return best;
    }

    /// What it is worth that the words stand in `title` from its word `first` on; 0 if they do not.
    static Points phrase_points(const std::vector<FoundWord>& words,
                                std::span<const std::uint32_t> title, std::size_t first) {
        bool has_typo = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::optional<Fit> fit = words[i].fit(title[first + i]);
            const bool is_last = i + 1 == words.size();
            if (!fit || !(is_last || is_whole(*fit))) {
                return 0;
            }
            has_typo = has_typo || is_typo(*fit);
        }
        const Points whole = words.size() == title.size() ? kWholeTitlePoints : 0;
        const Points start = first == 0 ? kTitleStartPoints : 0;
        return has_typo ? whole : static_cast<Points>(kPhrasePoints + start + whole);
    }

    const SearchIndex& index_;
    std::vector<Points> best_;          ///< For the current word; 0 for none.
    std::vector<Points> total_;         ///< Of all words so far.
    std::vector<std::uint32_t> found_;  ///< By all words so far, ascending.
};

std::uint32_t SearchIndex::code_rank(CourseId course) const {
    return code_rank_[index_of(course)];
}

std::uint32_t SearchIndex::title_rank(CourseId course) const {
    return title_rank_[index_of(course)];
}

std::vector<QueryWord> SearchIndex::read_query(std::string_view query) const {
    const std::string plain = folded(query);
    std::vector<std::string_view> typed;
    for (const TextRange& range : words_of(plain)) {
        typed.push_back(piece(plain, range));
    }
    if (typed.size() > 1) {
        std::erase(typed, kLeftOutWord);
    }
    typed.resize(std::min(typed.size(), kMaxQueryWords));
    std::vector<QueryWord> words;
    for (const std::string_view word : typed) {
        const bool is_beginning = !words_.beginning_with(word).words.is_empty();
        words.push_back({std::string(word), forgiveness_of(word, is_beginning)});
    }
    return words;
}

std::vector<SearchHit> SearchIndex::search(std::string_view query) const {
    return search(read_query(query));
}

std::vector<SearchHit> SearchIndex::search(const std::vector<QueryWord>& words) const {
    std::vector<FoundWord> found;
    std::string joined;
    for (const QueryWord& word : words) {
        found.push_back(find_word(words_, word));
        joined += word.text;
        if (found.back().findings.empty()) {
            return {};
        }
    }
    if (found.empty()) {
        return {};
    }
    Scoring scoring(*this);
    scoring.add_words(found);
    if (words.size() > 1) {
        scoring.add_titles(found);
    }
    scoring.add_code(joined);
    return scoring.hits();
}

}  // namespace core
