#pragma once

#include "app/route.h"
#include "words/messages.h"

namespace pages {

/// A message on each kind of thing that is compared.
template <typename Arguments = words::NoArguments>
struct OfKind {
    words::Message<Arguments> tracks;
    words::Message<Arguments> formats;
    words::Message<Arguments> editions;
};

/// The one on `kind`.
template <typename Arguments>
[[nodiscard]] words::Message<Arguments> of_kind(app::CompareKind kind,
                                                const OfKind<Arguments>& messages) {
    switch (kind) {
        case app::CompareKind::Tracks:
            return messages.tracks;
        case app::CompareKind::Formats:
            return messages.formats;
        case app::CompareKind::Editions:
            break;
    }
    return messages.editions;
}

/// The same said of tracks, formats and editions.
namespace compare_words {

inline constexpr OfKind<> kTitles{words::Msg::compare_tracks, words::Msg::compare_formats,
                                  words::Msg::compare_editions};
inline constexpr OfKind<> kNames{words::Msg::tracks, words::Msg::formats, words::Msg::editions};
inline constexpr OfKind<> kCaptions{words::Msg::tracks_side_by_side,
                                    words::Msg::formats_side_by_side,
                                    words::Msg::editions_side_by_side};
inline constexpr OfKind<> kNothingDiffers{words::Msg::tracks_do_not_differ,
                                          words::Msg::formats_do_not_differ,
                                          words::Msg::editions_do_not_differ};
inline constexpr OfKind<> kWaysTo{words::Msg::compare_the_tracks, words::Msg::compare_the_formats,
                                  words::Msg::compare_the_editions};
inline constexpr OfKind<words::WithCountMost> kTooMany{
    words::Msg::too_many_tracks, words::Msg::too_many_formats, words::Msg::too_many_editions};
inline constexpr OfKind<words::WithCountThingsTotal> kSharing{
    words::Msg::tracks_share, words::Msg::formats_share, words::Msg::editions_share};
inline constexpr OfKind<words::WithCountThings> kDiffering{
    words::Msg::tracks_differ, words::Msg::formats_differ, words::Msg::editions_differ};
inline constexpr OfKind<words::WithThings> kAgreeing{
    words::Msg::tracks_agree, words::Msg::formats_agree, words::Msg::editions_agree};

}  // namespace compare_words

}  // namespace pages
