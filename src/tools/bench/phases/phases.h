#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/content/read.h"
#include "core/search/facets.h"
#include "core/search/search.h"

namespace tools {

/// What is measured, and what one phase leaves to those after it.
struct Workpiece {
    std::vector<core::FileText> files;
    std::vector<std::string> queries;
    core::Reading reading;
    std::unique_ptr<core::SearchIndex> index;
    std::unique_ptr<core::FacetTable> facets;
    /// Something of each result, so that no compiler finds the work to be of no use.
    std::size_t sum = 0;
};

/// A step on the way from bytes to search results. It needs those before it to have run.
struct Phase {
    const char* name;
    void (*run)(Workpiece&);
    /// Takes away what it left before; the time of that does not count.
    void (*forget)(Workpiece&);
};

/// In order; the last one has no name.
extern const Phase kPhases[];

}  // namespace tools
