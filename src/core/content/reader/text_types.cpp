#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/ids.h"
#include "core/content/link_address.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/types.h"
#include "core/text/date.h"
#include "core/text/language_tag.h"
#include "core/text/visible.h"

namespace core {
namespace {

/// What stands in the source as it is can hold no other one than the last.
bool has_control_characters(const Token& token) {
    if (token.is_verbatim) {
        return token.text.find('\x7F') != std::string_view::npos;
    }
    for (const char character : token.text) {
        const auto byte = static_cast<unsigned char>(character);
        if ((byte < 0x20 && character != '\n' && character != '\t') || byte == 0x7F) {
            return true;
        }
    }
    return false;
}

Taken refuse(ModelBuilder& builder, std::string_view message, std::string_view remedy) {
    builder.report(Problem::Kind::Shape, message, remedy);
    return Taken::Reported;
}

/// Whether `token` is a text that can be shown; tells why not.
Taken accept_text(ModelBuilder& builder, const Type& type, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return Taken::WrongType;
    }
    if (has_control_characters(token)) {
        return refuse(builder, "This text contains a control character.",
                      "Remove the backslash sequence that stands for it.");
    }
    if (static_cast<double>(token.text.size()) < type.least) {
        return refuse(builder, "This text must not be empty.", "Fill it in.");
    }
    if (!token.text.empty() && !has_visible_character(token.text)) {
        return refuse(builder, "There is nothing to see in this text, only blanks.", "Fill it in.");
    }
    return Taken::Yes;
}

Taken keep(void* target, const Token& token) {
    *static_cast<std::string*>(target) = token.text;
    return Taken::Yes;
}

Taken take_text(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    return taken == Taken::Yes ? keep(target, token) : taken;
}

Taken take_words(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken == Taken::Yes) {
        builder.say(*static_cast<Text*>(target), token.text);
    }
    return taken;
}

Taken take_one_of_texts(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken == Taken::Yes) {
        auto& texts = *static_cast<std::vector<Text>*>(target);
        builder.say(texts.empty() ? texts.emplace_back() : texts.front(), token.text);
    }
    return taken;
}

/// A bad id is kept until its owner is dropped: references to it are then no faults of their own.
Taken take_id(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = take_text(builder, type, target, token);
    if (taken != Taken::Yes || is_address_id(token.text)) {
        return taken;
    }
    if (token.text.size() > kLongestId) {
        return refuse(builder,
                      "This id is longer than " + std::to_string(kLongestId) + " characters.",
                      "Shorten it.");
    }
    return refuse(builder, "The id " + quoted(token.text) + " cannot stand in an address.",
                  "Use small letters and digits, joined by single hyphens.");
}

Taken take_language(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken == Taken::Yes && !is_language_tag(token.text)) {
        return refuse(builder, quoted(token.text) + " is not the tag of a language.", type.remedy);
    }
    return taken == Taken::Yes ? keep(target, token) : taken;
}

template <bool (*is_good)(std::string_view)>
Taken take_address(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken != Taken::Yes || token.text.empty()) {
        return taken;
    }
    if (!is_good(token.text)) {
        return refuse(builder, "This is not an address that a link can lead to.", type.remedy);
    }
    return keep(target, token);
}

Taken take_date(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken == Taken::Yes && !is_date(token.text)) {
        return refuse(builder, quoted(token.text) + " is not a date.", type.remedy);
    }
    return taken == Taken::Yes ? keep(target, token) : taken;
}

/// Words as printed; those that look like a date must be one.
Taken accept_time(ModelBuilder& builder, const Type& type, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    const std::string_view false_date =
        taken == Taken::Yes ? find_false_date(token.text) : std::string_view();
    if (!false_date.empty()) {
        return refuse(builder, quoted(false_date) + " is not a date.", type.remedy);
    }
    return taken;
}

Taken take_time(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_time(builder, type, token);
    return taken == Taken::Yes ? keep(target, token) : taken;
}

Taken take_printed_time(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_time(builder, type, token);
    if (taken == Taken::Yes) {
        builder.say(*static_cast<Text*>(target), token.text);
    }
    return taken;
}

constexpr std::string_view kCampusOrOnlineWords[] = {"campus", "online"};

