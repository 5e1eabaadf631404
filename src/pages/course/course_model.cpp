#include "pages/course/course_model.h"

#include <algorithm>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "pages/shared/course_entry.h"

namespace pages {
namespace {

using words::Msg;

CourseFactLine not_stated(const words::Words& words) {
    return {{core::plain(words.say(Msg::not_stated_alone))}, {}};
}

core::RichText all_topics(const words::Words& words, const core::Course& course) {
    return app::stated(words, app::capitalized(words, app::stated_row(words, course.topics)));
}

CourseFact credits_fact(const words::Words& words, const core::Course& course) {
    CourseFactLine line = not_stated(words);
    if (course.credits.value) {
        line.text = {core::plain(app::credits_words(words, course.credits))};
    }
    line.remark = app::rich(course.credits.note);
    return {"credits", words.say(Msg::credits_title), {std::move(line)}};
}

core::RichText terms_words(const app::Library& library, const core::Offering& offering) {
    std::vector<core::Text> terms;
    for (const std::string& term : offering.terms) {
        terms.emplace_back(term, core::TextLanguage::Own);
    }
    return terms.empty() ? app::rich(library.words().say(Msg::not_stated))
                         : app::listed(library, terms);
}

/// One line an audience: "Campus: fall", "Online: spring (year 1)".
CourseFact terms_fact(const app::Library& library, const core::Course& course) {
    const words::Words& words = library.words();
    CourseFact fact{"terms", words.say(Msg::terms), {}};
    if (course.offered) {
        for (const core::Offering& offering : *course.offered) {
            core::RichText terms = terms_words(library, offering);
            if (offering.audience.empty()) {
                fact.lines.push_back({app::capitalized(words, std::move(terms)), {}});
                continue;
            }
            const std::string audience =
                words.capitalized(app::delivery_words(words, offering.audience));
            fact.lines.push_back({app::filled(words.pieces(Msg::labelled, {.label = audience,
                                                                           .text = words::Slot{0}}),
                                              {std::move(terms)}),
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
            ways.push_back(app::delivery_words(words, way));
        }
        line.text = {core::plain(words.capitalized(words::list_text(words, ways)))};
    }
    line.remark = app::rich(course.delivery_note);
    return {"delivery", words.say(Msg::delivery), {std::move(line)}};
}

/// Where it is from that someone taught `course`: "2024, Faculty profiles". The full title where
/// the short one is the code of this very page.
core::RichText teaching_origin(const app::Library& library, const core::Course& course,
                               const core::Teaching& teaching) {
    const core::Content& content = library.content();
    core::RichText text = app::origin(library.words(), content, teaching.sources, teaching.years);
    if (!text.empty() && text.back().text == course.code) {
        text.back().text = content.source(teaching.sources.front()).title;
    }
    return text;
}

CourseFact instructors_fact(const app::Library& library, const core::Course& course) {
    const words::Words& words = library.words();
    CourseFact fact{"taught-by", words.say(Msg::taught_by), {}};
    for (const core::Teaching& teaching : course.taught_by) {
        CourseFactLine line{{core::plain(teaching.name)},
                            teaching_origin(library, course, teaching)};
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
core::RichText other_numbers(const app::Library& library, const app::Route& now,
                             core::CourseId id) {
    std::vector<core::RichText> courses;
    std::vector<core::CourseId> named = {id};
    for (const core::CourseId other : library.content().course(id).same_as) {
        if (std::find(named.begin(), named.end(), other) != named.end()) {
            continue;
        }
        named.push_back(other);
        const CourseEntry entry = course_entry(library, now, other);
        courses.push_back(
            {core::link(course_name(library.content().course(other)), entry.address)});
    }
    if (courses.empty()) {
        return {};
    }
    const words::Words& words = library.words();
    return app::filled(words.pieces(Msg::same_course_as, {.courses = words::Slot{0}}),
                       {app::rich_row(words, courses)});
}

core::RichText also_called(const words::Words& words, const core::Course& course) {
    std::vector<core::RichText> titles;
    for (const core::Text& title : course.other_titles) {
        if (!title.empty()) {
            titles.push_back({core::plain(title)});
        }
    }
    return app::filled(words.pieces(Msg::also_called, {.titles = words::Slot{0}}),
                       {app::rich_row(words, titles, Msg::list_of_titles)});
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

std::vector<core::RichText> remarks_on(const app::Library& library, const app::Route& now,
                                       core::CourseId id) {
    const core::Course& course = library.content().course(id);
    std::vector<core::RichText> remarks = {other_numbers(library, now, id)};
    if (!course.other_titles.empty()) {
        remarks.push_back(also_called(library.words(), course));
    }
    remarks.push_back(app::rich(certainty_words(library.words(), course.certainty)));
    std::erase_if(remarks, [](const core::RichText& remark) { return remark.empty(); });
    return remarks;
}

/// Courses of the same kind, then all of them.
std::vector<NamedLink> ways_on(const app::Library& library, const app::Route& now,
                               const core::CourseKind& kind) {
    const core::Content& content = library.content();
    const app::Route all = app::route_to(now, app::Page::Courses);
    app::Route alike = all;
    alike.browse.selection.of(core::Facet::Kind) = {kind.id};
    return {{library.words().say(Msg::courses_in_group), app::address_of(alike, content)},
            {library.words().say(Msg::all_courses), app::address_of(all, content)}};
}

void add_head(CourseModel& model, const app::Library& library, const app::Route& now) {
    const words::Words& words = library.words();
    const core::Content& content = library.content();
    model.head.title = words.say(Msg::course);
    model.head.crumbs = {{words.say(Msg::overview),
                          app::address_of(app::route_to(now, app::Page::Overview), content)},
                         {words.say(Msg::courses),
                          app::address_of(app::route_to(now, app::Page::Courses), content)}};
    model.title = model.head.title;
}

}  // namespace

CourseModel make_course_model(const app::Library& library, const app::State& state) {
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
    model.group = {app::kind_words(words, kind.title), kind.hue};
    model.ways_on = ways_on(library, state.route, kind);
    model.facts = {credits_fact(words, course), terms_fact(library, course),
                   delivery_fact(words, course), instructors_fact(library, course)};
    model.before = courses_before(library, state.route, *id);
    model.after = courses_after(library, state.route, *id);
    model.places = places_of(library, state.route, *id);
    model.notes = course.notes;
    model.sources = app::source_lines(words, content, course.sources);
    return model;
}

}  // namespace pages
