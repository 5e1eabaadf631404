#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "words/read_words.h"
#include "words/signature.h"
#include "words/words.h"

namespace fixture {

/// Messages of tests, so that none depends on what the page says today.
struct Says {
    struct Name {
        words::Text name;
        [[nodiscard]] std::array<words::Argument, 1> list() const { return {name}; }
    };
    struct CountTotal {
        words::Count count;
        words::Count total;
        [[nodiscard]] std::array<words::Argument, 2> list() const { return {count, total}; }
    };
    static constexpr words::Message<> title{0};
    static constexpr words::Message<Name> missing{1};
    static constexpr words::Message<CountTotal> found{2};

    [[nodiscard]] static std::vector<words::Signature> signatures() {
        return {{"title", {}, 0, -1},
                {"missing", {"name"}, 0, -1},
                {"found", {"count", "total"}, 3, 1}};
    }
};

/// A sound file of words in English.
inline const std::string kWordsFile = R"({
  "$schema": "../schema/words.schema.json",
  "language": "en",
  "numbers": ["count", "total"],
  "formats": {
    "decimal_sign": ".", "group_sign": ",", "least_grouped_digits": 4, "has_capitals": true,
    "months": ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
    "number_words": ["no", "one", "two"]
  },
  "messages": {
    "title": "Courses",
    "missing": "There is no \u201c{name}\u201d here.",
    "found": { "by": "total", "one": "{count} of 1 course", "other": "{count} of {total} courses" }
  }
}
)";

[[nodiscard]] inline words::WordsReading read_words(std::string text) {
    return words::read_words({"words/xx.json", std::move(text)}, Says::signatures());
}

}  // namespace fixture
