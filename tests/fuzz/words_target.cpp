// Any bytes as a file of words: they are read, and the sample's pages are said in them.

#include <utility>

#include "app/library.h"
#include "core/content/read.h"
#include "fuzz/bundle.h"
#include "fuzz/pages.h"
#include "fuzz/target.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "tools/files/words_folder.h"
#include "words/read_words.h"

namespace fuzz {

void try_input(std::string_view input) {
    words::WordsReading said = words::read_words({"xx.json", std::string(input)});
    for (const core::Problem& problem : said.problems) {
        REQUIRE_FALSE(problem.message.is_empty());
    }
    core::Reading reading = fixture::SampleFiles().read();
    try_pages(app::Library(std::move(reading), std::move(said.words)), input);
}

std::vector<std::string> seeds() {
    const auto files = tools::read_words_folder(PROGRAM_EXPLORER_ROOT "/data/words");
    REQUIRE(files);
    std::vector<std::string> seeds;
    for (const core::FileText& file : files.value()) {
        seeds.push_back(file.text);
    }
    return seeds;
}

}  // namespace fuzz
