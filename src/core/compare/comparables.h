#pragma once

#include "core/compare/compare.h"

namespace core {

struct Content;
struct Edition;
struct Format;
struct Track;

/// What a track offers: the edition's shared core plus the track's own electives.
[[nodiscard]] Comparable comparable_track(const Content& content, const Edition& edition,
                                          const Track& track);

/// How one studies: length, mode, cost basis, and the courses of its plans.
[[nodiscard]] Comparable comparable_format(const Content& content, const Format& format);

/// What a catalogue year asks for: groups, electives rule, tracks, formats, facts.
[[nodiscard]] Comparable comparable_edition(const Content& content, const Edition& edition);

}  // namespace core
