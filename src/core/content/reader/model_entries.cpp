// What ModelBuilder does about a value once it is known whether it is any good.

#include <string>
#include <utility>

#include "core/content/reader/model_builder.h"
#include "core/content/reader/raw_text.h"

namespace core {

/// Keeps the value just read in the array or object that it stands in. In an array its id, if it
/// `has_id`, must be another than those before.
void ModelBuilder::keep(bool has_id) {
    if (frames_.empty()) {
        return;
    }
    Frame& parent = frames_.back();
    if (!parent.is_list) {
        parent.read |= bit_of(*parent.type, parent.field);
        return;
    }
    if (!has_id) {
        return;
    }
    const ListAccess& list = *parent.type->list;
    const auto id_of = [&list, &parent](std::size_t entry) -> std::string_view {
        return list.element->id(list.at(parent.target, entry));
    };
    const std::size_t last = list.size(parent.target) - 1;
    if (!parent.ids.add(static_cast<std::uint32_t>(last), id_of)) {
        report(Problem::Kind::Reference,
               "The id " + quoted(id_of(last)) + " is used twice; only the first entry counts.",
               "Give this entry another id, or remove it.");
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
