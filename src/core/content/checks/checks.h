#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/faults.h"
#include "core/content/model.h"
#include "core/content/problem.h"
#include "core/content/read.h"
#include "core/content/reader/problem_list.h"

namespace core {

/// What a check reads, and where it tells what it found.
class CheckRun {
public:
    CheckRun(const Reading& reading, ProblemList& problems)
        : reading_(reading), problems_(problems) {}

    [[nodiscard]] const Content& content() const { return reading_.content; }
    /// Whether all of `file` is in the content: what nobody names may be named in what was left
    /// out.
    [[nodiscard]] bool is_whole(std::string_view file) const;

    /// `pointer` counts entries as the model does, and all courses in "courses.json", whatever
    /// their files are called; the caller of the checks translates.
    void error(std::string_view file, std::string_view pointer, Said message, Said remedy);
    void warning(std::string_view file, std::string_view pointer, Said message, Said remedy);

private:
    const Reading& reading_;
    ProblemList& problems_;
};

/// "editions/2023.json"
[[nodiscard]] std::string edition_file(const Edition& edition);
/// `pointer` with "/index" added.
[[nodiscard]] std::string entry(std::string pointer, std::size_t index);

/// One list of facts and where it stands.
struct FactList {
    std::string file;
    std::string pointer;
    const std::vector<Fact>* facts;  ///< Owned by the content.
};

/// Every list of facts in the content.
[[nodiscard]] std::vector<FactList> fact_lists(const Content& content);

// To add a check: declare it here, write it in a file of its own, add it to kChecks in check.cpp
// and give it a good and a bad example in check_test.cpp. check_colours is the shortest one to
// copy.

/// Accent colours are written as #rrggbb.
void check_colours(CheckRun& run);
/// The default edition is one of the editions.
void check_default_edition(CheckRun& run);
/// What is stated has a source and a year; prices are in some currency.
void check_facts(CheckRun& run);
/// An edition has the facts that the programme calls its key facts, each of which it names once.
void check_key_facts(CheckRun& run);
/// No course comes, by way of others that cannot be avoided, before itself.
void check_cycles(CheckRun& run);
/// A condition can be met: "two of" names at least two, "six credits from" courses that carry six.
void check_conditions(CheckRun& run);
/// Of two courses that are the same, each names the other.
void check_same_courses(CheckRun& run);
/// The requirement groups of an edition make up the degree, whose credits are said in digits.
void check_group_credits(CheckRun& run);
/// The courses that a requirement group asks for make up its credits.
void check_group_courses(CheckRun& run);
/// The courses of a plan make up its format.
void check_plan_credits(CheckRun& run);
/// In a plan, courses come after those that they build on.
void check_plan_order(CheckRun& run);
/// Courses and people agree on who teaches what.
void check_teaching(CheckRun& run);
/// No two things of one list have the same name.
void check_twins(CheckRun& run);
/// Plans, terms and groups have something in them, and no track lists no electives by mistake.
void check_empty_lists(CheckRun& run);
/// Every course has a place in some edition, or a word why not.
void check_unused_courses(CheckRun& run);

}  // namespace core
