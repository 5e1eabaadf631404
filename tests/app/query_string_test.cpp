#include "app/query_string.h"

#include <string>
#include <vector>

#include "support/doctest.h"

namespace {

using Parameters = std::vector<app::Parameter>;
using Texts = std::vector<std::string>;

TEST_CASE("parse_query: parameters come in order, unescaped") {
    struct Row {
        std::string query;
        Parameters expected;
    };
    const std::vector<Row> rows = {
        {"", {}},
        {"&&&", {}},
        {"a=1&b=2", {{"a", "1"}, {"b", "2"}}},
        {"a=1&a=2", {{"a", "1"}, {"a", "2"}}},
        {"a", {{"a", ""}}},
        {"a=", {{"a", ""}}},
        {"=1", {{"", "1"}}},
        {"a=b=c", {{"a", "b=c"}}},
        {"q=deep+learning%20now", {{"q", "deep learning now"}}},
        {"q=%C3%A9%2B%26%3D%25", {{"q", "\u00e9+&=%"}}},
        {"n%61me=x", {{"name", "x"}}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(app::parse_query(row.query) == row.expected);
    }
}

TEST_CASE("parse_query: broken escapes stay as they are") {
    for (const std::string text : {"%", "%2", "%zz", "100%", "%-1", "% 1", "%%", "%4"}) {
        CAPTURE(text);
        CHECK(app::parse_query("q=" + text) == Parameters{{"q", text}});
    }
}

TEST_CASE("format_query: what it writes is read back, whatever the characters") {
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte) {
        every_byte += static_cast<char>(byte);
    }
    const Parameters parameters = {{"q", every_byte}, {every_byte, ""}, {"list", "a,b,c"}};
    const std::string query = app::format_query(parameters);
    CHECK(app::parse_query(query) == parameters);
    CHECK(query.find_first_of("#?/\" <>") == std::string::npos);
    CHECK(query.ends_with("list=a,b,c"));
}

TEST_CASE("path parts: escapes are read, and a plus is no space") {
    CHECK(app::parse_path_part("machine%20learning") == "machine learning");
    CHECK(app::parse_path_part("c++%2B%C3%A9") == "c+++\u00e9");
    CHECK(app::parse_path_part("100%") == "100%");
    CHECK(app::parse_path_part("%FF") == "\xff");
    CHECK(app::format_path_part("aipi-510") == "aipi-510");
    CHECK(app::format_path_part("a b/c?d+\u00e9") == "a%20b%2Fc%3Fd%2B%C3%A9");
}

TEST_CASE("split_list: empty parts are left out") {
    CHECK(app::split_list("") == Texts{});
    CHECK(app::split_list(",,") == Texts{});
    CHECK(app::split_list("a") == Texts{"a"});
    CHECK(app::split_list(",a,,b,") == Texts{"a", "b"});
    CHECK(app::split_list("/a/b//", '/') == Texts{"a", "b"});
    CHECK(app::join_list({"a", "b", "c"}, ", ") == "a, b, c");
    CHECK(app::join_list({}, ", ").empty());
}

TEST_CASE("query: letters, digits and what needs no sign stand as they are") {
    CHECK(app::format_query({{"q", "azAZ09-._~,"}}) == "q=azAZ09-._~,");
}

}  // namespace
