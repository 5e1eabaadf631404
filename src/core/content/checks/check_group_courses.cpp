// What a group asks for is a tree of conditions. For each of them there is a least and a most that
// the courses taken for it can carry; the credits of the group must lie between.

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/content/checks/checks.h"
#include "core/content/checks/credit_sum.h"
#include "core/sort.h"
#include "core/text/number_text.h"

namespace core {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

/// How many credits can come together. What nobody knows can be anything.
struct CreditRange {
    double least = 0.0;
    double most = kNoLimit;
};

/// Whether a course could count for more than one of `parts`.
bool share_courses(const std::vector<Condition>& parts) {
    std::vector<CourseId> all;
    for (const Condition& part : parts) {
        const std::vector<CourseId> own = courses_in(part);
        all.insert(all.end(), own.begin(), own.end());
    }
    sort(all);
    return std::adjacent_find(all.begin(), all.end()) != all.end();
}

double sum(const std::vector<double>& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

CreditRange range_of(const Content& content, const Condition& condition);

/// The range when at least `count` of the parts are met.
CreditRange range_of_parts(const Content& content, const Condition& condition, std::size_t count) {
    std::vector<double> least;
    std::vector<double> most;
    for (const Condition& part : condition.parts) {
        const CreditRange range = range_of(content, part);
        least.push_back(range.least);
        most.push_back(range.most);
    }
    if (least.size() < count) {
        return {kNoLimit, 0.0};
    }
    sort(least);
    least.resize(count);
    const bool is_shared = share_courses(condition.parts);
    const double fewest = least.empty() ? 0.0 : is_shared ? least.back() : sum(least);
    if (condition.kind == Condition::Kind::AnyOf) {
        return {fewest, *std::max_element(most.begin(), most.end())};
    }
    return {fewest, sum(most)};
}

CreditRange range_of(const Content& content, const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::Course: {
            const std::optional<double>& value = content.course(condition.course).credits.value;
            return value ? CreditRange{*value, *value} : CreditRange{};
        }
        case Condition::Kind::Text:
            return {};
        case Condition::Kind::AllOf:
            return range_of_parts(content, condition, condition.parts.size());
        case Condition::Kind::AnyOf:
            return range_of_parts(content, condition, 1);
        case Condition::Kind::AtLeast:
            return range_of_parts(content, condition, static_cast<std::size_t>(condition.count));
        case Condition::Kind::CreditsFrom:
            return {condition.credits, range_of_parts(content, condition, 0).most};
    }
    return {};
}

bool is_inferred(const Content& content, const RequirementGroup& group) {
    const std::vector<CourseId> courses = courses_in(group.needs);
    return group.credits.certainty == Certainty::Inferred ||
           std::any_of(courses.begin(), courses.end(), [&content](CourseId course) {
               return content.course(course).credits.certainty == Certainty::Inferred;
           });
}

/// What the courses come to: the end of `range` that `credits` lies beyond.
Said told_of(const CreditRange& range, double credits) {
    const std::string total = number_text(credits);
    if (range.most - range.least < kCreditTolerance) {
        return said(Fault::group_courses_differ, {.sum = number_text(range.least), .total = total});
    }
    return credits < range.least ? said(Fault::group_courses_at_least,
                                        {.sum = number_text(range.least), .total = total})
                                 : said(Fault::group_courses_at_most,
                                        {.sum = number_text(range.most), .total = total});
}

void check_group(CheckRun& run, const Edition& edition, std::size_t index) {
    const RequirementGroup& group = edition.groups[index];
    if (courses_in(group.needs).empty()) {
        return;  // Its words alone say what is needed.
    }
    const CreditRange range = range_of(run.content(), group.needs);
    const bool can_be_met = range.least <= range.most + kCreditTolerance;
    if (!group.credits.value || !can_be_met ||
        (*group.credits.value >= range.least - kCreditTolerance &&
         *group.credits.value <= range.most + kCreditTolerance)) {
        return;
    }
    Said message = told_of(range, *group.credits.value);
    const std::string pointer = entry("/groups", index);
    if (is_inferred(run.content(), group)) {
        run.warning(edition_file(edition), pointer, std::move(message),
                    Fault::correct_group_courses);
    } else {
        run.error(edition_file(edition), pointer, std::move(message), Fault::correct_group_courses);
    }
}

}  // namespace

void check_group_courses(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        for (std::size_t i = 0; i < edition.groups.size(); ++i) {
            check_group(run, edition, i);
        }
    }
}

}  // namespace core
