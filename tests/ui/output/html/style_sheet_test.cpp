// The style sheet that is made of the sizes of the toolkit, compared whole: no size, no width of
// pages and no rule can change without being noticed. PROGRAM_EXPLORER_WRITE_OUTLINES writes it
// anew.

#include "ui/output/html/style_sheet.h"

#include "support/doctest.h"
#include "support/written_copy.h"

namespace {

TEST_CASE("outlines: the style sheet that is made says all that it did, nothing more") {
    fixture::check_copy("tests/ui/output/html/style_sheet.txt", ui::style_sheet());
}

}  // namespace
