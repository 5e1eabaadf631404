#include <string>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"

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
    {"{\"people\": [}", "1:13 The file cannot be read from \"}\" on."},
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
};

}  // namespace

TEST_CASE("syntax: each usual slip has a place and a sentence of its own") {
    for (const Fault& fault : kFaults) {
        CAPTURE(fault.text);
        const core::Reading reading = fixture::SampleFiles().set("people.json", fault.text).read();
        bool is_told = false;
        for (const core::Problem& problem : reading.problems) {
            const std::string told = std::to_string(problem.line) + ':' +
                                     std::to_string(problem.column) + ' ' + problem.message;
            CAPTURE(told);
            is_told = is_told || told == fault.place_and_message;
        }
        CHECK_MESSAGE(is_told, fixture::lines_of(reading.problems).back());
    }
}
