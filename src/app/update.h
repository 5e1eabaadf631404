#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/state.h"

namespace core {
struct Content;
}
namespace words {
class Words;
}

namespace app {

/// Something for the platform to do after the state has changed.
struct Effect {
    enum class Kind : std::uint8_t {
        PushAddress,      ///< A new entry in the browser's history: `text`.
        ReplaceAddress,   ///< The same entry, with address `text`.
        ShowPageTop,      ///< Scroll to the top and put the focus on the page's content.
        ChooseTheme,      ///< Show the page in the colours called `text`, and remember that.
        AnnounceResults,  ///< Say how many results there are, once the view is made.
    };
    Kind kind = Kind::PushAddress;
    std::string text;

    bool operator==(const Effect&) const = default;
};

/// Carries out `action` and gives what remains for the platform.
[[nodiscard]] std::vector<Effect> update(State& state, const Action& action,
                                         const core::Content& content, const words::Words& words);

}  // namespace app
