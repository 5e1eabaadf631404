#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/content/model.h"
#include "core/text/words.h"

namespace fixture {

/// The parts of a course that tests care about; all but code and title may be left out.
struct CourseParts {
    std::string code;
    std::string title;
    std::vector<std::string> other_titles = {};
    std::string summary = {};
    std::vector<std::string> topics = {};
    std::string kind = "core";
    std::optional<double> credits = {};
    std::vector<std::string> terms = {};     ///< Empty: not stated.
    std::vector<std::string> delivery = {};  ///< Empty: not stated.
    std::vector<std::string> taught_by = {};
};

/// Builds small contents for tests. Ids are the slugs of codes, names and titles.
class ContentBuilder {
public:
    core::Content content;

    core::KindId kind(const std::string& id) {
        for (std::size_t i = 0; i < content.kinds.size(); ++i) {
            if (content.kinds[i].id == id) {
                return static_cast<core::KindId>(i);
            }
        }
        content.kinds.push_back({id, "Kind " + id, 0});
        return static_cast<core::KindId>(content.kinds.size() - 1);
    }

    core::PersonId person(const std::string& name) {
        content.people.push_back({core::slug(name), name, {}, {}, {}, {}, {}});
        return static_cast<core::PersonId>(content.people.size() - 1);
    }

    core::CourseId course(CourseParts parts) {
        core::Course course;
        course.id = core::slug(parts.code);
        course.code = std::move(parts.code);
        course.title = std::move(parts.title);
        course.other_titles.assign(parts.other_titles.begin(), parts.other_titles.end());
        course.summary = std::move(parts.summary);
        course.topics.assign(parts.topics.begin(), parts.topics.end());
        course.kind = kind(parts.kind);
        if (parts.credits) {
            course.credits = {parts.credits, core::Certainty::Stated, {}};
        }
        if (!parts.terms.empty()) {
            course.offered = {{"campus", std::move(parts.terms)}};
        }
        if (!parts.delivery.empty()) {
            course.delivery = std::move(parts.delivery);
        }
        for (std::string& name : parts.taught_by) {
            course.taught_by.push_back({std::move(name), std::nullopt, {}, {}});
        }
        content.courses.push_back(std::move(course));
        return static_cast<core::CourseId>(content.courses.size() - 1);
    }

    /// Says of both that they are one course; the other way round follows.
    void same(core::CourseId a, core::CourseId b) {
        content.courses[core::index_of(a)].same_as.push_back(b);
    }

    core::Edition& edition(const std::string& id) {
        core::Edition edition;
        edition.id = id;
        edition.title = id;
        content.editions.push_back(std::move(edition));
        return content.editions.back();
    }
};

/// The condition that all of `courses` be taken.
inline core::Condition all_of(const std::vector<core::CourseId>& courses) {
    core::Condition condition;
    for (const core::CourseId course : courses) {
        core::Condition part;
        part.kind = core::Condition::Kind::Course;
        part.course = course;
        condition.parts.push_back(std::move(part));
    }
    return condition;
}

/// A requirement group of stated credits; its id is the slug of its title. One that is called
/// "Electives" is one of electives.
inline core::RequirementGroup group(const std::string& title, std::optional<double> credits,
                                    const std::vector<core::CourseId>& courses) {
    core::RequirementGroup result;
    result.id = core::slug(title);
    result.title = title;
    result.credits.value = credits;
    result.credits.certainty = credits ? core::Certainty::Stated : core::Certainty::Unknown;
    result.needs = all_of(courses);
    result.is_elective = title == "Electives";
    return result;
}

/// A track with a list of electives; none for one open to any.
inline core::Track track(const std::string& title,
                         std::optional<std::vector<core::CourseId>> electives) {
    core::Track result;
    result.id = core::slug(title);
    result.title = title;
    result.electives = std::move(electives);
    return result;
}

}  // namespace fixture
