#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace core {

/// What went wrong, as a sentence that a person can act on.
struct Error {
    std::string message;
    /// Where: a JSON pointer, a file name or an address; may be empty.
    std::string where;

    bool operator==(const Error&) const = default;
};

/// Either a value or the reason why there is none.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : outcome_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
    Result(Error error) : outcome_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return std::holds_alternative<T>(outcome_); }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const {
        assert(has_value());
        return *std::get_if<T>(&outcome_);
    }
    [[nodiscard]] T& value() {
        assert(has_value());
        return *std::get_if<T>(&outcome_);
    }
    [[nodiscard]] const Error& error() const {
        assert(!has_value());
        return *std::get_if<Error>(&outcome_);
    }

private:
    std::variant<T, Error> outcome_;
};

}  // namespace core
