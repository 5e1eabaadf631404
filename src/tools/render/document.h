#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/content/read.h"
#include "tools/render/options.h"
#include "tools/render/pages.h"
#include "tools/render/words_file.h"

namespace tools {

/// A programme whose pages are written.
struct Programme {
    std::vector<core::FileText> files;
    /// Names of the content files that could not be read: the pages are written without them.
    std::vector<std::string> unread;
    /// One for each language of the site, in the order of `Site::words`.
    std::vector<app::Library> libraries;
};

/// The pages of all programmes and what they share.
struct Site {
    const RenderOptions& options;
    std::string page_template;
    std::string index_template;
    std::string release;  ///< Which build the pages belong to.
    std::vector<SiteWords> words;
    std::vector<Programme> programmes;

    [[nodiscard]] app::SiteKind kind() const {
        return programmes.size() > 1 ? app::SiteKind::SeveralProgrammes
                                     : app::SiteKind::OneProgramme;
    }
};

/// A programme in one of the site's languages.
struct Spoken {
    const Programme& programme;
    std::size_t language = 0;  ///< Place in `Site::words`.

    [[nodiscard]] const app::Library& library() const { return programme.libraries[language]; }
};

/// The programme in the language whose pages have the short addresses.
[[nodiscard]] Spoken in_usual_language(const Programme& programme);

/// A whole document for `page`, which shows `route`. `prefix` leads to the site's root.
[[nodiscard]] std::string page_document(const Site& site, const Spoken& spoken,
                                        const app::Route& route, const RenderedPage& page,
                                        const std::string& prefix);

/// The list of programmes in a language of the site; a list of one leads straight to it.
[[nodiscard]] std::string home_document(const Site& site, std::size_t language,
                                        const RenderedPage& page);

/// What a host sends for an address that has no page: `pages` are what it says in each of the
/// site's languages. Without script it speaks the usual one; see web/lost_page.js for what
/// script makes of it, by the programme and the language that the address begins with.
[[nodiscard]] std::string lost_document(const Site& site, std::span<const RenderedPage> pages);

}  // namespace tools
