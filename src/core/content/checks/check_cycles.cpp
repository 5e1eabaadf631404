// A depth-first walk from course to earlier course, with a stack of its own since the chain may be
// as long as the list of courses. Meeting a course that is still on the way closes a cycle. Only
// a course that every way of meeting a condition needs counts: "510 or experience" needs none.

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/content/checks/checks.h"

namespace core {
namespace {

struct Earlier {
    CourseId course;
    const char* property;
};

/// How many parts of `condition` must be met at the least.
std::size_t needed_parts(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::Course:
        case Condition::Kind::Text:
            return 0;
        case Condition::Kind::AllOf:
            return condition.parts.size();
        case Condition::Kind::AnyOf:
        case Condition::Kind::CreditsFrom:
            return 1;
        case Condition::Kind::AtLeast:
            return static_cast<std::size_t>(std::max(condition.count, 0));
    }
    return 0;
}

/// The courses without which `condition` cannot be met. A part of a choice can be avoided unless
/// every part of the choice is needed, or leads to the same course.
std::vector<CourseId> unavoidable_courses(const Condition& condition) {
    if (condition.kind == Condition::Kind::Course) {
        return {condition.course};
    }
    std::map<CourseId, std::size_t> parts_with;
    for (const Condition& part : condition.parts) {
        for (const CourseId course : unavoidable_courses(part)) {
            ++parts_with[course];
        }
    }
    const std::size_t needed = needed_parts(condition);
    std::vector<CourseId> courses;
    for (const auto& [course, count] : parts_with) {
        // Without this course, so many parts remain.
        if (condition.parts.size() - count < needed) {
            courses.push_back(course);
        }
    }
    return courses;
}

/// The courses that come before `course`, and where it says so.
std::vector<Earlier> earlier_than(const Course& course) {
    std::vector<Earlier> earlier;
    if (course.prerequisites) {
        for (const CourseId id : unavoidable_courses(*course.prerequisites)) {
            earlier.push_back({id, "/prerequisites"});
        }
    }
    for (const CourseId id : course.usually_after) {
        const bool is_required =
            std::any_of(earlier.begin(), earlier.end(),
                        [id](const Earlier& other) { return other.course == id; });
        if (!is_required) {
            earlier.push_back({id, "/usually_after"});
        }
    }
    return earlier;
}

class CycleSearch {
public:
    explicit CycleSearch(CheckRun& run) : run_(run), states_(run.content().courses.size()) {}

    void walk_from(std::size_t start);

private:
    enum class State : std::uint8_t { New, OnTheWay, Done };
    struct Step {
        std::size_t course;
        std::vector<Earlier> earlier;
        std::size_t next = 0;
    };

    void enter(std::size_t course) {
        states_[course] = State::OnTheWay;
        way_.push_back({course, earlier_than(run_.content().courses[course])});
    }
    void report(const Earlier& closing);

    CheckRun& run_;
    std::vector<State> states_;
    std::vector<Step> way_;
};

void CycleSearch::walk_from(std::size_t start) {
    if (states_[start] != State::New) {
        return;
    }
    enter(start);
    while (!way_.empty()) {
        Step& step = way_.back();
        if (step.next == step.earlier.size()) {
            states_[step.course] = State::Done;
            way_.pop_back();
            continue;
        }
        const Earlier earlier = step.earlier[step.next];
        ++step.next;
        const std::size_t course = index_of(earlier.course);
        if (states_[course] == State::OnTheWay) {
            report(earlier);
        } else if (states_[course] == State::New) {
            enter(course);
        }
    }
}

void CycleSearch::report(const Earlier& closing) {
    const std::vector<Course>& courses = run_.content().courses;
    const auto first = std::find_if(way_.begin(), way_.end(), [&closing](const Step& step) {
        return step.course == index_of(closing.course);
    });
    constexpr std::ptrdiff_t kMostNamed = 6;
    Said chain = said_as_it_is(courses[index_of(closing.course)].code);
    if (way_.end() - first > kMostNamed) {
        chain = said(Fault::one_after_other, {.earlier = chain, .later = "…"});
    }
    for (std::ptrdiff_t i = std::min(way_.end() - first, kMostNamed) - 1; i >= 0; --i) {
        chain = said(Fault::one_after_other,
                     {.earlier = chain, .later = courses[first[i].course].code});
    }
    run_.error("courses.json", entry("/courses", way_.back().course) + closing.property,
               said(Fault::goes_in_circle, {.chain = chain}), Fault::break_circle);
}

}  // namespace

void check_cycles(CheckRun& run) {
    CycleSearch search(run);
    for (std::size_t i = 0; i < run.content().courses.size(); ++i) {
        search.walk_from(i);
    }
}

}  // namespace core
