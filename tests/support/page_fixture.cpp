#include "support/page_fixture.h"

#include <optional>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "core/content/faults.h"
#include "core/search/browse.h"
#include "pages/home/home_model.h"
#include "pages/home/home_view.h"
#include "pages/page.h"
#include "pages/site/site_model.h"
#include "platform/headless/headless_glyphs.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"
#include "tools/files/programme_folder.h"
#include "ui/document/builder.h"
#include "ui/layout/fonts.h"
#include "ui/layout/lay_out.h"
#include "words/built_in.h"

namespace fixture {
namespace {

const std::string kLongWord =
    "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft";

std::string long_text() {
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += "Machine learning for people, products and a/b testing; ";
    }
    return text + kLongWord + " \u6a5f\u68b0\u5b66\u7fd2\u3068\u4eba\u5de5\u77e5\u80fd";
}

core::Fact fact(std::string label, std::vector<core::Text> values) {
    core::Fact result;
    result.label = std::move(label);
    result.values = std::move(values);
    return result;
}

core::Format format(const std::string& title, const std::vector<core::CourseId>& courses) {
    core::Format result;
    result.id = core::slug(title);
    result.title = title;
    core::Plan plan;
    plan.id = "plan";
    plan.title = "Plan";
    plan.terms = {{"Fall", {{"", courses}, {"Elective", {}}, {"One of these", courses}}}, {"", {}}};
    result.plans = {plan, plan};
    return result;
}

void add_editions(ContentBuilder& builder, const std::vector<core::CourseId>& courses) {
    constexpr int kEditions = 12;
    constexpr int kTracks = 40;
    for (int i = 0; i < kEditions; ++i) {
        core::Edition& edition = builder.edition("20" + std::to_string(10 + i));
        edition.summary = long_text();
        edition.groups = {group("Core " + kLongWord, 12.0, {courses.begin(), courses.begin() + 20}),
                          group("Electives", {}, courses)};
        for (int track_number = 0; track_number < kTracks; ++track_number) {
            edition.tracks.push_back(
                track(kLongWord + " " + std::to_string(track_number), {courses}));
            edition.tracks.back().summary = long_text();
            edition.tracks.back().roles.assign(30, kLongWord);
        }
        edition.formats = {format("Campus " + kLongWord, courses), format("Online", {})};
        edition.facts.assign(30, fact(kLongWord, {long_text()}));
    }
    builder.content.programme.default_edition = "2010";
}

/// What `draw` declares, laid out and painted from top to bottom.
template <typename Draw>
DrawnPage drawn_by(const ui::Input& input, std::vector<std::string> languages, const Draw& draw) {
    platform::HeadlessGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    DrawnPage drawn;
    drawn.input = input;
    ui::Builder page({input.scheme, input.is_framed, ", leaves this site", std::move(languages)});
    draw(page, drawn.actions);
    drawn.depth = page.depth();
    drawn.renamed_nodes = page.renamed_count();
    static_cast<Laid&>(drawn) = laid(page, input, fonts);
    return drawn;
}

}  // namespace

DrawnPage draw_page(const app::Library& library, const app::State& state, const ui::Input& input) {
    const pages::PageModel page = pages::make_page_model(library, state);
    const pages::SiteModel site = pages::make_site_model(library, state, pages::head_of(page));
    return drawn_by(input, library.text_languages(),
                    [&](ui::Builder& builder, app::Actions& actions) {
                        pages::draw_page(builder, library.words(), site, page, actions);
                    });
}

DrawnPage draw_home(const std::vector<const app::Library*>& libraries, std::string_view notice,
                    const ui::Input& input) {
    const pages::HomeModel model = pages::make_home_model(libraries, notice);
    const words::Words& words = libraries.front()->words();
    return drawn_by(input, model.text_languages, [&](ui::Builder& page, app::Actions& /*actions*/) {
        pages::draw_home(page, words, model);
    });
}

DrawnPage draw_page(const app::Library& library, std::string_view address, const ui::Input& input) {
    app::ParsedAddress parsed = app::parse_address(address, library.content(), library.words());
    app::State state;
    state.route = std::move(parsed.route);
    state.notice = std::move(parsed.notice);
    return draw_page(library, state, input);
}

std::vector<core::FileText> rivers_files() {
    auto files = tools::read_programme_folder(PROGRAM_EXPLORER_ROOT "/tests/fixtures/rivers");
    REQUIRE(files);
    return std::move(files.value());
}

app::Library read_library(const std::vector<core::FileText>& files) {
    core::Reading reading = core::read_content(files);
    return app::Library(std::move(reading), words::built_in());
}

