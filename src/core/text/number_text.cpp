#include "core/text/number_text.h"

#include <array>
#include <cstdio>

namespace core {

std::string number_text(double value) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.6g", value);
    return buffer.data();
}

std::string credits_text(double credits) {
    if (credits == 0.0) {
        return "No credits";
    }
    return number_text(credits) + (credits == 1.0 ? " credit" : " credits");
}

std::string count_text(std::size_t count, std::string_view noun) {
    std::string text = std::to_string(count) + ' ';
    text += noun;
    if (count != 1) {
        text += 's';
    }
    return text;
}

}  // namespace core
