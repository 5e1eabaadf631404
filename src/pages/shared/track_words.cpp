#include "pages/shared/track_words.h"

#include "app/wording.h"
#include "words/messages.h"

namespace pages {

using words::Msg;

std::string roles_remark(const words::Words& words, const core::Track& track) {
    if (!track.roles.empty()) {
        return {};
    }
    return words.say(track.electives ? Msg::not_stated_alone : Msg::roles_of_electives);
}

std::string electives_choice(const words::Words& words, const core::Track& track) {
    return track.electives
               ? words.say(Msg::electives_to_choose_from, {.count = track.electives->size()})
               : words.say(Msg::any_approved_elective);
}

}  // namespace pages
