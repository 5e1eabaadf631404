// A condition is written as a course id or as an object whose property names say what it is.
// Meeting such a name sets the kind; whatever cannot be read becomes words that say so, never "none
// needed".

#include <utility>

#include "core/content/condition.h"
#include "core/content/reader/known_ids.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/references.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr char kForms[] =
    R"(Write a course id, {"all_of": […]}, {"any_of": […]}, {"at_least": 2, "of": […]}, )"
    R"({"credits": 6, "from": […]} or {"text": "…"}.)";

void make_unreadable(void* target) {
    Condition words;
    words.kind = Condition::Kind::Text;
    words.text = "a condition that could not be read";
    *static_cast<Condition*>(target) = std::move(words);
}

/// A course; one that does not exist stays as words, since leaving it out would ask for less.
Taken take_condition(ModelBuilder& builder, const Type&, void* target, const Token& token) {
    const Resolved resolved = resolve(builder, &KnownIds::courses, token);
    auto& condition = *static_cast<Condition*>(target);
    if (resolved.taken == Taken::Yes) {
        condition.kind = Condition::Kind::Course;
        condition.course = CourseId{resolved.index};
    } else if (resolved.taken == Taken::Reported) {
        condition.kind = Condition::Kind::Text;
        condition.text = token.text;
    }
    return resolved.taken == Taken::Reported ? Taken::Yes : resolved.taken;
}

/// The member, and at the same time the kind that its name stands for.
template <Condition::Kind Kind, auto Member>
void* member_of_kind(void* object) {
    static_cast<Condition*>(object)->kind = Kind;
    return member_address<Member>(object);
}

template <Condition::Kind Kind, auto Member>
constexpr Field form(std::string_view name,
                     const Type* type = kTypeOf<decltype(member_type(Member))>) {
    return {.name = name, .type = type, .member = member_of_kind<Kind, Member>};
}

using ConditionKind = Condition::Kind;

constexpr Field kConditionFields[] = {
    form<ConditionKind::AllOf, &Condition::parts>("all_of"),
    form<ConditionKind::AnyOf, &Condition::parts>("any_of"),
    form<ConditionKind::AtLeast, &Condition::count>("at_least", &kCount),
    form<ConditionKind::AtLeast, &Condition::parts>("of"),
    form<ConditionKind::CreditsFrom, &Condition::credits>("credits", &kCreditCount),
    form<ConditionKind::CreditsFrom, &Condition::parts>("from"),
    form<ConditionKind::Text, &Condition::text>("text", &kName),
};

constexpr FieldSet bits(std::string_view first, std::string_view second = {}) {
    return bit_of(kConditionFields, first) | bit_of(kConditionFields, second);
}

/// The properties that together make a condition.
constexpr FieldSet kWholeForms[] = {bits("all_of"), bits("any_of"), bits("at_least", "of"),
                                    bits("credits", "from"), bits("text")};

bool finish_condition(ModelBuilder& builder, void* object, FieldSet read) {
    for (const FieldSet form : kWholeForms) {
        if (read == form) {
            return true;
        }
    }
    builder.report(Problem::Kind::Shape, "This is no complete condition.", kForms);
    make_unreadable(object);
    return true;
}

constexpr Type make_condition_type() {
    Type type = object_with(kConditionFields);
    type.expected = "a condition";
    type.remedy = kForms;
    type.take = take_condition;
    type.finish = finish_condition;
    type.make_unreadable = make_unreadable;
    return type;
}

}  // namespace

constexpr Type kConditionType = make_condition_type();

}  // namespace core