app::Library huge_library() {
    constexpr int kCourses = 2000;
    ContentBuilder builder;
    core::Programme& programme = builder.content.programme;
    programme.id = "huge";
    programme.title = kLongWord + " " + kLongWord;
    programme.short_title = kLongWord;
    programme.lead = long_text();
    programme.audience = long_text();
    programme.differentiators.assign(20, {kLongWord, long_text()});
    programme.links.assign(20, {kLongWord, "https://example.edu/" + kLongWord});
    std::vector<core::CourseId> courses;
    for (int i = 0; i < kCourses; ++i) {
        courses.push_back(builder.course({.code = "HUGE " + std::to_string(1000 + i),
                                          .title = kLongWord + " " + std::to_string(i),
                                          .summary = long_text(),
                                          .topics = {kLongWord, "a", "b"},
                                          .kind = "kind-" + std::to_string(i % 12),
                                          .credits = i % 7,
                                          .terms = {"fall", "spring"},
                                          .taught_by = {kLongWord + std::to_string(i % 300)}}));
    }
    builder.content.courses.front().usually_after.assign(courses.begin() + 1, courses.end());
    builder.content.outcomes.assign(100, fact(kLongWord, {long_text()}));
    add_editions(builder, {courses.begin(), courses.begin() + 60});
    return library_of(std::move(builder.content));
}

app::Library odd_library() {
    ContentBuilder builder;
    core::Content& content = builder.content;
    content.programme.id = "odd";
    content.programme.title = "Odd";
    content.programme.differentiators = {{"Same", "a"}, {"Same", "b"}, {"", ""}};
    content.programme.links = {{"Home", "https://example.edu/"}, {"Home", "https://example.edu/"}};
    content.programme.contacts = {{"Mail", "mailto:a@example.edu"},
                                  {"Mail", "https://example.edu/"}};
    const core::CourseId one = builder.course({.code = "C 1", .title = "Same"});
    const core::CourseId two = builder.course({.code = "C 2", .title = "Same", .credits = 0});
    builder.same(one, two);
    builder.same(one, one);
    content.courses[0].usually_after = {two, two, one};
    content.courses[0].prerequisites = all_of({two, two});
    content.courses[0].topics = {"same", "same", ""};
    content.courses[0].taught_by = {{"A", {}, "", {}}, {"A", {}, "", {}}};
    content.courses[0].notes = {"same", "same"};
    content.outcomes = {fact("Same", {}), fact("Same", {}), fact("", {""})};
    core::Edition& edition = builder.edition("e");
    edition.facts = {fact("Same", {}), fact("Same", {"1"}), fact("", {})};
    edition.groups = {group("Same", 3.0, {one, one}), group("Same", {}, {})};
    edition.tracks = {track("Only", {})};
    edition.tracks[0].roles = {"same", "same"};
    edition.tracks[0].elective_areas = {"same", "same"};
    edition.tracks.push_back(track("Twice", {{two, two}}));
    edition.tracks.push_back(track("Nothing", {{}}));
    edition.formats = {format("Campus", {one, one}), format("Online", {})};
    std::vector<core::Problem> problems(60);
    for (std::size_t i = 0; i < problems.size(); ++i) {
        problems[i].file = "courses.json";
        problems[i].message = core::said(core::Fault::entry_of, {.name = std::to_string(i % 2)});
    }
    return library_of(std::move(content), std::move(problems));
}

std::vector<std::string> addresses_of(const core::Content& content) {
    std::vector<app::Route> routes;
    for (const app::Route& route : app::routes_of(content)) {
        // What another page repeats for its edition need not be drawn once more.
        if (app::original_of(route) == route) {
            routes.push_back(route);
        }
        if (route.page == app::Page::Compare) {
            routes.push_back(route);
            routes.back().only_differences = true;
        }
        if (route.page == app::Page::Courses) {
            routes.push_back(route);
            routes.back().layout = app::CourseLayout::Cards;
            for (const char* text : {"data", "no course has this"}) {
                routes.push_back(route);
                routes.back().browse.text = text;
            }
        }
    }
    std::vector<std::string> addresses;
    for (const app::Route& route : routes) {
        addresses.push_back(app::address_of(route, content));
    }
    return addresses;
}

std::size_t find_node_if_any(const Tree& tree, ui::Role role, std::string_view name) {
    for (std::size_t i = 1; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].role == role && name_of(tree, i) == name) {
            return i;
        }
    }
    return 0;
}

std::size_t find_node(const Tree& tree, ui::Role role, std::string_view name) {
    const std::size_t found = find_node_if_any(tree, role, name);
    REQUIRE_MESSAGE(found != 0, "no such node: ", std::string(name));
    return found;
}

const app::Action& action_of(const DrawnPage& page, ui::Role role, std::string_view name) {
    const Placed& node = page.tree.nodes[find_node(page.tree, role, name)];
    REQUIRE(node.action != ui::kNoAction);
    return page.actions[static_cast<std::size_t>(node.action)];
}

}  // namespace fixture
