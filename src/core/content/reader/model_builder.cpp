// The builder keeps a stack of the arrays and objects that are open. For each value it looks up the
// type that is expected at this place, makes room for it in the model, and lets the type take it.
// An entry is appended before it is filled and removed again when it turns out to be unusable, so a
// frame's target never moves while the frame is open.
//
// What goes well costs no memory but the model's own: lines, columns and pointers are worked out
// for problems only.

#include "core/content/reader/model_builder.h"

#include <algorithm>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/raw_text.h"
#include "core/text/language_tag.h"

namespace core {
namespace {

/// Whether `token`, if it is a text, is one that `type` knows.
bool is_known_word(const Type& type, const Token& token) {
    return token.kind != Token::Kind::Text || type.words.empty() ||
           std::find(type.words.begin(), type.words.end(), token.text) != type.words.end();
}

}  // namespace

ModelBuilder::ModelBuilder(BuilderContext context, std::size_t file, const Type& root, void* target)
    : context_(context),
      file_(file),
      text_(without_byte_order_mark(context.files[file].text)),
      root_(root),
      root_target_(target) {
    frames_.reserve(context.limits.nesting);
}

void ModelBuilder::value(const Token& token) {
    if (skipped_depth_ > 0) {
        return;
    }
    offset_ = token.offset;
    const Type* type = expect();
    if (type == nullptr) {
        return;
    }
    const bool is_absent =
        token.kind == Token::Kind::Null && !frames_.empty() && !frames_.back().is_list;
    if (is_absent) {
        if (!frames_.back().is_translated && frames_.back().field->need != Need::Optional) {
            report_null(*frames_.back().field);
        }
    } else if (token.text.size() > context_.limits.string_bytes) {
        report(Problem::Kind::Shape, said(Fault::text_too_long, {.subject = subject()}),
               Fault::shorten_or_split);
        leave_out();
    } else if (!is_known_word(*type, token)) {
        report_unknown_word(*type, token.text);
        leave_out();
    } else {
        take(*type, token);
    }
}

/// Lets `type` have a value without parts.
void ModelBuilder::take(const Type& type, const Token& token) {
    if (type.take == nullptr) {
        refuse(type, token);
        return;
    }
    void* target = place();
    Taken taken = type.take(*this, type, target, token);
    if (taken == Taken::WrongType) {
        report_wrong_type(type, token);
        if (type.make_unreadable != nullptr) {
            type.make_unreadable(target);
            taken = Taken::Yes;
        }
    }
    if (taken == Taken::Yes) {
        keep();
    } else {
        drop();
    }
}

/// Tells that there is something of which `type` can make nothing at all.
void ModelBuilder::refuse(const Type& type, const Token& token) {
    report_wrong_type(type, token);
    step_over(type);
}

void ModelBuilder::open(const Token& token) {
    if (skipped_depth_ > 0) {
        ++skipped_depth_;
        return;
    }
    offset_ = token.offset;
    const Type* type = expect();
    if (frames_.size() >= context_.limits.nesting) {
        report(Problem::Kind::Syntax, Fault::nested_too_deeply, Fault::check_brackets);
        if (type != nullptr) {
            step_over(*type);
        }
        skipped_depth_ = 1;
        return;
    }
    const bool is_list = token.kind == Token::Kind::OpenList;
    const bool is_inside_another = !frames_.empty() && frames_.back().is_translated;
    const bool is_translated =
        type != nullptr && !is_list && type->translation != nullptr && !is_inside_another;
    const bool fits = is_translated || (type != nullptr &&
                                        (is_list ? type->list != nullptr : !type->fields.empty()));
    if (type != nullptr && !fits) {
        refuse(*type, token);
    }
    Frame frame;
    frame.type = fits ? type : nullptr;
    frame.target = fits ? place() : nullptr;
    frame.offset = token.offset;
    frame.is_list = is_list;
    frame.is_translated = is_translated;
    frame.problems = context_.problems.size();
    learn_ids(frame);
    frames_.push_back(std::move(frame));
}

void ModelBuilder::key(const Token& token) {
    if (skipped_depth_ > 0) {
        return;
    }
    Frame& frame = frames_.back();
    frame.has_key = true;
    frame.key_offset = token.offset;
    offset_ = token.offset;
    if (frame.is_translated) {
        translation_key(frame, token);
        return;
    }
    const Field* field = frame.type == nullptr ? nullptr : find_field(frame, token.text);
    frame.field = field;
    const bool is_schema_line = frames_.size() == 1 && token.text == "$schema";
    if (frame.type == nullptr || is_schema_line) {
        return;
    }
    if (field == nullptr) {
        report_unknown_key(frame, token.text);
        return;
    }
    if (!meet(frame, bit_of(*frame.type, field), token.text)) {
        frame.field = nullptr;
    }
}

/// Notes that what `bit` stands for is there; false, and tells, where it was before.
bool ModelBuilder::meet(Frame& frame, FieldSet bit, std::string_view name) {
    const bool is_new = (frame.met & bit) == 0;
    if (!is_new) {
        report(Problem::Kind::Shape, said(Fault::name_twice, {.name = shown(name)}),
               Fault::remove_one_of_them);
    }
    frame.met |= bit;
    return is_new;
}

/// The name of a text in an object of texts by language: the tag of its language.
void ModelBuilder::translation_key(Frame& frame, const Token& token) {
    frame.language = TextLanguage::Around;
    if (!is_language_tag(token.text)) {
        report(Problem::Kind::Shape, said(Fault::not_a_language_name, {.name = shown(token.text)}),
               Fault::write_translations);
        return;
    }
    frame.language = context_.languages.number_of(token.text);
    // One bit a language is enough to tell of those that come first.
    const auto number = static_cast<std::size_t>(frame.language);
    if (!meet(frame, number < 32 ? bit_of(number) : 0, token.text)) {
        frame.language = TextLanguage::Around;
    }
}

/// A text of which nothing could be read is dropped; that is told where nothing else was.
void ModelBuilder::close_translated(const Frame& frame) {
    if (frame.read != 0) {
        keep();
        return;
    }
    if (context_.problems.size() == frame.problems) {
        report(Problem::Kind::Shape, said(Fault::said_in_no_language, {.subject = subject()}),
               Fault::fill_in_or_remove);
    }
    drop();
}

void ModelBuilder::say(Text& target, std::string_view words) {
    Frame* texts = !frames_.empty() && frames_.back().is_translated ? &frames_.back() : nullptr;
    const TextLanguage language = texts == nullptr ? TextLanguage::Own : texts->language;
    const bool is_worse =
        texts != nullptr && (words.empty() || !context_.languages.is_better(language, texts->best));
    if (is_worse) {
        return;
    }
    target = Text(std::string(words), has_letters(words) ? language : TextLanguage::Around);
    if (texts != nullptr) {
        texts->best = language;
    }
}

/// Properties mostly come in the order of the table, so the search begins behind the last one.
const Field* ModelBuilder::find_field(const Frame& frame, std::string_view name) const {
    const std::span<const Field> fields = frame.type->fields;
    const std::size_t first =
        frame.field == nullptr ? 0 : static_cast<std::size_t>(frame.field - fields.data()) + 1;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t place = first + i < fields.size() ? first + i : first + i - fields.size();
        if (fields[place].name == name) {
            return &fields[place];
        }
    }
    return nullptr;
}

