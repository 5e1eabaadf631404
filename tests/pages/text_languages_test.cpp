// Content in French in a page with English words. Every text of the content bears a mark, every
// message that has letters stands in brackets: so what is seen on a page tells where it is from,
// and must be told to be in that language.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"
#include "support/site_words.h"
#include "words/read_words.h"

namespace {

using nlohmann::ordered_json;

constexpr std::string_view kMark = "¶";
constexpr std::string_view kOpening = "«";
constexpr std::string_view kLanguage = "fr";

/// The properties that hold words, in whatever object they stand.
bool holds_words(std::string_view name) {
    for (const std::string_view known :
         {"title",        "short_title",   "institution",   "lead",           "text",
          "label",        "value",         "scope",         "note",           "summary",
          "topics",       "other_titles",  "delivery_note", "notes",          "role",
          "prepares_for", "suited_to",     "roles",         "elective_areas", "electives_note",
          "mode",         "tuition_basis", "tracks_note",   "applies_to",     "round",
          "apply_by",     "decision_by",   "item",          "as_of",          "years",
          "terms"}) {
        if (name == known) {
            return true;
        }
    }
    return false;
}

void mark(ordered_json& value, bool is_words) {
    if (value.is_string() && is_words) {
        value = value.get<std::string>() + std::string(kMark);
    }
    for (auto entry = value.begin(); value.is_structured() && entry != value.end(); ++entry) {
        mark(*entry, value.is_object() ? holds_words(entry.key()) : is_words);
    }
}

core::Reading marked_content(std::string_view language) {
    fixture::SampleFiles files;
    for (const core::FileText& file : std::vector<core::FileText>(files.all())) {
        ordered_json content = ordered_json::parse(file.text);
        if (content.contains("language")) {
            content["language"] = language;
            content["audience"] = "A" + std::string(kMark);
        }
        mark(content, false);
        files.set(file.name, content.dump());
    }
    return core::read_content(files.all(), "en");
}

bool has_letters_besides_slots(std::string_view message) {
    int depth = 0;
    for (const char letter : message) {
        depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
        if (depth == 0 && ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) {
            return true;
        }
    }
    return false;
}

words::Words bracketed_words() {
    ordered_json file = ordered_json::parse(fixture::site_words_file().text);
    for (auto& [id, message] : file["messages"].items()) {
        ordered_json forms = message.is_string() ? ordered_json{{"other", message}} : message;
        for (auto& [name, form] : forms.items()) {
            const auto text = form.get<std::string>();
            if (name != "by" && has_letters_besides_slots(text)) {
                form = std::string(kOpening) + text + "»";
            }
        }
        message = message.is_string() ? forms["other"] : forms;
    }
    words::WordsReading reading = words::read_words({"en.json", file.dump()});
    REQUIRE(fixture::lines_of(reading.problems) == std::vector<std::string>());
    return std::move(reading.words);
}

std::string_view language_around(const ui::Document& document, std::size_t index) {
    while (index != 0 && document.nodes[index].language.empty()) {
        index = document.nodes[index].parent;
    }
    return document.nodes[index].language;
}

/// What of `page` is told to be in another language than it is.
std::vector<std::string> wrongly_told(const fixture::DrawnPage& page) {
    const ui::Document& document = *page.tree.document;
    std::vector<std::string> wrong;
    for (std::size_t i = 0; i < document.nodes.size(); ++i) {
        const std::string_view text = document.nodes[i].text;
        const std::string_view told = language_around(document, i);
        const bool is_words = text.find(kOpening) != std::string_view::npos;
        const bool is_content = !is_words && text.find(kMark) != std::string_view::npos;
        if ((is_words && !told.empty()) || (is_content && told != kLanguage)) {
            wrong.push_back(std::string(told) + ": " + std::string(text));
        }
        // A name is told with its element: words must not be told to be content.
        const std::string_view name = document.nodes[i].name;
        if (name.find(kOpening) != std::string_view::npos && !told.empty()) {
            wrong.push_back(std::string(told) + ", as a name: " + std::string(name));
        }
    }
    return wrong;
}

std::size_t count_told(const fixture::DrawnPage& page) {
    const std::vector<ui::Node>& nodes = page.tree.document->nodes;
    return static_cast<std::size_t>(
        std::count_if(nodes.begin(), nodes.end(),
                      [](const ui::Node& node) { return node.language == kLanguage; }));
}

TEST_CASE("languages: on every page each text is told to be in the language it is in") {
    const app::Library library(marked_content(kLanguage), bracketed_words());
    REQUIRE(fixture::lines_of(library.problems()) == std::vector<std::string>());
    std::vector<std::string> addresses = fixture::addresses_of(library.content());
    for (const char* chosen :
         {"demo/courses/?q=one", "demo/courses/?q=t&view=cards&term=fall&kind=core",
          "demo/courses/?q=uno", "demo/courses/?delivery=campus&track=t-1"}) {
        addresses.emplace_back(chosen);
    }
    for (const std::string& address : addresses) {
        CAPTURE(address);
        const fixture::DrawnPage page = fixture::draw_page(library, address, {});
        CHECK(wrongly_told(page) == std::vector<std::string>());
        CHECK(count_told(page) > 0);
    }
    CHECK(wrongly_told(fixture::draw_home({&library}, "", {})) == std::vector<std::string>());
    ui::Input framed;
    framed.is_framed = true;
    CHECK(wrongly_told(fixture::draw_page(library, "demo/", framed)) == std::vector<std::string>());
}

/// What stands where on a page, but for what only tells a language.
std::vector<std::string> places_on(const fixture::DrawnPage& page) {
    std::vector<std::string> places;
    for (const fixture::Placed& node : page.tree.nodes) {
        if (node.role != ui::Role::Phrase) {
            const doctest::String box = doctest::toString(node.box);
            places.push_back(std::string(node.text) + " at " + box.c_str());
        }
    }
    return places;
}

TEST_CASE("languages: to tell one moves nothing") {
    const app::Library own(marked_content("en"), fixture::site_words());
    const app::Library foreign(marked_content(kLanguage), fixture::site_words());
    for (const float width : {390.0f, 1440.0f}) {
        ui::Input input;
        input.width = width;
        for (const std::string& address : fixture::addresses_of(own.content())) {
            CAPTURE(address);
            CHECK(places_on(fixture::draw_page(foreign, address, input)) ==
                  places_on(fixture::draw_page(own, address, input)));
        }
    }
}

TEST_CASE("languages: content in the language of the page needs no telling") {
    const app::Library library = fixture::read_library(fixture::SampleFiles().all());
    for (const std::string& address : fixture::addresses_of(library.content())) {
        const fixture::DrawnPage page = fixture::draw_page(library, address, {});
        for (const ui::Node& node : page.tree.document->nodes) {
            CHECK(node.language.empty());
        }
    }
}

}  // namespace
