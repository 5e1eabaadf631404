#include <algorithm>
#include <string>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

namespace {

struct Fault {
    const char* text;
    const char* place_and_message;
};

constexpr Fault kFaults[] = {
    {"{\n\"people\": []", "2:13 The file ends too early: brackets still open: 1."},
    {"{\"people\": [],}", "1:14 There is nothing after this comma."},
    {"{\"people\": [{},]}", "1:15 There is nothing after this comma."},
    {"{\"people\": [{} {}]}", "1:16 A comma is missing before this."},
    {"{\"people\" []}", "1:11 A colon is missing before this."},
    {"{\"people\": [}", "1:13 This is the wrong closing bracket."},
    {"{]}", "1:2 This is the wrong closing bracket."},
    {"{\"people\": [1}", "1:14 This is the wrong closing bracket."},
    {"{\"people\": []} {}", "1:16 There is something after the end of the content."},
    {"{\"people: []}", "1:2 This text has no closing quotation mark on its line."},
    {"{'people': []}", "1:2 This is a single quotation mark."},
    {"{\"people\": 'x'}", "1:12 This is a single quotation mark."},
    {"{\u201cpeople\u201d: []}", "1:2 This is a curly quotation mark."},
    {"{\"people\": \u2018x\u2019}", "1:12 This is a curly quotation mark."},
    {"{\"people\": \u00abx\u00bb}", "1:12 This is an angle quotation mark."},
    {"{\"people\u201d: []}", "1:9 This is a curly quotation mark, which closes no text."},
    {"{\"people\": \"x\u201d\n}", "1:14 This is a curly quotation mark, which closes no text."},
    {"{\"people\": \"a\u201d ,\n}", "1:14 This is a curly quotation mark, which closes no text."},
    {"{\"people\": \"The student\u2019s choice,\n}",
     "1:12 This text has no closing quotation mark on its line."},
    {"{\"people\": \"The \u201cchoice\u201d of all,\n}",
     "1:12 This text has no closing quotation mark on its line."},
    {"{\"people: []}\n\u201c", "1:2 This text has no closing quotation mark on its line."},
    {"{\"people\": [{\"name\": \"A \"B\" C\"}]}", "1:25 The text ends at this quotation mark."},
    {"{\"people\": True}", "1:12 \"True\" is written small here."},
    {"{\"people\": NULL}", "1:12 \"NULL\" is written small here."},
    {"{\"people\": None}", "1:12 \"None\" is not known here."},
    {"{\"people\": [undefined]}", "1:13 \"undefined\" is not known here."},
    {"{\"people\": some}", "1:12 The file cannot be read from \"some\" on."},
    {"{people: []}", "1:2 The name \"people\" has no quotation marks."},
    {"{\"people\":\u00a0[]}", "1:11 This is a no-break space."},
    {"{\"people\": []\u00a0}", "1:14 This is a no-break space."},
    {"{\"people\":\u200b[]}", "1:11 This is an invisible character."},
    {"{\"people\" = []}", "1:11 This is \"=\"."},
    {"{\"people\": [];}", "1:14 This is \";\"."},
    {"{\"people\": [{},,{}]}", "1:16 There is nothing before this comma."},
    {"{\"people\": [,{}]}", "1:13 There is nothing before this comma."},
    {"{\"people\": 1.}", "1:12 The number \"1.\" cannot be read."},
    {"{\"people\": \"a\\xb\"}", "1:14 A backslash in a text starts something unknown."},
    {"{\"people\": \"a\\u12x4\"}", "1:14 A backslash in a text starts something unknown."},
    {"{\"people\": \"a\\udc00\"}", "1:14 A backslash in a text starts something unknown."},
    {"{\"people\": \"a\\ud83d\"}", "1:14 A backslash in a text starts something unknown."},
    {"{\"people\": \"Caf\\u00e9 and more,\n}",
     "1:12 This text has no closing quotation mark on its line."},
    {"{\"people\": \"\\ud83d\\ude00 and more,\n}",
     "1:12 This text has no closing quotation mark on its line."},
    {"{\"people\": \"\\u00e9\tb\"}", "1:19 A text contains a tab."},
    {"{\"people\": \"a\tb\"}", "1:14 A text contains a tab."},
    {"{\"people\":\n// all\n[]}", "2:1 This is a comment, and comments are not known here."},
    {"{\"people\": [] /* all */}", "1:15 This is a comment, and comments are not known here."},
    {"# all\n{\"people\": []}", "1:1 This is a comment, and comments are not known here."},
    {"{\"people\": []} // all", "1:16 This is a comment, and comments are not known here."},
    {"{\"people\": [.5]}", "1:13 The number \".5\" cannot be read."},
    {"{\"people\": }", "1:10 There is nothing after this colon."},
    {"{\"people\": [[\"a\", \"b\",\n \"id\": 1}]}", "2:2 A name with a colon stands in a list."},
    {"{\"people\": [[\"a\", \"b\"\n \"id\": 1}]}", "2:2 A name with a colon stands in a list."},
    {"{\"people\": [{},\n \"id\": 1}]}", "2:2 A name with a colon stands in a list."},
    {"{\"people\": [{\"id\": 1\n,\n{}]}", "3:1 An object begins where a name belongs."},
    {"{\"people\": [{\"id\": 1\n{}]}", "2:1 An object begins where a name belongs."},
    {"{\"people\": [{{}]}", "1:14 A name belongs here."},
    {"{\"people\": 1, 5}", "1:15 A name belongs here."},
    {"{\"people\": 1, true}", "1:15 A name belongs here."},
    {"{1: 2}", "1:2 The name \"1\" has no quotation marks."},
    {"{\"people\": \"a\", \"b\"]}", "1:20 A colon and a value are missing before this."},
    {"{\"people\": \"id\": \"b\"}", "1:12 A value and a comma are missing before this."},
    {"{\"people\"\uff1a []}", "1:10 This is \"\uff1a\", which only looks like \":\"."},
    {"{\"people\": []\uff0c}", "1:14 This is \"\uff0c\", which only looks like \",\"."},
    {"{\"people\": \uff13}", "1:12 This is \"\uff13\", which only looks like \"3\"."},
    {"{\"people\": \u22123}", "1:12 This is \"\u2212\", which only looks like \"-\"."},
};

/// What is said of a text that was meant as the value of a number.
struct FalseNumber {
    const char* written;
    const char* number;  ///< As the message quotes it.
    const char* remedy;  ///< How it begins.
};

constexpr char kAlone[] = "Write the number alone, or put quotation marks around all of it";

constexpr FalseNumber kFalseNumbers[] = {
    {"10,5", "10,5", "Write the decimal comma as a point: 10.5."},
    {"0,500", "0,500", "Write the decimal comma as a point: 0.500."},
    {"31,760", "31,760",
     "Write it without marks for thousands: 31760. If the comma is a decimal one, write a point: "
     "31.760."},
    {"1,000", "1,000", "Write it without marks for thousands: 1000. If"},
    {"1,000,000", "1,000,000", "Write it without marks for thousands: 1000000."},
    {"1.000.000", "1.000.000", "Write it without marks for thousands: 1000000."},
    {"1 000", "1 000", "Write it without marks for thousands: 1000."},
    {"1'000", "1'000", "Write it without marks for thousands: 1000."},
    {"3 credits", "3 credits", kAlone},
    {"3 credits ", "3 credits", kAlone},
    {"3%", "3%", kAlone},
    {"3 \u20ac", "3 \u20ac", kAlone},
    {"2026-01-31", "2026-01-31", kAlone},
    {"15.1.2027", "15.1.2027", kAlone},
    {"10:30", "10:30", kAlone},
    {"007", "007", "Write digits, at most one point between them, no plus or needless zero"},
    {"+7", "+7", "Write digits, at most one point between them, no plus or needless zero"},
    {"1e999", "1e999", "Write digits, at most one point between them, no plus or needless zero"},
};

/// Why a file with this text is not JSON.
core::Problem syntax_problem(const std::string& text) {
    const core::Reading reading = fixture::SampleFiles().set("people.json", text).read();
    const auto problem = std::find_if(reading.problems.begin(), reading.problems.end(),
                                      [](const core::Problem& candidate) {
                                          return candidate.kind == core::Problem::Kind::Syntax;
                                      });
    REQUIRE(problem != reading.problems.end());
    return *problem;
}

}  // namespace

