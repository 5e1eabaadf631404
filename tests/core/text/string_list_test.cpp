#include "core/text/string_list.h"

#include <cstdint>
#include <string>
#include <vector>

#include "support/doctest.h"

namespace {

TEST_CASE("string list: gives back what was put in") {
    core::StringList list;
    CHECK(list.size() == 0);
    for (const char* const text : {"one", "", "three"}) {
        list.push_back(text);
    }
    REQUIRE(list.size() == 3);
    CHECK(list[0] == "one");
    CHECK(list[1] == "");
    CHECK(list[2] == "three");
}

TEST_CASE("string list: is sorted by bytes, equal ones as they stand") {
    core::StringList list;
    for (const char* const text :
         {"b", "same beginning 2", "a", "same beginning 1", "\u00e9", "b", ""}) {
        list.push_back(text);
    }
    CHECK(core::sorted_indices(list) == std::vector<std::uint32_t>{6, 2, 0, 5, 3, 1, 4});
}

TEST_CASE("string numbers: the same string has the same number, thousands of them too") {
    core::StringNumbers numbers;
    constexpr std::uint32_t kCount = 5000;
    for (std::uint32_t i = 0; i < kCount; ++i) {
        REQUIRE(numbers.number_of("text " + std::to_string(i)) == i);
    }
    for (std::uint32_t i = 0; i < kCount; ++i) {
        REQUIRE(numbers.number_of("text " + std::to_string(i)) == i);
    }
    CHECK(numbers.strings().size() == kCount);
    CHECK(numbers.number_of("") == kCount);
    CHECK(numbers.strings()[42] == "text 42");
}

}  // namespace
