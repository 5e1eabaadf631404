// All words are numbered by first appearance while the courses are read in the order of their
// codes. Then the different words are sorted, and the postings follow them in a counting sort,
// which keeps them in the order of the courses.

#include <limits>
#include <numeric>
#include <string>
#include <utility>

#include "core/content/model.h"
#include "core/search/code_spellings.h"
#include "core/search/posting.h"
#include "core/search/search.h"
#include "core/text/fold.h"
#include "core/text/string_list.h"
#include "core/text/words.h"

namespace core {

class SearchIndex::Builder {
public:
    explicit Builder(const Content& content) : content_(content) { rank_codes(); }

    bool go_on(std::size_t courses) {
        for (; courses > 0 && place_ < index_.by_code_.size(); --courses, ++place_) {
            add_course(content_.course(index_.by_code_[place_]));
        }
        if (courses == 0) {
            return true;
        }
        index_.first_of_title_.push_back(size_of(index_.title_words_));
        rank_titles();
        sort_words();
        return false;
    }

    [[nodiscard]] SearchIndex take() { return std::move(index_); }

private:
    static std::uint32_t size_of(const std::vector<std::uint32_t>& values) {
        return static_cast<std::uint32_t>(values.size());
    }

    void rank_codes() {
        StringList codes;
        for (const Course& course : content_.courses) {
            codes.push_back(natural_key(folded(course.code)));
        }
        index_.code_rank_.resize(codes.size());
        for (const std::uint32_t course : sorted_indices(codes)) {
            index_.code_rank_[course] = static_cast<std::uint32_t>(index_.by_code_.size());
            index_.by_code_.push_back(static_cast<CourseId>(course));
        }
    }

    void add_course(const Course& course) {
        add_code(course.code);
        add_title(folded(course.title));
        for (const Text& topic : course.topics) {
            add(SearchField::Topics, folded(topic));
        }
        add(SearchField::Summary, folded(course.summary));
        for (const Teaching& teaching : course.taught_by) {
            add(SearchField::Instructor, folded(teaching.name));
        }
        for (const Text& title : course.other_titles) {
            add(SearchField::OtherTitle, folded(title));
        }
    }

    void add_code(std::string_view code) {
        const CodeSpellings spellings = code_spellings(code);
        for (const FoldedText& joined : spellings.joined) {
            add_word(SearchField::Code, joined.text);
        }
        add(SearchField::Code, spellings.printed.text);
        for (const std::string& whole : spellings.whole) {
            add_posting(whole, kWholeCode);
        }
    }

    void add_title(const std::string& title) {
        titles_.push_back(natural_key(title));
        index_.first_of_title_.push_back(size_of(index_.title_words_));
        add(SearchField::Title, title);
    }

    void add(SearchField field, std::string_view text) {
        for (TextRange word = next_word(text, 0); word.begin < word.end;
             word = next_word(text, word.end)) {
            add_word(field, piece(text, word));
        }
    }

    void add_word(SearchField field, std::string_view word) {
        const std::uint32_t number = add_posting(word, static_cast<std::uint32_t>(field));
        if (field == SearchField::Title && word != kLeftOutWord) {
            index_.title_words_.push_back(number);
        }
    }

    /// Returns the number of `word`. Its postings are in order, so a double follows at once.
    std::uint32_t add_posting(std::string_view word, std::uint32_t field) {
        const std::uint32_t number = numbers_.number_of(word);
        const Posting posting = make_posting(place_, field);
        if (number == last_posting_.size()) {
            last_posting_.push_back(posting);
            posting_count_.push_back(0);
        } else if (last_posting_[number] == posting) {
            return number;
        }
        last_posting_[number] = posting;
        ++posting_count_[number];
        found_.push_back({number, posting});
        return number;
    }

    void rank_titles() {
        const std::vector<std::uint32_t> sorted = sorted_indices(titles_);
        index_.title_rank_.resize(sorted.size());
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            const bool is_new = i > 0 && titles_[sorted[i - 1]] != titles_[sorted[i]];
            rank += is_new ? 1 : 0;
            index_.title_rank_[index_of(index_.by_code_[sorted[i]])] = rank;
        }
    }

    void sort_words() {
        const std::vector<std::uint32_t> sorted = sorted_indices(numbers_.strings());
        std::vector<std::uint32_t> rank(sorted.size());
        std::vector<std::uint32_t> next(sorted.size());
        index_.first_posting_.reserve(sorted.size() + 1);
        std::uint32_t total = 0;
        for (const std::uint32_t number : sorted) {
            rank[number] = index_.words_.size();
            index_.words_.push_back(numbers_.strings()[number]);
            index_.first_posting_.push_back(total);
            next[number] = total;
            total += posting_count_[number];
        }
        index_.first_posting_.push_back(total);
        index_.postings_.resize(total);
        for (const Found& found : found_) {
            index_.postings_[next[found.word]++] = found.posting;
        }
        for (std::uint32_t& word : index_.title_words_) {
            word = rank[word];
        }
    }

    struct Found {
        std::uint32_t word = 0;
        Posting posting = 0;
    };

    const Content& content_;
    SearchIndex index_;
    std::uint32_t place_ = 0;  ///< Of the course that is read.
    StringNumbers numbers_;
    std::vector<Posting> last_posting_;         ///< By number of the word.
    std::vector<std::uint32_t> posting_count_;  ///< By number of the word.
    std::vector<Found> found_;
    StringList titles_;  ///< Their natural keys, by place.
};

SearchIndex::SearchIndex(const Content& content) {
    SearchIndexing indexing(content);
    while (indexing.go_on(std::numeric_limits<std::size_t>::max())) {
    }
    *this = indexing.take();
}

SearchIndexing::SearchIndexing(const Content& content)
    : builder_(std::make_unique<SearchIndex::Builder>(content)) {}

SearchIndexing::~SearchIndexing() = default;

bool SearchIndexing::go_on(std::size_t courses) {
    return builder_->go_on(courses);
}

SearchIndex SearchIndexing::take() {
    return builder_->take();
}

}  // namespace core
