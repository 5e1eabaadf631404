#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/faults.h"
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

Taken refuse(ModelBuilder& builder, Said message, Said remedy) {
    builder.report(Problem::Kind::Shape, std::move(message), std::move(remedy));
    return Taken::Reported;
}

/// Whether `token` is a text that can be shown; tells why not.
Taken accept_text(ModelBuilder& builder, const Type& type, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return Taken::WrongType;
    }
    if (has_control_characters(token)) {
        return refuse(builder, Fault::control_character, Fault::remove_backslash_sequence);
    }
    if (static_cast<double>(token.text.size()) < type.least) {
        return refuse(builder, Fault::text_empty, Fault::fill_in);
    }
    if (!token.text.empty() && !has_visible_character(token.text)) {
        return refuse(builder, Fault::text_blank, Fault::fill_in);
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
        return refuse(builder, said(Fault::id_too_long, {.limit = std::to_string(kLongestId)}),
                      Fault::shorten_it);
    }
    return refuse(builder, said(Fault::id_not_for_address, {.id = shown(token.text)}),
                  Fault::use_address_id);
}

Taken take_language(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken == Taken::Yes && !is_language_tag(token.text)) {
        return refuse(builder, said(Fault::not_a_language, {.text = shown(token.text)}),
                      type.remedy);
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
        return refuse(builder, Fault::not_an_address, type.remedy);
    }
    return keep(target, token);
}

Taken take_date(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    if (taken == Taken::Yes && !is_date(token.text)) {
        return refuse(builder, said(Fault::not_a_date, {.text = shown(token.text)}), type.remedy);
    }
    return taken == Taken::Yes ? keep(target, token) : taken;
}

/// Words as printed; those that look like a date must be one.
Taken accept_time(ModelBuilder& builder, const Type& type, const Token& token) {
    const Taken taken = accept_text(builder, type, token);
    const std::string_view false_date =
        taken == Taken::Yes ? find_false_date(token.text) : std::string_view();
    if (!false_date.empty()) {
        return refuse(builder, said(Fault::not_a_date, {.text = shown(false_date)}), type.remedy);
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

constexpr Type kOneOfTexts{.expected = Fault::text_expected,
                           .remedy = Fault::write_text,
                           .take = take_one_of_texts,
                           .least = 1};

}  // namespace

constexpr Type kText{
    .expected = Fault::text_expected, .remedy = Fault::write_text, .take = take_text};
constexpr Type kName{
    .expected = Fault::text_expected, .remedy = Fault::write_text, .take = take_text, .least = 1};
constexpr Type kWords{.expected = Fault::text_expected,
                      .remedy = Fault::write_text,
                      .take = take_words,
                      .translation = &kWords};
constexpr Type kTitle{.expected = Fault::text_expected,
                      .remedy = Fault::write_text,
                      .take = take_words,
                      .translation = &kTitle,
                      .least = 1};
constexpr Type kId{
    .expected = Fault::text_expected, .remedy = Fault::write_text, .take = take_id, .least = 1};
constexpr Type kLanguage{.expected = Fault::text_expected,
                         .remedy = Fault::write_language,
                         .take = take_language,
                         .least = 1};
constexpr Type kCampusOrOnline{.expected = Fault::campus_or_online_expected,
                               .remedy = Fault::write_campus_or_online,
                               .take = take_text,
                               .words = kCampusOrOnlineWords};
constexpr Type kTextOrTexts{.expected = Fault::text_or_texts_expected,
                            .remedy = Fault::write_text,
                            .take = take_one_of_texts,
                            .list = &kListAccess<Text>,
                            .translation = &kOneOfTexts,
                            .least = 1};
constexpr Type kWebAddress{.expected = Fault::text_expected,
                           .remedy = Fault::write_web_address,
                           .take = take_address<is_web_address>};
constexpr Type kLinkAddress{.expected = Fault::text_expected,
                            .remedy = Fault::write_link_address,
                            .take = take_address<is_link_address>};
constexpr Type kDate{
    .expected = Fault::date_expected, .remedy = Fault::write_date, .take = take_date, .least = 1};
constexpr Type kTime{
    .expected = Fault::text_expected, .remedy = Fault::write_date_or_words, .take = take_time};
constexpr Type kPrintedTime{.expected = Fault::text_expected,
                            .remedy = Fault::write_date_or_words,
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
        return refuse(builder, said(Fault::not_a_file_name, {.text = shown(token.text)}),
                      type.remedy);
    }
    return Taken::Yes;
}

constexpr Type kFileName{.expected = Fault::file_name_expected,
                         .remedy = Fault::write_file_name,
                         .take = take_file_name,
                         .least = 1};
constexpr ListAccess kNameAccess = list_access<std::string>(&kName);
constexpr ListAccess kFileNameAccess = list_access<std::string>(&kFileName);

}  // namespace

constexpr Type kIds{
    .expected = Fault::list_expected, .remedy = Fault::write_list, .list = &kIdAccess};
constexpr Type kNames{
    .expected = Fault::list_expected, .remedy = Fault::write_list, .list = &kNameAccess};
constexpr Type kFileNames{
    .expected = Fault::list_expected, .remedy = Fault::write_list, .list = &kFileNameAccess};

}  // namespace core
