// Random addresses, as hostile content would write them, through everything that is written. What a
// browser makes of an address is said here a second time, after the WHATWG URL standard: it strips
// and mends before it looks at the scheme.

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/link_address.h"
#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/stage.h"
#include "ui/output/dom/patch.h"
#include "ui/output/html/element.h"
#include "ui/output/html/html.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/text.h"

namespace {

using ui::Role;

constexpr std::array<std::string_view, 18> kSchemes = {
    "javascript", "JAVASCRIPT", "vbscript", "data",   "file",      "blob",
    "filesystem", "ftp",        "ws",       "intent", "x-unknown", "about",
    "https",      "http",       "mailto",   "tel",    "",          "view-source"};
constexpr std::array<std::string_view, 9> kColons = {":",     ":",   ":",      ":", "&colon;",
                                                     "&#58;", "%3A", "\uff1a", ""};
constexpr std::array<std::string_view, 14> kRests = {"alert(1)",
                                                     "//example.edu/",
                                                     "//example.edu/a?b=c#d",
                                                     "//evil.example",
                                                     "/\\evil.example",
                                                     "text/html,<script>alert(1)</script>",
                                                     "office@example.edu",
                                                     "+1-919-555-0100",
                                                     "///etc/passwd",
                                                     "../x",
                                                     "x/y/",
                                                     "%0aalert(1)",
                                                     "\"onclick=\"alert(1)",
                                                     ""};
constexpr std::array<std::string_view, 18> kJunk = {
    "\t",     "\n",     "\r",     "\v",   "\f",    " ",         "\x01", "\x1f", "\x7f",
    "\u00a0", "\u200b", "\ufeff", "&#9;", "&Tab;", "&NewLine;", "\\",   "/",    "."};

/// Writes addresses, most of them bad, each with about as many oddities as a person would try.
class Forger {
public:
    std::string address() {
        std::string text = with_any_case(pick(kSchemes));
        text += pick(kColons);
        text += pick(kRests);
        for (std::size_t left = below(4); left > 0; --left) {
            text.insert(below(text.size() + 1), pick(kJunk));
        }
        return text;
    }

private:
    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
    }
    template <std::size_t Count>
    std::string_view pick(const std::array<std::string_view, Count>& from) {
        return from[below(Count)];
    }
    std::string with_any_case(std::string_view word) {
        std::string text(word);
        for (char& letter : text) {
            if (below(3) == 0 && letter >= 'a' && letter <= 'z') {
                letter = static_cast<char>(letter - 'a' + 'A');
            }
        }
        return text;
    }

    std::mt19937 random_{20261126};
};

/// `address` as a browser reads it: without control characters and blanks at its ends, tabs and
/// line breaks anywhere.
std::string stripped(std::string_view address) {
    const auto is_edge = [](char character) {
        return static_cast<unsigned char>(character) <= 0x20;
    };
    while (!address.empty() && is_edge(address.front())) {
        address.remove_prefix(1);
    }
    while (!address.empty() && is_edge(address.back())) {
        address.remove_suffix(1);
    }
    std::string text(address);
    std::erase_if(text,
                  [](char letter) { return letter == '\t' || letter == '\n' || letter == '\r'; });
    return text;
}

/// Where a browser that follows `address` from a page of https://site.example/here/ ends: the
/// scheme, or "site" below that folder, or "elsewhere" at the same scheme.
std::string destination(std::string_view address) {
    std::string text = stripped(address);
    const auto is_letter = [](char letter) {
        return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z';
    };
    const std::size_t colon = text.find_first_of(":/?#\\");
    if (colon != std::string::npos && text[colon] == ':' && colon > 0 && is_letter(text[0]) &&
        std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                    [&](char letter) {
                        return is_letter(letter) || (letter >= '0' && letter <= '9') ||
                               letter == '+' || letter == '-' || letter == '.';
                    })) {
        std::string scheme = text.substr(0, colon);
        std::transform(scheme.begin(), scheme.end(), scheme.begin(), [](char letter) {
            return static_cast<char>(letter | (letter >= 'A' && letter <= 'Z' ? 0x20 : 0));
        });
        return scheme;
    }
    text.resize(std::min(text.size(), text.find_first_of("?#")));
    std::replace(text.begin(), text.end(), '\\', '/');
    const bool climbs =
        text.find("..") != std::string::npos || text.find("%2e") != std::string::npos;
    return text.starts_with('/') || climbs ? "elsewhere" : "site";
}

