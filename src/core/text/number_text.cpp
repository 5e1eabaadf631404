#include "core/text/number_text.h"

#include <cmath>

namespace core {

std::string number_text(double value) {
    // By hand, since formatting of floating point is large where every byte is sent to visitors.
    const long long hundredths = std::llround(value * 100.0);
    const long long size = hundredths < 0 ? -hundredths : hundredths;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 != 0) {
        text += '.';
        text += std::to_string(size % 100 / 10);
        text += size % 10 != 0 ? std::to_string(size % 10) : "";
    }
    return text;
}

}  // namespace core
