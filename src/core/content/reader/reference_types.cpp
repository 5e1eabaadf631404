// Types of what refers to other things by their ids. While files are read the model holds the
// number of each reference where its index will be.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/content/faults.h"
#include "core/content/model.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/references.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

template <typename Target, typename Id, IdKind Kind>
Taken take_reference(ModelBuilder& builder, const Type&, void* target, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return Taken::WrongType;
    }
    *static_cast<Target*>(target) = Id{builder.note_reference(Kind, token)};
    return Taken::Yes;
}

template <typename Target, typename Id, IdKind Kind>
constexpr Type reference(void (*settle)(References&, void*) = nullptr) {
    return {.expected = Fault::id_expected,
            .remedy = Fault::write_id,
            .take = take_reference<Target, Id, Kind>,
            .settle = settle};
}

void settle_kind(References& references, void* target) {
    auto& kind = *static_cast<KindId*>(target);
    if (kind != kUnreadKind) {
        const auto index = references.find(static_cast<std::uint32_t>(kind));
        kind = index ? KindId{*index} : kUnreadKind;
    }
}

void settle_person(References& references, void* target) {
    auto& person = *static_cast<std::optional<PersonId>*>(target);
    if (person) {
        const auto index = references.find(static_cast<std::uint32_t>(*person));
        person = index ? std::optional(PersonId{*index}) : std::nullopt;
    }
}

/// Those that lead nowhere are left out.
template <typename Id>
void settle_list(References& references, void* target) {
    auto& ids = *static_cast<std::vector<Id>*>(target);
    auto end = ids.begin();
    for (const Id id : ids) {
        const auto number = static_cast<std::uint32_t>(id);
        if (const auto index = references.find(number)) {
            *end++ = Id{*index};
        } else {
            references.leave_out(number);
        }
    }
    ids.erase(end, ids.end());
}

constexpr Type kCourseReference = reference<CourseId, CourseId, IdKind::Course>();
constexpr Type kSourceReference = reference<SourceId, SourceId, IdKind::Source>();
constexpr ListAccess kCourseAccess = list_access<CourseId>(&kCourseReference);
constexpr ListAccess kSourceAccess = list_access<SourceId>(&kSourceReference);

template <typename Id>
constexpr Type references_in(const ListAccess& access, double fewest = 0.0) {
    return {.expected = Fault::list_expected,
            .remedy = Fault::write_list,
            .list = &access,
            .settle = settle_list<Id>,
            .least = fewest};
}

}  // namespace

constexpr Type kCourseReferences = references_in<CourseId>(kCourseAccess);
constexpr Type kChoice = references_in<CourseId>(kCourseAccess, 1);
constexpr Type kSourceReferences = references_in<SourceId>(kSourceAccess);
constexpr Type kKindReference = reference<KindId, KindId, IdKind::Kind>(settle_kind);
constexpr Type kPersonReference =
    reference<std::optional<PersonId>, PersonId, IdKind::Person>(settle_person);

}  // namespace core
