// What ModelBuilder says of problems, and how it says where they are.

#include <string>

#include "core/content/reader/json_tokens.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/nearest_name.h"
#include "core/content/reader/raw_text.h"

namespace core {
namespace {

constexpr std::size_t kLongestKey = 64;

}  // namespace

void ModelBuilder::report(Problem::Kind kind, std::string_view message, std::string_view remedy) {
    report_at(offset_, kind, message, remedy);
}

void ModelBuilder::report_at(std::size_t offset, Problem::Kind kind, std::string_view message,
                             std::string_view remedy) {
    context_.problems.add_at(offset, {.file = context_.files[file_].name,
                                      .pointer = pointer(),
                                      .message = std::string(message),
                                      .remedy = std::string(remedy),
                                      .kind = kind});
}

void ModelBuilder::report_wrong_type(const Type& type, const char* found) {
    report(Problem::Kind::Shape, subject() + " should be " + type.expected + ", not " + found + '.',
           type.remedy);
}

/// `what` is the verb of the sentence.
void ModelBuilder::report_missing(const Field& field, const char* what) {
    std::string message = quoted(field.name) + ' ' + what;
    message += field.need == Need::Essential ? ", so this entry is left out." : ".";
    report(Problem::Kind::Shape, message,
           "Fill it in: it should be " + std::string(field.type->expected) + '.');
}

void ModelBuilder::report_unknown_key(const Frame& frame, std::string_view name) {
    NearestName nearest(name);
    std::string known;
    for (const Field& field : frame.type->fields) {
        nearest.offer(field.name);
        known += known.empty() ? "" : ", ";
        known += field.name;
    }
    std::string remedy = nearest.best().empty() ? "Known here are: " + known + '.'
                                                : "Did you mean " + quoted(nearest.best()) + "?";
    report(Problem::Kind::Shape, "The name " + quoted(name) + " is not known here.", remedy);
}

void ModelBuilder::report_unknown_word(const Type& type, std::string_view word) {
    NearestName nearest(word);
    for (const std::string_view known : type.words) {
        nearest.offer(known);
    }
    report(Problem::Kind::Shape, "The value " + quoted(word) + " is not known here.",
           nearest.best().empty() ? std::string(type.remedy)
                                  : "Did you mean " + quoted(nearest.best()) + "?");
}

std::string ModelBuilder::least_content() const {
    std::string content;
    for (const Field& field : root_.fields) {
        if (field.need != Need::Optional) {
            content += content.empty() ? " " : ", ";
            content += quoted(field.name) + ": ";
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

/// The value at hand as the beginning of a sentence.
std::string ModelBuilder::subject() const {
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (!frame->is_list) {
            return (frame == frames_.rbegin() ? "" : "An entry of ") + quoted(key_of(*frame));
        }
    }
    return "The file";
}

}  // namespace core
