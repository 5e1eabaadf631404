// The builder keeps a stack of the arrays and objects that are open. For each value it looks up the
// type that is expected at this place, makes room for it in the model, and lets the type take it.
// An entry is appended before it is filled and removed again when it turns out to be unusable, so a
// frame's target never moves while the frame is open.

#include "core/content/reader/model_builder.h"

#include <utility>

#include "core/content/reader/nearest_name.h"
#include "core/content/reader/raw_text.h"

namespace core {
namespace {

const char* description(const Token& token) {
    switch (token.kind) {
        case Token::Kind::Null:
            return "null";
        case Token::Kind::Boolean:
            return token.boolean ? "true" : "false";
        case Token::Kind::Number:
            return "a number";
        case Token::Kind::Text:
            return "a text";
    }
    return "";
}

FieldSet bit(std::size_t field) {
    return FieldSet{1} << field;
}

FieldSet bit(const Type& type, const Field* field) {
    return bit(static_cast<std::size_t>(field - type.fields.data()));
}

constexpr std::size_t kLongestKey = 64;

/// `key` as a part of a JSON pointer.
std::string escaped(std::string_view key) {
    std::string result;
    for (const char character : key) {
        if (character == '~') {
            result += "~0";
        } else if (character == '/') {
            result += "~1";
        } else {
            result += character;
        }
    }
    return result;
}

}  // namespace

ModelBuilder::ModelBuilder(BuilderContext context, std::string file, const Type& root, void* target)
    : context_(context), file_(std::move(file)), root_(root), root_target_(target) {}

bool ModelBuilder::value(const Token& token, Position at) {
    at_ = at;
    const Type* type = expect();
    if (type == nullptr) {
        return true;
    }
    const bool is_absent =
        token.kind == Token::Kind::Null && !frames_.empty() && !frames_.back().is_list;
    if (is_absent) {
        if (frames_.back().field->need != Need::Optional) {
            report_missing(*frames_.back().field, "must not be null");
        }
        return true;
    }
    if (token.text.size() > context_.limits.string_bytes) {
        report(Problem::Kind::Shape, subject() + " is longer than the limit for one text.",
               "Shorten it or split it.");
        leave_out();
        return true;
    }
    Taken taken = Taken::WrongType;
    const bool has_place = type->take != nullptr || type->make_unreadable != nullptr;
    void* target = has_place ? place() : nullptr;
    if (type->take != nullptr) {
        taken = type->take(*this, *type, target, token);
    }
    if (taken == Taken::WrongType) {
        report_wrong_type(*type, description(token));
        if (type->make_unreadable != nullptr) {
            type->make_unreadable(target);
            taken = Taken::Yes;
        }
    }
    if (taken == Taken::Yes) {
        keep();
    } else if (has_place) {
        drop();
    } else {
        leave_out();
    }
    return true;
}

bool ModelBuilder::open_object(Position at) {
    return open(at, Bracket::Object);
}

bool ModelBuilder::open_list(Position at) {
    return open(at, Bracket::List);
}

bool ModelBuilder::key(std::string_view name, Position at) {
    Frame& frame = frames_.back();
    frame.key = name.substr(0, kLongestKey);
    frame.field = nullptr;
    at_ = at;
    const bool is_schema_line = frames_.size() == 1 && name == "$schema";
    if (frame.type == nullptr || is_schema_line) {
        return true;
    }
    for (const Field& field : frame.type->fields) {
        if (field.name == name) {
            frame.field = &field;
        }
    }
    if (frame.field == nullptr) {
        report_unknown_key(frame);
        return true;
    }
    const FieldSet met = bit(*frame.type, frame.field);
    if ((frame.met & met) != 0) {
        report(Problem::Kind::Shape, quoted(name) + " is here twice; the first one counts.",
               "Remove one of them.");
        frame.field = nullptr;
    }
    frame.met |= met;
    return true;
}

bool ModelBuilder::close() {
    Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (frame.type == nullptr) {
        return true;
    }
    at_ = frame.at;
    if (frame.is_list) {
        if (static_cast<double>(frame.entries) < frame.type->least) {
            report(Problem::Kind::Shape, "This list must not be empty.", "Fill it in.");
        }
        keep();
        return true;
    }
    if (frames_.empty()) {
        root_properties_ = frame.read;
    }
    const bool is_good = finish_object(frame);
    const std::string id = frame.type->id != nullptr ? frame.type->id(frame.target) : "";
    if (is_good) {
        keep(id);
    } else {
        drop(id);
    }
    return true;
}

void ModelBuilder::abandon() {
    while (!frames_.empty()) {
        const bool was_read = frames_.back().type != nullptr;
        frames_.pop_back();
        if (was_read && !frames_.empty() && frames_.back().is_list) {
            drop();
        }
    }
}

/// The type of the value that comes now; null when it is to be stepped over.
const Type* ModelBuilder::expect() {
    if (frames_.empty()) {
        return &root_;
    }
    Frame& frame = frames_.back();
    if (!frame.is_list) {
        return frame.field == nullptr ? nullptr : frame.field->type;
    }
    if (frame.type == nullptr) {
        return nullptr;
    }
    ++frame.entries;
    const std::size_t limit = context_.limits.array_entries;
    if (frame.entries == limit + 1) {
        report(
            Problem::Kind::Shape,
            "This list has more than " + std::to_string(limit) + " entries; the rest is left out.",
            "Shorten it.");
    }
    return frame.entries > limit ? nullptr : frame.type->list->element;
}

/// Room in the model for the value that comes now.
void* ModelBuilder::place() {
    if (frames_.empty()) {
        return root_target_;
    }
    const Frame& frame = frames_.back();
    return frame.is_list ? frame.type->list->append(frame.target)
                         : frame.field->member(frame.target);
}

bool ModelBuilder::open(Position at, Bracket bracket) {
    const bool is_list = bracket == Bracket::List;
    at_ = at;
    const Type* type = expect();
    if (frames_.size() >= context_.limits.nesting) {
        report(Problem::Kind::Syntax,
               "Brackets are nested too deeply here; the rest of the file is left out.",
               "Check the brackets before this place.");
        return false;
    }
    Frame frame;
    frame.at = at;
    frame.is_list = is_list;
    const bool fits = type != nullptr && (is_list ? type->list != nullptr : !type->fields.empty());
    if (fits) {
        frame.type = type;
        frame.target = place();
    } else if (type != nullptr) {
        report_wrong_type(*type, is_list ? "a list" : "an object");
        if (type->make_unreadable != nullptr) {
            type->make_unreadable(place());
            keep();
        } else {
            leave_out();
        }
    }
    frames_.push_back(std::move(frame));
    return true;
}

/// Keeps the value just read in the array or object that it stands in.
void ModelBuilder::keep(const std::string& id) {
    if (frames_.empty()) {
        return;
    }
    Frame& parent = frames_.back();
    if (!parent.is_list) {
        parent.read |= bit(*parent.type, parent.field);
    } else if (!id.empty() && !parent.ids.insert(id).second) {
        report(Problem::Kind::Reference,
               "The id " + quoted(id) + " is used twice; only the first entry counts.",
               "Give this entry another id, or remove it.");
        drop();
    }
}

/// Takes the value just read out of the array that it stands in; references to its `id` are then no
/// problem of their own.
void ModelBuilder::drop(const std::string& id) {
    if (frames_.empty() || !frames_.back().is_list) {
        return;
    }
    if (!id.empty()) {
        context_.dropped_ids.push_back(id);
    }
    frames_.back().type->list->remove_last(frames_.back().target);
    leave_out();
}

/// Remembers that the entry at hand, if it is one, is not in the model.
void ModelBuilder::leave_out() {
    if (frames_.empty() || !frames_.back().is_list) {
        return;
    }
    std::string array = pointer();
    array.resize(array.rfind('/'));
    context_.dropped.push_back(
        {.file = file_, .array = std::move(array), .index = frames_.back().entries - 1});
}

/// Tells what is missing from the object; false when it cannot be used without.
bool ModelBuilder::finish_object(Frame& frame) {
    const Type& type = *frame.type;
    bool is_usable = true;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        if (field.need == Need::Optional || (frame.read & bit(i)) != 0) {
            continue;
        }
        is_usable = is_usable && field.need != Need::Essential;
        if ((frame.met & bit(i)) == 0) {
            report_missing(field, "is missing");
        }
    }
    if (type.finish != nullptr && !type.finish(*this, frame.target, frame.read)) {
        is_usable = false;
    }
    return is_usable;
}

