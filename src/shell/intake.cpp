#include "shell/intake.h"

#include <cstddef>
#include <string_view>
#include <utility>

namespace shell {
namespace {

// Pieces that a slow phone does in less than 50 ms, from where on a page is felt to hang.
constexpr std::size_t kTokensOfPiece = 20'000;
constexpr std::size_t kCoursesOfPiece = 500;

}  // namespace

Intake::Intake(std::vector<core::FileText> files)
    : files_(std::move(files)),
      words_files_(files_),
      words_(words_files_.read_words()),
      faults_(words_files_.read_faults()),
      reader_(std::in_place, files_, words_ ? words_->language() : std::string_view()) {}

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
    return words_ ? std::optional<std::string>()
                  : words_files_.words_name(reading_.content.programme.language);
}

std::optional<std::string> Intake::lost_faults() const {
    return faults_ || !core::has_errors(reading_.problems)
               ? std::optional<std::string>()
               : WordsFiles::faults_name(words_->language());
}

std::unique_ptr<app::Library> Intake::take_library() {
    return std::make_unique<app::Library>(std::move(reading_), *std::move(words_),
                                          std::move(faults_), indexing_->take());
}

}  // namespace shell
