// What ModelBuilder does about a value once it is known whether it is any good.

#include <string>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/raw_text.h"

namespace core {

std::string_view ModelBuilder::id_in(const Frame& list, std::size_t entry) {
    const ListAccess& access = *list.type->list;
    return access.element->id(access.at(list.target, entry));
}

/// A list may go on from another file: what is in it already has its ids.
void ModelBuilder::learn_ids(Frame& frame) {
    const bool has_ids =
        frame.type != nullptr && frame.is_list && frame.type->list->element->id != nullptr;
    const std::size_t size = has_ids ? frame.type->list->size(frame.target) : 0;
    for (std::size_t i = 0; i < size; ++i) {
        frame.ids.add(static_cast<std::uint32_t>(i),
                      [&frame](std::size_t entry) { return id_in(frame, entry); });
    }
}

/// Keeps the value just read in the array or object that it stands in.
void ModelBuilder::keep() {
    if (!frames_.empty() && !frames_.back().is_list) {
        Frame& parent = frames_.back();
        parent.read |= parent.is_translated ? 1U : bit_of(*parent.type, parent.field);
    }
}

/// Drops the object just kept if it is an entry whose id an entry before has.
void ModelBuilder::drop_twin() {
    if (frames_.empty() || !frames_.back().is_list) {
        return;
    }
    Frame& parent = frames_.back();
    const auto id_of = [&parent](std::size_t entry) { return id_in(parent, entry); };
    const std::size_t last = parent.type->list->size(parent.target) - 1;
    if (!parent.ids.add(static_cast<std::uint32_t>(last), id_of)) {
        report(Problem::Kind::Reference, said(Fault::id_twice, {.id = shown(id_of(last))}),
               Fault::give_other_id);
        drop();
    }
}

/// Takes the value just read out of the array that it stands in; references to its `id` are then no
/// problem of their own.
void ModelBuilder::drop(std::string_view id) {
    if (frames_.empty() || !frames_.back().is_list) {
        return;
    }
    if (!id.empty()) {
        context_.dropped_ids.emplace_back(id);
    }
    frames_.back().type->list->remove_last(frames_.back().target);
    leave_out();
}

/// Makes the best of there being something that cannot be read.
void ModelBuilder::step_over(const Type& type) {
    if (type.make_unreadable == nullptr) {
        leave_out();
        return;
    }
    type.make_unreadable(place());
    keep();
}

/// Remembers that the entry at hand, if it is one, is not in the model.
void ModelBuilder::leave_out() {
    if (frames_.empty() || !frames_.back().is_list) {
        return;
    }
    std::string array = pointer();
    array.resize(array.rfind('/'));
    context_.dropped.push_back({.file = context_.files[file_].name,
                                .array = std::move(array),
                                .index = frames_.back().entries - 1});
}

/// Tells what is missing from the object; false when it cannot be used without.
bool ModelBuilder::finish_object(const Frame& frame) {
    const Type& type = *frame.type;
    bool is_usable = true;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        if (field.need == Need::Optional || (frame.read & bit_of(i)) != 0) {
            continue;
        }
        is_usable = is_usable && field.need != Need::Essential;
        if ((frame.met & bit_of(i)) == 0) {
            report_missing(field);
        }
    }
    if (type.finish != nullptr && !type.finish(*this, frame.target, frame.read)) {
        is_usable = false;
    }
    return is_usable;
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

}  // namespace core
