#include "core/compare/compare.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace core {

namespace {

/// The part in percent, rounded; 0 of nothing is 0.
int percent_of(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<int>((part * 200 + whole) / (whole * 2));
}

bool holds(const ComparedCell& cell, std::string_view text) {
    return std::any_of(cell.values.begin(), cell.values.end(),
                       [text](const ComparedValue& value) { return value.text == text; });
}

Sharing sharing_of(const ComparedRow& row, std::string_view text) {
    const auto count =
        std::count_if(row.cells.begin(), row.cells.end(),
                      [text](const ComparedCell& cell) { return holds(cell, text); });
    if (count == 1) {
        return Sharing::OnlyHere;
    }
    return static_cast<std::size_t>(count) == row.cells.size() ? Sharing::All : Sharing::Some;
}

/// The row of `attribute`. Rows stand by aspect; those of one aspect as they are first said.
ComparedRow& row_for(std::vector<ComparedRow>& rows, const Attribute& attribute,
                     std::size_t thing_count) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&attribute](const ComparedRow& row) {
        return row.aspect == attribute.aspect && row.label == attribute.label;
    });
    if (found != rows.end()) {
        return *found;
    }
    const auto next = std::find_if(rows.begin(), rows.end(), [&attribute](const ComparedRow& row) {
        return attribute.aspect < row.aspect;
    });
    const std::vector<ComparedCell> cells(thing_count);
    return *rows.insert(next, {attribute.aspect, attribute.label, cells, false});
}

/// A row differs when a value of one cell is missing in another.
void mark_row(ComparedRow& row) {
    for (ComparedCell& cell : row.cells) {
        for (ComparedValue& value : cell.values) {
            value.sharing = sharing_of(row, value.text);
            row.differs |= value.sharing != Sharing::All && row.cells.size() > 1;
        }
    }
}

/// Adds what one thing says of an attribute; it may say it in several places.
void add_values(ComparedCell& cell, const Attribute& attribute) {
    cell.inferred |= attribute.inferred;
    for (const Text& value : attribute.values) {
        if (!holds(cell, value)) {
            cell.values.push_back({value, Sharing::OnlyHere});
        }
    }
}

std::vector<ComparedRow> compare_attributes(std::span<const Comparable> things) {
    std::vector<ComparedRow> rows;
    for (std::size_t i = 0; i < things.size(); ++i) {
        for (const Attribute& attribute : things[i].attributes) {
            add_values(row_for(rows, attribute, things.size()).cells[i], attribute);
        }
    }
    std::for_each(rows.begin(), rows.end(), mark_row);
    return rows;
}

CreditsRow& row_for(std::vector<CreditsRow>& rows, const Text& group, std::size_t thing_count) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&group](const CreditsRow& row) { return row.group == group; });
    if (found != rows.end()) {
        return *found;
    }
    rows.push_back({group, std::vector<CreditsCell>(thing_count), false});
    return rows.back();
}

/// Whether two cells say the same; how well founded it is does not matter.
bool same_credits(const CreditsCell& a, const CreditsCell& b) {
    return a.present == b.present && a.known == b.known && a.credits == b.credits;
}

std::vector<CreditsRow> compare_credits(std::span<const Comparable> things) {
    std::vector<CreditsRow> rows;
    for (std::size_t i = 0; i < things.size(); ++i) {
        for (const GroupCredits& group : things[i].credits) {
            const double credits = group.known ? group.credits : 0.0;
            row_for(rows, group.group, things.size()).cells[i] = {credits, group.inferred,
                                                                  group.known, true};
        }
    }
    for (CreditsRow& row : rows) {
        row.differs = std::any_of(row.cells.begin(), row.cells.end(), [&row](const auto& cell) {
            return !same_credits(cell, row.cells.front());
        });
    }
    return rows;
}

/// All courses in first-seen order, and for each who has it.
std::vector<PartlySharedCourse> courses_with_holders(std::span<const Comparable> things) {
    std::size_t end = 0;
    for (const Comparable& thing : things) {
        for (const CourseId course : thing.courses) {
            end = std::max(end, index_of(course) + 1);
        }
    }
    constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
    std::vector<std::size_t> place(end, kNowhere);
    std::vector<PartlySharedCourse> courses;
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        for (const CourseId course : things[i].courses) {
            std::size_t& at = place[index_of(course)];
            if (at == kNowhere) {
                at = courses.size();
                courses.push_back({course, {}});
            }
            std::vector<std::uint32_t>& holders = courses[at].things;
            if (holders.empty() || holders.back() != i) {
                holders.push_back(i);
            }
        }
    }
    return courses;
}

bool is_in(const PartlySharedCourse& course, std::uint32_t thing) {
    return std::binary_search(course.things.begin(), course.things.end(), thing);
}

PairOverlap overlap_of(const std::vector<PartlySharedCourse>& courses, std::uint32_t first,
                       std::uint32_t second) {
    PairOverlap overlap{first, second};
    for (const PartlySharedCourse& course : courses) {
        const bool in_first = is_in(course, first);
        const bool in_second = is_in(course, second);
        overlap.shared += in_first && in_second ? 1 : 0;
        overlap.only_first += in_first && !in_second ? 1 : 0;
        overlap.only_second += in_second && !in_first ? 1 : 0;
    }
    const std::size_t all = overlap.shared + overlap.only_first + overlap.only_second;
    overlap.percent = percent_of(overlap.shared, all);
    return overlap;
}

void compare_courses(std::span<const Comparable> things, Comparison& comparison) {
    const std::vector<PartlySharedCourse> courses = courses_with_holders(things);
    comparison.only_in.resize(things.size());
    for (const PartlySharedCourse& course : courses) {
        for (const std::uint32_t thing : course.things) {
            ++comparison.things[thing].course_count;
        }
    }
    comparison.with_courses = static_cast<std::size_t>(
        std::count_if(comparison.things.begin(), comparison.things.end(),
                      [](const Comparison::Heading& thing) { return thing.course_count > 0; }));
    for (const PartlySharedCourse& course : courses) {
        if (course.things.size() == 1) {
            comparison.only_in[course.things.front()].push_back(course.course);
        } else if (course.things.size() == comparison.with_courses) {
            comparison.shared_by_all.push_back(course.course);
        } else {
            comparison.shared_by_some.push_back(course);
        }
    }
    comparison.course_count = courses.size();
    comparison.shared_percent = percent_of(comparison.shared_by_all.size(), courses.size());
    for (std::uint32_t first = 0; first < things.size(); ++first) {
        for (std::uint32_t second = first + 1; second < things.size(); ++second) {
            comparison.pairs.push_back(overlap_of(courses, first, second));
        }
    }
}

}  // namespace

Comparison compare(std::span<const Comparable> things) {
    Comparison comparison;
    for (const Comparable& thing : things) {
        comparison.things.push_back({thing.id, thing.title, thing.summary, 0});
    }
    comparison.rows = compare_attributes(things);
    comparison.credits = compare_credits(things);
    compare_courses(things, comparison);
    return comparison;
}

}  // namespace core
