#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "core/content/ids.h"
#include "core/search/query_word.h"
#include "core/search/vocabulary.h"

namespace core {

struct Content;

/// What of a course can be found. `OtherTitle` is a name it had elsewhere or before.
enum class SearchField : std::uint8_t { Code, Title, Topics, Summary, Instructor, OtherTitle };

/// One match. `score` is comparable only within one query. Where in the course the words stand is
/// found by `find_matches` (matches.h), for those hits that are shown.
struct SearchHit {
    CourseId course{};
    float score = 0.0F;

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
    /// Finds nothing.
    SearchIndex() = default;
    explicit SearchIndex(const Content& content);

    /// Hits, best first: a whole code, a word of a code with a digit, of the title, of a code
    /// without digit, of another title, of a topic, the summary, an instructor; whole words a
    /// little before beginnings; a title that has the words in a row before others, at its start
    /// before elsewhere, and nothing besides before all; equal ones by code. An empty query (or one
    /// without letters and digits) matches nothing.
    [[nodiscard]] std::vector<SearchHit> search(std::string_view query) const;
    [[nodiscard]] std::vector<SearchHit> search(const std::vector<QueryWord>& words) const;

    /// The words of `query` to look for, and which typos to forgive in them. A word that nothing
    /// begins with may be a typo; so this depends on all courses.
    [[nodiscard]] std::vector<QueryWord> read_query(std::string_view query) const;

    /// All courses, by code.
    [[nodiscard]] const std::vector<CourseId>& by_code() const { return by_code_; }
    /// The course's place among them.
    [[nodiscard]] std::uint32_t code_rank(CourseId course) const;
    /// The course's place when all are sorted by title; the same for the same titles.
    [[nodiscard]] std::uint32_t title_rank(CourseId course) const;

private:
    friend class SearchIndexing;
    class Builder;
    class Scoring;

    // Inside, a course is named by its place among `by_code_`, so that equal hits are in order as
    // they are found.
    Vocabulary words_;
    std::vector<std::uint32_t> first_posting_;  ///< Per word, and the end of all.
    std::vector<std::uint32_t> postings_;  ///< See posting.h. By word, then course, then field.
    std::vector<std::uint32_t> first_of_title_;  ///< Per course, and the end of all.
    std::vector<std::uint32_t> title_words_;  ///< Words of the titles, by course, in their order.
    std::vector<CourseId> by_code_;
    std::vector<std::uint32_t> code_rank_;   ///< By `CourseId`.
    std::vector<std::uint32_t> title_rank_;  ///< By `CourseId`.
};

/// Makes an index a piece at a time:
///
///     SearchIndexing indexing(content);
///     while (indexing.go_on(1000)) { … }
///     SearchIndex index = indexing.take();
class SearchIndexing {
public:
    /// `content` must stay where it is until the index is made.
    explicit SearchIndexing(const Content& content);
    ~SearchIndexing();
    SearchIndexing(const SearchIndexing&) = delete;
    SearchIndexing& operator=(const SearchIndexing&) = delete;

    /// Goes on for `courses` of them; true while there is more to do.
    bool go_on(std::size_t courses);
    /// To be called once, when there is no more.
    [[nodiscard]] SearchIndex take();

private:
    std::unique_ptr<SearchIndex::Builder> builder_;
};

}  // namespace core