bool is_safe(const std::string& address) {
    const std::string where = destination(address);
    return where == "https" || where == "http" || where == "mailto" || where == "tel" ||
           where == "site";
}

/// What an HTML parser makes of the text of an attribute.
std::string decoded(std::string text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kEntities = {
        {{"&Tab;", "\t"},
         {"&#9;", "\t"},
         {"&NewLine;", "\n"},
         {"&colon;", ":"},
         {"&#58;", ":"},
         {"&quot;", "\""},
         {"&lt;", "<"},
         {"&gt;", ">"},
         {"&#0;", ""},
         {"&amp;", "&"}}};
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto entity =
            std::find_if(kEntities.begin(), kEntities.end(), [&](const auto& entry) {
                return std::string_view(text).substr(i).starts_with(entry.first);
            });
        result += entity == kEntities.end() ? std::string_view(text).substr(i, 1) : entity->second;
        i += entity == kEntities.end() ? 1 : entity->first.size();
    }
    return result;
}

/// Every target in `html`.
std::vector<std::string> targets_in(const std::string& html) {
    constexpr std::string_view kStart = " href=\"";
    std::vector<std::string> targets;
    for (std::size_t at = html.find(kStart); at != std::string::npos; at = html.find(kStart, at)) {
        at += kStart.size();
        targets.push_back(decoded(html.substr(at, html.find('"', at) - at)));
    }
    return targets;
}

/// Every way in which a view makes a link.
template <typename Address>
fixture::Drawing links_to(const Address& address) {
    return fixture::Stage().draw([&](ui::Builder& page) {
        ui::link(page, "Out", address, {.name = "a"});
        ui::link(page, "In", address, {.name = "b"});
        ui::link_button(page, "Button", address, {});
        const core::RichText runs = {core::plain("Read "), core::link("this", address)};
        ui::rich_paragraph(page, runs);
        // A block leads to a page of the site only; whatever else it is given must lead nowhere.
        if (!core::is_web_address(address)) {
            const auto block = ui::link_block(page, address);
            ui::paragraph(page, "Block");
        }
    });
}

constexpr int kTries = 20'000;

}  // namespace

TEST_CASE("links: no forged address leads a browser where no link may lead") {
    Forger forger;
    int followed = 0;
    int refused = 0;
    for (int i = 0; i < kTries; ++i) {
        const std::string address = forger.address();
        CAPTURE(address);
        const bool is_one = core::is_link_address(address) || core::is_site_address(address);
        if (is_one) {
            CHECK(is_safe(address));
            CHECK(stripped(address) == address);
        }
        followed += is_one ? 1 : 0;
        refused += is_safe(address) ? 0 : 1;
    }
    // Both sides of the line were tried.
    CHECK(followed > kTries / 200);
    CHECK(refused > kTries / 5);
}

TEST_CASE("links: no forged address gets into a static page or a patch") {
    Forger forger;
    const ui::Document nothing = ui::empty_document();
    int followed = 0;
    for (int i = 0; i < kTries / 20; ++i) {
        const std::string address = forger.address();
        CAPTURE(address);
        const fixture::Drawing good = links_to(std::string("https://example.edu/"));
        const fixture::Drawing drawing = links_to(address);
        for (const std::string& target : targets_in(ui::to_html(*drawing.tree.document, {"../"}))) {
            CHECK((target == "../" + address ? is_safe(address)
                                             : target == address && is_safe(target)));
            ++followed;
        }
        fixture::LayerReplay page;
        ui::Patch patch;
        const ui::LayerView before{*good.tree.document, &good.geometry};
        const ui::LayerView after{*drawing.tree.document, &drawing.geometry};
        ui::append_changes(patch, {nothing}, before, {});
        ui::append_changes(patch, before, after, {});
        page.apply(patch);
        for (const fixture::Placed& node : drawing.all(Role::Link)) {
            const auto& attributes = page.at(node.key).attributes;
            const auto target = attributes.find("href");
            CHECK((target == attributes.end() || is_safe(target->second)));
        }
    }
    CHECK(followed > 0);
}
