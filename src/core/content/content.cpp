#include <algorithm>
#include <cassert>

#include "core/content/model.h"

namespace core {

const Course& Content::course(CourseId id) const {
    assert(index_of(id) < courses.size());
    return courses[index_of(id)];
}

const CourseKind& Content::kind(KindId id) const {
    assert(index_of(id) < kinds.size());
    return kinds[index_of(id)];
}

const Source& Content::source(SourceId id) const {
    assert(index_of(id) < sources.size());
    return sources[index_of(id)];
}

const Person& Content::person(PersonId id) const {
    assert(index_of(id) < people.size());
    return people[index_of(id)];
}

std::optional<CourseId> Content::find_course(std::string_view slug) const {
    if (course_table.size() == courses.size()) {
        const std::optional<std::uint32_t> place = course_table.find(
            slug, [this](std::uint32_t i) -> std::string_view { return courses[i].id; });
        return place ? std::optional(CourseId{*place}) : std::nullopt;
    }
    for (std::size_t i = 0; i < courses.size(); ++i) {
        if (courses[i].id == slug) {
            return CourseId{static_cast<std::uint32_t>(i)};
        }
    }
    return std::nullopt;
}

const Edition* Content::find_edition(std::string_view id) const {
    for (const Edition& edition : editions) {
        if (edition.id == id) {
            return &edition;
        }
    }
    return nullptr;
}

std::vector<const Fact*> Content::key_facts(const Edition& edition) const {
    constexpr std::size_t kUsually = 4;
    std::vector<const Fact*> facts;
    if (programme.key_facts.empty()) {
        for (std::size_t i = 0; i < std::min(kUsually, edition.facts.size()); ++i) {
            facts.push_back(&edition.facts[i]);
        }
        return facts;
    }
    for (const std::string& id : programme.key_facts) {
        const auto fact = std::find_if(edition.facts.begin(), edition.facts.end(),
                                       [&id](const Fact& each) { return each.id == id; });
        if (fact != edition.facts.end() &&
            std::find(facts.begin(), facts.end(), &*fact) == facts.end()) {
            facts.push_back(&*fact);
        }
    }
    return facts;
}

const Edition* Content::default_edition() const {
    if (const Edition* edition = find_edition(programme.default_edition)) {
        return edition;
    }
    return editions.empty() ? nullptr : &editions.front();
}

}  // namespace core
