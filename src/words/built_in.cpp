#include "words/built_in.h"

#include <string>
#include <utility>

#include "words/read_words.h"

namespace words {

Words built_in() {
    return std::move(read_words({"words/en.json", std::string(built_in_text())}).words);
}

}  // namespace words
