// The files that are shipped: what a reader of the language would expect.

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/wording.h"
#include "core/content/faults.h"
#include "pages/courses/courses_model.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/workplace.h"
#include "tools/files/words_folder.h"
#include "words/fault_messages.h"
#include "words/faults.h"
#include "words/messages.h"
#include "words/read_words.h"
#include "words/signature.h"
#include "words/texts.h"

namespace {

namespace fs = std::filesystem;
using core::Fault;
using words::Msg;

constexpr char kFolder[] = PROGRAM_EXPLORER_ROOT "/data/words";

words::Words language(const std::string& tag) {
    const std::string name = tag + ".json";
    return words::read_words({name, fixture::text_of(fs::path(kFolder) / name)}).words;
}

TEST_CASE("languages: every file is complete") {
    for (const auto& [folder, signatures] :
         {std::pair{fs::path(kFolder), words::message_signatures()},
          std::pair{fs::path(kFolder) / "faults", words::fault_signatures()}}) {
        const auto files = tools::read_words_folder(folder);
        REQUIRE(files);
        CHECK(files.value().size() == 2);
        for (const core::FileText& file : files.value()) {
            CAPTURE(file.name);
            CHECK(fixture::lines_of(words::read_words_file(file, signatures).problems) ==
                  std::vector<std::string>{});
        }
    }
}

TEST_CASE("languages: what is said of faults in Spanish is put together as Spanish has it") {
    const std::string text = fixture::text_of(fs::path(kFolder) / "faults/es.json");
    const words::Faults spanish(words::fault_messages(
        words::read_words({"es.json", text}, words::fault_signatures()).words));
    core::Problem problem{.file = "a.json", .line = 2, .column = 3, .pointer = "/x"};
    problem.message = core::said(Fault::no_thing_with_id, {.id = "c-9", .thing = Fault::a_course});
    problem.remedy = core::said(Fault::did_you_mean, {.name = "c-1"});
    CHECK(spanish.line(problem) ==
          "a.json:2:3: error: No hay ningún curso con el id \"c-9\". ¿Quería decir \"c-1\"? [/x]");
}

TEST_CASE("languages: Spanish has forms of its own") {
    const words::Words spanish = language("es");
    CHECK(words::date_text(spanish, "2026-11-22") == "22 de noviembre de 2026");
    CHECK(words::date_range_text(spanish, "2026-11-22", "2026-11-24") ==
          "del 22 al 24 de noviembre de 2026");
    CHECK(words::money_text(spanish, "US$", 31760) == "31.760\u00a0US$");
    CHECK(words::money_text(spanish, "US$", 1500) == "1500\u00a0US$");
    CHECK(words::quoted(spanish, "mapa") == "«mapa»");
    CHECK(words::list_text(spanish, std::vector<std::string>{"a", "b", "c"}) == "a, b y c");
    CHECK(app::credits_words(spanish, {1.5, core::Certainty::Inferred, {}}) ==
          "1,5 créditos (lectura nuestra)");
    CHECK(spanish.say(Msg::tracks_share, {.count = 14, .things = 3, .total = 27}) ==
          "Tres itinerarios comparten 14 de 27 cursos.");
}

TEST_CASE("languages: a page says everything in the language of its library") {
    fixture::ContentBuilder builder;
    builder.content.programme.title = "Demo";
    builder.course({.code = "C 1", .title = "One", .credits = 3});
    builder.course({.code = "C 2", .title = "Two"});
    core::Reading reading;
    reading.content = builder.content;
    const app::Library library(std::move(reading), language("es"));
    app::State state;
    state.route.page = app::Page::Courses;
    state.route.browse.text = "one";
    const pages::CoursesModel model = pages::make_courses_model(library, state);
    CHECK(model.head.title == "Cursos");
    CHECK(model.head.announcement == "Coincide 1 de 2 cursos");
    CHECK(model.count == "1 de 2 cursos");
    CHECK(model.close_filters_label == "Mostrar 1 curso");
    REQUIRE(model.rows.size() == 1);
    CHECK(model.rows[0].credits == "3 créditos");
    CHECK(model.rows[0].line == core::RichText{core::plain("Encontrado por su título")});
}

}  // namespace
