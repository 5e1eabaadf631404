#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/library.h"
#include "core/content/read.h"
#include "core/search/search.h"
#include "shell/words_files.h"
#include "words/faults.h"
#include "words/words.h"

namespace shell {

/// Files on their way into the program: read and indexed a piece at a time, so that a page with a
/// large catalogue goes on to answer.
class Intake {
public:
    /// `files` are those of a programme folder and, as "../../app/words/en.json", what the page
    /// says.
    explicit Intake(std::vector<core::FileText> files);

    /// Does the next piece, some milliseconds of work. True while there is more.
    bool go_on();

    // Once there is no more:

    [[nodiscard]] core::Reading& reading() { return reading_; }
    /// Where the words that the page cannot do without should have been; nothing when they are
    /// there.
    [[nodiscard]] std::optional<std::string> lost_words() const;
    /// Where what is said of faults should have been; nothing when it is there, or when there are
    /// none. Not to be asked without words.
    [[nodiscard]] std::optional<std::string> lost_faults() const;
    /// What pages are made of. To be called once, and not without words.
    [[nodiscard]] std::unique_ptr<app::Library> take_library();

private:
    std::vector<core::FileText> files_;
    WordsFiles words_files_;
    std::optional<words::Words> words_;
    std::optional<words::Faults> faults_;
    std::optional<core::ContentReader> reader_;
    core::Reading reading_;
    std::optional<core::SearchIndexing> indexing_;
};

}  // namespace shell
