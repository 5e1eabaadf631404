#include "support/doctest.h"

#include <array>
#include <cstdint>
#include <vector>

namespace {

enum class Colour : std::uint8_t { Red, Green };

struct Nothing {};

struct Leaf {
    std::string name;
    std::optional<double> weight;
};

struct Tree {
    int height = 0;
    Colour colour = Colour::Red;
    std::vector<Leaf> leaves;
    std::variant<Nothing, Leaf> fruit;
    const char* kind = "oak";
};

TEST_CASE("printing: fields, lists, absence and alternatives are shown by their values") {
    const Tree tree{3, Colour::Green, {{"a", 0.5}, {"b", {}}}, Leaf{"c", 1.0}};
    CHECK(doctest::toString(tree) == R"({3, 1, [{"a", 0.5}, {"b", nothing}], #1 {"c", 1}, "oak"})");
    CHECK(doctest::toString(Tree()) == R"({0, 0, [], #0 {}, "oak"})");
}

TEST_CASE("printing: texts of a list have a line each") {
    CHECK(doctest::toString(std::vector<std::string>{"a", "b"}) == "[\n    \"a\"\n    \"b\"]");
    CHECK(doctest::toString(std::array{1, 2}) == "[1, 2]");
    CHECK(doctest::toString(std::pair{true, 'x'}) == "{true, 120}");
}

TEST_CASE("printing: an outcome says that it is there, or its error") {
    struct Outcome {
        std::optional<int> held;
        [[nodiscard]] bool has_value() const { return held.has_value(); }
        [[nodiscard]] int value() const { return *held; }
        [[nodiscard]] std::string error() const { return "why"; }
    };
    CHECK(doctest::toString(Outcome{7}) == "a value");
    CHECK(doctest::toString(Outcome{}) == "error \"why\"");
}

}  // namespace
