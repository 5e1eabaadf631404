#include "pages/shared/page_head.h"

#include "core/content/model.h"
#include "support/doctest.h"
#include "words/built_in.h"

TEST_CASE("window title: the page's, with the programme's short name where there is one") {
    core::Programme programme;
    CHECK(pages::window_title(words::built_in(), {.title = "Courses"}, programme, nullptr) ==
          "Courses");
    programme.short_title = "AIPI";
    CHECK(pages::window_title(words::built_in(), {.title = "Courses"}, programme, nullptr) ==
          "Courses | AIPI");
}

TEST_CASE(
    "window title: another edition than the usual one is named, for its pages have the same") {
    core::Programme programme;
    programme.short_title = "AIPI";
    core::Edition edition;
    edition.title = "2024";
    CHECK(pages::window_title(words::built_in(), {.title = "Courses"}, programme, &edition) ==
          "Courses, 2024 | AIPI");
}