TEST_CASE("syntax: what was meant as a number is quoted whole, with the way to write it") {
    for (const FalseNumber& number : kFalseNumbers) {
        for (const char* behind : {",\n \"id\": 1}", "\n}", "}"}) {
            const std::string text = "{\"people\": " + std::string(number.written) + behind;
            CAPTURE(text);
            const core::Problem problem = syntax_problem(text);
            CHECK(fixture::told(problem.message) ==
                  "The number \"" + std::string(number.number) + "\" cannot be read.");
            CAPTURE(fixture::told(problem.remedy));
            CHECK(fixture::told(problem.remedy).starts_with(number.remedy));
            CHECK(problem.column == 12);
        }
    }
}

TEST_CASE("syntax: the bracket that is missing is named") {
    CHECK(fixture::told(syntax_problem("{\"people\": [\"a\"}").remedy) ==
          "What is open here is closed with \"]\": write it before this, or instead.");
    CHECK(fixture::told(syntax_problem("{\"people\": [\"a\", \"id\": 1}").remedy) ==
          "A ] is missing before it, or a { where its entry begins.");
    CHECK(fixture::told(syntax_problem("{\"people\": [{\"id\": 1, {}]}").remedy) ==
          "A } is missing before it, or a [ where its list begins.");
}

TEST_CASE("syntax: an empty file is told the least that it may hold") {
    const fixture::SampleFiles sample;
    for (const core::FileText& file : sample.all()) {
        CAPTURE(file.name);
        const core::Reading empty = fixture::SampleFiles().set(file.name, "\n").read();
        REQUIRE_FALSE(empty.problems.empty());
        CHECK(fixture::told(empty.problems.front().message) == "The file is empty.");
        const std::string remedy = fixture::told(empty.problems.front().remedy);
        CAPTURE(remedy);
        REQUIRE(remedy.starts_with("Write at least {"));
        const std::string least =
            remedy.substr(remedy.find('{'), remedy.rfind('}') - remedy.find('{') + 1);
        const core::Reading reading = fixture::SampleFiles().set(file.name, least).read();
        for (const core::Problem& problem : reading.problems) {
            CAPTURE(fixture::line_of(problem));
            // Only the id, which stands there as "…", is still to be filled in.
            CHECK((problem.file != file.name || problem.pointer == "/id"));
        }
    }
}

TEST_CASE("syntax: each usual slip has a place and a sentence of its own") {
    for (const Fault& fault : kFaults) {
        CAPTURE(fault.text);
        const core::Reading reading = fixture::SampleFiles().set("people.json", fault.text).read();
        bool is_told = false;
        for (const core::Problem& problem : reading.problems) {
            const std::string told = std::to_string(problem.line) + ':' +
                                     std::to_string(problem.column) + ' ' +
                                     fixture::told(problem.message);
            CAPTURE(told);
            is_told = is_told || told == fault.place_and_message;
        }
        CHECK_MESSAGE(is_told, fixture::lines_of(reading.problems).back());
    }
}
