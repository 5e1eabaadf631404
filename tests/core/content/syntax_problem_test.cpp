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
    {"{'people': []}", "1:2 The file cannot be read from \"'people'\" on."},
    {"{\"people\": True}", "1:12 The file cannot be read from \"True\" on."},
    {"{\"people\": 1.}", "1:12 The number \"1.\" cannot be read."},
    {"{\"people\": \"a\\xb\"}", "1:14 A backslash in a text starts something unknown."},
    {"{\"people\": \"a\tb\"}", "1:14 A text contains a tab."},
    {"{\"people\":\n// all\n[]}", "2:1 The file cannot be read from \"//\" on."},
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