void ModelBuilder::report(Problem::Kind kind, std::string_view message, std::string_view remedy) {
    report_at(at_, kind, message, remedy);
}

void ModelBuilder::report_at(Position at, Problem::Kind kind, std::string_view message,
                             std::string_view remedy) {
    context_.problems.add({.file = file_,
                           .line = at.line,
                           .column = at.column,
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

void ModelBuilder::report_unknown_key(const Frame& frame) {
    NearestName nearest(frame.key);
    std::string known;
    for (const Field& field : frame.type->fields) {
        nearest.offer(field.name);
        known += known.empty() ? "" : ", ";
        known += field.name;
    }
    std::string remedy = nearest.best().empty() ? "Known here are: " + known + '.'
                                                : "Did you mean " + quoted(nearest.best()) + "?";
    report(Problem::Kind::Shape, "The name " + quoted(frame.key) + " is not known here.", remedy);
}

/// The JSON pointer of the value at hand.
std::string ModelBuilder::pointer() const {
    std::string result;
    for (const Frame& frame : frames_) {
        const bool has_entry = frame.is_list ? frame.entries > 0 : !frame.key.empty();
        if (has_entry) {
            result += '/';
            result += frame.is_list ? std::to_string(frame.entries - 1) : escaped(frame.key);
        }
    }
    return result;
}

/// The value at hand as the beginning of a sentence.
std::string ModelBuilder::subject() const {
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (!frame->is_list) {
            return (frame == frames_.rbegin() ? "" : "An entry of ") + quoted(frame->key);
        }
    }
    return "The file";
}

}  // namespace core
