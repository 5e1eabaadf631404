#include "support/site_words.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "support/workplace.h"
#include "words/built_in.h"
#include "words/fault_messages.h"
#include "words/read_words.h"
#include "words/signature.h"

namespace fixture {

core::FileText site_words_file(const std::string& tag) {
    std::string text = text_of(PROGRAM_EXPLORER_ROOT "/data/words/" + tag + ".json");
    text.insert(text.find('{') + 1, R"("languages": {"en": "English", "es": "Espa\u00f1ol"},)");
    return {"../../app/words/" + tag + ".json", std::move(text)};
}

core::FileText site_faults_file() {
    const auto reading = words::read_words({"en.json", std::string(words::built_in_fault_text())},
                                           words::fault_signatures());
    nlohmann::json content;
    content["messages"] = words::fault_messages(reading.words);
    return {"../../app/words/faults/en.json", content.dump()};
}

words::Words site_words(const std::string& tag) {
    return std::move(words::read_words(site_words_file(tag)).words);
}

std::vector<core::FileText> with_words(std::vector<core::FileText> files, const std::string& tag) {
    files.push_back(site_words_file(tag));
    return files;
}

}  // namespace fixture
