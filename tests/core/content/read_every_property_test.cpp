// Every property of every file of the sample, one after the other, gets values that none may have.
// Complements the hand-picked cases in read_wrong_type_test.cpp.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

namespace {

using fixture::SampleFiles;

/// Where a property's value stands in a text.
struct Place {
    std::string name;
    std::size_t begin = 0;
    std::size_t end = 0;
    int line = 1;
};

std::size_t end_of_string(std::string_view text, std::size_t quote) {
    std::size_t at = quote + 1;
    while (text[at] != '"') {
        at += text[at] == '\\' ? 2 : 1;
    }
    return at + 1;
}

/// Where the value that begins at `at` ends; the text is known to be good.
std::size_t end_of_value(std::string_view text, std::size_t at) {
    int depth = 0;
    do {
        if (text[at] == '"') {
            at = end_of_string(text, at);
            continue;
        }
        depth += text[at] == '{' || text[at] == '[' ? 1 : 0;
        depth -= text[at] == '}' || text[at] == ']' ? 1 : 0;
        ++at;
    } while (depth > 0 || (depth == 0 && text.substr(at, 1).find_first_of(",}] \n") != 0 &&
                           text[at - 1] != '"' && text[at - 1] != '}' && text[at - 1] != ']'));
    return at;
}

std::vector<Place> properties_of(std::string_view text) {
    std::vector<Place> places;
    int line = 1;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '"') {
            line += text[at] == '\n' ? 1 : 0;
            ++at;
            continue;
        }
        const std::size_t after = end_of_string(text, at);
        if (text.substr(after, 2) == ": ") {
            const std::size_t begin = after + 2;
            places.push_back({std::string(text.substr(at + 1, after - at - 2)), begin,
                              end_of_value(text, begin), line});
        }
        at = after;
    }
    return places;
}

/// The sample with the value at `place` of `file` replaced.
SampleFiles with_value(const core::FileText& file, const Place& place, std::string_view value) {
    std::string text = file.text;
    text.replace(place.begin, place.end - place.begin, value);
    return SampleFiles().set(file.name, std::move(text));
}

/// Whether a problem of `reading` is told on the line of `place`.
bool is_told(const core::Reading& reading, const core::FileText& file, const Place& place) {
    return std::any_of(reading.problems.begin(), reading.problems.end(),
                       [&](const core::Problem& problem) {
                           return problem.file == file.name && problem.line == place.line;
                       });
}

/// Calls `check` with each property of the sample.
template <typename Check>
void for_each_property(const Check& check) {
    const SampleFiles sample;
    for (const core::FileText& file : sample.all()) {
        const std::vector<Place> places = properties_of(file.text);
        REQUIRE_FALSE(places.empty());
        for (const Place& place : places) {
            CAPTURE(file.name);
            CAPTURE(place.name);
            CAPTURE(place.line);
            check(file, place);
        }
    }
}

/// Holds that `value` is told at its place, wherever it stands but in properties whose name begins
/// with `accepting`. "$schema" is for editors and not read.
void check_refused_everywhere(std::string_view value, std::string_view accepting = "") {
    for_each_property([&](const core::FileText& file, const Place& place) {
        const core::Reading reading = with_value(file, place, value).read();
        const bool is_accepted =
            (!accepting.empty() && place.name.starts_with(accepting)) || place.name == "$schema";
        CHECK(is_told(reading, file, place) == !is_accepted);
    });
}

TEST_CASE("read_content: no property may be a list of truths") {
    check_refused_everywhere("[true]");
}

TEST_CASE("read_content: no property may be an object of unknown names") {
    check_refused_everywhere(R"({"?": 1})");
}

TEST_CASE("read_content: only a question may be true") {
    check_refused_everywhere("true", "is_");
}

TEST_CASE("read_content: no property may be a huge or a negative number") {
    check_refused_everywhere("1e300");
    check_refused_everywhere("99999999999999999999");
    check_refused_everywhere("-1");
}

TEST_CASE("read_content: no property may be a list within a list within a list") {
    check_refused_everywhere("[[[]]]");
}

TEST_CASE("read_content: null in any place leaves nothing out without a word") {
    for_each_property([](const core::FileText& file, const Place& place) {
        const core::Reading reading = with_value(file, place, "null").read();
        CHECK((is_told(reading, file, place) || reading.dropped.empty()));
    });
}

struct Twin {
    const char* file;
    const char* from;
    const char* to;
    const char* message;
};

TEST_CASE("references: an id given twice is told in every kind of list with ids") {
    constexpr Twin kTwins[] = {
        {"courses.json", R"("id": "c-3")", R"("id": "c-1")", "c-1"},
        {"programme.json", R"("id": "elective", "title")", R"("id": "core", "title")", "core"},
        {"sources.json", R"({"sources": [)",
         R"({"sources": [{"id": "site", "title": "T", "as_of": "2023", "kind": "k"},)", "site"},
        {"people.json", R"({"people": [)", R"({"people": [{"id": "p-1", "name": "Other"},)", "p-1"},
        {"editions/2023.json", R"("id": "g-2")", R"("id": "g-1")", "g-1"},
        {"editions/2023.json", R"("id": "t-2")", R"("id": "t-1")", "t-1"},
        {"editions/2023.json", R"("formats": [)", R"("formats": [{"id": "f-1", "title": "Other"},)",
         "f-1"},
        {"editions/2023.json", R"("plans": [)",
         R"("plans": [{"id": "q-1", "title": "Other", "terms": []},)", "q-1"},
        {"editions/2023.json", R"("facts": [)", R"("facts": [{"id": "credits", "label": "L"},)",
         "credits"},
        {"outcomes.json", R"({"label": "Not known")", R"({"id": "pay", "label": "Not known")",
         "pay"},
    };
    for (const Twin& twin : kTwins) {
        CAPTURE(twin.message);
        const core::Reading reading = SampleFiles().replace(twin.file, twin.from, twin.to).read();
        const std::string expected = "The id \"" + std::string(twin.message) +
                                     "\" is used twice; only the first entry counts.";
        CHECK(std::any_of(
            reading.problems.begin(), reading.problems.end(), [&](const core::Problem& problem) {
                return problem.file == twin.file && fixture::told(problem.message) == expected;
            }));
    }
}

TEST_CASE("read_content: a flipped bit in any third byte is read without harm") {
    const SampleFiles sample;
    for (const core::FileText& file : sample.all()) {
        for (std::size_t at = 0; at < file.text.size(); at += 3) {
            std::string text = file.text;
            text[at] = static_cast<char>(text[at] ^ (1 << at % 8));
            const core::Reading reading = SampleFiles().set(file.name, std::move(text)).read();
            CHECK(reading.content.courses.size() <= 3);
        }
    }
}

}  // namespace
