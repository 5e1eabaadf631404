#include <memory>
#include <string>
#include <vector>

#include "platform/headless/headless_glyphs.h"
#include "shell/program.h"
#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/program_tree.h"
#include "support/sample_files.h"
#include "support/site_words.h"

namespace {

using Lines = std::vector<std::string>;

struct Fixture {
    platform::HeadlessGlyphs glyphs;
    shell::Program program{glyphs, nullptr};
    fixture::LayerReplay layer;

    Lines frame() { return layer.apply(program.frame({}).patch).orders; }
    [[nodiscard]] bool says(std::string_view text) const {
        return ui::text_content(program.document(), 0).find(text) != std::string::npos;
    }
};

TEST_CASE_FIXTURE(Fixture, "program: speaks the language of the words it was given") {
    program.start("es/demo/courses/");
    const auto files = fixture::with_words(fixture::SampleFiles().all(), "es");
    CHECK(program.set_content(files).needed.empty());
    const Lines orders = frame();
    CHECK(says("Cursos"));
    CHECK_FALSE(says("Courses"));
    CHECK(std::find(orders.begin(), orders.end(), "language es") != orders.end());
    CHECK(program.state().route.language == "es");
    CHECK(program.state().notice == "");
}

TEST_CASE_FIXTURE(Fixture,
                  "program: without sound words there is no page, and they are asked for") {
    const std::vector<core::FileText> content = fixture::SampleFiles().all();
    program.start("demo/");
    const auto needed = [&](const core::FileText& words) {
        std::vector<core::FileText> files = content;
        files.push_back(words);
        return program.set_content(files).needed;
    };
    const Lines english = {"../../app/words/en.json"};
    const std::string text = fixture::site_words_file().text;
    CHECK(program.set_content(content).needed == english);
    CHECK(needed({english[0], "", core::FileText::State::Coming}) == english);
    CHECK(needed({english[0], "", core::FileText::State::Refused}) == english);
    CHECK(needed({english[0], "<!doctype html>"}) == english);
    CHECK(needed({english[0], text.substr(0, text.size() / 2)}) == english);
    CHECK_FALSE(program.has_content());
    CHECK(frame() == Lines{});
    CHECK(needed({english[0], text}) == Lines{});
    CHECK(program.has_content());
}

TEST_CASE_FIXTURE(Fixture,
                  "program: what is said of faults is asked for only where there are any") {
    const Lines faults = {"../../app/words/faults/en.json"};
    fixture::SampleFiles sample;
    program.start("demo/");
    CHECK(program.set_content(fixture::with_words(sample.all())).others == Lines{});
    sample.replace("programme.json", R"("accent": "#012169")", R"("accent": 7)");
    const std::vector<core::FileText> faulty = fixture::with_words(sample.all());
    const auto others = [&](const core::FileText& file) {
        std::vector<core::FileText> files = faulty;
        files.push_back(file);
        return program.set_content(files).others;
    };
    CHECK(program.set_content(faulty).others == faults);
    CHECK(others({faults[0], "", core::FileText::State::Coming}) == faults);
    CHECK(others({faults[0], "", core::FileText::State::Refused}) == faults);
    CHECK(others({faults[0], "<!doctype html>"}) == faults);
    CHECK(others(fixture::site_faults_file()) == Lines{});
}

TEST_CASE_FIXTURE(Fixture, "program: what runs stays when words are lost later") {
    program.start("demo/");
    program.set_content(fixture::with_words(fixture::SampleFiles().all()));
    (void)frame();
    CHECK(program.set_content(fixture::SampleFiles().all()).needed ==
          Lines{"../../app/words/en.json"});
    (void)frame();
    CHECK(says("Overview"));
}

}  // namespace
