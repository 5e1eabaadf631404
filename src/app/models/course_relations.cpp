// A prerequisite is a tree. Its uppermost level becomes the lines of a list under words such as
// "All of:"; what is below a line is said in the line itself, in brackets where it is deeper still.

#include "app/models/course_relations.h"

#include <algorithm>
#include <utility>

#include "app/models/course_entry.h"
#include "app/wording.h"
#include "core/text/number_text.h"

namespace app {
namespace {

using core::Condition;

constexpr std::string_view kUsualOrderRemark =
    "Read from the plans of study: not a stated prerequisite.";

std::string words_of(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::Course:
        case Condition::Kind::Text:
            return {};
        case Condition::Kind::AllOf:
            return "All of:";
        case Condition::Kind::AnyOf:
            return "One of:";
        case Condition::Kind::AtLeast:
            return "At least " + std::to_string(condition.count) + " of:";
        case Condition::Kind::CreditsFrom:
            return "At least " + core::credits_text(condition.credits) + " from:";
    }
    return {};
}

void add_once(Relation& relation, RelationLine line) {
    auto& lines = relation.lines;
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) {
        lines.push_back(std::move(line));
    }
}

/// Makes the words and links of one page.
class Writer {
public:
    Writer(const Library& library, const Route& now) : library_(library), now_(now) {}

    [[nodiscard]] RelationLine line(core::CourseId id) const {
        const CourseEntry entry = course_entry(library_, now_, id);
        return {entry.code + " " + entry.title, entry.address, {}};
    }

    [[nodiscard]] RelationLine line(const Condition& condition) const {
        if (condition.kind == Condition::Kind::Course) {
            return line(condition.course);
        }
        RelationLine result;
        append(result.text, condition);
        return result;
    }

    /// The uppermost level of `condition` as lines.
    [[nodiscard]] Relation required(const Condition& condition) const {
        Relation relation{"required", "Stated prerequisites", {}, {}, {}};
        const bool is_leaf = words_of(condition).empty();
        if (is_leaf) {
            relation.lines = {line(condition)};
            return relation;
        }
        if (condition.parts.size() != 1 || condition.kind == Condition::Kind::CreditsFrom) {
            relation.words = words_of(condition);
        }
        for (const Condition& part : condition.parts) {
            add_once(relation, line(part));
        }
        if (relation.lines.empty()) {
            const bool is_free = condition.kind == Condition::Kind::AllOf;
            relation.words = is_free ? "None: nothing has to come before it." : "Not stated.";
        }
        return relation;
    }

private:
    void append(RichText& text, const Condition& condition) const {
        switch (condition.kind) {
            case Condition::Kind::Course: {
                RelationLine named = line(condition.course);
                text.push_back(link(std::move(named.course), std::move(named.address)));
                return;
            }
            case Condition::Kind::Text:
                text.push_back(plain(text.empty() ? capitalized(condition.text) : condition.text));
                return;
            default:
                append_parts(text, condition);
        }
    }

    void append_parts(RichText& text, const Condition& condition) const {
        const bool is_nested = !text.empty();
        const std::string words = words_of(condition) + " ";
        text.push_back(plain(is_nested ? "(" + words : words));
        for (std::size_t i = 0; i < condition.parts.size(); ++i) {
            if (i > 0) {
                text.push_back(plain(", "));
            }
            append(text, condition.parts[i]);
        }
        if (is_nested) {
            text.push_back(plain(")"));
        }
    }

    const Library& library_;
    const Route& now_;
};

/// "Before (2)"; no number where nothing is listed.
std::string counted(const std::string& title, const std::vector<Relation>& relations) {
    std::size_t count = 0;
    for (const Relation& relation : relations) {
        count += relation.lines.size();
    }
    return count == 0 ? title : title + " (" + std::to_string(count) + ")";
}

void add_if_any(CourseRelations& all, Relation relation) {
    if (!relation.lines.empty()) {
        all.relations.push_back(std::move(relation));
    }
}

}  // namespace

CourseRelations courses_before(const Library& library, const Route& now, core::CourseId id) {
    const core::Course& course = library.content().course(id);
    const Writer writer(library, now);
    CourseRelations before;
    if (course.prerequisites) {
        before.relations.push_back(writer.required(*course.prerequisites));
    } else {
        before.relations.push_back(
            {"required", "Stated prerequisites", capitalized(kNotStatedText), {}, {}});
    }
    Relation usual{"usual", "Usual order", {}, {}, std::string(kUsualOrderRemark)};
    for (const core::CourseId other : course.usually_after) {
        if (other != id) {
            add_once(usual, writer.line(other));
        }
    }
    add_if_any(before, std::move(usual));
    before.title = counted("Before", before.relations);
    return before;
}

CourseRelations courses_after(const Library& library, const Route& now, core::CourseId id) {
    const Writer writer(library, now);
    Relation required{"required", "Prerequisite for", {}, {}, {}};
    Relation usual{"usual", "Usual order", {}, {}, std::string(kUsualOrderRemark)};
    const std::vector<core::Course>& courses = library.content().courses;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const auto other = static_cast<core::CourseId>(i);
        if (other == id) {
            continue;
        }
        const auto& needs = courses[i].prerequisites;
        if (needs && names(core::courses_in(*needs), id)) {
            required.lines.push_back(writer.line(other));
        } else if (names(courses[i].usually_after, id)) {
            usual.lines.push_back(writer.line(other));
        }
    }
    CourseRelations after;
    add_if_any(after, std::move(required));
    add_if_any(after, std::move(usual));
    after.title = counted("After", after.relations);
    if (after.relations.empty()) {
        after.relations.push_back({"required", "Leads to", capitalized(kNotStatedText), {}, {}});
    }
    return after;
}

}  // namespace app
