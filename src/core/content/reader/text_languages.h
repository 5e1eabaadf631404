#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/text.h"

namespace core {

/// Which languages the texts of a folder are in, and which of them is the one to show.
class TextLanguages {
public:
    /// `own` is the language of the programme, `wanted` that of the page around it.
    TextLanguages(std::string own, std::string wanted)
        : tags_({std::move(own)}), wanted_(std::move(wanted)) {}

    /// The number of the language with this tag, which may be a new one.
    [[nodiscard]] TextLanguage number_of(std::string_view tag);
    /// Whether a text in the language `now` should give way to the same in the language `other`:
    /// that of the page is best, then that of the programme, then what came first.
    [[nodiscard]] bool is_better(TextLanguage other, TextLanguage now) const;

    /// By number, from 1.
    [[nodiscard]] std::vector<std::string> take_tags() { return std::move(tags_); }

private:
    [[nodiscard]] int rank(TextLanguage language) const;

    std::vector<std::string> tags_;
    std::string wanted_;
};

}  // namespace core
