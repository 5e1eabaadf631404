#include "app/library.h"

#include <algorithm>
#include <utility>

#include "core/text/language_tag.h"

namespace app {

Library::Library(core::Reading reading, words::Words words, std::optional<words::Faults> faults)
    : Library(std::move(reading), std::move(words), std::move(faults), core::SearchIndex()) {
    index_ = core::SearchIndex(content_);
}

Library::Library(core::Reading reading, words::Words words, std::optional<words::Faults> faults,
                 core::SearchIndex index)
    : content_(std::move(reading.content)),
      problems_(std::move(reading.problems)),
      unread_(std::move(reading.unread)),
      words_(std::move(words)),
      faults_(std::move(faults)),
      index_(std::move(index)) {
    // One more for the empty edition.
    facets_.resize(content_.editions.size() + 1);
}

std::string Library::problem_line(const core::Problem& problem) const {
    return faults_ ? faults_->line(problem) : core::place_of(problem) + core::pointer_note(problem);
}

bool Library::has_lost(std::string_view file) const {
    return std::find(unread_.begin(), unread_.end(), file) != unread_.end();
}

bool Library::has_lost_courses() const {
    const std::vector<std::string>& files = content_.programme.course_files;
    return std::any_of(files.begin(), files.end(),
                       [this](const std::string& file) { return has_lost(file); });
}

std::vector<std::string> Library::text_languages() const {
    std::vector<std::string> tags = content_.languages;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (!is_foreign(static_cast<core::TextLanguage>(i + 1))) {
            tags[i].clear();
        }
    }
    return tags;
}

bool Library::is_foreign(core::TextLanguage language) const {
    const auto number = static_cast<std::size_t>(language);
    return number > 0 && number <= content_.languages.size() &&
           !core::is_same_language(content_.languages[number - 1], words_.language());
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
