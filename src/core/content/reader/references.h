#pragma once

#include <cstdint>

#include "core/content/reader/binding.h"
#include "core/content/reader/known_ids.h"

namespace core {

class ModelBuilder;

/// The index that an id in the text stands for, when `taken` is `Yes`.
struct Resolved {
    Taken taken = Taken::Yes;
    std::uint32_t index = 0;
};

/// Looks `token` up in one of the tables and reports an id that is not there. While the ids are
/// still being learnt every reference resolves to 0.
[[nodiscard]] Resolved resolve(ModelBuilder& builder, IdTable KnownIds::*table, const Token& token);

}  // namespace core
