// Texts that mean something: ids, addresses, dates, names.

#include <string>
#include <vector>

#include "core/content/check.h"
#include "support/doctest.h"
#include "support/sample_files.h"

namespace {

using fixture::SampleFiles;
using Lines = std::vector<std::string>;

/// One replacement in the good sample, and what is then said of it.
struct Example {
    const char* file;
    const char* from;
    std::string to;
    std::string problem;  ///< The only line that is expected; empty when the change is all right.
};

/// What reading and checking find, as the check command tells it.
Lines problems_of(const SampleFiles& files) {
    const core::Reading reading = files.read();
    Lines lines = fixture::lines_of(reading.problems);
    for (std::string& line : fixture::lines_of(core::check_content(reading, files.all()))) {
        lines.push_back(std::move(line));
    }
    return lines;
}

void check_examples(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
        CAPTURE(example.to);
        CHECK(problems_of(SampleFiles().replace(example.file, example.from, example.to)) ==
              (example.problem.empty() ? Lines{} : Lines{example.problem}));
    }
}

}  // namespace

TEST_CASE("read_content: ids can stand in addresses") {
    constexpr char kPeople[] = R"({"people": [)";
    const std::string long_id(101, 'a');
    check_examples({
        {"people.json", kPeople, R"({"people": [{"id": "a-b-2", "name": "N"},)", ""},
        {"people.json", kPeople, R"({"people": [{"id": "a_b", "name": "N"},)",
         "people.json /people/0/id: The id \"a_b\" cannot stand in an address."},
        {"people.json", kPeople, R"({"people": [{"id": "a--b", "name": "N"},)",
         "people.json /people/0/id: The id \"a--b\" cannot stand in an address."},
        {"people.json", kPeople, R"({"people": [{"id": ")" + long_id + R"(", "name": "N"},)",
         "people.json /people/0/id: This id is longer than 100 characters."},
        {"people.json", kPeople,
         R"({"people": [{"id": ")" + long_id.substr(1) + R"(", "name": "N"},)", ""},
        {"outcomes.json", R"("id": "pay")", R"("id": "Pay")",
         "outcomes.json /outcomes/0/id: The id \"Pay\" cannot stand in an address."},
        {"sources.json", R"({"sources": [)", R"({"sources": [{"id": "../x", "title": "T"},)",
         "sources.json /sources/0/id: The id \"../x\" cannot stand in an address."},
        {"editions/2023.json", R"("id": "t-1")", R"("id": "-t")",
         "editions/2023.json /tracks/0/id: The id \"-t\" cannot stand in an address."},
        {"programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "20 24"])",
         "programme.json /editions/1: The id \"20 24\" cannot stand in an address."},
    });
}

TEST_CASE("read_content: what has a bad id is left out, and who refers to it is not blamed") {
    for (const std::string& id : {std::string("C-2"), std::string("c_2"), std::string(256, 'c')}) {
        CAPTURE(id);
        SampleFiles files;
        files.replace("courses.json", R"({"id": "c-2")", R"({"id": ")" + id + '"');
        CHECK(files.read().content.courses.size() == 2);
        Lines lines = problems_of(files);
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front().starts_with("courses.json /courses/1/id: "));
        CHECK((id.size() > 100 || lines.size() == 1));
    }
}

TEST_CASE("read_content: a fact with a bad id is kept without one") {
    const core::Reading reading =
        SampleFiles().replace("outcomes.json", R"("id": "pay")", R"("id": "Pay")").read();
    CHECK(reading.content.outcomes.at(0).id == "");
    CHECK(reading.content.outcomes.at(0).label == "Pay");
}

