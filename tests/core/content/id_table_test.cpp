#include "core/content/id_table.h"

#include <cstdint>
#include <string>
#include <vector>

#include "support/doctest.h"

TEST_CASE("id table: each of many is found, and nothing else") {
    std::vector<std::string> ids;
    core::IdTable table;
    const auto id_of = [&ids](std::uint32_t place) -> std::string_view { return ids[place]; };
    CHECK_FALSE(table.find("c-0", id_of));
    for (std::uint32_t i = 0; i < 5'000; ++i) {
        ids.push_back("c-" + std::to_string(i));
        REQUIRE(table.add(i, id_of));
    }
    CHECK(table.size() == 5'000);
    for (std::uint32_t i = 0; i < 5'000; ++i) {
        REQUIRE(table.find("c-" + std::to_string(i), id_of) == i);
    }
    CHECK_FALSE(table.find("c-5000", id_of));
    CHECK_FALSE(table.find("", id_of));
}

TEST_CASE("id table: of two things with one id the first is kept") {
    const std::vector<std::string> ids = {"a", "b", "a"};
    core::IdTable table;
    const auto id_of = [&ids](std::uint32_t place) -> std::string_view { return ids[place]; };
    CHECK(table.add(0, id_of));
    CHECK(table.add(1, id_of));
    CHECK_FALSE(table.add(2, id_of));
    CHECK(table.find("a", id_of) == 0U);
}
