#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/model.h"
#include "core/content/problem.h"
#include "core/content/read.h"
#include "core/search/facets.h"
#include "core/search/search.h"
#include "words/faults.h"
#include "words/words.h"

namespace app {

/// The content as it was read, with what is worked out from it once: what pages are made of.
/// `content` never changes; a reload makes a new library.
class Library {
public:
    /// `words` are what is said around the content, in the language of the page.
    /// `faults` say what is wrong with it, once they are there.
    Library(core::Reading reading, words::Words words, std::optional<words::Faults> faults = {});
    /// The same with an index of this content that was made before.
    Library(core::Reading reading, words::Words words, std::optional<words::Faults> faults,
            core::SearchIndex index);

    [[nodiscard]] const core::Content& content() const { return content_; }
    [[nodiscard]] const std::vector<core::Problem>& problems() const { return problems_; }
    /// A problem as people are told it; where it is, as long as there are no words for what it is.
    [[nodiscard]] std::string problem_line(const core::Problem& problem) const;
    /// Whether `file` could not be read to its end or held nothing that was good: what it holds
    /// must not be said to be all there is.
    [[nodiscard]] bool has_lost(std::string_view file) const;
    /// The same of some file that courses stand in.
    [[nodiscard]] bool has_lost_courses() const;
    [[nodiscard]] const words::Words& words() const { return words_; }
    /// The languages that content is in, by `core::TextLanguage` less one; empty where it is that
    /// of the words, which then need not be told.
    [[nodiscard]] std::vector<std::string> text_languages() const;
    /// Whether texts in `language` have to tell it.
    [[nodiscard]] bool is_foreign(core::TextLanguage language) const;
    [[nodiscard]] const core::SearchIndex& index() const { return index_; }
    /// Facet values of all courses in `edition`, which must be one of this library's.
    [[nodiscard]] const core::FacetTable& facets(const core::Edition& edition) const;
    /// The edition with this id, else the default one. Content without any edition has an empty
    /// one.
    [[nodiscard]] const core::Edition& edition(std::string_view id) const;

private:
    core::Content content_;
    std::vector<core::Problem> problems_;
    std::vector<std::string> unread_;
    words::Words words_;
    std::optional<words::Faults> faults_;
    core::SearchIndex index_;
    core::Edition no_edition_;
    mutable std::vector<std::unique_ptr<core::FacetTable>> facets_;  ///< Made when first asked for.
};

}  // namespace app
