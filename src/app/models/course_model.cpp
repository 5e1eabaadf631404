#include "app/models/course_model.h"

#include <utility>

#include "app/address.h"
#include "app/wording.h"

namespace app {
namespace {

CourseFactLine not_stated() {
    return {{plain(capitalized(kNotStatedText))}, {}};
}

RichText small_print(const std::string& text) {
    return text.empty() ? RichText{} : RichText{plain(text)};
}

CourseFact credits_fact(const core::Course& course) {
    CourseFactLine line = not_stated();
    if (course.credits.value) {
        line.text = {plain(credits_words(course.credits))};
    }
    line.remark = small_print(course.credits.note);
    return {"credits", "Credits", {std::move(line)}};
}

/// "Fall", or "Campus: fall", "Online: spring (year 1)" where audiences differ.
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

CourseFact instructors_fact(const core::Content& content, const core::Course& course) {
    CourseFact fact{"taught-by", "Taught by", {}};
    for (const core::Teaching& teaching : course.taught_by) {
        CourseFactLine line{{plain(teaching.name)},
                            origin(content, teaching.sources, teaching.years)};
        if (fact.lines.empty() || !(fact.lines.back() == line)) {
            fact.lines.push_back(std::move(line));
        }
    }
    if (fact.lines.empty()) {
        fact.lines.push_back(not_stated());
    }
    return fact;
}

/// The same course under other numbers.
CourseFact numbers_fact(const Library& library, const Route& now, core::CourseId id) {
    CourseFact fact{"same-as", "Same course as", {}};
    for (const core::CourseId other : library.content().course(id).same_as) {
        const CourseEntry entry = course_entry(library, now, other);
        const CourseFactLine line{{link(entry.code + " " + entry.title, entry.address)}, {}};
        if (other != id && (fact.lines.empty() || !(fact.lines.back() == line))) {
            fact.lines.push_back(line);
        }
    }
    return fact;
}

CourseFact titles_fact(const core::Course& course) {
    CourseFact fact{"other-titles", "Also called", {}};
    for (const std::string& title : course.other_titles) {
        fact.lines.push_back({{plain(title)}, {}});
    }
    return fact;
}

void add_facts(CourseModel& model, const Library& library, const Route& now, core::CourseId id) {
    const core::Content& content = library.content();
    const core::Course& course = content.course(id);
    model.facts = {credits_fact(course), terms_fact(course), delivery_fact(course),
                   instructors_fact(content, course)};
    for (CourseFact& fact : std::vector{numbers_fact(library, now, id), titles_fact(course)}) {
        if (!fact.lines.empty()) {
            model.facts.push_back(std::move(fact));
        }
    }
}

CourseGroup group_of(const core::Content& content, const Route& now, const core::Course& course) {
    const core::CourseKind& kind = content.kind(course.kind);
    Route route = route_to(now, Page::Courses);
    route.browse.selection.of(core::Facet::Kind) = {kind.id};
    return {kind.title, kind.hue, {"All of this group", address_of(route, content)}};
}

std::string topics_sentence(const core::Course& course) {
    std::vector<std::string> topics;
    for (const std::string& topic : course.topics) {
        if (!topic.empty()) {
            topics.push_back(topic);
        }
    }
    return topics.empty() ? capitalized(kNotStatedText) + "."
                          : capitalized(sentence_list(topics)) + ".";
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

/// Every source in full, as this page is where they can be checked.
RichText source_line(const core::Source& source) {
    RichText line = {source.url.empty() ? plain(source.title) : link(source.title, source.url)};
    if (!source.as_of.empty()) {
        line.push_back(plain(", " + source.as_of));
    }
    return line;
}

void add_head(CourseModel& model, const core::Content& content, const Route& now) {
    const std::string courses = address_of(route_to(now, Page::Courses), content);
    model.head.title = "Course";
    model.head.crumbs = {{"Overview", address_of(route_to(now, Page::Overview), content)},
                         {"Courses", courses}};
    model.title = "Course";
    model.all_courses = {"All courses", courses};
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
    model.certainty = certainty_words(course.certainty);
    model.topics = topics_sentence(course);
    model.group = group_of(content, state.route, course);
    add_facts(model, library, state.route, *id);
    model.before = courses_before(library, state.route, *id);
    model.after = courses_after(library, state.route, *id);
    model.places = places_of(library, state.route, *id);
    model.notes = course.notes;
    for (const core::SourceId source : course.sources) {
        model.sources.push_back(source_line(content.source(source)));
    }
    return model;
}

}  // namespace app
