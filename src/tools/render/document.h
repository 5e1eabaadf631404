#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/content/read.h"
#include "tools/render/options.h"
#include "tools/render/pages.h"

namespace tools {

/// A programme whose pages are written.
struct Programme {
    std::vector<core::FileText> files;
    std::vector<std::string> unread;  ///< Of the files that pages need.
    app::Library library;
};

/// The pages of all programmes and what they share.
struct Site {
    const RenderOptions& options;
    std::string page_template;
    std::string index_template;
    std::vector<Programme> programmes;

    [[nodiscard]] app::SiteKind kind() const {
        return programmes.size() > 1 ? app::SiteKind::SeveralProgrammes
                                     : app::SiteKind::OneProgramme;
    }
};

/// A whole document for `page`, which shows `route`. `prefix` leads to the site's root.
[[nodiscard]] std::string page_document(const Site& site, const Programme& programme,
                                        const app::Route& route, const RenderedPage& page,
                                        const std::string& prefix);

/// The list of programmes; a list of one leads straight to it.
[[nodiscard]] std::string home_document(const Site& site, const RenderedPage& page);

/// What a host sends where several programmes have no page at an address. With script it becomes
/// the nearest page of the programme that the address begins with.
[[nodiscard]] std::string lost_document(const Site& site, const RenderedPage& page);

}  // namespace tools
