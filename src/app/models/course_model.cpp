#include "app/models/course_model.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/address.h"
#include "app/models/course_entry.h"
#include "app/wording.h"

namespace app {
namespace {

CourseFactLine not_stated(const words::Words& words) {
    return {{plain(words.say(Msg::not_stated_alone))}, {}};
}

RichText small_print(const core::Text& text) {
    return text.empty() ? RichText{} : RichText{plain(text)};
}

core::Text all_topics(const words::Words& words, const core::Course& course) {
    return stated(words, capitalized(words, stated_row(words, course.topics)));
}

CourseFact credits_fact(const words::Words& words, const core::Course& course) {
    CourseFactLine line = not_stated(words);
    if (course.credits.value) {
        line.text = {plain(credits_words(words, course.credits))};
    }
    line.remark = small_print(course.credits.note);
    return {"credits", words.say(Msg::credits_title), {std::move(line)}};
}

core::Text terms_words(const Library& library, const core::Offering& offering) {
    std::vector<core::Text> terms;
    for (const std::string& term : offering.terms) {
        terms.emplace_back(term, core::TextLanguage::Own);
    }
    return terms.empty() ? core::Text(library.words().say(Msg::not_stated))
                         : listed(library, terms);
}

/// One line an audience: "Campus: fall", "Online: spring (year 1)".
CourseFact terms_fact(const Library& library, const core::Course& course) {
    const words::Words& words = library.words();
    CourseFact fact{"terms", words.say(Msg::terms), {}};
    if (course.offered) {
        for (const core::Offering& offering : *course.offered) {
            const core::Text terms = terms_words(library, offering);
            if (offering.audience.empty()) {
                fact.lines.push_back({{plain(capitalized(words, terms))}, {}});
                continue;
            }
            const std::string audience =
                words.capitalized(delivery_words(words, offering.audience));
            fact.lines.push_back(
                {filled(words.pieces(Msg::labelled, {.label = audience, .text = words::Slot{0}}),
                        {{plain(terms)}}),
                 {}});
        }
    }
    if (fact.lines.empty()) {
        fact.lines.push_back(not_stated(words));
    }
    return fact;
}

CourseFact delivery_fact(const words::Words& words, const core::Course& course) {
    CourseFactLine line = not_stated(words);
    if (course.delivery && !course.delivery->empty()) {
        std::vector<std::string> ways;
        for (const std::string& way : *course.delivery) {
            ways.push_back(delivery_words(words, way));
        }
        line.text = {plain(words.capitalized(words::list_text(words, ways)))};
    }
    line.remark = small_print(course.delivery_note);
    return {"delivery", words.say(Msg::delivery), {std::move(line)}};
}

/// Where it is from that someone taught `course`: "2024, Faculty profiles". The full title where
/// the short one is the code of this very page.
RichText teaching_origin(const Library& library, const core::Course& course,
                         const core::Teaching& teaching) {
    const core::Content& content = library.content();
    RichText text = origin(library.words(), content, teaching.sources, teaching.years);
    if (!text.empty() && text.back().text == course.code) {
        text.back().text = content.source(teaching.sources.front()).title;
    }
    return text;
}

CourseFact instructors_fact(const Library& library, const core::Course& course) {
    const words::Words& words = library.words();
    CourseFact fact{"taught-by", words.say(Msg::taught_by), {}};
    for (const core::Teaching& teaching : course.taught_by) {
        CourseFactLine line{{plain(teaching.name)}, teaching_origin(library, course, teaching)};
        if (fact.lines.empty() || !(fact.lines.back() == line)) {
            fact.lines.push_back(std::move(line));
        }
    }
    if (fact.lines.empty()) {
        fact.lines.push_back(not_stated(words));
    }
    return fact;
}

/// "Same course as EGRMGMT 590.05 Software Business Management"
RichText other_numbers(const Library& library, const Route& now, core::CourseId id) {
    std::vector<RichText> courses;
    std::vector<core::CourseId> named = {id};
    for (const core::CourseId other : library.content().course(id).same_as) {
        if (std::find(named.begin(), named.end(), other) != named.end()) {
            continue;
        }
        named.push_back(other);
        const CourseEntry entry = course_entry(library, now, other);
        courses.push_back({link(course_name(library.content().course(other)), entry.address)});
    }
    if (courses.empty()) {
        return {};
    }
    const words::Words& words = library.words();
    return filled(words.pieces(Msg::same_course_as, {.courses = words::Slot{0}}),
                  {rich_row(words, courses)});
}

RichText also_called(const words::Words& words, const core::Course& course) {
    std::vector<RichText> titles;
    for (const core::Text& title : course.other_titles) {
        if (!title.empty()) {
            titles.push_back({plain(title)});
        }
    }
    return filled(words.pieces(Msg::also_called, {.titles = words::Slot{0}}),
                  {rich_row(words, titles, Msg::list_of_titles)});
}

std::string certainty_words(const words::Words& words, core::Certainty certainty) {
    switch (certainty) {
        case core::Certainty::Stated:
            return {};
        case core::Certainty::Inferred:
            return words.say(Msg::worked_out);
        case core::Certainty::Unknown:
            return words.say(Msg::no_source_says);
    }
    return {};
}

std::vector<RichText> remarks_on(const Library& library, const Route& now, core::CourseId id) {
    const core::Course& course = library.content().course(id);
    std::vector<RichText> remarks = {other_numbers(library, now, id)};
    if (!course.other_titles.empty()) {
        remarks.push_back(also_called(library.words(), course));
    }
    remarks.push_back(small_print(certainty_words(library.words(), course.certainty)));
    std::erase_if(remarks, [](const RichText& remark) { return remark.empty(); });
    return remarks;
}

/// Courses of the same kind, then all of them.
std::vector<NamedLink> ways_on(const Library& library, const Route& now,
                               const core::CourseKind& kind) {
    const core::Content& content = library.content();
    const Route all = route_to(now, Page::Courses);
    Route alike = all;
    alike.browse.selection.of(core::Facet::Kind) = {kind.id};
    return {{library.words().say(Msg::courses_in_group), address_of(alike, content)},
            {library.words().say(Msg::all_courses), address_of(all, content)}};
}

void add_head(CourseModel& model, const Library& library, const Route& now) {
    const words::Words& words = library.words();
    const core::Content& content = library.content();
    model.head.title = words.say(Msg::course);
    model.head.crumbs = {
        {words.say(Msg::overview), address_of(route_to(now, Page::Overview), content)},
        {words.say(Msg::courses), address_of(route_to(now, Page::Courses), content)}};
    model.title = model.head.title;
}

}  // namespace

CourseModel make_course_model(const Library& library, const State& state) {
    const core::Content& content = library.content();
    const words::Words& words = library.words();
    CourseModel model;
    add_head(model, library, state.route);
    const auto id = content.find_course(state.route.id);
    if (!id) {
        return model;
    }
    const core::Course& course = content.course(*id);
    model.head.title = course_name(course);
    model.head.description = course.summary.text;
    model.code = course.code;
    model.title = course.title.empty() ? core::Text(course.code) : course.title;
    model.lead = course.summary;
    model.remarks = remarks_on(library, state.route, *id);
    model.topics = all_topics(words, course);
    const core::CourseKind& kind = content.kind(course.kind);
    model.group = {kind.title, kind.hue};
    model.ways_on = ways_on(library, state.route, kind);
    model.facts = {credits_fact(words, course), terms_fact(library, course),
                   delivery_fact(words, course), instructors_fact(library, course)};
    model.before = courses_before(library, state.route, *id);
    model.after = courses_after(library, state.route, *id);
    model.places = places_of(library, state.route, *id);
    model.notes = course.notes;
    model.sources = source_lines(words, content, course.sources);
    return model;
}

}  // namespace app
