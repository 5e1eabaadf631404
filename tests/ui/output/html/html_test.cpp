#include "ui/output/html/html.h"

#include <string>
#include <vector>

#include "support/doctest.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

namespace {

constexpr ui::ActionId kAct{0};

using ui::Builder;
using ui::Role;

/// The HTML of what `view` draws, without attributes that other tests hold.
template <typename View>
std::string html_of(const View& view, const ui::LinkBase& base = {}) {
    ui::Builder page;
    view(page);
    return ui::to_html(page.finish(), base);
}

/// `html` without the attributes of its tags.
std::string bare(const std::string& html) {
    std::string result;
    bool is_in_attributes = false;
    bool is_in_tag = false;
    for (const char letter : html) {
        is_in_tag = letter == '<' || (is_in_tag && letter != '>');
        is_in_attributes = is_in_tag && (is_in_attributes || letter == ' ');
        if (!is_in_attributes) {
            result += letter;
        }
    }
    return result;
}

TEST_CASE("escaped: what means something in HTML is written as an entity") {
    CHECK(ui::escaped(R"(a & b <i> "c" 'd')") == "a &amp; b &lt;i&gt; &quot;c&quot; 'd'");
    CHECK(ui::escaped("&amp;") == "&amp;amp;");
    CHECK(ui::escaped("\u00e9\u6a5f\U0001F600") == "\u00e9\u6a5f\U0001F600");
    CHECK(ui::escaped("") == "");
}

TEST_CASE("to_html: text, names, addresses and values cannot leave their place") {
    const std::string evil = R"("><script>alert(1)</script>)";
    const std::string html = html_of([&evil](Builder& page) {
        ui::paragraph(page, evil);
        ui::link(page, evil, "https://example.edu/" + evil, {.spoken = evil});
        ui::search_field(page, evil, evil, kAct);
        const std::vector<ui::Choice> choices = {{evil, evil}};
        ui::select(page, "select", evil, {choices, evil}, kAct);
    });
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find(evil) == std::string::npos);
    CHECK(html.find(" value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"") !=
          std::string::npos);
}

TEST_CASE("to_html: elements are nested as the nodes are and closed in turn") {
    const std::string html = html_of([](Builder& page) {
        const auto main = ui::main_part(page);
        {
            const auto part = ui::section(page, 2, "s", "Title");
            const auto list = ui::list(page, "l");
            for (const char* text : {"a", "b"}) {
                const auto item = ui::item(page);
                ui::paragraph(page, text);
            }
        }
        ui::paragraph(page, "end");
    });
    CHECK(bare(html) ==
          "\n<main>\n<section>\n<h2>Title</h2>\n<ul>\n<li>\n<p>a</p></li>\n<li>\n<p>b</p></li>"
          "</ul></section>\n<p>end</p></main>\n");
}

TEST_CASE("to_html: parts of a sentence stay on its line") {
    const std::string html = html_of([](Builder& page) {
        const core::RichText runs = {core::plain("Read "), core::link("this", "x/"),
                                     core::plain(", "), core::strong("now"), core::marked("!")};
        ui::rich_paragraph(page, runs);
    });
    CHECK(bare(html) == "\n<p>Read <a>this</a>, <strong>now</strong><mark>!</mark></p>\n");
}

TEST_CASE("to_html: fields stand in their labels and have no end tags") {
    CHECK(bare(html_of([](Builder& page) {
              ui::check_box(page, "fall", "Fall", kAct, {.remark = "(2)", .is_checked = true});
          })) == "\n<label>\n<input>Fall (2)</label>\n");
    CHECK(bare(html_of([](Builder& page) { ui::search_field(page, "Search", "", kAct); })) ==
          "\n<form>\n<label>Search\n<input></label></form>\n");
}

TEST_CASE("to_html: fields begin with what was chosen") {
    const auto check_box = [](bool is_checked) {
        return html_of([is_checked](Builder& page) {
            ui::check_box(page, "fall", "Fall", kAct, {.remark = "", .is_checked = is_checked});
        });
    };
    CHECK(check_box(true).find(" checked>") != std::string::npos);
    CHECK(check_box(false).find(" checked") == std::string::npos);
    const std::string select = html_of([](Builder& page) {
        const std::vector<ui::Choice> choices = {{"a", "A"}, {"b", "B"}};
        ui::select(page, "s", "S", {choices, "b"}, kAct);
    });
    CHECK(select.find("<option value=\"a\">A</option><option value=\"b\" selected>B</option>") !=
          std::string::npos);
}

TEST_CASE("to_html: the search form sends what was typed, ticked and chosen") {
    const std::string html = html_of(
        [](Builder& page) {
            const std::vector<ui::Choice> choices = {{"a", "A"}};
            ui::search_field(page, "Search", "", kAct, "demo/courses/");
            ui::select(page, "order", "Sort by", {choices, "a"}, kAct);
            ui::send_with_search(page, "sort");
            ui::check_box(page, "fall", "Fall", kAct, {.remark = "", .is_checked = false});
            ui::send_with_search(page, "term", "fall");
            ui::check_box(page, "other", "Not sent", kAct, {.remark = "", .is_checked = false});
        },
        {"../"});
    const std::size_t form = html.find("<form id=\"");
    REQUIRE(form != std::string::npos);
    const std::string id = html.substr(form + 10, 9);
    CHECK(html.find(" action=\"../demo/courses/\" method=\"get\"") != std::string::npos);
    CHECK(html.find(" maxlength=\"200\" autocomplete=\"off\" spellcheck=\"false\" name=\"q\"") !=
          std::string::npos);
    CHECK(html.find(" name=\"sort\" form=\"" + id + "\"") != std::string::npos);
    CHECK(html.find(" name=\"term\" form=\"" + id + "\" value=\"fall\"") != std::string::npos);
    CHECK(html.find("name=", html.find("value=\"fall\"")) == std::string::npos);
}

TEST_CASE("to_html: links lead from the page to the root of the site") {
    const std::string html = html_of(
        [](Builder& page) {
            ui::link(page, "In", "demo/courses/");
            ui::link(page, "Out", "https://example.edu/");
        },
        {"../../"});
    CHECK(html.find(" href=\"../../demo/courses/\"") != std::string::npos);
    CHECK(html.find(" href=\"https://example.edu/\" rel=\"external\"") != std::string::npos);
}

TEST_CASE("to_html: a table keeps its rows") {
    const std::string html = html_of([](Builder& page) {
        ui::Table table(page, "t", "T", {{"A", 1}, {"B", 1}});
        const auto row = table.row("r");
        table.header_text("x");
        table.text("y");
    });
    CHECK(bare(html) ==
          "\n<table>\n<thead>\n<tr>\n<th>\n<p>A</p></th>\n<th>\n<p>B</p></th></tr></thead>"
          "\n<tbody>\n<tr>\n<th>\n<p>x</p></th>\n<td>\n<p>B</p>\n<p>y</p></td></tr></tbody>"
          "</table>\n");
}

TEST_CASE("to_html: what is for one width only is there, and its class says so") {
    const std::string html = html_of([](Builder& page) {
        ui::button(page, "menu", "Menu", kAct, {.shown = ui::Shown::BelowWide});
    });
    CHECK(html.find("only-below-wide") != std::string::npos);
}

TEST_CASE("to_html: what is painted alone is not there") {
    CHECK(html_of([](Builder& page) { ui::chevron(page); }) == "\n");
}

TEST_CASE("to_html: an empty page is an empty document") {
    CHECK(html_of([](Builder&) {}) == "\n");
}

}  // namespace
