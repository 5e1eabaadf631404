#include <algorithm>
#include <map>
#include <string_view>

#include "core/content/checks/checks.h"
#include "core/text/fold.h"

namespace core {
namespace {

/// A list of things that people know by a name.
struct NamedList {
    std::string file;
    std::string pointer;
    const char* property;  ///< That holds the name.
    const char* thing;     ///< "track"
    /// The world names them, not the editors: two people may well have one name.
    bool may_share_names = false;
};

/// As people read a name: letters of any case, blanks or none.
std::string sound_of(std::string_view name) {
    std::string sound = folded(name);
    std::erase(sound, ' ');
    return sound;
}

/// Tells every name that an earlier thing has.
template <typename T, typename Name>
void check_names(CheckRun& run, const NamedList& list, const std::vector<T>& things,
                 Name T::*name) {
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const std::string_view called = things[i].*name;
        if (known.emplace(sound_of(called), i).second) {
            continue;
        }
        const std::string place = entry(list.pointer, i) + '/' + list.property;
        const std::string message = "An earlier " + std::string(list.thing) + " is called \"" +
                                    std::string(called) +
                                    "\" too, so that nobody can tell them apart.";
        if (list.may_share_names) {
            run.warning(list.file, place, message, "If they are the same, remove one.");
        } else {
            run.error(list.file, place, message, "Call one of them something else, or remove it.");
        }
    }
}

void check_names_of(CheckRun& run, const Edition& edition) {
    const std::string file = edition_file(edition);
    check_names(run, {file, "/groups", "title", "group"}, edition.groups, &RequirementGroup::title);
    check_names(run, {file, "/tracks", "title", "track"}, edition.tracks, &Track::title);
    check_names(run, {file, "/formats", "title", "format"}, edition.formats, &Format::title);
    for (std::size_t i = 0; i < edition.formats.size(); ++i) {
        check_names(run, {file, entry("/formats", i) + "/plans", "title", "plan"},
                    edition.formats[i].plans, &Plan::title);
    }
}

/// Editions stand in files of their own.
void check_edition_titles(CheckRun& run) {
    std::map<std::string, std::string> known;
    for (const Edition& edition : run.content().editions) {
        const auto [first, is_new] = known.emplace(sound_of(edition.title), edition.id);
        if (!is_new) {
            run.error(edition_file(edition), "/title",
                      "The edition " + first->second + " is called \"" + edition.title.text +
                          "\" too, so that nobody can tell them apart.",
                      "Call one of them something else.");
        }
    }
}

}  // namespace

void check_twins(CheckRun& run) {
    const Content& content = run.content();
    const Programme& programme = content.programme;
    check_names(run, {"programme.json", "/kinds", "title", "kind"}, content.kinds,
                &CourseKind::title);
    check_names(run, {"programme.json", "/links", "label", "link", true}, programme.links,
                &Link::label);
    check_names(run, {"programme.json", "/contacts", "label", "contact", true}, programme.contacts,
                &Link::label);
    check_names(run, {"programme.json", "/differentiators", "title", "passage"},
                programme.differentiators, &Passage::title);
    check_names(run, {"sources.json", "/sources", "title", "source", true}, content.sources,
                &Source::title);
    check_names(run, {"courses.json", "/courses", "code", "course"}, content.courses,
                &Course::code);
    check_names(run, {"people.json", "/people", "name", "person", true}, content.people,
                &Person::name);
    check_edition_titles(run);
    for (const Edition& edition : content.editions) {
        check_names_of(run, edition);
    }
}

}  // namespace core
