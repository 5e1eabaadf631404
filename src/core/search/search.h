#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/ids.h"
#include "core/text/fold.h"
#include "core/text/text_range.h"

namespace core {

struct Content;
struct Course;

/// What of a course can be found. `OtherTitle` is a name it had elsewhere or before.
enum class SearchField : std::uint8_t { Code, Title, Topics, Summary, Instructor, OtherTitle };

/// Where a hit matched. `ranges` are bytes of that field's original text, ascending, disjoint.
struct FieldMatch {
    SearchField field = SearchField::Code;
    std::uint32_t item = 0;  ///< Index within topics, instructors or other titles; else 0.
    std::vector<TextRange> ranges;

    bool operator==(const FieldMatch&) const = default;
};

/// One match. `score` is comparable only within one query. `matches` are in field order.
struct SearchHit {
    CourseId course{};
    float score = 0.0F;
    std::vector<FieldMatch> matches;

    bool operator==(const SearchHit&) const = default;
};

/// Finds courses by what a person types. Owns all it needs; `Content` may go after construction.
///
/// Every word of the query must begin some word of the course; case and accents do not matter, and
/// a code may be typed with or without its space or hyphen. A word of four or more letters may hold
/// one typo: when nothing begins with it as typed, beginnings of words count; when something does,
/// only whole words of six or more letters. A typo is worth a tenth of the word as it should be, so
/// a single word finds what it spells before what it nearly spells.
class SearchIndex {
public:
    explicit SearchIndex(const Content& content);

    /// Hits, best first: a whole code, a word of a code with a digit, of the title, of a code
    /// without digit, of another title, of a topic, the summary, an instructor; whole words a
    /// little before beginnings, a title that has the words in a row before others; equal ones by
    /// code. An empty query (or one without letters and digits) matches nothing.
    [[nodiscard]] std::vector<SearchHit> search(std::string_view query) const;

    /// The course's place when all are sorted by code.
    [[nodiscard]] std::uint32_t code_rank(CourseId course) const;

private:
    /// The folded text of one field of one course.
    struct Passage {
        CourseId course{};
        SearchField field = SearchField::Code;
        std::uint32_t item = 0;
        FoldedText folded;
    };
    /// Where a word stands: at byte `begin` of a folded passage.
    struct Occurrence {
        std::uint32_t passage = 0;
        std::uint32_t begin = 0;
    };
    struct Finding;
    class Collector;

    void add_course(const Course& course, CourseId id);
    void add_code(std::string_view code, CourseId id);
    void add_passage(CourseId course, SearchField field, std::size_t item, FoldedText text);
    void collect_words();
    void rank_codes(const Content& content);
    [[nodiscard]] std::vector<Finding> find_word(std::string_view typed) const;

    std::vector<Passage> passages_;                ///< By course, then field, then item.
    std::vector<std::string> words_;               ///< Sorted, each once.
    std::vector<std::uint32_t> letters_;           ///< Per word, which characters it has.
    std::vector<Occurrence> occurrences_;          ///< By word, then passage.
    std::vector<std::uint32_t> first_of_word_;     ///< Into `occurrences_`; one more than `words_`.
    std::vector<std::vector<std::string>> codes_;  ///< Per course, its codes without separators.
    std::vector<std::uint32_t> code_rank_;         ///< Per course, its place in code order.
};

}  // namespace core
