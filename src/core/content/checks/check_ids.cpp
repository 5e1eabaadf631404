#include <string_view>

#include "core/content/checks/checks.h"

namespace core {
namespace {

void check_id(CheckRun& run, const std::string& file, const std::string& pointer,
              std::string_view id) {
    if (!id.empty() && !is_address_id(id)) {
        run.error(file, pointer, "This id cannot stand in an address.",
                  "Use small letters and digits, joined by single hyphens.");
    }
}

template <typename T>
void check_list(CheckRun& run, const std::string& file, const std::string& pointer,
                const std::vector<T>& things) {
    for (std::size_t i = 0; i < things.size(); ++i) {
        check_id(run, file, entry(pointer, i) + "/id", things[i].id);
    }
}

void check_edition_ids(CheckRun& run, const Edition& edition) {
    const std::string file = edition_file(edition);
    check_id(run, file, "/id", edition.id);
    check_list(run, file, "/groups", edition.groups);
    check_list(run, file, "/tracks", edition.tracks);
    check_list(run, file, "/formats", edition.formats);
    for (std::size_t i = 0; i < edition.formats.size(); ++i) {
        check_list(run, file, entry("/formats", i) + "/plans", edition.formats[i].plans);
    }
}

}  // namespace

void check_ids(CheckRun& run) {
    const Content& content = run.content();
    check_list(run, "programme.json", "/kinds", content.kinds);
    for (const FactList& list : fact_lists(content)) {
        check_list(run, list.file, list.pointer, *list.facts);
    }
    check_list(run, "sources.json", "/sources", content.sources);
    check_list(run, "courses.json", "/courses", content.courses);
    check_list(run, "people.json", "/people", content.people);
    for (const Edition& edition : content.editions) {
        check_edition_ids(run, edition);
    }
}

}  // namespace core
