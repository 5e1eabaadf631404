#include "app/library.h"

#include <algorithm>
#include <utility>

namespace app {

Library::Library(core::Content content, std::vector<core::Problem> problems,
                 std::vector<std::string> unread, words::Words words)
    : content_(std::move(content)),
      problems_(std::move(problems)),
      unread_(std::move(unread)),
      words_(std::move(words)),
      index_(content_) {
    // One more for the empty edition.
    facets_.resize(content_.editions.size() + 1);
}

bool Library::has_lost(std::string_view file) const {
    return std::find(unread_.begin(), unread_.end(), file) != unread_.end();
}

bool Library::has_lost_courses() const {
    const std::vector<std::string>& files = content_.programme.course_files;
    return std::any_of(files.begin(), files.end(),
                       [this](const std::string& file) { return has_lost(file); });
}

const core::FacetTable& Library::facets(const core::Edition& edition) const {
    std::size_t place = content_.editions.size();
    for (std::size_t i = 0; i < content_.editions.size(); ++i) {
        if (&content_.editions[i] == &edition) {
            place = i;
        }
    }
    if (!facets_[place]) {
        facets_[place] = std::make_unique<core::FacetTable>(content_, edition);
    }
    return *facets_[place];
}

const core::Edition& Library::edition(std::string_view id) const {
    if (const core::Edition* found = content_.find_edition(id)) {
        return *found;
    }
    const core::Edition* usual = content_.default_edition();
    return usual != nullptr ? *usual : no_edition_;
}

}  // namespace app
