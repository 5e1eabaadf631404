#pragma once

#include <array>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace words {

template <typename T>
concept Figure = std::is_arithmetic_v<T> && !std::same_as<T, bool>;

/// A number as people are shown it: to two decimals.
class Number {
public:
    template <Figure T>
    constexpr Number(T value) {  // NOLINT(google-explicit-constructor)
        if constexpr (std::is_integral_v<T>) {
            hundredths_ = static_cast<long long>(value) * 100;
        } else {
            hundredths_ = std::llround(value * 100);
        }
    }

    [[nodiscard]] constexpr long long hundredths() const { return hundredths_; }
    [[nodiscard]] constexpr bool is_whole() const { return hundredths_ % 100 == 0; }

private:
    long long hundredths_ = 0;
};

/// A place in a message that the caller fills with more than text, such as a link: see
/// `Words::pieces`. From 0.
struct Slot {
    int number = 0;
};

/// What takes the place of a name in braces.
struct Argument {
    std::string_view text;  ///< Owned by the caller of `Words::say`.
    Number number = 0;
    bool is_number = false;
    int slot = -1;  ///< None.
};

/// An argument that is a text, such as a title. It must outlive the call it is made for.
class Text {
public:
    template <typename T>
    requires std::convertible_to<const T&, std::string_view>
    constexpr Text(const T& text) : text_(text) {}     // NOLINT(google-explicit-constructor)
    constexpr Text(Slot slot) : slot_(slot.number) {}  // NOLINT(google-explicit-constructor)
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr operator Argument() const { return {.text = text_, .slot = slot_}; }

private:
    std::string_view text_;
    int slot_ = -1;
};

/// An argument that is a number, which a message may choose its form by.
class Count {
public:
    template <typename T>
    requires std::convertible_to<T, Number>
    constexpr Count(T number) : number_(number) {}  // NOLINT(google-explicit-constructor)
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr operator Argument() const { return {.number = number_, .is_number = true}; }

private:
    Number number_;
};

/// Of messages that are said as they stand.
struct NoArguments {
    [[nodiscard]] constexpr std::array<Argument, 0> list() const { return {}; }
};

/// Names a message, and by its type what has to be filled in. `Msg` in the generated header
/// words/messages.h has one for each.
template <typename Arguments = NoArguments>
struct Message {
    std::uint16_t number = 0;
};

}  // namespace words
