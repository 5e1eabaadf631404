#pragma once

#include <utility>
#include <vector>

#include "core/content/ids.h"

namespace core {

/// Courses in the order in which they came, each once.
class CourseList {
public:
    void add(CourseId course) {
        if (index_of(course) >= is_known_.size()) {
            is_known_.resize(index_of(course) + 1);
        }
        if (!is_known_[index_of(course)]) {
            is_known_[index_of(course)] = true;
            courses_.push_back(course);
        }
    }

    void add(const std::vector<CourseId>& courses) {
        for (const CourseId course : courses) {
            add(course);
        }
    }

    [[nodiscard]] std::vector<CourseId> take() && { return std::move(courses_); }

private:
    std::vector<CourseId> courses_;
    std::vector<bool> is_known_;  ///< By course, as far as asked.
};

}  // namespace core
