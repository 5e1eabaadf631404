#include "core/content/checks/checks.h"
#include "core/content/link_address.h"

namespace core {
namespace {

constexpr char kMessage[] = "This is not an address that a link can lead to.";

}  // namespace

void check_links(CheckRun& run) {
    const Programme& programme = run.content().programme;
    for (std::size_t i = 0; i < programme.links.size(); ++i) {
        if (!is_web_address(programme.links[i].url)) {
            run.error("programme.json", entry("/links", i) + "/url", kMessage,
                      "Write it in full, such as \"https://example.edu/page\".");
        }
    }
    for (std::size_t i = 0; i < programme.contacts.size(); ++i) {
        const std::string& url = programme.contacts[i].url;
        if (!is_web_address(url) && !is_mail_address(url)) {
            run.error("programme.json", entry("/contacts", i) + "/url", kMessage,
                      "Write \"mailto:office@example.edu\" or \"https://example.edu/page\".");
        }
    }
    const std::vector<Source>& sources = run.content().sources;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (!sources[i].url.empty() && !is_web_address(sources[i].url)) {
            run.error("sources.json", entry("/sources", i) + "/url", kMessage,
                      "Write it in full, such as \"https://example.edu/page\", or null.");
        }
    }
}

}  // namespace core
