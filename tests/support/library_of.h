#pragma once

#include <utility>
#include <vector>

#include "app/library.h"
#include "words/built_in.h"

namespace fixture {

/// A library of `content`, in English.
[[nodiscard]] inline app::Library library_of(core::Content content,
                                             std::vector<core::Problem> problems = {}) {
    core::Reading reading;
    reading.content = std::move(content);
    reading.problems = std::move(problems);
    return app::Library(std::move(reading), words::built_in(), words::built_in_faults());
}

}  // namespace fixture
