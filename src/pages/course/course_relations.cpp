// A prerequisite is a tree. Its uppermost level becomes the lines of a list under words such as
// "All of:"; what is below a line is said in the line itself, in brackets where it is deeper still.

#include "pages/course/course_relations.h"

#include <algorithm>
#include <utility>

#include "app/wording.h"
#include "pages/shared/course_entry.h"

namespace pages {
namespace {

using words::Msg;

using core::Condition;

std::string words_of(const words::Words& words, const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::Course:
        case Condition::Kind::Text:
            return {};
        case Condition::Kind::AllOf:
            return words.say(Msg::all_of);
        case Condition::Kind::AnyOf:
            return words.say(Msg::one_of);
        case Condition::Kind::AtLeast:
            return words.say(Msg::at_least_of, {.count = condition.count});
        case Condition::Kind::CreditsFrom:
            return words.say(Msg::credits_from, {.count = condition.credits});
    }
    return {};
}

/// Those of a condition in words, or of one that could not be read.
core::Text stated_text(const words::Words& words, const Condition& condition) {
    return condition.text.empty() ? core::Text(words.say(Msg::condition_not_read)) : condition.text;
}

bool is_leaf(const Condition& condition) {
    return condition.kind == Condition::Kind::Course || condition.kind == Condition::Kind::Text;
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
    Writer(const app::Library& library, const app::Route& now)
        : library_(library), words_(library.words()), now_(now) {}

    [[nodiscard]] RelationLine line(core::CourseId id) const {
        const CourseEntry entry = course_entry(library_, now_, id);
        return {course_name(library_.content().course(id)), entry.address, {}};
    }

    [[nodiscard]] RelationLine line(const Condition& condition) const {
        if (condition.kind == Condition::Kind::Course) {
            return line(condition.course);
        }
        if (condition.kind == Condition::Kind::Text) {
            return {
                {}, {}, {core::plain(app::capitalized(words_, stated_text(words_, condition)))}};
        }
        return {{}, {}, choice_text(condition)};
    }

    /// The uppermost level of `condition` as lines.
    [[nodiscard]] Relation required(const Condition& condition) const {
        Relation relation{"required", words_.say(Msg::stated_prerequisites), {}, {}, {}};
        if (is_leaf(condition)) {
            relation.lines = {line(condition)};
            return relation;
        }
        if (condition.parts.size() != 1 || condition.kind == Condition::Kind::CreditsFrom) {
            relation.words = words_of(words_, condition);
        }
        for (const Condition& part : condition.parts) {
            add_once(relation, line(part));
        }
        if (relation.lines.empty()) {
            const bool is_free = condition.kind == Condition::Kind::AllOf;
            relation.words = words_.say(is_free ? Msg::nothing_before : Msg::not_stated_sentence);
        }
        return relation;
    }

private:
    /// "One of: C 1, C 2"
    [[nodiscard]] core::RichText choice_text(const Condition& condition) const {
        std::vector<core::RichText> parts;
        parts.reserve(condition.parts.size());
        for (const Condition& part : condition.parts) {
            parts.push_back(part_text(part));
        }
        return app::filled(
            words_.pieces(Msg::parts_of_choice,
                          {.choice = words_of(words_, condition), .parts = words::Slot{0}}),
            {app::rich_row(words_, parts)});
    }

    [[nodiscard]] core::RichText part_text(const Condition& condition) const {
        if (condition.kind == Condition::Kind::Course) {
            RelationLine named = line(condition.course);
            return {core::link(std::move(named.course), std::move(named.address))};
        }
        if (condition.kind == Condition::Kind::Text) {
            return {core::plain(stated_text(words_, condition))};
        }
        return app::filled(words_.pieces(Msg::in_brackets, {.text = words::Slot{0}}),
                           {choice_text(condition)});
    }

    const app::Library& library_;
    const words::Words& words_;
    const app::Route& now_;
};

/// "Before (2)"; no number where nothing is listed.
std::string counted(const words::Words& words, const std::string& title,
                    const std::vector<Relation>& relations) {
    std::size_t count = 0;
    for (const Relation& relation : relations) {
        count += relation.lines.size();
    }
    return count == 0 ? title : words.say(Msg::with_count, {.count = count, .label = title});
}

Relation usual_order(const words::Words& words) {
    return {"usual", words.say(Msg::usual_order), {}, {}, words.say(Msg::usual_order_remark)};
}

void add_if_any(CourseRelations& all, Relation relation) {
    if (!relation.lines.empty()) {
        all.relations.push_back(std::move(relation));
    }
}

}  // namespace

CourseRelations courses_before(const app::Library& library, const app::Route& now,
                               core::CourseId id) {
    const core::Course& course = library.content().course(id);
    const Writer writer(library, now);
    const words::Words& words = library.words();
    CourseRelations before;
    if (course.prerequisites) {
        before.relations.push_back(writer.required(*course.prerequisites));
    } else {
        before.relations.push_back({"required",
                                    words.say(Msg::stated_prerequisites),
                                    words.say(Msg::not_stated_alone),
                                    {},
                                    {}});
    }
    Relation usual = usual_order(words);
    for (const core::CourseId other : course.usually_after) {
        if (other != id) {
            add_once(usual, writer.line(other));
        }
    }
    add_if_any(before, std::move(usual));
    before.title = counted(words, words.say(Msg::before), before.relations);
    return before;
}

CourseRelations courses_after(const app::Library& library, const app::Route& now,
                              core::CourseId id) {
    const Writer writer(library, now);
    const words::Words& words = library.words();
    Relation required{"required", words.say(Msg::prerequisite_for), {}, {}, {}};
    Relation usual = usual_order(words);
    const std::vector<core::Course>& courses = library.content().courses;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const auto other = static_cast<core::CourseId>(i);
        if (other == id) {
            continue;
        }
        const auto& needs = courses[i].prerequisites;
        if (needs && contains(core::courses_in(*needs), id)) {
            required.lines.push_back(writer.line(other));
        } else if (contains(courses[i].usually_after, id)) {
            usual.lines.push_back(writer.line(other));
        }
    }
    CourseRelations after;
    add_if_any(after, std::move(required));
    add_if_any(after, std::move(usual));
    after.title = counted(words, words.say(Msg::after), after.relations);
    if (after.relations.empty()) {
        after.relations.push_back(
            {"required", words.say(Msg::leads_to), words.say(Msg::not_stated_alone), {}, {}});
    }
    return after;
}

}  // namespace pages
