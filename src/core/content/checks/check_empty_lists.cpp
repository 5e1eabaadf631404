#include "core/content/checks/checks.h"

namespace core {
namespace {

void check_plan(CheckRun& run, const std::string& file, const std::string& pointer,
                const Plan& plan) {
    if (plan.terms.empty()) {
        run.warning(file, pointer + "/terms", Fault::plan_without_terms, Fault::fill_in_or_remove);
    }
    for (std::size_t i = 0; i < plan.terms.size(); ++i) {
        if (plan.terms[i].items.empty()) {
            run.warning(file, entry(pointer + "/terms", i) + "/items", Fault::term_empty,
                        Fault::fill_in_or_remove);
        }
    }
}

void check_lists_of(CheckRun& run, const Edition& edition) {
    const std::string file = edition_file(edition);
    for (std::size_t i = 0; i < edition.groups.size(); ++i) {
        const RequirementGroup& group = edition.groups[i];
        const bool asks_for_nothing =
            group.needs.parts.empty() && group.needs.kind == Condition::Kind::AllOf;
        if (asks_for_nothing && group.text.empty()) {
            run.warning(file, entry("/groups", i) + "/needs", Fault::group_asks_nothing,
                        Fault::fill_in_or_remove);
        }
    }
    for (std::size_t i = 0; i < edition.tracks.size(); ++i) {
        const Track& track = edition.tracks[i];
        if (track.electives && track.electives->empty() && track.electives_note.empty()) {
            run.warning(file, entry("/tracks", i) + "/electives", Fault::no_electives,
                        Fault::list_electives);
        }
    }
    for (std::size_t i = 0; i < edition.formats.size(); ++i) {
        const std::vector<Plan>& plans = edition.formats[i].plans;
        for (std::size_t j = 0; j < plans.size(); ++j) {
            check_plan(run, file, entry(entry("/formats", i) + "/plans", j), plans[j]);
        }
    }
}

}  // namespace

void check_empty_lists(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        check_lists_of(run, edition);
    }
}

}  // namespace core
