#include "core/search/search.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/matches.h"
#include "support/content_builder.h"
#include "support/doctest.h"

namespace {

using core::SearchField;
using core::SearchHit;
using core::TextRange;

/// A cut of a real catalogue.
core::Content catalogue() {
    fixture::ContentBuilder builder;
    const auto add = [&builder](fixture::CourseParts parts) { builder.course(std::move(parts)); };
    add({.code = "AIPI 503",
         .title = "Python & Data Science Math Bootcamp",
         .other_titles = {"Python Programming Boot Camp"}});
    add({.code = "AIPI 501", .title = "Industry Seminar Series"});
    add({.code = "AIPI 510",
         .title = "Sourcing Data for Analytics",
         .summary = "How data is found, cleaned and stored before any model sees it.",
         .topics = {"web scraping", "SQL", "data pipelines"},
         .taught_by = {"Brinnae Bent"}});
    add({.code = "AIPI 520",
         .title = "Modeling Process & Algorithms",
         .topics = {"regression", "trees", "neural networks"},
         .taught_by = {"Jon Reifschneider"}});
    add({.code = "AIPI 530",
         .title = "Optimization in Practice",
         .other_titles = {"AI in Practice"},
         .taught_by = {"Xu Chen"}});
    add({.code = "AIPI 531",
         .title = "Deep Reinforcement Learning Applications",
         .topics = {"policy gradients"}});
    add({.code = "AIPI 540",
         .title = "Deep Learning Applications",
         .summary = "Products built on neural networks, from images to text.",
         .topics = {"computer vision", "recommendation", "deployment"}});
    add({.code = "AIPI 549", .title = "Industry Capstone Project"});
    add({.code = "AIPI 560", .title = "Legal, Societal & Ethical Implications of AI"});
    add({.code = "AIPI 561", .title = "Operationalizing AI (MLOps)", .topics = {"Docker"}});
    add({.code = "AIPI 571 / IDS 721", .title = "Data Analysis at Scale in the Cloud"});
    add({.code = "AIPI 590 (LLM)", .title = "Large Language Models for Generative AI"});
    add({.code = "AIPI 590 (CV)", .title = "Applied Computer Vision"});
    add({.code = "MENG 540", .title = "Management of High-Tech Industries"});
    add({.code = "EGRMGMT 590-01", .title = "Software, Solution & Enterprise Architecture"});
    add({.code = "ECE 682D", .title = "Probabilistic Machine Learning"});
    add({.code = "STA 640",
         .title = "Causal Inference",
         .taught_by = {"Ren\u00e9e N\u00fa\u00f1ez"}});
    return builder.content;
}

std::vector<std::string> codes(const core::Content& content, std::string_view query) {
    std::vector<std::string> result;
    for (const SearchHit& hit : core::SearchIndex(content).search(query)) {
        result.push_back(content.course(hit.course).code);
    }
    return result;
}

/// The fields in which the best hit matches.
std::vector<core::FieldMatch> best_matches(const core::Content& content, std::string_view query) {
    const core::SearchIndex index(content);
    const std::vector<core::QueryWord> words = index.read_query(query);
    const std::vector<SearchHit> hits = index.search(words);
    return hits.empty() ? std::vector<core::FieldMatch>{}
                        : core::find_matches(content.course(hits[0].course), words);
}

struct Expectation {
    std::string_view query;
    std::string_view first;  ///< Code of the best hit; empty: nothing is found.
};

TEST_CASE("search: the best hit is what the words mean") {
    constexpr Expectation kCases[] = {
        {"aipi510", "AIPI 510"},
        {"AIPI 510", "AIPI 510"},
        {"aipi-510", "AIPI 510"},
        {"510", "AIPI 510"},
        {"AIPI5", "AIPI 501"},
        {"ids721", "AIPI 571 / IDS 721"},
        {"IDS 721", "AIPI 571 / IDS 721"},
        {"571", "AIPI 571 / IDS 721"},
        {"aipi 590 cv", "AIPI 590 (CV)"},
        {"egrmgmt590-01", "EGRMGMT 590-01"},
        {"egrmgmt 59001", "EGRMGMT 590-01"},
        {"ece682d", "ECE 682D"},
        {"540", "AIPI 540"},
        {"meng 540", "MENG 540"},
        {"deep learning", "AIPI 540"},
        {"learning applications deep", "AIPI 531"},
        {"learn deep", "AIPI 531"},
        {"deep lear neural", "AIPI 540"},
        {"optim", "AIPI 530"},
        {"OPTIMIZATION", "AIPI 530"},
        {"ai in practice", "AIPI 530"},
        {"boot camp", "AIPI 503"},
        {"bootcamp", "AIPI 503"},
        {"data", "AIPI 503"},
        {"scraping", "AIPI 510"},
        {"sql", "AIPI 510"},
        {"vision", "AIPI 590 (CV)"},
        {"computer vision", "AIPI 590 (CV)"},
        {"ethical", "AIPI 560"},
        {"legal societal and ethical", "AIPI 560"},
        {"and", "AIPI 510"},
        {"mlops", "AIPI 561"},
        {"llm", "AIPI 590 (LLM)"},
        {"generative ai", "AIPI 590 (LLM)"},
        {"high tech", "MENG 540"},
        {"bent", "AIPI 510"},
        {"renee nunez", "STA 640"},
        {"NU\u00d1EZ", "STA 640"},
        {"nun\u0303ez", "STA 640"},
        {"found cleaned stored", "AIPI 510"},
        {"510 vision", ""},
        {"quantum", ""},
        {"", ""},
        {"   ", ""},
        {"&-/", ""},
        {"\xFF\xFE", ""},
    };
    const core::Content content = catalogue();
    for (const Expectation& each : kCases) {
        CAPTURE(each.query);
        const std::vector<std::string> found = codes(content, each.query);
        CHECK((found.empty() ? "" : found.front()) == each.first);
    }
}

TEST_CASE("search: forgives one typo in a word of four letters or more") {
    constexpr Expectation kCases[] = {
        {"lerning", "AIPI 531"},
        {"dpee learning", "AIPI 531"},
        {"optmization", "AIPI 530"},
        {"optmi", "AIPI 530"},
        {"algoritms", "AIPI 520"},
        {"modelling", "AIPI 520"},
        {"capstoen", "AIPI 549"},
        {"vison", "AIPI 590 (CV)"},
        {"anlaytics", "AIPI 510"},
        {"reifshneider", "AIPI 520"},
        {"casual inference", "STA 640"},
        {"deeep lerning", "AIPI 531"},
        {"sqk", ""},
        {"lxxrning", ""},
        {"aipi511", ""},
        {"511", ""},
    };
    const core::Content content = catalogue();
    for (const Expectation& each : kCases) {
        CAPTURE(each.query);
        const std::vector<std::string> found = codes(content, each.query);
        CHECK((found.empty() ? "" : found.front()) == each.first);
    }
}

TEST_CASE("search: fields rank in their order") {
    fixture::ContentBuilder builder;
    builder.course({.code = "A 1", .title = "Six", .taught_by = {"Ada Robot"}});
    builder.course({.code = "A 2", .title = "Five", .summary = "About a robot."});
    builder.course({.code = "A 3", .title = "Four", .topics = {"Robot arms"}});
    builder.course({.code = "A 4", .title = "Robotics"});
    builder.course({.code = "A 5", .title = "The Robot"});
    builder.course({.code = "Robot", .title = "One"});
    builder.course({.code = "A 6", .title = "Robt"});
    CHECK(codes(builder.content, "robot") ==
          std::vector<std::string>{"Robot", "A 5", "A 4", "A 3", "A 2", "A 1"});
    CHECK(codes(builder.content, "robto") ==
          std::vector<std::string>{"A 5", "A 6", "A 4", "Robot", "A 3", "A 2", "A 1"});
}

TEST_CASE("search: among titles with all words, those that have them in a row come first") {
    fixture::ContentBuilder builder;
    builder.course({.code = "A 1", .title = "Theory of Number Games"});
    builder.course({.code = "A 2", .title = "Notes on Number Theory Today"});
    builder.course({.code = "A 3", .title = "Number & Theory for All"});
    builder.course({.code = "A 4", .title = "Number Theory"});
    builder.course({.code = "A 5", .title = "Numbering Theory"});
    const std::vector<std::string> in_a_row = {"A 4", "A 3", "A 2", "A 1", "A 5"};
    CHECK(codes(builder.content, "number theory") == in_a_row);
    CHECK(codes(builder.content, "number and theory") == in_a_row);
    CHECK(codes(builder.content, "number theo") == in_a_row);
    CHECK(codes(builder.content, "number thoery").front() == "A 4");
}

TEST_CASE("search: a word that stands for a better and a worse word counts as the better") {
    fixture::ContentBuilder builder;
    builder.course({.code = "A 1", .title = "Embedded Programming of Systems"});
    builder.course({.code = "A 2", .title = "Embedded Systems"});
    CHECK(codes(builder.content, "embeddd systems").front() == "A 2");
}

TEST_CASE("search: ranks codes and titles in natural order, equal titles alike") {
    fixture::ContentBuilder builder;
    builder.course({.code = "B 10", .title = "Part 10"});
    builder.course({.code = "B 9", .title = "Part 9"});
    builder.course({.code = "A 1", .title = "part 10"});
    const core::SearchIndex index(builder.content);
    using core::CourseId;
    CHECK(index.by_code() == std::vector{CourseId{2}, CourseId{1}, CourseId{0}});
    CHECK(index.code_rank(CourseId{0}) == 2);
    CHECK(index.title_rank(CourseId{1}) == 0);
    CHECK(index.title_rank(CourseId{0}) == 1);
    CHECK(index.title_rank(CourseId{2}) == 1);
}

TEST_CASE("search: a query is read into words with what is forgiven") {
    using core::Forgiveness;
    using Words = std::vector<core::QueryWord>;
    const core::SearchIndex index(catalogue());
    CHECK(index.read_query("D\u00c9EP and Machines") ==
          Words{{"deep", Forgiveness::None}, {"machines", Forgiveness::Beginnings}});
    CHECK(index.read_query("machin") == Words{{"machin", Forgiveness::Words}});
    CHECK(index.read_query("and") == Words{{"and", Forgiveness::None}});
    CHECK(index.read_query("aipi999 xyz") ==
          Words{{"aipi999", Forgiveness::None}, {"xyz", Forgiveness::None}});
    CHECK(index.read_query("&").empty());
}

TEST_CASE("search: a typo ranks below every exact match") {
    fixture::ContentBuilder builder;
    builder.course({.code = "A 1", .title = "Modeling"});
    builder.course({.code = "A 2", .title = "Other", .taught_by = {"Modelling Jr"}});
    CHECK(codes(builder.content, "modelling") == std::vector<std::string>{"A 2", "A 1"});
}

TEST_CASE("search: equal hits are in code order") {
    fixture::ContentBuilder builder;
    builder.course({.code = "ECE 564", .title = "Data"});
    builder.course({.code = "ECE 90", .title = "Data"});
    builder.course({.code = "AIPI 700", .title = "Data"});
    CHECK(codes(builder.content, "data") ==
          std::vector<std::string>{"AIPI 700", "ECE 90", "ECE 564"});
}

TEST_CASE("search: an index made a course at a time is what it is at once") {
    const core::Content content = catalogue();
    const core::SearchIndex whole(content);
    core::SearchIndexing indexing(content);
    std::size_t pieces = 1;
    while (indexing.go_on(1)) {
        ++pieces;
    }
    const core::SearchIndex index = indexing.take();
    CHECK(pieces > content.courses.size());
    CHECK(index.by_code() == whole.by_code());
    for (const char* query : {"deep", "aipi 5", "nunez", "540", "learning app"}) {
        CHECK_FALSE(whole.search(query).empty());
        CHECK(index.search(query) == whole.search(query));
    }
    for (const core::CourseId course : whole.by_code()) {
        CHECK(index.title_rank(course) == whole.title_rank(course));
    }
}

TEST_CASE("search: says which field matched and where") {
    fixture::ContentBuilder builder;
    builder.course({.code = "AIPI 510",
                    .title = "D\u00e9ep d\u00e9tails: Deep",
                    .other_titles = {"Shallow", "Deepest"},
                    .topics = {"none", "so deep"},
                    .taught_by = {"X", "Deepa"}});
    REQUIRE(core::SearchIndex(builder.content).search("deep").size() == 1);
    CHECK(best_matches(builder.content, "deep") ==
          std::vector<core::FieldMatch>{{SearchField::Title, 0, {{0, 5}, {16, 20}}},
                                        {SearchField::Topics, 1, {{3, 7}}},
                                        {SearchField::Instructor, 1, {{0, 4}}},
                                        {SearchField::OtherTitle, 1, {{0, 4}}}});
}

TEST_CASE("search: a code typed without its space is marked across it") {
    fixture::ContentBuilder builder;
    builder.course({.code = "AIPI 571 / IDS 721", .title = "x"});
    const auto ranges = [&builder](std::string_view query) {
        const std::vector<core::FieldMatch> matches = best_matches(builder.content, query);
        return matches.empty() ? std::vector<TextRange>{} : matches[0].ranges;
    };
    CHECK(ranges("aipi571") == std::vector<TextRange>{{0, 8}});
    CHECK(ranges("aipi5") == std::vector<TextRange>{{0, 6}});
    CHECK(ranges("aipi") == std::vector<TextRange>{{0, 4}});
    CHECK(ranges("aipi 571") == std::vector<TextRange>{{0, 4}, {5, 8}});
    CHECK(ranges("ids721") == std::vector<TextRange>{{11, 18}});
    CHECK(ranges("571ids").empty());
}

TEST_CASE("search: a forgiven typo marks what was meant") {
    fixture::ContentBuilder builder;
    builder.course({.code = "A 1", .title = "On Optimization"});
    const auto ranges = [&builder](std::string_view query) {
        return best_matches(builder.content, query).at(0).ranges;
    };
    CHECK(ranges("optmiz") == std::vector<TextRange>{{3, 10}});
    CHECK(ranges("optimizatoin") == std::vector<TextRange>{{3, 15}});
}

TEST_CASE("search: outlives the content it was made from") {
    auto content = std::make_unique<core::Content>(catalogue());
    const core::SearchIndex index(*content);
    content.reset();
    CHECK(index.search("causal inference").size() == 1);
}

TEST_CASE("search: an empty catalogue has no hits") {
    CHECK(core::SearchIndex(core::Content{}).search("data").empty());
}

TEST_CASE("search: overlong queries are answered") {
    std::string query;
    for (int i = 0; i < 5000; ++i) {
        query += "data ";
    }
    const core::SearchIndex index(catalogue());
    CHECK(index.search(query).size() == 3);
    CHECK(index.search(std::string(100000, 'x')).empty());
}

TEST_CASE("search: finds the one among thousands") {
    fixture::ContentBuilder builder;
    for (std::size_t i = 0; i < 2000; ++i) {
        const std::string number = std::to_string(1000 + i);
        builder.course({.code = "CS " + number,
                        .title = "Topics in Computing " + number,
                        .summary = "An invented course with a summary of a usual length.",
                        .topics = {"topic " + number, "computing"}});
    }
    const core::SearchIndex index(builder.content);
    const std::vector<SearchHit> one = index.search("cs2345");
    REQUIRE(one.size() == 1);
    CHECK(one[0].course == core::CourseId{1345});
    const std::vector<SearchHit> all = index.search("comp");
    REQUIRE(all.size() == 2000);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const SearchHit& a, const SearchHit& b) {
        return a.course < b.course;
    }));
}

}  // namespace
