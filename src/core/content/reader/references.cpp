#include "core/content/reader/references.h"

#include <optional>
#include <string>
#include <utility>

#include "core/content/model.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

template <typename Target, typename Id, IdTable KnownIds::*Table>
Taken take_reference(ModelBuilder& builder, const Type&, void* target, const Token& token) {
    const Resolved resolved = resolve(builder, Table, token);
    if (resolved.taken == Taken::Yes) {
        *static_cast<Target*>(target) = Id{resolved.index};
    }
    return resolved.taken;
}

template <typename Target, typename Id, IdTable KnownIds::*Table>
constexpr Type kReference{.expected = "an id in quotation marks",
                          .remedy = "Put the id between quotation marks.",
                          .take = take_reference<Target, Id, Table>};

}  // namespace

Resolved resolve(ModelBuilder& builder, IdTable KnownIds::*table, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return {.taken = Taken::WrongType};
    }
    if (builder.ids() == nullptr) {
        return {};
    }
    const IdTable& ids = builder.ids()->*table;
    if (const std::optional<std::uint32_t> index = ids.find(token.text)) {
        return {.index = *index};
    }
    const bool is_explained_elsewhere = !ids.is_complete || ids.was_dropped(token.text);
    if (!is_explained_elsewhere) {
        const std::string_view similar = ids.find_similar(token.text);
        std::string message = std::string("There is no ") + ids.thing() + " with the id ";
        message += quoted(token.text) + '.';
        std::string remedy = std::string("Add it to ") + ids.file() + ", or remove it here.";
        if (!similar.empty()) {
            remedy = "Did you mean " + quoted(similar) + "?";
        }
        builder.report(Problem::Kind::Reference, message, remedy);
    }
    return {.taken = Taken::Reported};
}

constexpr Type kCourseReference = kReference<CourseId, CourseId, &KnownIds::courses>;
constexpr Type kChoice{.expected = "a list in square brackets",
                       .remedy = "Put it between [ and ].",
                       .list = &kListAccess<CourseId>,
                       .least = 1};
constexpr Type kSourceReference = kReference<SourceId, SourceId, &KnownIds::sources>;
constexpr Type kKindReference = kReference<KindId, KindId, &KnownIds::kinds>;
constexpr Type kPersonReference = kReference<std::optional<PersonId>, PersonId, &KnownIds::people>;

}  // namespace core
