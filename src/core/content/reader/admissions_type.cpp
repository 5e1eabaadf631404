#include "core/content/model.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr Field kDeadlineFields[] = {
    essential<&Deadline::applies_to>("applies_to", &kTitle),
    field<&Deadline::round>("round"),
    field<&Deadline::apply_by>("apply_by", &kPrintedTime),
    field<&Deadline::decision_by>("decision_by", &kPrintedTime),
    field<&Deadline::reply_by>("reply_by", &kPrintedTime),
    field<&Deadline::year>("year", &kPrintedTime),
    field<&Deadline::sources>("sources"),
};
constexpr Type kDeadlineType = object_with(kDeadlineFields);

constexpr Field kPriceFields[] = {
    essential<&Price::item>("item", &kTitle),
    field<&Price::year>("year", &kTime),
    field<&Price::amount>("amount", &kAmount),
    field<&Price::max_amount>("max_amount", &kAmount),
    field<&Price::note>("note"),
    field<&Price::sources>("sources"),
};
constexpr Type kPriceType = object_with(kPriceFields);

}  // namespace

template <>
inline constexpr const Type* kTypeOf<Deadline> = &kDeadlineType;
template <>
inline constexpr const Type* kTypeOf<Price> = &kPriceType;

namespace {

template <auto Member>
constexpr Field of_admissions(std::string_view name) {
    return part_field<&Content::admissions, Member>(name);
}

constexpr Field kAdmissionsFields[] = {
    of_admissions<&Admissions::requirements>("requirements"),
    of_admissions<&Admissions::materials>("materials"),
    of_admissions<&Admissions::deadlines>("deadlines"),
    of_admissions<&Admissions::tuition>("tuition"),
    of_admissions<&Admissions::profile>("profile"),
};

}  // namespace

constexpr Type kAdmissionsFile = object_with(kAdmissionsFields);

}  // namespace core
