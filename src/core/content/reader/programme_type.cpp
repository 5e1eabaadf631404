#include "core/content/faults.h"
#include "core/content/model.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr Field kPassageFields[] = {
    essential<&Passage::title>("title", &kTitle),
    essential<&Passage::text>("text", &kTitle),
};
constexpr Type kPassageType = object_with(kPassageFields);

constexpr Field kLinkFields[] = {
    essential<&Link::label>("label", &kTitle),
    required<&Link::url>("url", &kWebAddress),
};
constexpr Type kLinkType = object_with(kLinkFields);

constexpr Field kContactFields[] = {
    essential<&Link::label>("label", &kTitle),
    required<&Link::url>("url", &kLinkAddress),
};
constexpr Type kContactType = object_with(kContactFields);
constexpr ListAccess kContactAccess = list_access<Link>(&kContactType);
constexpr Type kContacts{
    .expected = Fault::list_expected, .remedy = Fault::write_list, .list = &kContactAccess};

constexpr Field kKindFields[] = {
    essential<&CourseKind::id>("id", &kId),
    essential<&CourseKind::title>("title", &kTitle),
    field<&CourseKind::hue>("hue", &kHue),
};
constexpr Type kKindType = object_with_id<CourseKind>(kKindFields);

constexpr Field kSourceFields[] = {
    essential<&Source::id>("id", &kId),
    essential<&Source::title>("title", &kTitle),
    field<&Source::url>("url", &kWebAddress),
    field<&Source::as_of>("as_of", &kPrintedTime),
    field<&Source::kind>("kind"),
    field<&Source::note>("note"),
};
constexpr Type kSourceType = object_with_id<Source>(kSourceFields);

}  // namespace

template <>
inline constexpr const Type* kTypeOf<Passage> = &kPassageType;
template <>
inline constexpr const Type* kTypeOf<Link> = &kLinkType;
template <>
inline constexpr const Type* kTypeOf<CourseKind> = &kKindType;
template <>
inline constexpr const Type* kTypeOf<Source> = &kSourceType;
template <>
inline constexpr const Type* kTypeOf<Course> = &kCourseType;
template <>
inline constexpr const Type* kTypeOf<Person> = &kPersonType;

namespace {

template <auto Member>
constexpr Field of_programme(std::string_view name, Need need = Need::Optional,
                             const Type* type = kTypeOf<decltype(member_type(Member))>) {
    return part_field<&Content::programme, Member>(name, need, type);
}

constexpr Field kProgrammeFields[] = {
    of_programme<&Programme::id>("id", Need::Required, &kName),
    of_programme<&Programme::title>("title", Need::Required, &kTitle),
    of_programme<&Programme::short_title>("short_title"),
    of_programme<&Programme::institution>("institution"),
    of_programme<&Programme::language>("language", Need::Optional, &kLanguage),
    of_programme<&Programme::lead>("lead"),
    of_programme<&Programme::audience>("audience"),
    of_programme<&Programme::currency>("currency"),
    of_programme<&Programme::accent>("accent", Need::Optional, &kName),
    of_programme<&Programme::accent_link>("accent_link", Need::Optional, &kName),
    of_programme<&Programme::group_colours>("group_colours", Need::Optional, &kNames),
    of_programme<&Programme::differentiators>("differentiators"),
    of_programme<&Programme::related>("related"),
    of_programme<&Programme::links>("links"),
    of_programme<&Programme::contacts>("contacts", Need::Optional, &kContacts),
    of_programme<&Programme::key_facts>("key_facts", Need::Optional, &kIds),
    of_programme<&Programme::default_edition>("default_edition", Need::Optional, &kName),
    of_programme<&Programme::edition_ids>("editions", Need::Optional, &kIds),
    of_programme<&Programme::course_files>("courses", Need::Optional, &kFileNames),
    of_programme<&Programme::last_edit>("last_edit", Need::Optional, &kDate),
    required<&Content::kinds>("kinds"),
    field<&Content::timeline>("timeline"),
};
constexpr Field kSourcesFields[] = {required<&Content::sources>("sources")};
constexpr Field kCoursesFields[] = {required<&Content::courses>("courses")};
constexpr Field kPeopleFields[] = {required<&Content::people>("people")};
constexpr Field kOutcomesFields[] = {required<&Content::outcomes>("outcomes")};

}  // namespace

constexpr Type kProgrammeFile = object_with(kProgrammeFields);
constexpr Type kSourcesFile = object_with(kSourcesFields);
constexpr Type kCoursesFile = object_with(kCoursesFields);
constexpr Type kPeopleFile = object_with(kPeopleFields);
constexpr Type kOutcomesFile = object_with(kOutcomesFields);

}  // namespace core
