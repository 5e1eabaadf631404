#pragma once

#include "app/library.h"
#include "core/compare/compare.h"

namespace pages {

/// What a track offers: the edition's shared core plus the track's own electives.
[[nodiscard]] core::Comparable comparable_track(const app::Library& library,
                                                const core::Edition& edition,
                                                const core::Track& track);

/// How one studies: length, mode, cost basis, and the courses of its plans.
[[nodiscard]] core::Comparable comparable_format(const app::Library& library,
                                                 const core::Format& format);

/// What a catalogue year asks for: groups, electives rule, tracks, formats, facts.
[[nodiscard]] core::Comparable comparable_edition(const app::Library& library,
                                                  const core::Edition& edition);

}  // namespace pages
