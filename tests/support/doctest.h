#pragma once

// The test framework, and how values are shown when a check fails. Every test includes doctest by
// this header alone: a printer that some files do not see would make two meanings of one name.

#include <concepts>
#include <cstdint>
#include <iterator>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#define DOCTEST_CONFIG_REQUIRE_STRINGIFICATION_FOR_ALL_USED_TYPES
#include <doctest/doctest.h>

namespace fixture {

/// `value` for a person to read: fields in braces, lists in brackets, absence as "nothing".
template <typename T>
[[nodiscard]] std::string printed(const T& value);

namespace printing {

template <typename T>
concept Text = std::convertible_to<const T&, std::string_view>;

template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <typename T>
inline constexpr bool is_variant = false;
template <typename... T>
inline constexpr bool is_variant<std::variant<T...>> = true;

template <typename T>
inline constexpr bool is_pair = false;
template <typename A, typename B>
inline constexpr bool is_pair<std::pair<A, B>> = true;

/// A value or the reason why there is none.
template <typename T>
concept Outcome = requires(const T& value) {
    value.has_value();
    value.error();
};

/// What doctest cannot print, but this header can.
template <typename T>
concept Printable = std::same_as<T, char32_t> || std::same_as<T, std::nullopt_t> ||
    (std::is_class_v<T> && !doctest::detail::has_insertion_operator<T>::value &&
     (Outcome<T> || Text<T> || std::input_iterator<T> || std::ranges::input_range<const T> ||
      is_optional<T> || is_variant<T> || is_pair<T> || std::is_aggregate_v<T>));

template <typename... Fields>
[[nodiscard]] std::string joined(const Fields&... fields) {
    std::string text;
    ((text += (text.empty() ? "" : ", ") + printed(fields)), ...);
    return "{" + text + "}";
}

/// One text a line: they are long.
template <typename T>
[[nodiscard]] std::string listed(const T& items) {
    std::string text;
    for (const auto& item : items) {
        if constexpr (Text<std::remove_cvref_t<decltype(item)>>) {
            text += "\n    " + printed(item);
        } else {
            text += (text.empty() ? "" : ", ") + printed(item);
        }
    }
    return "[" + text + "]";
}

/// The fields of a struct, as many as can be given between braces.
template <typename T>
[[nodiscard]] std::string fields_of(const T& value) {
    if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = value;
        return joined(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    } else if constexpr (requires {
                             T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = value;
        return joined(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value;
        return joined(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = value;
        return joined(a, b, c, d, e, f, g, h, i, j, k, l, m);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l] = value;
        return joined(a, b, c, d, e, f, g, h, i, j, k, l);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k] = value;
        return joined(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i, j] = value;
        return joined(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h, i] = value;
        return joined(a, b, c, d, e, f, g, h, i);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g, h] = value;
        return joined(a, b, c, d, e, f, g, h);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f, g] = value;
        return joined(a, b, c, d, e, f, g);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e, f] = value;
        return joined(a, b, c, d, e, f);
    } else if constexpr (requires { T{{}, {}, {}, {}, {}}; }) {
        const auto& [a, b, c, d, e] = value;
        return joined(a, b, c, d, e);
    } else if constexpr (requires { T{{}, {}, {}, {}}; }) {
        const auto& [a, b, c, d] = value;
        return joined(a, b, c, d);
    } else if constexpr (requires { T{{}, {}, {}}; }) {
        const auto& [a, b, c] = value;
        return joined(a, b, c);
    } else if constexpr (requires { T{{}, {}}; }) {
        const auto& [a, b] = value;
        return joined(a, b);
    } else if constexpr (requires { T{{}}; }) {
        const auto& [a] = value;
        return joined(a);
    } else {
        static_assert(std::is_empty_v<T>, "more fields than tests/support/doctest.h can print");
        return "{}";
    }
}

}  // namespace printing

template <typename T>
std::string printed(const T& value) {
    if constexpr (printing::Text<T>) {
        return '"' + std::string(std::string_view(value)) + '"';
    } else if constexpr (!printing::Printable<T>) {
        return doctest::toString(value).c_str();
    } else if constexpr (std::same_as<T, char32_t>) {
        return "character " + std::to_string(static_cast<std::uint32_t>(value));
    } else if constexpr (std::same_as<T, std::nullopt_t>) {
        return "nothing";
    } else if constexpr (printing::is_optional<T>) {
        return value ? printed(*value) : "nothing";
    } else if constexpr (printing::Outcome<T>) {
        // Asked only whether it is there; what it holds may be of any size.
        return value.has_value() ? "a value" : "error " + printed(value.error());
    } else if constexpr (printing::is_variant<T>) {
        return "#" + std::to_string(value.index()) + " " +
               std::visit([](const auto& held) { return printed(held); }, value);
    } else if constexpr (printing::is_pair<T>) {
        return printing::joined(value.first, value.second);
    } else if constexpr (std::input_iterator<T>) {
        return "an iterator";  // It may be the end.
    } else if constexpr (std::ranges::input_range<const T>) {
        return printing::listed(value);
    } else {
        return printing::fields_of(value);
    }
}

}  // namespace fixture

template <fixture::printing::Printable T>
struct doctest::StringMaker<T> {
    static doctest::String convert(const T& value) { return fixture::printed(value).c_str(); }
};
