#include "shell/words_files.h"

#include <algorithm>
#include <utility>

#include "words/read_words.h"

namespace shell {
namespace {

/// Where they lie, as seen from the folder of a programme: a file a language.
constexpr std::string_view kWordsFolder = "../../app/words/";
constexpr std::string_view kFaultsFolder = "../../app/words/faults/";

/// Takes the first file of `folder` out of `files`; nothing where there is none.
std::optional<core::FileText> take(std::vector<core::FileText>& files, std::string_view folder) {
    const auto found = std::find_if(
        files.begin(), files.end(),
        [folder](const core::FileText& file) { return file.name.starts_with(folder); });
    if (found == files.end()) {
        return std::nullopt;
    }
    std::optional<core::FileText> taken = std::move(*found);
    files.erase(found);
    return taken;
}

bool is_here(const std::optional<core::FileText>& file) {
    return file && file->state == core::FileText::State::Here;
}

std::string name_in(std::string_view folder, std::string_view language) {
    std::string name(folder);
    name += language;
    name += ".json";
    return name;
}

}  // namespace

WordsFiles::WordsFiles(std::vector<core::FileText>& files)
    // The folder of the ones is inside that of the others.
    : faults_(take(files, kFaultsFolder)) {
    words_ = take(files, kWordsFolder);
}

std::optional<words::Words> WordsFiles::read_words() const {
    if (!is_here(words_)) {
        return std::nullopt;
    }
    words::WordsReading reading = words::read_words(*words_);
    if (!reading.problems.empty()) {
        return std::nullopt;
    }
    return std::move(reading.words);
}

std::optional<words::Faults> WordsFiles::read_faults() const {
    return is_here(faults_) ? words::read_faults(*faults_) : std::nullopt;
}

std::string WordsFiles::words_name(std::string_view language) const {
    return words_ ? words_->name : name_in(kWordsFolder, language);
}

std::string WordsFiles::faults_name(std::string_view language) {
    return name_in(kFaultsFolder, language);
}

}  // namespace shell
