#pragma once

#include <vector>

#include "app/models/site_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

/// Ways to the page in other languages, each called what its language calls itself; nothing where
/// there are none.
void draw_languages(ui::Builder& page, const words::Words& words,
                    const std::vector<app::LanguageLink>& languages);

}  // namespace view
