#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/headless/headless_glyphs.h"
#include "shell/program.h"
#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/page_fixture.h"
#include "support/program_tree.h"
#include "support/sample_files.h"
#include "support/site_words.h"

namespace {

using fixture::SampleFiles;
using fixture::with_words;
using ui::Role;

struct Fixture {
    platform::HeadlessGlyphs glyphs;
    shell::Program program{glyphs, nullptr};
    fixture::LayerReplay layer;

    void frame() { layer.apply(program.frame({}).patch); }
    void show(const std::string& address, const SampleFiles& files) {
        program.start(address);
        program.set_content(with_words(files.all()));
        frame();
    }
    void reload(const SampleFiles& files) {
        program.set_content(with_words(files.all()));
        frame();
    }
    /// Whether these words stand anywhere on the page.
    [[nodiscard]] bool shows(std::string_view words) const {
        return fixture::text_content(fixture::tree_of(program), 0).find(words) != std::string::npos;
    }
};

SampleFiles renamed() {
    return SampleFiles().replace("courses.json", R"("title": "Two")", R"("title": "Zwei")");
}

TEST_CASE_FIXTURE(Fixture, "reload: new content is shown on the page that was open") {
    show("demo/courses/?q=c", SampleFiles());
    CHECK(shows("Two"));
    reload(renamed());
    CHECK(shows("Zwei"));
    CHECK_FALSE(shows("Two"));
    CHECK(program.state().route.page == app::Page::Courses);
    CHECK(program.state().route.browse.text == "c");
}

TEST_CASE_FIXTURE(Fixture, "reload: until all is read the page goes on as it is") {
    show("demo/courses/?q=c", SampleFiles());
    program.begin_content(with_words(renamed().all()));
    int pieces = 1;
    for (; !program.read_on(); ++pieces) {
        CHECK(program.is_reading());
        program.follow("demo/courses/?q=c+2");
        frame();
        CHECK(shows("Two"));
    }
    CHECK(pieces > 1);
    CHECK_FALSE(program.is_reading());
    frame();
    CHECK(program.state().route.browse.text == "c 2");
    CHECK(shows("Zwei"));
}

TEST_CASE_FIXTURE(Fixture, "reload: where one has gone counts, not where one began") {
    show("demo/", SampleFiles());
    program.follow("demo/tracks/");
    frame();
    reload(renamed());
    CHECK(program.state().route.page == app::Page::Tracks);
}

TEST_CASE_FIXTURE(Fixture, "reload: what did not change keeps its elements") {
    show("demo/courses/", SampleFiles());
    const std::string before = layer.dump();
    program.set_content(with_words(SampleFiles().all()));
    CHECK(program.frame({}).patch.is_empty());
    CHECK(layer.dump() == before);
}

TEST_CASE_FIXTURE(Fixture, "reload: before the first frame the address waits for its content") {
    program.start("demo/courses/c-1/");
    const shell::UnreadFiles unread =
        program.set_content(with_words(SampleFiles().remove("courses.json").all()));
    CHECK(unread.needed == std::vector<std::string>{"courses.json"});
    CHECK(program.set_content(with_words(SampleFiles().all())).needed.empty());
    frame();
    CHECK(program.state().route.page == app::Page::Course);
    CHECK(program.state().notice == "");
}

TEST_CASE_FIXTURE(Fixture, "reload: what little content made of the address is forgotten") {
    SampleFiles two =
        SampleFiles().set("editions/2024.json",
                          SampleFiles()
                              .replace("editions/2023.json", R"("id": "2023")", R"("id": "2024")")
                              .text("editions/2023.json"));
    two.replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    program.start("demo/2024/tracks/");
    program.set_content(with_words(SampleFiles(two).remove("editions/2023.json").all()));
    program.set_content(with_words(two.all()));
    for (const std::string& order : layer.apply(program.frame({}).patch).orders) {
        CHECK_FALSE(order.starts_with("replace"));
    }
    CHECK(program.state().route.edition == "2024");
}

TEST_CASE_FIXTURE(Fixture, "reload: what was odd about the address is still said") {
    const std::string notice = "There is no edition “1999”. This is the usual one.";
    show("demo/1999/", SampleFiles());
    CHECK(program.state().notice == notice);
    reload(renamed());
    CHECK(program.state().notice == notice);
    CHECK(shows(notice));
}

TEST_CASE_FIXTURE(Fixture, "reload: when the open track is gone the nearest page says so") {
    show("demo/tracks/t-1/", SampleFiles());
    CHECK(program.state().notice == "");
    reload(SampleFiles().replace("editions/2023.json", R"("id": "t-1")", R"("id": "t-9")"));
    CHECK(program.state().route.page == app::Page::Tracks);
    CHECK(program.state().notice.starts_with("There is no track “t-1”"));
}

TEST_CASE_FIXTURE(Fixture, "broken content: what is good is shown, the rest is listed") {
    const SampleFiles faulty =
        SampleFiles().replace("courses.json", R"("title": "Two")", R"("title": 2)");
    show("demo/courses/", faulty);
    CHECK(shows("Three"));
    CHECK_FALSE(shows("courses.json"));
    const fixture::Tree tree = fixture::tree_of(program);
    const std::size_t toggle = fixture::find_node(tree, Role::Button, "Content problems (1)");
    program.press(tree.nodes[toggle].key);
    frame();
    CHECK(shows("courses.json:"));
    CHECK_FALSE(shows("should be a text"));
    std::vector<core::FileText> files = with_words(faulty.all());
    files.push_back(fixture::site_faults_file());
    program.set_content(files);
    frame();
    CHECK(shows("\"title\" should be a text in quotation marks, not a number."));
    CHECK(fixture::find_node(fixture::tree_of(program), Role::Button, "Content problems (1)") != 0);
}

TEST_CASE_FIXTURE(Fixture, "broken content: mended, it has no problems any more") {
    show("demo/", SampleFiles().set("people.json", "{"));
    CHECK(shows("Content problems (1)"));
    reload(SampleFiles());
    CHECK_FALSE(shows("Content problems"));
}

TEST_CASE_FIXTURE(Fixture, "broken content: any file may be cut off anywhere") {
    const SampleFiles sample;
    for (const core::FileText& file : sample.all()) {
        for (std::size_t size = 0; size < file.text.size(); size += 97) {
            CAPTURE(file.name);
            CAPTURE(size);
            reload(SampleFiles().set(file.name, file.text.substr(0, size)));
            CHECK(shows("Content problems"));
            CHECK(layer.count() == fixture::nodes_of(program).size());
        }
    }
}

TEST_CASE_FIXTURE(Fixture,
                  "broken content: without any file there is a page that says what is wrong") {
    program.start("demo/courses/");
    program.set_content(with_words({}));
    frame();
    CHECK(shows("Content problems (6)"));
}

TEST_CASE_FIXTURE(Fixture,
                  "reload: the folder's name is in addresses, whatever id the content has") {
    const SampleFiles other =
        SampleFiles().replace("programme.json", R"("id": "demo")", R"("id": "other")");
    program.start("demo/courses/", app::SiteKind::OneProgramme, "demo");
    program.set_content(with_words(other.all()));
    frame();
    CHECK(program.state().route.page == app::Page::Courses);
    CHECK(program.state().notice == "");
    program.follow("demo/tracks/");
    frame();
    reload(other);
    CHECK(program.state().route.page == app::Page::Tracks);

    // The page for lost addresses is in no folder, yet knows its programme.
    program.start("nonsense/", app::SiteKind::OneProgramme, "demo");
    program.follow("nonsense/");
    frame();
    CHECK(program.state().notice == "There is no page “nonsense” here. This is the start page.");
}

TEST_CASE_FIXTURE(Fixture, "broken content: without programme.json the address still leads on") {
    show("demo/courses/c-1/", SampleFiles().remove("programme.json"));
    CHECK(program.state().route.page == app::Page::Course);
    program.follow("demo/courses/");
    frame();
    CHECK(program.state().route.page == app::Page::Courses);
    CHECK(program.state().notice == "");
}

}  // namespace
