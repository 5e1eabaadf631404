#include "core/content/reader/json_tokens.h"

#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/content/reader/raw_text.h"
#include "support/doctest.h"
#include "support/sample_files.h"

namespace {

using core::JsonTokens;
using core::Token;
using Json = nlohmann::json;
using Kind = Token::Kind;

/// What a text holds, a line a step. Ends with "fault" where it is not JSON.
class Log {
public:
    void add(std::string_view step) { text_.append(step) += '\n'; }
    void add_text(std::string_view what, std::string_view text) {
        add(std::string(what) + ' ' + std::string(text));
    }
    void add_number(double number) {
        char written[40];
        std::snprintf(written, sizeof written, "%.17g", number == 0.0 ? 0.0 : number);
        add_text("number", written);
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

std::string log_of(std::string_view text) {
    Log log;
    JsonTokens tokens(text);
    for (;;) {
        const Token& token = tokens.next();
        switch (token.kind) {
            case Kind::Null:
                log.add("null");
                break;
            case Kind::Boolean:
                log.add(token.boolean ? "true" : "false");
                break;
            case Kind::Number:
                log.add_number(token.number);
                break;
            case Kind::Text:
                log.add_text("text", token.text);
                break;
            case Kind::Key:
                log.add_text("key", token.text);
                break;
            case Kind::OpenObject:
                log.add("{");
                break;
            case Kind::OpenList:
                log.add("[");
                break;
            case Kind::Close:
                log.add("close");
                break;
            case Kind::End:
                return log.text();
            case Kind::Fault:
                return "fault";
        }
    }
}

/// The same by the JSON library, which calls these functions by name.
class LibraryEvents {
public:
    Log log;

    bool null() { return add("null"); }
    bool boolean(bool value) { return add(value ? "true" : "false"); }
    bool number_integer(Json::number_integer_t number) { return add_number(number); }
    bool number_unsigned(Json::number_unsigned_t number) { return add_number(number); }
    bool number_float(double number, const std::string&) { return add_number(number); }
    bool string(std::string& text) {
        log.add_text("text", text);
        return true;
    }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return add("{"); }
    bool key(std::string& name) {
        log.add_text("key", name);
        return true;
    }
    bool end_object() { return add("close"); }
    bool start_array(std::size_t) { return add("["); }
    bool end_array() { return add("close"); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
        return false;
    }

private:
    bool add(std::string_view step) {
        log.add(step);
        return true;
    }
    template <typename Number>
    bool add_number(Number number) {
        log.add_number(static_cast<double>(number));
        return true;
    }
};

std::string library_log_of(const std::string& text) {
    LibraryEvents events;
    return Json::sax_parse(text, &events) ? events.log.text() : "fault";
}

/// Ours leaves it to others whether bytes are UTF-8.
std::string our_log_of(const std::string& text) {
    return core::find_invalid_utf8(text) ? "fault" : log_of(text);
}

constexpr std::string_view kPieces[] = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "fals",
    "0",
    "-",
    "1.5e3",
    "1e999",
    "01",
    "-0.0",
    "1E-2",
    "123456789012345678901234567890",
    "0.1",
    "\\u0041",
    "\\uD83D\\uDE00",
    "\\uD83D",
    "\\uDE00",
    "\\n",
    "\\x",
    "\"a\\u00e9\"",
    "\"k\":",
    " ",
    "\n",
    "\t",
    "\x01",
    "\xC3\xA9",
    "\xFF",
    "\x7F",
};

class Mutator {
public:
    std::string mutated(std::string text) {
        for (std::size_t left = 1 + below(3); left > 0; --left) {
            const std::size_t at = below(text.size() + 1);
            switch (below(3)) {
                case 0:
                    text.insert(at, kPieces[below(std::size(kPieces))]);
                    break;
                case 1:
                    text.erase(at, 1 + below(4));
                    break;
                default:
                    text.replace(at, 1, kPieces[below(std::size(kPieces))]);
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t count) { return random_() % count; }

    std::mt19937 random_{20261127};
};

}  // namespace

TEST_CASE("json tokens: a text is told step by step") {
    CHECK(log_of(R"( {"a": [1, -2.50, "x\ny"], "b": {"c": null}, "d": [true, false, {}, []]} )") ==
          "{\nkey a\n[\nnumber 1\nnumber -2.5\ntext x\ny\nclose\nkey b\n{\nkey c\nnull\nclose\n"
          "key d\n[\ntrue\nfalse\n{\nclose\n[\nclose\nclose\nclose\n");
}

TEST_CASE("json tokens: where a token stands and whether it is there as it is") {
    JsonTokens tokens(R"([ "ab", "a\u0062"])");
    tokens.next();
    const Token plain = tokens.next();
    CHECK(plain.offset == 2);
    CHECK(plain.is_verbatim);
    const Token escaped = tokens.next();
    CHECK(escaped.offset == 8);
    CHECK(escaped.text == "ab");
    CHECK_FALSE(escaped.is_verbatim);
    CHECK(tokens.end_of_last() == 17);
    CHECK(tokens.separator() == ',');
    CHECK(tokens.depth() == 1);
}

TEST_CASE("json tokens: a fault and the end are told for ever") {
    JsonTokens faulty("[1 2]");
    for (int step = 0; step < 2; ++step) {
        faulty.next();
    }
    CHECK(faulty.next().kind == Kind::Fault);
    CHECK(faulty.next().kind == Kind::Fault);
    JsonTokens whole(" 1 ");
    whole.next();
    CHECK(whole.next().kind == Kind::End);
    CHECK(whole.next().kind == Kind::End);
}

TEST_CASE("json tokens: a hundred thousand brackets are no more than that") {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    CHECK(log_of(deep) != "fault");
}

TEST_CASE("json tokens: values that are hard to read are read as the JSON library reads them") {
    for (const std::string text : {"",
                                   " ",
                                   "0",
                                   "-0",
                                   "00",
                                   "-",
                                   "+1",
                                   "1.",
                                   ".5",
                                   "1e",
                                   "1e+",
                                   "1e5",
                                   "1E-5",
                                   "1e308",
                                   "1e309",
                                   "-1e309",
                                   "9007199254740993",
                                   "18446744073709551616",
                                   "0.1",
                                   "0.30000000000000004",
                                   "123456.789",
                                   "4.9e-324",
                                   "1e-400",
                                   "\"\"",
                                   "\"\\\"",
                                   "\"\\u12\"",
                                   "\"\\ud800\"",
                                   "\"\\ud800\\u0041\"",
                                   "\"\\udc00\"",
                                   "\"\\uD834\\uDD1E\"",
                                   "\"\\/\\b\\f\"",
                                   "\"\t\"",
                                   "nul",
                                   "nulll",
                                   "true1",
                                   "[1,]",
                                   "{\"a\":1,}",
                                   "{\"a\"}",
                                   "{1:2}",
                                   "[}",
                                   "{]",
                                   "1 2",
                                   "[1]]",
                                   "\"a\"\"b\"",
                                   "\x7F",
                                   "[\"\x7F\"]"}) {
        CAPTURE(text);
        CHECK(our_log_of(text) == library_log_of(text));
    }
}

TEST_CASE("json tokens: what is JSON, and what it says, is as the JSON library has it") {
    const fixture::SampleFiles sample;
    std::vector<std::string> texts = {
        R"({"a": [1, -2.5e3, "x\n\u00e9", null], "b": {"c": true, "d": [[], {}]}})", "[]", "0"};
    for (const core::FileText& file : sample.all()) {
        texts.push_back(file.text);
    }
    Mutator mutator;
    std::size_t good = 0;
    for (int round = 0; round < 3'000; ++round) {
        for (const std::string& text : texts) {
            const std::string changed = mutator.mutated(text);
            const std::string expected = library_log_of(changed);
            good += expected == "fault" ? 0 : 1;
            if (our_log_of(changed) != expected) {
                CAPTURE(changed);
                REQUIRE(our_log_of(changed) == expected);
            }
        }
    }
    CHECK(good > 1'000);
}