TEST_CASE("read_content: links lead somewhere") {
    constexpr char kHome[] = R"("Home", "url": "https://example.edu/")";
    constexpr char kBadHome[] =
        "programme.json /links/0/url: This is not an address that a link can lead to.";
    constexpr char kBadSource[] =
        "sources.json /sources/0/url: This is not an address that a link can lead to.";
    check_examples({
        {"programme.json", kHome, R"("Home", "url": "http://example.edu")", ""},
        {"programme.json", kHome, R"("Home", "url": "HTTPS://example.edu")", ""},
        {"programme.json", kHome, R"_("Home", "url": "javascript:alert(1)")_", kBadHome},
        {"programme.json", kHome, R"_("Home", "url": "JaVaScRiPt:alert(1)")_", kBadHome},
        {"programme.json", kHome, R"("Home", "url": "https://exa mple.edu")", kBadHome},
        {"programme.json", kHome, R"("Home", "url": "https://")", kBadHome},
        {"programme.json", kHome, R"("Home", "url": "mailto:a@example.edu")", kBadHome},
        {"programme.json", "mailto:office@example.edu", "tel:+1-919-555-0100", ""},
        {"programme.json", "mailto:office@example.edu", "mailto:office",
         "programme.json /contacts/0/url: This is not an address that a link can lead to."},
        {"programme.json", "mailto:office@example.edu", "data:text/html,x",
         "programme.json /contacts/0/url: This is not an address that a link can lead to."},
        {"sources.json", R"("https://example.edu/")", R"("example.edu")", kBadSource},
        {"sources.json", R"("https://example.edu/")", R"("//example.edu")", kBadSource},
        {"sources.json", R"("https://example.edu/")", "null", ""},
    });
}

TEST_CASE("read_content: a link without an address that it can have keeps its label alone") {
    SampleFiles files;
    files.replace("programme.json", R"("https://example.edu/")", R"("file:///etc/passwd")");
    files.replace("sources.json", R"("https://example.edu/")", R"("vbscript:x")");
    const core::Content content = files.read().content;
    CHECK(content.programme.links.at(0).label == "Home");
    CHECK(content.programme.links.at(0).url == "");
    CHECK(content.sources.at(0).title == "Site");
    CHECK(content.sources.at(0).url == "");
}

TEST_CASE("read_content: what looks like a date is one") {
    constexpr char kEdited[] = R"("last_edit": "2026-01-31")";
    constexpr char kBy[] = R"("apply_by": "a")";
    const auto told = [](const std::string& place, const std::string& date) {
        return place + ": \"" + date + "\" is not a date.";
    };
    check_examples({
        {"programme.json", kEdited, R"("last_edit": "2028-02-29")", ""},
        {"programme.json", kEdited, R"("last_edit": null)", ""},
        {"programme.json", kEdited, R"("last_edit": "26.11.2026")",
         told("programme.json /last_edit", "26.11.2026")},
        {"programme.json", kEdited, R"("last_edit": "2026-13-45")",
         told("programme.json /last_edit", "2026-13-45")},
        {"programme.json", kEdited, R"("last_edit": "today")",
         told("programme.json /last_edit", "today")},
        {"admissions.json", kBy, R"("apply_by": "January 15")", ""},
        {"admissions.json", kBy, R"("apply_by": "2027-01-15")", ""},
        {"admissions.json", kBy, R"("apply_by": "2027-02-31")",
         told("admissions.json /deadlines/0/apply_by", "2027-02-31")},
        {"admissions.json", R"("reply_by": "r")", R"("reply_by": "by 15.1.2027")",
         told("admissions.json /deadlines/0/reply_by", "15.1.2027")},
        {"sources.json", R"("as_of": "2023")", R"("as_of": "2023-04")", ""},
        {"sources.json", R"("as_of": "2023")", R"("as_of": "04/31/2023")",
         told("sources.json /sources/0/as_of", "04/31/2023")},
    });
}

TEST_CASE("read_content: a name has something to see in it") {
    constexpr char kTwo[] = R"("title": "Two")";
    constexpr char kSummary[] = R"("summary": "S", "topics")";
    constexpr char kUnseen[] = "There is nothing to see in this text, only blanks.";
    check_examples({
        {"courses.json", kSummary, R"("summary": "", "topics")", ""},
        {"courses.json", kSummary, R"("summary": "  ", "topics")",
         std::string("courses.json /courses/0/summary: ") + kUnseen},
        {"people.json", R"("name": "P. One")", R"("name": "\u2060")",
         std::string("people.json /people/0/name: ") + kUnseen},
    });
    for (const char* title : {" ", "\\t", "\u200b", "\u00a0 \u00ad", "\\u200B\\uFEFF"}) {
        CAPTURE(title);
        const core::Reading reading =
            SampleFiles()
                .replace("courses.json", kTwo, R"("title": ")" + std::string(title) + '"')
                .read();
        CHECK(fixture::lines_of(reading.problems) ==
              Lines{std::string("courses.json /courses/1/title: ") + kUnseen});
        CHECK(reading.content.courses.size() == 2);
    }
}