constexpr char kTextExpected[] = "a text in quotation marks";
constexpr char kTextRemedy[] = "Put the text between quotation marks.";
constexpr char kTimeRemedy[] =
    "Write year-month-day, such as \"2026-11-22\", or words, such as \"January 15\".";

constexpr Type kOneOfTexts{
    .expected = kTextExpected, .remedy = kTextRemedy, .take = take_one_of_texts, .least = 1};

}  // namespace

constexpr Type kText{.expected = kTextExpected, .remedy = kTextRemedy, .take = take_text};
constexpr Type kName{
    .expected = kTextExpected, .remedy = kTextRemedy, .take = take_text, .least = 1};
constexpr Type kWords{
    .expected = kTextExpected, .remedy = kTextRemedy, .take = take_words, .translation = &kWords};
constexpr Type kTitle{.expected = kTextExpected,
                      .remedy = kTextRemedy,
                      .take = take_words,
                      .translation = &kTitle,
                      .least = 1};
constexpr Type kId{.expected = kTextExpected, .remedy = kTextRemedy, .take = take_id, .least = 1};
constexpr Type kLanguage{.expected = kTextExpected,
                         .remedy = "Write a tag such as \"en\", \"es\" or \"pt-BR\".",
                         .take = take_language,
                         .least = 1};
constexpr Type kCampusOrOnline{.expected = "\"campus\" or \"online\"",
                               .remedy = "Write \"campus\" or \"online\".",
                               .take = take_text,
                               .words = kCampusOrOnlineWords};
constexpr Type kTextOrTexts{.expected = "a text or a list of texts",
                            .remedy = kTextRemedy,
                            .take = take_one_of_texts,
                            .list = &kListAccess<Text>,
                            .translation = &kOneOfTexts,
                            .least = 1};
constexpr Type kWebAddress{.expected = kTextExpected,
                           .remedy = "Write it in full, such as \"https://example.edu/page\".",
                           .take = take_address<is_web_address>};
constexpr Type kLinkAddress{.expected = kTextExpected,
                            .remedy =
                                "Write \"mailto:office@example.edu\", "
                                "\"tel:+1-919-555-0100\" or \"https://example.edu/page\".",
                            .take = take_address<is_link_address>};
constexpr Type kDate{.expected = "a date in quotation marks",
                     .remedy = "Write year-month-day, such as \"2026-11-22\".",
                     .take = take_date,
                     .least = 1};
constexpr Type kTime{.expected = kTextExpected, .remedy = kTimeRemedy, .take = take_time};
constexpr Type kPrintedTime{.expected = kTextExpected,
                            .remedy = kTimeRemedy,
                            .take = take_printed_time,
                            .translation = &kPrintedTime};

namespace {

constexpr ListAccess kIdAccess = list_access<std::string>(&kId);

Taken take_file_name(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    constexpr std::string_view kExtension = ".json";
    const Taken taken = take_text(builder, type, target, token);
    if (taken != Taken::Yes) {
        return taken;
    }
    const std::size_t length = token.text.size() - std::min(token.text.size(), kExtension.size());
    if (!token.text.ends_with(kExtension) || !is_address_id(token.text.substr(0, length))) {
        return refuse(builder, quoted(token.text) + " cannot be the name of a file here.",
                      type.remedy);
    }
    return Taken::Yes;
}

constexpr Type kFileName{
    .expected = "the name of a file in quotation marks",
    .remedy =
        "Write a name such as \"courses-2.json\", of small letters and digits, "
        "joined by single hyphens.",
    .take = take_file_name,
    .least = 1};
constexpr ListAccess kNameAccess = list_access<std::string>(&kName);
constexpr ListAccess kFileNameAccess = list_access<std::string>(&kFileName);

}  // namespace

constexpr Type kIds{.expected = "a list in square brackets",
                    .remedy = "Put it between [ and ].",
                    .list = &kIdAccess};
constexpr Type kNames{.expected = "a list in square brackets",
                      .remedy = "Put it between [ and ].",
                      .list = &kNameAccess};
constexpr Type kFileNames{.expected = "a list in square brackets",
                          .remedy = "Put it between [ and ].",
                          .list = &kFileNameAccess};

}  // namespace core
