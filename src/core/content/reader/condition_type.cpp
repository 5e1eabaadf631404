// A condition is written as a course id or as an object whose property names say what it is.
// Meeting such a name sets the kind; whatever cannot be read becomes a text without words, never
// "none needed".

#include <optional>
#include <utility>

#include "core/content/condition.h"
#include "core/content/faults.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/references.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

void make_unreadable(void* target) {
    Condition unread;
    unread.kind = Condition::Kind::Text;
    *static_cast<Condition*>(target) = std::move(unread);
}

Taken take_condition(ModelBuilder& builder, const Type&, void* target, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return Taken::WrongType;
    }
    auto& condition = *static_cast<Condition*>(target);
    condition.kind = Condition::Kind::Course;
    condition.course = CourseId{builder.note_reference(IdKind::Course, token)};
    return Taken::Yes;
}

/// A course that does not exist stays as words, since leaving it out would ask for less.
void settle_condition(References& references, void* target) {
    auto& condition = *static_cast<Condition*>(target);
    if (condition.kind == Condition::Kind::Course) {
        const auto number = static_cast<std::uint32_t>(condition.course);
        const std::optional<std::uint32_t> index = references.find(number);
        condition.course = CourseId{index.value_or(0)};
        if (!index) {
            condition.kind = Condition::Kind::Text;
            condition.text = references.id_of(number);
        }
    }
    for (Condition& part : condition.parts) {
        settle_condition(references, &part);
    }
}

/// The member, and at the same time the kind that its name stands for.
template <Condition::Kind Kind, auto Member>
void* member_of_kind(void* object, Access access) {
    static_cast<Condition*>(object)->kind = Kind;
    return member_address<Member>(object, access);
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
    form<ConditionKind::Text, &Condition::text>("text", &kTitle),
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
    builder.report(Problem::Kind::Shape, Fault::condition_incomplete, Fault::write_condition);
    make_unreadable(object);
    return true;
}

constexpr Type make_condition_type() {
    Type type = object_with(kConditionFields);
    type.expected = Fault::condition_expected;
    type.remedy = Fault::write_condition;
    type.take = take_condition;
    type.finish = finish_condition;
    type.settle = settle_condition;
    type.make_unreadable = make_unreadable;
    return type;
}

}  // namespace

constexpr Type kConditionType = make_condition_type();

}  // namespace core
