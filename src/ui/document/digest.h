#pragma once

#include <cstdint>
#include <vector>

#include "ui/document/node.h"

namespace ui {

/// What a node and everything in it is to the layer, as a number: where two are equal, so are their
/// elements. In 64 bits two of a page of a thousand elements are alike by chance once in 10¹³
/// pages. What an element does is no part of it, nor is how a figure is drawn, which is for
/// painting alone: where its parts stand is told by the geometry.
using Digest = std::uint64_t;

/// A digest for each of `nodes`, which stand in reading order, the root first.
[[nodiscard]] std::vector<Digest> digests_of(const std::vector<Node>& nodes);

}  // namespace ui
