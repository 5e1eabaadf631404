#pragma once

#include <span>
#include <string_view>

#include "pages/shared/course_entry.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// Courses one below the other: code, then the title as a link.
void draw_course_lines(ui::Builder& page, std::string_view name,
                       std::span<const CourseEntry> courses);

/// The same in as many columns as there is room for.
void draw_course_grid(ui::Builder& page, std::string_view name,
                      std::span<const CourseEntry> courses);

/// A table of courses: code, title as a link, credits.
void draw_course_table(ui::Builder& page, const words::Words& words, std::string_view name,
                       std::string_view caption, std::span<const CourseEntry> courses);

/// A term and its words as pills, inside `ui::definitions`; `otherwise` when there are none.
void draw_pills(ui::Builder& page, std::string_view name, core::TextView term,
                std::span<const core::Text> words, core::TextView otherwise);

}  // namespace pages
