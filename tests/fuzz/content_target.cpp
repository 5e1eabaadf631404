// Any bytes as the files of a programme: they are read, checked and shown.

#include <utility>

#include "app/library.h"
#include "core/content/check.h"
#include "core/content/read.h"
#include "fuzz/bundle.h"
#include "fuzz/pages.h"
#include "fuzz/target.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"
#include "words/built_in.h"

namespace fuzz {
namespace {

std::string second_edition(std::string text) {
    return text.replace(text.find("2023"), 4, "2024");
}

/// Read once: they are more than most inputs.
const words::Words& built_in() {
    static const words::Words kWords = words::built_in();
    return kWords;
}

void require_told(const std::vector<core::Problem>& problems) {
    for (const core::Problem& problem : problems) {
        REQUIRE_FALSE(problem.message.is_empty());
        REQUIRE_FALSE(fixture::line_of(problem).empty());
    }
}

}  // namespace

void try_input(std::string_view input) {
    const std::vector<core::FileText> files = files_of(input);
    core::Reading reading = core::read_content(files);
    require_told(reading.problems);
    require_told(core::check_content(reading, files));
    try_pages(app::Library(std::move(reading), built_in()), input);
}

std::vector<std::string> seeds() {
    fixture::SampleFiles files;
    std::vector<std::string> seeds = {bundle_of(files.all())};
    files.replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    files.set("editions/2024.json", second_edition(files.text("editions/2023.json")));
    seeds.push_back(bundle_of(files.all()));
    return seeds;
}

}  // namespace fuzz
