#include "shell/intake.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "words/read_words.h"

namespace shell {
namespace {

// Pieces that a slow phone does in less than 50 ms, from where on a page is felt to hang.
constexpr std::size_t kTokensOfPiece = 20'000;
constexpr std::size_t kCoursesOfPiece = 500;

/// Where the words of the page lie, as seen from the folder of a programme: a file a language.
constexpr std::string_view kWordsFolder = "../../app/words/";

/// Takes the file of words out of `files`; nothing where there is none.
std::optional<core::FileText> take_words(std::vector<core::FileText>& files) {
    const auto found = std::find_if(files.begin(), files.end(), [](const core::FileText& file) {
        return file.name.starts_with(kWordsFolder);
    });
    if (found == files.end()) {
        return std::nullopt;
    }
    std::optional<core::FileText> words = std::move(*found);
    files.erase(found);
    return words;
}

/// What is not there, or not whole, as the words of another release are not, gives none: the page
/// would speak in riddles.
std::optional<words::Words> words_in(const std::optional<core::FileText>& file) {
    if (!file || file->state != core::FileText::State::Here) {
        return std::nullopt;
    }
    words::WordsReading reading = words::read_words(*file);
    if (!reading.problems.empty()) {
        return std::nullopt;
    }
    return std::move(reading.words);
}

}  // namespace

Intake::Intake(std::vector<core::FileText> files) : files_(std::move(files)) {
    const std::optional<core::FileText> file = take_words(files_);
    words_file_ = file ? file->name : std::string();
    words_ = words_in(file);
    reader_.emplace(files_, words_ ? words_->language() : std::string_view());
}

bool Intake::go_on() {
    if (reader_) {
        if (!reader_->go_on(kTokensOfPiece)) {
            reading_ = reader_->take();
            reader_.reset();
        }
        return true;
    }
    if (!words_) {
        return false;
    }
    if (!indexing_) {
        indexing_.emplace(reading_.content);
        return true;
    }
    return indexing_->go_on(kCoursesOfPiece);
}

std::optional<std::string> Intake::lost_words() const {
    if (words_) {
        return std::nullopt;
    }
    return words_file_.empty()
               ? std::string(kWordsFolder) + reading_.content.programme.language + ".json"
               : words_file_;
}

std::unique_ptr<app::Library> Intake::take_library() {
    return std::make_unique<app::Library>(std::move(reading_), *std::move(words_),
                                          indexing_->take());
}

}  // namespace shell
