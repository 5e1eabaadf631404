#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "words/words.h"

namespace tools {

/// A language of the site.
struct SiteWords {
    std::string file;  ///< Its name, such as "en.json".
    std::string text;
    words::Words words;
    std::string faults = {};  ///< What is said of faults of content, as the program loads it.

    /// Where they are in the site; src/shell/words_files.cpp knows that too.
    [[nodiscard]] std::string path() const { return "app/words/" + file; }
    [[nodiscard]] std::string faults_path() const { return "app/words/faults/" + file; }
};

/// The languages of a site as the program loads them: without blanks, and each knows of all. They
/// begin with the release, where web/release.js looks for it.
[[nodiscard]] std::vector<SiteWords> with_languages(std::vector<SiteWords> languages,
                                                    std::string_view release);

/// What is said of faults of content as the program loads it: the messages of a file of
/// data/words/faults alone, in order. It begins with the release as well.
[[nodiscard]] std::string fault_file(const words::Words& words, std::string_view release);

}  // namespace tools
