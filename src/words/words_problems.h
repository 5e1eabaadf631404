#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/reader/problem_list.h"

namespace words {

/// What is wrong with one file of words.
class WordsProblems {
public:
    explicit WordsProblems(std::string_view file) : file_(file), list_(kMost) {}

    /// `offset` is that of a byte in the text of the file, `pointer` leads to the value.
    void add(std::size_t offset, std::string pointer, core::Said message, core::Said remedy) {
        list_.add_at(offset, {.file = file_,
                              .pointer = std::move(pointer),
                              .message = std::move(message),
                              .remedy = std::move(remedy)});
    }
    [[nodiscard]] std::vector<core::Problem> take(std::string_view text) {
        list_.settle_offsets(text);
        return list_.take();
    }

private:
    static constexpr std::size_t kMost = 200;

    std::string file_;
    core::ProblemList list_;
};

}  // namespace words
