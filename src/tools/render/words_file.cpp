#include "tools/render/words_file.h"

#include <string_view>
#include <utility>

#include "tools/files/json_text.h"
#include "words/fault_messages.h"
#include "words/read_words.h"

namespace tools {
namespace {

/// JSON without the blanks between its values.
std::string packed(std::string_view json) {
    std::string result;
    bool is_in_text = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (is_in_text && c == '\\' && i + 1 < json.size()) {
            result += c;
            result += json[++i];
            continue;
        }
        is_in_text ^= c == '"';
        if (is_in_text || std::string_view(" \t\r\n").find(c) == std::string_view::npos) {
            result += c;
        }
    }
    return result;
}

/// {"en":"English","es":"Español"}
std::string names_of(const std::vector<SiteWords>& languages) {
    std::string names;
    for (const SiteWords& each : languages) {
        names += names.empty() ? "{" : ",";
        names += json_text(each.words.language()) + ":" + json_text(each.words.language_name());
    }
    return names + "}";
}

}  // namespace

std::vector<SiteWords> with_languages(std::vector<SiteWords> languages, std::string_view release) {
    std::string first = "\"release\":" + json_text(release) + ",";
    if (languages.size() > 1) {
        first += "\"languages\":" + names_of(languages) + ",";
    }
    for (SiteWords& each : languages) {
        each.text = packed(each.text);
        each.text.insert(each.text.find('{') + 1, first);
        each.words = words::read_words({each.file, each.text}).words;
    }
    return languages;
}

std::string fault_file(const words::Words& words, std::string_view release) {
    std::string list;
    for (const std::string& message : words::fault_messages(words)) {
        list += (list.empty() ? "" : ",") + json_text(message);
    }
    return "{\"release\":" + json_text(release) + ",\"messages\":[" + list + "]}";
}

}  // namespace tools
