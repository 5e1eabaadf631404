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

    /// Where it is in the site; src/shell/program.cpp knows that too.
    [[nodiscard]] std::string path() const { return "app/words/" + file; }
};

/// The languages of a site as the program loads them: without blanks, and each knows of all. They
/// begin with the release, where web/release.js looks for it.
[[nodiscard]] std::vector<SiteWords> with_languages(std::vector<SiteWords> languages,
                                                    std::string_view release);

}  // namespace tools
