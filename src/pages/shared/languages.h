#pragma once

#include <vector>

#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// A page in another language.
struct LanguageLink {
    words::Language language;
    std::string address;
};

/// Ways to the page in other languages, each called what its language calls itself; nothing where
/// there are none.
void draw_languages(ui::Builder& page, const words::Words& words,
                    const std::vector<LanguageLink>& languages);

}  // namespace pages
