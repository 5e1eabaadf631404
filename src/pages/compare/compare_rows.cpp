#include "pages/compare/compare_rows.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "app/address.h"
#include "app/wording.h"

namespace pages {
namespace {

using words::Msg;

using core::ComparedCell;
using core::ComparedRow;
using core::Comparison;
using core::Sharing;

/// What is said of an aspect.
struct AspectWords {
    std::string_view name;  ///< In the names of rows.
    words::Message<> title;
};

constexpr std::array<AspectWords, core::kAspectCount> kAspects = {
    AspectWords{"glance", Msg::at_a_glance},
    {"courses", Msg::courses},
    {"credits", Msg::credits_title},
    {"outcomes", Msg::outcomes}};

ComparedCell worded(const words::Words& words, const core::CreditsCell& credits) {
    ComparedCell cell{{}, credits.inferred};
    if (!credits.present) {
        cell.values.push_back({words.say(Msg::no_such_group), Sharing::OnlyHere});
    } else if (credits.known) {
        cell.values.push_back(
            {app::credits_words(words, {.value = credits.credits}), Sharing::OnlyHere});
    }
    return cell;
}

/// The values of a row of credits in words, marked like those of any other row.
ComparedRow worded(const words::Words& words, const core::CreditsRow& credits) {
    ComparedRow row{core::Aspect::Credits, credits.group, {}, credits.differs};
    for (const core::CreditsCell& cell : credits.cells) {
        row.cells.push_back(worded(words, cell));
        const auto same =
            std::count_if(credits.cells.begin(), credits.cells.end(),
                          [&words, &row](const core::CreditsCell& other) {
                              return worded(words, other).values == row.cells.back().values;
                          });
        for (core::ComparedValue& value : row.cells.back().values) {
            value.sharing = same > 1 ? Sharing::Some : Sharing::OnlyHere;
        }
    }
    return row;
}

/// Whether two things or more have a value in common, so that one of one's own stands out.
bool has_common_value(const ComparedRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const ComparedCell& cell) {
        return std::any_of(cell.values.begin(), cell.values.end(),
                           [](const auto& value) { return value.sharing != Sharing::OnlyHere; });
    });
}

bool are_alike(const std::vector<CompareCell>& cells) {
    return std::all_of(cells.begin(), cells.end(), [&cells](const CompareCell& cell) {
        return cell.lines == cells.front().lines && cell.remark == cells.front().remark;
    });
}

CompareCell missing_cell(std::string words) {
    CompareCell cell;
    cell.lines.push_back({std::move(words), {}, false, true});
    return cell;
}

/// Takes the marks off: where nothing is in common, nothing stands out.
void unmark(CompareRow& row) {
    for (CompareCell& cell : row.cells) {
        for (CompareLine& line : cell.lines) {
            line.is_only_here = false;
        }
    }
}

/// "ML Engineering and Data Science"
std::string titles_at(const words::Words& words, const Comparison& comparison,
                      const std::vector<std::uint32_t>& things) {
    std::vector<std::string> titles;
    titles.reserve(things.size());
    for (const std::uint32_t thing : things) {
        titles.push_back(comparison.things[thing].title.text);
    }
    return words::list_text(words, titles);
}

class RowMaker {
public:
    RowMaker(const Comparison& comparison, const CompareContext& context)
        : comparison_(comparison), context_(context), words_(context.library.words()) {
        for (const core::Course& course : context.library.content().courses) {
            course_ids_.emplace(course_name(course).text, course.id);
        }
        for (const AspectWords& aspect : kAspects) {
            sections_.push_back({words_.say(aspect.title), {}});
        }
    }

    std::vector<CompareSection> make() {
        add_summaries();
        for (const ComparedRow& row : comparison_.rows) {
            add(row);
        }
        add_courses();
        for (const core::CreditsRow& row : comparison_.credits) {
            add(worded(words_, row));
        }
        std::erase_if(sections_,
                      [](const CompareSection& section) { return section.rows.empty(); });
        return std::move(sections_);
    }

private:
    /// A new row at the end of its section; valid until the next one.
    CompareRow& add_row(core::Aspect aspect, core::Text label) {
        const auto place = static_cast<std::size_t>(aspect);
        CompareRow row;
        row.name = std::string(kAspects[place].name) + '/' + label.text;
        row.label = std::move(label);
        sections_[place].rows.push_back(std::move(row));
        return sections_[place].rows.back();
    }

