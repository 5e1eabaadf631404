#pragma once

#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"
#include "words/signature.h"
#include "words/words.h"

namespace words {

/// The words of a file, and all that is wrong with it.
struct WordsReading {
    Words words;
    std::vector<core::Problem> problems;
};

/// Reads the words of one language, such as data/words/es.json. Never fails: a message that is
/// missing or wrong is said by its id, "no_such_page" as "no such page", until it is mended.
///
/// A problem is told for what is not JSON, for ids that the program does not know or does not find,
/// for names in braces that the message does not have or leaves out, and for plural forms that are
/// not exactly those of the language.
[[nodiscard]] WordsReading read_words(const core::FileText& file);
/// The same for a file in the folder of words, whose name is that of its language: that it is not,
/// or that the language does not say what it calls itself, is a problem too.
[[nodiscard]] WordsReading read_words_file(const core::FileText& file);
/// The same for other messages than those that the page says. Formats are needed where any of them
/// says a number.
[[nodiscard]] WordsReading read_words(const core::FileText& file,
                                      const std::vector<Signature>& signatures);
[[nodiscard]] WordsReading read_words_file(const core::FileText& file,
                                           const std::vector<Signature>& signatures);

}  // namespace words
