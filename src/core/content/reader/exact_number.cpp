// By hand, since the C library's own is several times as large, and every byte is sent to visitors.
// A number is the quotient of its digits, as a whole number, and a power of ten. Long division
// gives as many bits of it as a double has; what is left says how to round.

#include "core/content/reader/exact_number.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace core {
namespace {

/// No number halfway between two doubles has more digits; of further ones it counts only whether
/// there are any.
constexpr int kMostDigits = 800;
constexpr int kBitsOfDouble = 53;
/// Of the lowest bit that a double can have, as a power of two.
constexpr int kLowestBit = -1074;
/// Numbers of more, or of fewer, decimal places than a double can have.
constexpr std::int64_t kTooLarge = 310;
constexpr std::int64_t kTooSmall = -330;

/// A whole number of any size.
class Whole {
public:
    explicit Whole(std::uint32_t value) : parts_{value} {}

    /// Multiplies by `factor`, then adds `more`.
    void multiply(std::uint32_t factor, std::uint32_t more = 0) {
        std::uint64_t carry = more;
        for (std::uint32_t& part : parts_) {
            carry += std::uint64_t{part} * factor;
            part = static_cast<std::uint32_t>(carry);
            carry >>= 32U;
        }
        if (carry != 0) {
            parts_.push_back(static_cast<std::uint32_t>(carry));
        }
    }

    /// Takes `other` off, which is not larger.
    void subtract(const Whole& other) {
        std::int64_t carry = 0;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            carry += parts_[i];
            carry -= i < other.parts_.size() ? other.parts_[i] : 0;
            parts_[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        while (parts_.size() > 1 && parts_.back() == 0) {
            parts_.pop_back();
        }
    }

    [[nodiscard]] bool is_zero() const { return parts_.size() == 1 && parts_.front() == 0; }

    std::strong_ordering operator<=>(const Whole& other) const {
        for (std::size_t i = std::max(parts_.size(), other.parts_.size()); i-- > 0;) {
            if (part(i) != other.part(i)) {
                return part(i) <=> other.part(i);
            }
        }
        return std::strong_ordering::equal;
    }

private:
    [[nodiscard]] std::uint32_t part(std::size_t i) const {
        return i < parts_.size() ? parts_[i] : 0;
    }

    std::vector<std::uint32_t> parts_;  ///< 32 bits each, the lowest first.
};

/// A number as it is written: `digits` times a power of ten.
struct Decimal {
    Whole digits{0};
    int digit_count = 0;
    std::int64_t exponent = 0;
    bool has_more = false;  ///< It is larger by less than a unit of the last digit.

    void add(char digit) {
        if (digit_count < kMostDigits) {
            digits.multiply(10, static_cast<std::uint32_t>(digit - '0'));
            digit_count += digits.is_zero() ? 0 : 1;
        } else {
            has_more |= digit != '0';
            ++exponent;
        }
    }
};

/// The power of ten behind the "e".
std::int64_t read_exponent(std::string_view written) {
    constexpr std::int64_t kMost = 1'000'000'000;
    std::int64_t exponent = 0;
    for (const char digit : written.substr(written.find_first_not_of("+-"))) {
        exponent = std::min(exponent * 10 + (digit - '0'), kMost);
    }
    return written.front() == '-' ? -exponent : exponent;
}

Decimal read_decimal(std::string_view written) {
    Decimal number;
    bool is_fraction = false;
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written[at] == '.') {
            is_fraction = true;
        } else if ((written[at] | 0x20) == 'e') {
            number.exponent += read_exponent(written.substr(at + 1));
            break;
        } else {
            number.add(written[at]);
            number.exponent -= is_fraction ? 1 : 0;
        }
    }
    return number;
}

double nearest_double(Decimal number) {
    Whole& above = number.digits;
    Whole below(1);
    for (; number.exponent > 0; --number.exponent) {
        above.multiply(10);
    }
    for (; number.exponent < 0; ++number.exponent) {
        below.multiply(10);
    }
    // Until the quotient is at least 1 and less than 2.
    int power = 0;
    for (; above >= below; ++power) {
        below.multiply(2);
    }
    for (; above < below; --power) {
        above.multiply(2);
    }
    const int bits = std::min(kBitsOfDouble, power + 1 - kLowestBit);
    std::uint64_t quotient = 0;
    for (int bit = 0; bit < bits; ++bit) {
        quotient *= 2;
        if (above >= below) {
            above.subtract(below);
            ++quotient;
        }
        above.multiply(2);
    }
    const bool is_half = bits >= 0 && !(above < below) && !(above > below);
    const bool is_more = bits >= 0 && above > below;
    const bool is_up = is_more || (is_half && (number.has_more || quotient % 2 == 1));
    return std::ldexp(static_cast<double>(quotient + (is_up ? 1 : 0)), power + 1 - bits);
}

}  // namespace

std::optional<double> to_exact_number(std::string_view written) {
    const bool is_negative = written.starts_with('-');
    Decimal number = read_decimal(written.substr(is_negative ? 1 : 0));
    const std::int64_t places = number.digit_count + number.exponent;
    double size = 0.0;
    if (!number.digits.is_zero() && places > kTooSmall) {
        if (places > kTooLarge) {
            return std::nullopt;
        }
        size = nearest_double(std::move(number));
    }
    if (!std::isfinite(size)) {
        return std::nullopt;
    }
    return is_negative ? -size : size;
}

}  // namespace core
