#include "core/content/faults.h"
#include "core/content/model.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr Field kOfferingFields[] = {
    essential<&Offering::audience>("audience", &kCampusOrOnline),
    required<&Offering::terms>("terms"),
};
constexpr Type kOfferingType = object_with(kOfferingFields);

constexpr Field kTeachingFields[] = {
    essential<&Teaching::name>("name", &kName),
    field<&Teaching::person>("person"),
    field<&Teaching::years>("years", &kPrintedTime),
    field<&Teaching::sources>("sources"),
};
constexpr Type kTeachingType = object_with(kTeachingFields);

constexpr ListAccess kDeliveryAccess = list_access<std::string>(&kCampusOrOnline);
constexpr Type kDelivery{
    .expected = Fault::list_expected, .remedy = Fault::write_list, .list = &kDeliveryAccess};

}  // namespace

template <>
inline constexpr const Type* kTypeOf<Offering> = &kOfferingType;
template <>
inline constexpr const Type* kTypeOf<Teaching> = &kTeachingType;

namespace {

constexpr Field kCourseFields[] = {
    essential<&Course::id>("id", &kId),
    essential<&Course::code>("code", &kName),
    essential<&Course::title>("title", &kTitle),
    field<&Course::other_titles>("other_titles"),
    field<&Course::summary>("summary"),
    field<&Course::topics>("topics"),
    required<&Course::kind>("kind"),
    field<&Course::credits>("credits"),
    field<&Course::offered>("offered"),
    field<&Course::delivery>("delivery", &kDelivery),
    field<&Course::delivery_note>("delivery_note"),
    field<&Course::prerequisites>("prerequisites"),
    field<&Course::usually_after>("usually_after"),
    field<&Course::same_as>("same_as"),
    field<&Course::taught_by>("taught_by"),
    field<&Course::notes>("notes"),
    field<&Course::certainty>("certainty"),
    required<&Course::sources>("sources"),
};

bool finish_course(ModelBuilder&, void* object, FieldSet read) {
    if ((read & bit_of(kCourseFields, "kind")) == 0) {
        static_cast<Course*>(object)->kind = kUnreadKind;
    }
    return true;
}

constexpr Type make_course_type() {
    Type type = object_with_id<Course>(kCourseFields);
    type.finish = finish_course;
    return type;
}

constexpr Field kPersonFields[] = {
    essential<&Person::id>("id", &kId), essential<&Person::name>("name", &kName),
    field<&Person::role>("role"),       field<&Person::years>("years", &kPrintedTime),
    field<&Person::teaches>("teaches"), field<&Person::note>("note"),
    field<&Person::sources>("sources"),
};

}  // namespace

constexpr Type kCourseType = make_course_type();
constexpr Type kPersonType = object_with_id<Person>(kPersonFields);

}  // namespace core
