#pragma once

#include <vector>

#include "pages/site/site_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// Ways to the page in other languages, each called what its language calls itself; nothing where
/// there are none.
void draw_languages(ui::Builder& page, const words::Words& words,
                    const std::vector<LanguageLink>& languages);

}  // namespace pages
