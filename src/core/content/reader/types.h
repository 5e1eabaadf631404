#pragma once

#include <optional>
#include <string>

#include "core/content/model.h"
#include "core/content/reader/binding.h"

namespace core {

// Values without parts. A field whose C++ type says too little names one of these.

extern const Type kText;         ///< May be empty.
extern const Type kName;         ///< A text in which there is something to see.
extern const Type kWords;        ///< Into a `Text`, which may be empty.
extern const Type kTitle;        ///< Into a `Text` in which there is something to see.
extern const Type kLanguage;     ///< The tag of one.
extern const Type kId;           ///< A name that can stand in an address.
extern const Type kIds;          ///< Into a vector of texts.
extern const Type kNames;        ///< Into a vector of texts, in each something to see.
extern const Type kFileNames;    ///< Of JSON files in the folder; into a vector of texts.
extern const Type kWebAddress;   ///< https or http.
extern const Type kLinkAddress;  ///< Mail and telephones too.
extern const Type kDate;         ///< Year-month-day.
extern const Type kTime;         ///< Words as printed; what looks like a date is one.
extern const Type kPrintedTime;  ///< The same, into a `Text`.
extern const Type kYesOrNo;
extern const Type kCertainty;
extern const Type kCampusOrOnline;
extern const Type kCreditValue;  ///< Into an `optional<double>`.
extern const Type kAmount;       ///< Into an `optional<double>`.
extern const Type kMonths;       ///< Into an `optional<int>`.
extern const Type kHue;
extern const Type kCount;
extern const Type kCreditCount;  ///< Into a `double`.
/// A text or a list of texts, into a vector of `Text`.
extern const Type kTextOrTexts;

/// Courses of which one is taken, at least one; into a vector of them.
extern const Type kChoice;

extern const Type kCourseReferences;  ///< Into a vector of them.
extern const Type kSourceReferences;  ///< Into a vector of them.
extern const Type kKindReference;
extern const Type kPersonReference;  ///< Into an `optional<PersonId>`.

// Objects of the model, each with its table of fields in a file of its own.

extern const Type kFactType;
extern const Type kCreditsType;
extern const Type kConditionType;
extern const Type kCourseType;
extern const Type kPersonType;
extern const Type kEditionType;

/// Stands in a course whose kind could not be read, until the reading is complete.
inline constexpr KindId kUnreadKind{0xFFFFFFFFU};

// The outermost objects of the files that fill a `Content`.

extern const Type kProgrammeFile;
extern const Type kSourcesFile;
extern const Type kCoursesFile;
extern const Type kPeopleFile;
extern const Type kOutcomesFile;
extern const Type kAdmissionsFile;

template <>
inline constexpr const Type* kTypeOf<std::string> = &kText;
template <>
inline constexpr ListAccess kListAccess<std::string> = list_access<std::string>(&kName);
template <>
inline constexpr const Type* kTypeOf<Text> = &kWords;
template <>
inline constexpr ListAccess kListAccess<Text> = list_access<Text>(&kTitle);
template <>
inline constexpr const Type* kTypeOf<bool> = &kYesOrNo;
template <>
inline constexpr const Type* kTypeOf<Certainty> = &kCertainty;
template <>
inline constexpr const Type* kTypeOf<std::vector<CourseId>> = &kCourseReferences;
template <>
inline constexpr const Type* kTypeOf<std::optional<std::vector<CourseId>>> = &kCourseReferences;
template <>
inline constexpr const Type* kTypeOf<std::vector<SourceId>> = &kSourceReferences;
template <>
inline constexpr const Type* kTypeOf<KindId> = &kKindReference;
template <>
inline constexpr const Type* kTypeOf<std::optional<PersonId>> = &kPersonReference;
template <>
inline constexpr const Type* kTypeOf<Fact> = &kFactType;
template <>
inline constexpr const Type* kTypeOf<Credits> = &kCreditsType;
template <>
inline constexpr const Type* kTypeOf<Condition> = &kConditionType;
template <>
inline constexpr const Type* kTypeOf<std::optional<Condition>> = &kConditionType;
template <>
inline constexpr bool kIsMadeWhenMet<std::optional<Condition>> = true;

}  // namespace core
