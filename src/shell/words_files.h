#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"
#include "words/faults.h"
#include "words/words.h"

namespace shell {

/// The files of words among those that a page loads: what it says, and what is said of faults of
/// content.
class WordsFiles {
public:
    /// Takes them out of `files`.
    explicit WordsFiles(std::vector<core::FileText>& files);

    /// What is not there, or not whole, as the words of another release are not, gives none: the
    /// page would speak in riddles.
    [[nodiscard]] std::optional<words::Words> read_words() const;
    [[nodiscard]] std::optional<words::Faults> read_faults() const;

    /// The names that the page knows them by. `language` is what they should be in, where the page
    /// does not say.
    [[nodiscard]] std::string words_name(std::string_view language) const;
    [[nodiscard]] static std::string faults_name(std::string_view language);

private:
    std::optional<core::FileText> words_;
    std::optional<core::FileText> faults_;
};

}  // namespace shell
