#include "core/search/query_word.h"

#include "core/text/utf8.h"

namespace core {

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

Forgiveness forgiveness_of(std::string_view typed, bool is_beginning_of_word) {
    constexpr std::size_t kFewestLetters = 4;
    constexpr std::size_t kFewestLettersBesideExact = 6;
    if (has_digit(typed)) {
        return Forgiveness::None;
    }
    const std::size_t letters = code_point_count(typed);
    if (is_beginning_of_word) {
        return letters < kFewestLettersBesideExact ? Forgiveness::None : Forgiveness::Words;
    }
    return letters < kFewestLetters ? Forgiveness::None : Forgiveness::Beginnings;
}

}  // namespace core
