#include "words/faults.h"

#include <string>

#include "core/content/faults.h"
#include "support/doctest.h"
#include "support/site_words.h"
#include "words/built_in.h"

namespace {

using core::Fault;
using core::Problem;
using core::said;

TEST_CASE("faults: a sentence is filled with texts and with what is said in its turn") {
    const words::Faults english = words::built_in_faults();
    CHECK(english.say(Fault::remove_it) == "Remove it.");
    CHECK(english.say(said(Fault::did_you_mean, {.name = "{0}"})) == "Did you mean \"{0}\"?");
    CHECK(english.say(said(Fault::wrong_type, {.expected = Fault::text_expected,
                                               .found = Fault::a_number,
                                               .subject = said(Fault::entry_of, {.name = "a"})})) ==
          "An entry of \"a\" should be a text in quotation marks, not a number.");
    CHECK(english.say(Fault::write_object) == "Put its properties between { and }.");
    CHECK(english.say(said(Fault::slot_missing, {.name = "a"})) == "{a} is missing.");
    CHECK(english.say(core::said_as_it_is("EIO")) == "EIO");
    CHECK(english.say({}) == "");
}

TEST_CASE(
    "faults: a line names the place, what is wrong, and what to do about it if there is anything") {
    const words::Faults english = words::built_in_faults();
    Problem problem{.file = "a.json", .line = 2, .column = 3, .pointer = "/x"};
    problem.message = Fault::not_a_colour;
    CHECK(english.line(problem) == "a.json:2:3: error: This is not a colour. [/x]");
    problem.remedy = Fault::remove_it;
    problem.severity = Problem::Severity::Warning;
    problem.pointer.clear();
    problem.line = 0;
    problem.column = 0;
    CHECK(english.line(problem) == "a.json:1:1: warning: This is not a colour. Remove it.");
}

TEST_CASE("faults: the file that a page loads says the same") {
    const auto read = words::read_faults(fixture::site_faults_file());
    REQUIRE(read.has_value());
    const words::Faults english = words::built_in_faults();
    for (std::uint16_t number = 0; number < Fault::kCount; ++number) {
        core::Said each;
        each.message = number;
        CHECK(read->say(each) == english.say(each));
    }
}

TEST_CASE("faults: a file that is not whole, or of other messages, says nothing") {
    const core::FileText file = fixture::site_faults_file();
    for (const std::size_t size : {std::size_t{0}, file.text.size() / 2, file.text.size() - 1}) {
        CHECK_FALSE(words::read_faults({file.name, file.text.substr(0, size)}).has_value());
    }
    for (const char* text : {"<!doctype html>", "{}", "[]", R"({"messages": ["error"]})"}) {
        CHECK_FALSE(words::read_faults({file.name, text}).has_value());
    }
}

TEST_CASE("faults: what a message leaves out, or lacks, is no fault of its own") {
    const words::Faults faults({"{0} {1} {x} {"});
    core::Said odd;
    odd.message = 0;
    odd.arguments = {core::said_as_it_is("a")};
    CHECK(faults.say(odd) == "a {1} {x} {");
    odd.message = 1;
    CHECK(faults.say(odd) == "");
}

}  // namespace
