#include "core/content/faults.h"
#include "core/content/model.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/references.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr Field kGroupFields[] = {
    essential<&RequirementGroup::id>("id", &kId),
    essential<&RequirementGroup::title>("title", &kTitle),
    field<&RequirementGroup::text>("text"),
    field<&RequirementGroup::credits>("credits"),
    required<&RequirementGroup::needs>("needs"),
    field<&RequirementGroup::is_elective>("is_elective"),
    field<&RequirementGroup::sources>("sources"),
};
constexpr Type kGroupType = object_with_id<RequirementGroup>(kGroupFields);

constexpr Field kTrackFields[] = {
    essential<&Track::id>("id", &kId),
    essential<&Track::title>("title", &kTitle),
    field<&Track::summary>("summary"),
    field<&Track::prepares_for>("prepares_for"),
    field<&Track::suited_to>("suited_to"),
    field<&Track::roles>("roles"),
    field<&Track::elective_areas>("elective_areas"),
    field<&Track::electives>("electives"),
    field<&Track::electives_note>("electives_note"),
    field<&Track::sources>("sources"),
};
constexpr Type kTrackType = object_with_id<Track>(kTrackFields);

constexpr Field kPlanItemFields[] = {
    field<&PlanItem::courses>("choose", &kChoice),
    field<&PlanItem::label>("label", &kTitle),
};

/// A course. What is written stays until that is found.
Taken take_plan_item(ModelBuilder& builder, const Type&, void* target, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return Taken::WrongType;
    }
    auto& item = *static_cast<PlanItem*>(target);
    item.courses.push_back(CourseId{builder.note_reference(IdKind::Course, token)});
    item.label = token.text;
    return Taken::Yes;
}

/// A line whose courses do not exist stays as words, so that the term keeps it.
void settle_plan_item(References& references, void* target) {
    auto& item = *static_cast<PlanItem*>(target);
    if (item.courses.empty()) {
        return;
    }
    const std::string_view first = references.id_of(static_cast<std::uint32_t>(item.courses[0]));
    const bool is_one_course = item.courses.size() == 1 && item.label == first;
    kCourseReferences.settle(references, &item.courses);
    if (item.courses.empty() && item.label.empty()) {
        item.label = first;
    } else if (is_one_course && !item.courses.empty()) {
        item.label = {};
    }
}

bool finish_plan_item(ModelBuilder& builder, void* object, FieldSet read) {
    const auto& item = *static_cast<const PlanItem*>(object);
    if (read == 0) {
        builder.report(Problem::Kind::Shape, Fault::plan_item_empty, Fault::write_plan_item);
    }
    return !item.courses.empty() || !item.label.empty();
}

constexpr Type make_plan_item_type() {
    Type type = object_with(kPlanItemFields);
    type.expected = Fault::plan_item_expected;
    type.remedy = Fault::write_plan_item;
    type.take = take_plan_item;
    type.finish = finish_plan_item;
    type.settle = settle_plan_item;
    return type;
}
constexpr Type kPlanItemType = make_plan_item_type();

}  // namespace

template <>
inline constexpr const Type* kTypeOf<RequirementGroup> = &kGroupType;
template <>
inline constexpr const Type* kTypeOf<Track> = &kTrackType;
template <>
inline constexpr const Type* kTypeOf<PlanItem> = &kPlanItemType;

namespace {

constexpr Field kTermFields[] = {
    required<&PlanTerm::title>("title", &kTitle),
    required<&PlanTerm::items>("items"),
};
constexpr Type kTermType = object_with(kTermFields);

}  // namespace

template <>
inline constexpr const Type* kTypeOf<PlanTerm> = &kTermType;

namespace {

constexpr Field kPlanFields[] = {
    essential<&Plan::id>("id", &kId), essential<&Plan::title>("title", &kTitle),
    required<&Plan::terms>("terms"),  field<&Plan::note>("note"),
    field<&Plan::sources>("sources"),
};
constexpr Type kPlanType = object_with_id<Plan>(kPlanFields);

}  // namespace

template <>
inline constexpr const Type* kTypeOf<Plan> = &kPlanType;

namespace {

constexpr Field kFormatFields[] = {
    essential<&Format::id>("id", &kId), essential<&Format::title>("title", &kTitle),
    field<&Format::summary>("summary"), field<&Format::months>("months", &kMonths),
    field<&Format::mode>("mode"),       field<&Format::tuition_basis>("tuition_basis"),
    field<&Format::credits>("credits"), field<&Format::plans>("plans"),
    field<&Format::note>("note"),       field<&Format::is_degree>("is_degree"),
    field<&Format::sources>("sources"),
};
constexpr Type kFormatType = object_with_id<Format>(kFormatFields);

}  // namespace

template <>
inline constexpr const Type* kTypeOf<Format> = &kFormatType;

namespace {

constexpr Field kEditionFields[] = {
    required<&Edition::id>("id", &kName),        required<&Edition::title>("title", &kTitle),
    field<&Edition::summary>("summary"),         field<&Edition::facts>("facts"),
    field<&Edition::groups>("groups"),           field<&Edition::tracks>("tracks"),
    field<&Edition::tracks_note>("tracks_note"), field<&Edition::formats>("formats"),
    field<&Edition::sources>("sources"),
};

}  // namespace

constexpr Type kEditionType = object_with_id<Edition>(kEditionFields);

}  // namespace core
