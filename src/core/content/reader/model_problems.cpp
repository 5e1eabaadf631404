// What ModelBuilder says of problems, and how it says where they are.

#include <string>

#include "core/content/faults.h"
#include "core/content/reader/json_tokens.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/nearest_name.h"
#include "core/content/reader/raw_text.h"

namespace core {
namespace {

constexpr std::size_t kLongestKey = 64;

FaultMessage<> description(const Token& token) {
    switch (token.kind) {
        case Token::Kind::Null:
            return Fault::null_value;
        case Token::Kind::Boolean:
            return token.boolean ? Fault::true_value : Fault::false_value;
        case Token::Kind::Number:
            return Fault::a_number;
        case Token::Kind::OpenObject:
            return Fault::an_object;
        case Token::Kind::OpenList:
            return Fault::a_list;
        default:
            return Fault::a_text;
    }
}

}  // namespace

void ModelBuilder::report(Problem::Kind kind, Said message, Said remedy) {
    report_at(offset_, kind, std::move(message), std::move(remedy));
}

void ModelBuilder::report_at(std::size_t offset, Problem::Kind kind, Said message, Said remedy) {
    context_.problems.add_at(offset, {.file = context_.files[file_].name,
                                      .pointer = pointer(),
                                      .message = std::move(message),
                                      .remedy = std::move(remedy),
                                      .kind = kind});
}

void ModelBuilder::report_wrong_type(const Type& type, const Token& found) {
    report(Problem::Kind::Shape,
           said(Fault::wrong_type,
                {.expected = type.expected, .found = description(found), .subject = subject()}),
           type.remedy);
}

void ModelBuilder::report_missing(const Field& field) {
    const bool is_essential = field.need == Need::Essential;
    report(Problem::Kind::Shape,
           said(is_essential ? Fault::field_missing_so_left_out : Fault::field_missing,
                {.name = shown(field.name)}),
           said(Fault::fill_in_as, {.expected = field.type->expected}));
}

void ModelBuilder::report_null(const Field& field) {
    const bool is_essential = field.need == Need::Essential;
    report(Problem::Kind::Shape,
           said(is_essential ? Fault::field_null_so_left_out : Fault::field_null,
                {.name = shown(field.name)}),
           said(Fault::fill_in_as, {.expected = field.type->expected}));
}

void ModelBuilder::report_unknown_key(const Frame& frame, std::string_view name) {
    NearestName nearest(name);
    std::string known;
    for (const Field& field : frame.type->fields) {
        nearest.offer(field.name);
        known += known.empty() ? "" : ", ";
        known += field.name;
    }
    report(Problem::Kind::Shape, said(Fault::unknown_name, {.name = shown(name)}),
           nearest.best().empty() ? said(Fault::known_names, {.names = known})
                                  : said(Fault::did_you_mean, {.name = shown(nearest.best())}));
}

void ModelBuilder::report_unknown_word(const Type& type, std::string_view word) {
    NearestName nearest(word);
    for (const std::string_view known : type.words) {
        nearest.offer(known);
    }
    report(Problem::Kind::Shape, said(Fault::unknown_value, {.value = shown(word)}),
           nearest.best().empty() ? Said(type.remedy)
                                  : said(Fault::did_you_mean, {.name = shown(nearest.best())}));
}

std::string ModelBuilder::least_content() const {
    std::string content;
    for (const Field& field : root_.fields) {
        if (field.need != Need::Optional) {
            content += content.empty() ? " " : ", ";
            content += '"' + shown(field.name) + "\": ";
            content += field.type->list != nullptr ? "[]" : "\"…\"";
        }
    }
    return content.empty() ? "{}" : '{' + content + " }";
}

/// The name at hand, shortened; it is read again, since nobody keeps it.
std::string ModelBuilder::key_of(const Frame& frame) const {
    JsonTokens tokens(text_.substr(frame.key_offset));
    return std::string(tokens.next().text.substr(0, kLongestKey));
}

/// The JSON pointer of the value at hand.
std::string ModelBuilder::pointer() const {
    std::string result;
    for (const Frame& frame : frames_) {
        if (frame.is_list && frame.entries > 0) {
            append_segment(result, std::to_string(frame.entries - 1));
        } else if (!frame.is_list && frame.has_key) {
            append_segment(result, key_of(frame));
        }
    }
    return result;
}

/// What a sentence about the value at hand begins with.
Said ModelBuilder::subject() const {
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (!frame->is_list) {
            return said(frame == frames_.rbegin() ? Fault::in_marks : Fault::entry_of,
                        {.name = shown(key_of(*frame))});
        }
    }
    return Fault::the_file;
}

}  // namespace core