void ModelBuilder::close() {
    if (skipped_depth_ > 0) {
        --skipped_depth_;
        return;
    }
    const Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (frame.type == nullptr) {
        return;
    }
    offset_ = frame.offset;
    if (frame.is_list) {
        if (static_cast<double>(frame.entries) < frame.type->least) {
            report(Problem::Kind::Shape, Fault::list_empty, Fault::fill_in);
        }
        keep();
        return;
    }
    if (frame.is_translated) {
        close_translated(frame);
        return;
    }
    if (frames_.empty()) {
        root_properties_ = frame.read;
    }
    const bool is_good = finish_object(frame);
    const bool has_id = frame.type->id != nullptr && !frame.type->id(frame.target).empty();
    if (!is_good) {
        drop(has_id ? frame.type->id(frame.target) : std::string_view());
        return;
    }
    keep();
    if (has_id) {
        drop_twin();
    }
}

/// The type of the value that comes now; null when it is to be stepped over.
const Type* ModelBuilder::expect() {
    if (frames_.empty()) {
        return &root_;
    }
    Frame& frame = frames_.back();
    if (frame.is_translated) {
        return frame.language == TextLanguage::Around ? nullptr : frame.type->translation;
    }
    if (!frame.is_list) {
        return frame.field == nullptr ? nullptr : frame.field->type;
    }
    if (frame.type == nullptr) {
        return nullptr;
    }
    ++frame.entries;
    const std::size_t limit = context_.limits.array_entries;
    if (frame.entries == limit + 1) {
        report(Problem::Kind::Shape, said(Fault::list_too_long, {.limit = std::to_string(limit)}),
               Fault::shorten_it);
    }
    return frame.entries > limit ? nullptr : frame.type->list->element;
}

/// Room in the model for the value that comes now.
void* ModelBuilder::place() {
    if (frames_.empty()) {
        return root_target_;
    }
    const Frame& frame = frames_.back();
    if (frame.is_translated) {
        return frame.target;
    }
    return frame.is_list ? frame.type->list->append(frame.target)
                         : frame.field->member(frame.target, Access::Make);
}

std::uint32_t ModelBuilder::note_reference(IdKind kind, const Token& token) {
    return context_.references.note({.kind = kind,
                                     .id = token.text,
                                     .file = file_,
                                     .offset = token.offset,
                                     .problems = context_.problems.size()},
                                    token.is_verbatim);
}

}  // namespace core
