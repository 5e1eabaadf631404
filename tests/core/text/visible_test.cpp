#include "core/text/visible.h"

#include "support/doctest.h"

TEST_CASE("has_visible_character: blanks and what is drawn as nothing are not seen") {
    for (const char* text :
         {"", " ", "\t\n", "\u00a0", "\u00ad", "\u200b", "\u200b \u200d\u2060", "\u2003", "\u202e",
          "\u2800", "\u3000", "\u3164", "\ufeff", "\ufe0f", "\U000E0041"}) {
        CHECK_FALSE(core::has_visible_character(text));
    }
    for (const char* text :
         {"a", " a", "\u200ba", ".", "\u00e9", "\u6a5f", "\U0001F600", "\ufffd"}) {
        CHECK(core::has_visible_character(text));
    }
}
