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
    FaultMessage<> thing;  ///< "track"
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
        Said message = said(Fault::called_the_same, {.name = called, .thing = list.thing});
        if (list.may_share_names) {
            run.warning(list.file, place, std::move(message), Fault::remove_if_same);
        } else {
            run.error(list.file, place, std::move(message), Fault::rename_or_remove);
        }
    }
}

void check_names_of(CheckRun& run, const Edition& edition) {
    const std::string file = edition_file(edition);
    check_names(run, {file, "/groups", "title", Fault::twin_group}, edition.groups,
                &RequirementGroup::title);
    check_names(run, {file, "/tracks", "title", Fault::twin_track}, edition.tracks, &Track::title);
    check_names(run, {file, "/formats", "title", Fault::twin_format}, edition.formats,
                &Format::title);
    for (std::size_t i = 0; i < edition.formats.size(); ++i) {
        check_names(run, {file, entry("/formats", i) + "/plans", "title", Fault::twin_plan},
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
                      said(Fault::edition_called_the_same,
                           {.id = first->second, .title = edition.title.text}),
                      Fault::rename_one);
        }
    }
}

}  // namespace

void check_twins(CheckRun& run) {
    const Content& content = run.content();
    const Programme& programme = content.programme;
    check_names(run, {"programme.json", "/kinds", "title", Fault::twin_kind}, content.kinds,
                &CourseKind::title);
    check_names(run, {"programme.json", "/links", "label", Fault::twin_link, true}, programme.links,
                &Link::label);
    check_names(run, {"programme.json", "/contacts", "label", Fault::twin_contact, true},
                programme.contacts, &Link::label);
    check_names(run, {"programme.json", "/differentiators", "title", Fault::twin_passage},
                programme.differentiators, &Passage::title);
    check_names(run, {"sources.json", "/sources", "title", Fault::twin_source, true},
                content.sources, &Source::title);
    check_names(run, {"courses.json", "/courses", "code", Fault::twin_course}, content.courses,
                &Course::code);
    check_names(run, {"people.json", "/people", "name", Fault::twin_person, true}, content.people,
                &Person::name);
    check_edition_titles(run);
    for (const Edition& edition : content.editions) {
        check_names_of(run, edition);
    }
}

}  // namespace core
