#include "words/built_in.h"

#include <string>
#include <utility>

#include "words/fault_messages.h"
#include "words/read_words.h"
#include "words/signature.h"

namespace words {

Words built_in() {
    return std::move(read_words({"words/en.json", std::string(built_in_text())}).words);
}

Faults built_in_faults() {
    const WordsReading reading = read_words(
        {"words/faults/en.json", std::string(built_in_fault_text())}, fault_signatures());
    return Faults(fault_messages(reading.words));
}

}  // namespace words
