#pragma once

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace core {

/// Of messages that are said as they stand.
struct NoArguments {};

/// Names a message about content, and by its type what has to be filled in. `Fault` in the
/// generated header core/content/faults.h has one for each; data/words/faults holds their words.
template <typename Arguments = NoArguments>
struct FaultMessage {
    std::uint16_t number = 0;
};

/// Something to be said of content: a message and what fills it in, or a text that is the same in
/// every language, such as an id. `words::Faults` puts it into words.
struct Said {
    static constexpr std::uint16_t kNoMessage = 0xFFFF;

    // Not in the header, since they are called wherever there is something to say.
    Said();
    Said(FaultMessage<> whole);  // NOLINT(google-explicit-constructor)
    Said(const Said& other);
    Said(Said&& other) noexcept;
    Said& operator=(const Said& other);
    Said& operator=(Said&& other) noexcept;
    ~Said();

    /// Whether there is nothing to say.
    [[nodiscard]] bool is_empty() const { return message == kNoMessage && text.empty(); }
    bool operator==(const Said&) const = default;

    std::uint16_t message = kNoMessage;
    std::string text;             ///< Where there is no message.
    std::vector<Said> arguments;  ///< In alphabetical order of their names.
};

/// What takes the place of a name in braces: a text, or something said in its turn. It must outlive
/// the call it is made for.
struct Filling {
    template <typename T>
    requires std::convertible_to<const T&, std::string_view>
    constexpr Filling(const T& words) : text(words) {}  // NOLINT(google-explicit-constructor)
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr Filling(FaultMessage<> filling) : message(filling.number) {}
    constexpr Filling(const Said& filling)  // NOLINT(google-explicit-constructor)
        : said(&filling) {}

    std::string_view text;
    std::uint16_t message = Said::kNoMessage;
    const Said* said = nullptr;
};

[[nodiscard]] Said filled(std::uint16_t message, std::span<const Filling> fillings);

/// A message with what it leaves open filled in:
///
///     said(Fault::no_file, {.name = name})
///
/// An argument that is missing or has another name does not compile.
template <typename Arguments>
[[nodiscard]] Said said(FaultMessage<Arguments> message,
                        const std::type_identity_t<Arguments>& arguments) {
    return filled(message.number, arguments.list());
}

/// What is said in no language, such as what the disk answers.
[[nodiscard]] Said said_as_it_is(std::string_view text);

}  // namespace core
