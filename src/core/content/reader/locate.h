#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"
#include "core/content/reader/position.h"

namespace core {

/// The pointer of `problem`, which counts entries as the model does, as a pointer into the file,
/// where `dropped` entries count too.
[[nodiscard]] std::string pointer_in_file(const Problem& problem,
                                          const std::vector<Dropped>& dropped);

/// Adds a name or an index to a JSON pointer.
void append_segment(std::string& pointer, std::string_view segment);

/// Where a value stands, both for programs and for people.
struct Place {
    std::string pointer;
    Position at;
};

/// The places of the values that begin at `offsets`, which ascend and were met by reading `text`.
[[nodiscard]] std::vector<Place> places_of(std::string_view text,
                                           std::span<const std::size_t> offsets);

/// Gives each of `problems` that has no line yet the place where its pointer leads in its file, or
/// as near to it as there is something. One walk over each file that is concerned.
void locate(std::span<Problem> problems, std::span<const FileText> files);

}  // namespace core