    void add_summaries() {
        ComparedRow summaries{core::Aspect::Glance, words_.say(Msg::in_short), {}, false};
        for (const Comparison::Heading& thing : comparison_.things) {
            ComparedCell cell;
            if (!thing.summary.empty()) {
                cell.values.push_back({thing.summary, Sharing::OnlyHere});
            }
            summaries.differs |= thing.summary != comparison_.things.front().summary;
            summaries.cells.push_back(std::move(cell));
        }
        std::vector<CompareCell>& cells = add(summaries).cells;
        for (std::size_t i = 0; i < cells.size() && i < context_.pages.size(); ++i) {
            cells[i].more = context_.pages[i];
        }
    }

    CompareRow& add(const ComparedRow& compared) {
        CompareRow& row = add_row(compared.aspect, compared.label);
        row.differs = compared.differs;
        for (const ComparedCell& cell : compared.cells) {
            row.cells.push_back(cell.values.empty() ? missing_cell(missing_words(compared.aspect))
                                                    : cell_of(cell));
        }
        if (!compared.differs || !has_common_value(compared)) {
            unmark(row);
        }
        if (are_alike(row.cells)) {
            row.agreement = row.cells.size() == 2
                                ? words_.say(Msg::same_in_both)
                                : words_.say(Msg::same_in_all, {.things = row.cells.size()});
        }
        return row;
    }

    /// What stands in a cell without values. The courses of editions are stated group by group.
    [[nodiscard]] std::string missing_words(core::Aspect aspect) const {
        const bool is_group = context_.route.compare_kind == app::CompareKind::Editions &&
                              aspect == core::Aspect::Courses;
        return words_.say(is_group ? Msg::no_such_group : Msg::not_stated_alone);
    }

    [[nodiscard]] CompareCell cell_of(const ComparedCell& compared) const {
        CompareCell cell;
        for (const core::ComparedValue& value : compared.values) {
            cell.lines.push_back({app::capitalized(words_, value.text),
                                  course_address(value.text.text),
                                  value.sharing == Sharing::OnlyHere, false});
        }
        if (compared.inferred) {
            cell.remark = words_.say(Msg::our_reading);
        }
        return cell;
    }

    /// The page of the course that the text of a value names; empty where it names none.
    [[nodiscard]] std::string course_address(const std::string& text) const {
        const auto found = course_ids_.find(text);
        return found == course_ids_.end()
                   ? std::string()
                   : app::address_of(
                         app::route_to(context_.route, app::Page::Course, found->second),
                         context_.library.content());
    }

    void add_courses() {
        if (comparison_.course_count > 0) {
            add_shared();
            add_partly_shared();
            add_unshared();
        }
    }

    void add_shared() {
        const auto& shared = comparison_.shared_by_all;
        if (!shared.empty()) {
            CompareRow& row = add_row(core::Aspect::Courses, words_.say(Msg::shared_courses));
            const std::size_t things = comparison_.with_courses;
            row.remark = things == 2 ? words_.say(Msg::courses_in_both, {.count = shared.size()})
                                     : words_.say(Msg::courses_in_all,
                                                  {.count = shared.size(), .things = things});
            row.across = course_entries(context_.library, context_.route, shared);
        }
    }

    void add_partly_shared() {
        const auto& shared = comparison_.shared_by_some;
        if (shared.empty()) {
            return;
        }
        CompareRow& row = add_row(core::Aspect::Courses, words_.say(Msg::partly_shared_courses));
        row.remark = words_.say(Msg::courses_counted, {.count = shared.size()});
        row.differs = true;
        for (const core::PartlySharedCourse& course : shared) {
            row.across.push_back(course_entry(context_.library, context_.route, course.course));
            row.across.back().remark =
                words_.say(Msg::in_these, {.named = titles_at(words_, comparison_, course.things)});
        }
    }

    void add_unshared() {
        const auto& unshared = comparison_.only_in;
        CompareRow& row = add_row(core::Aspect::Courses, words_.say(Msg::only_here));
        row.differs = std::any_of(unshared.begin(), unshared.end(),
                                  [](const auto& courses) { return !courses.empty(); });
        for (std::size_t i = 0; i < unshared.size(); ++i) {
            CompareCell cell;
            cell.courses = course_entries(context_.library, context_.route, unshared[i]);
            if (comparison_.things[i].course_count == 0) {
                cell.lines.push_back({words_.say(Msg::no_courses_named), {}, false, true});
            } else if (unshared[i].empty()) {
                cell.lines.push_back({words_.say(Msg::none), {}, false, true});
            }
            row.cells.push_back(std::move(cell));
        }
    }

    const Comparison& comparison_;
    const CompareContext& context_;
    const words::Words& words_;
    std::map<std::string, std::string> course_ids_;  ///< By what values call them.
    std::vector<CompareSection> sections_;
};

}  // namespace

std::vector<CompareSection> compare_sections(const Comparison& comparison,
                                             const CompareContext& context) {
    return RowMaker(comparison, context).make();
}

}  // namespace pages
