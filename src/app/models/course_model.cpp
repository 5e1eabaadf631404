#include "app/models/course_model.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/address.h"
#include "app/models/course_entry.h"
#include "app/wording.h"

namespace app {
namespace {

CourseFactLine not_stated() {
    return {{plain(capitalized(kNotStatedText))}, {}};
}

RichText small_print(const std::string& text) {
    return text.empty() ? RichText{} : RichText{plain(text)};
}

std::string all_topics(const core::Course& course) {
    const std::string topics = joined(course.topics, ", ");
    return capitalized(topics.empty() ? kNotStatedText : topics);
}

CourseFact credits_fact(const core::Course& course) {
    CourseFactLine line = not_stated();
    if (course.credits.value) {
        line.text = {plain(credits_words(course.credits))};
    }
    line.remark = small_print(course.credits.note);
    return {"credits", "Credits", {std::move(line)}};
}

/// One line an audience: "Campus: fall", "Online: spring (year 1)".
CourseFact terms_fact(const core::Course& course) {
    CourseFact fact{"terms", "Terms", {}};
    if (course.offered) {
        for (const core::Offering& offering : *course.offered) {
            const std::string terms = offering.terms.empty() ? std::string(kNotStatedText)
                                                             : sentence_list(offering.terms);
            const std::string audience =
                offering.audience.empty() ? "" : capitalized(offering.audience) + ": ";
            fact.lines.push_back({{plain(capitalized(audience + terms))}, {}});
        }
    }
    if (fact.lines.empty()) {
        fact.lines.push_back(not_stated());
    }
    return fact;
}

CourseFact delivery_fact(const core::Course& course) {
    CourseFactLine line = not_stated();
    if (course.delivery && !course.delivery->empty()) {
        line.text = {plain(capitalized(sentence_list(*course.delivery)))};
    }
    line.remark = small_print(course.delivery_note);
    return {"delivery", "Delivery", {std::move(line)}};
}

/// Where it is from that someone taught `course`: "2024, Faculty profiles". The full title where
/// the short one is the code of this very page.
RichText teaching_origin(const core::Content& content, const core::Course& course,
                         const core::Teaching& teaching) {
    RichText text = origin(content, teaching.sources, teaching.years);
    if (!text.empty() && text.back().text == course.code) {
        text.back().text = content.source(teaching.sources.front()).title;
    }
    return text;
}

CourseFact instructors_fact(const core::Content& content, const core::Course& course) {
    CourseFact fact{"taught-by", "Taught by", {}};
    for (const core::Teaching& teaching : course.taught_by) {
        CourseFactLine line{{plain(teaching.name)}, teaching_origin(content, course, teaching)};
        if (fact.lines.empty() || !(fact.lines.back() == line)) {
            fact.lines.push_back(std::move(line));
        }
    }
    if (fact.lines.empty()) {
        fact.lines.push_back(not_stated());
    }
    return fact;
}

/// "Same course as EGRMGMT 590.05 Software Business Management"
RichText other_numbers(const Library& library, const Route& now, core::CourseId id) {
    RichText text;
    std::vector<core::CourseId> named = {id};
    for (const core::CourseId other : library.content().course(id).same_as) {
        if (std::find(named.begin(), named.end(), other) != named.end()) {
            continue;
        }
        named.push_back(other);
        const CourseEntry entry = course_entry(library, now, other);
        text.push_back(plain(text.empty() ? "Same course as " : ", "));
        text.push_back(link(entry.code + " " + entry.title, entry.address));
    }
    return text;
}

std::string certainty_words(core::Certainty certainty) {
    switch (certainty) {
        case core::Certainty::Stated:
            return {};
        case core::Certainty::Inferred:
            return capitalized(kOurReading) + ": worked out from what sources say of other things.";
        case core::Certainty::Unknown:
            return "No source says whether this course is given.";
    }
    return {};
}

std::vector<RichText> remarks_on(const Library& library, const Route& now, core::CourseId id) {
    const core::Course& course = library.content().course(id);
    std::vector<RichText> remarks = {other_numbers(library, now, id)};
    if (!course.other_titles.empty()) {
        remarks.push_back({plain("Also called " + joined(course.other_titles, "; "))});
    }
    remarks.push_back(small_print(certainty_words(course.certainty)));
    std::erase_if(remarks, [](const RichText& remark) { return remark.empty(); });
    return remarks;
}

/// Courses of the same kind, then all of them.
std::vector<NamedLink> ways_on(const core::Content& content, const Route& now,
                               const core::CourseKind& kind) {
    const Route all = route_to(now, Page::Courses);
    Route alike = all;
    alike.browse.selection.of(core::Facet::Kind) = {kind.id};
    return {{"Courses in this group", address_of(alike, content)},
            {"All courses", address_of(all, content)}};
}

void add_head(CourseModel& model, const core::Content& content, const Route& now) {
    model.head.title = "Course";
    model.head.crumbs = {{"Overview", address_of(route_to(now, Page::Overview), content)},
                         {"Courses", address_of(route_to(now, Page::Courses), content)}};
    model.title = model.head.title;
}

}  // namespace

CourseModel make_course_model(const Library& library, const State& state) {
    const core::Content& content = library.content();
    CourseModel model;
    add_head(model, content, state.route);
    const auto id = content.find_course(state.route.id);
    if (!id) {
        return model;
    }
    const core::Course& course = content.course(*id);
    model.head.title = course.code + " " + course.title;
    model.head.description = course.summary;
    model.code = course.code;
    model.title = course.title.empty() ? course.code : course.title;
    model.lead = course.summary;
    model.remarks = remarks_on(library, state.route, *id);
    model.topics = all_topics(course);
    const core::CourseKind& kind = content.kind(course.kind);
    model.group = {kind.title, kind.hue};
    model.ways_on = ways_on(content, state.route, kind);
    model.facts = {credits_fact(course), terms_fact(course), delivery_fact(course),
                   instructors_fact(content, course)};
    model.before = courses_before(library, state.route, *id);
    model.after = courses_after(library, state.route, *id);
    model.places = places_of(library, state.route, *id);
    model.notes = course.notes;
    model.sources = source_lines(content, course.sources);
    return model;
}

}  // namespace app
