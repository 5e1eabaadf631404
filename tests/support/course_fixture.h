#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/course/course_model.h"
#include "support/content_builder.h"
#include "support/library_of.h"

namespace fixture {

inline std::string plain_text(const core::RichText& runs) {
    std::string text;
    for (const core::RichRun& run : runs) {
        text += run.text;
    }
    return text;
}

/// A content to which a test adds, and the model of one course of it.
struct CourseFixture {
    ContentBuilder builder;
    core::CourseId data = builder.course({.code = "C 1", .title = "Data"});
    core::CourseId models = builder.course({.code = "C 2", .title = "Models"});
    core::CourseId deep = builder.course({.code = "C 3", .title = "Deep"});

    CourseFixture() { builder.content.programme.id = "demo"; }

    core::Course& course(core::CourseId id) { return builder.content.courses[core::index_of(id)]; }

    [[nodiscard]] pages::CourseModel model(core::CourseId id,
                                           const std::string& edition = "") const {
        const app::Library library = library_of(builder.content);
        app::State state;
        state.route.page = app::Page::Course;
        state.route.id = builder.content.course(id).id;
        state.route.edition = edition;
        return pages::make_course_model(library, state);
    }
};

inline core::Condition of(core::Condition::Kind kind, std::vector<core::Condition> parts) {
    core::Condition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

inline core::Condition leaf(core::CourseId course) {
    core::Condition condition;
    condition.kind = core::Condition::Kind::Course;
    condition.course = course;
    return condition;
}

inline core::Condition words(std::string text) {
    core::Condition condition;
    condition.kind = core::Condition::Kind::Text;
    condition.text = std::move(text);
    return condition;
}

}  // namespace fixture
