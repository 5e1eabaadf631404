#pragma once

#include <string>
#include <vector>

#include "core/content/read.h"
#include "words/words.h"

namespace fixture {

/// The shipped words of a language as a site of English and Spanish gives them to the program.
[[nodiscard]] core::FileText site_words_file(const std::string& tag = "en");

/// What is said of faults of content in English, as a site gives it to the program.
[[nodiscard]] core::FileText site_faults_file();

/// The words, read.
[[nodiscard]] words::Words site_words(const std::string& tag = "en");

/// The files of a programme and the words of a language, which is all that a page loads.
[[nodiscard]] std::vector<core::FileText> with_words(std::vector<core::FileText> files,
                                                     const std::string& tag = "en");

}  // namespace fixture
