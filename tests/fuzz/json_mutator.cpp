// libFuzzer changes bytes, after which JSON is seldom JSON. This takes its place for files of JSON:
// it changes one value of one file, so that what is read goes deep into the program. Every fourth
// time, and where a file is no JSON, bytes are changed all the same.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "fuzz/bundle.h"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t count, std::size_t most);

namespace {

using Json = nlohmann::ordered_json;
using Random = std::minstd_rand;

std::size_t below(std::size_t limit, Random& random) {
    return limit == 0 ? 0 : random() % limit;
}

std::string changed_bytes(std::string text) {
    const std::size_t count = text.size();
    text.resize(count + 64);
    auto* bytes = reinterpret_cast<std::uint8_t*>(text.data());
    text.resize(LLVMFuzzerMutate(bytes, count, text.size()));
    return text;
}

Json strange_value(Random& random) {
    static const Json kValues = Json::parse(R"([
        null, true, 0, -1, 0.5, 1e308, 4294967296, "", " ", "\n\n\n\n", "a", "\u0301", "\u202e",
        "2023", "2026-02-30", "#12345g", "javascript:a", [], [[]], ["", ""], {}, {"text": "t"},
        {"any_of": []}, {"credits": 3, "from": []}, {"value": 1, "certainty": "inferred"},
        "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"])");
    return kValues[below(kValues.size(), random)];
}

/// Every value in `value`, itself the first.
void collect(Json& value, std::vector<Json*>& all) {
    all.push_back(&value);
    if (value.is_structured()) {
        for (Json& item : value) {
            collect(item, all);
        }
    }
}

void change_list(Json& list, Random& random) {
    const auto at = list.begin() + static_cast<std::ptrdiff_t>(below(list.size(), random));
    switch (below(3, random)) {
        case 0:
            list.erase(at);
            break;
        case 1:
            list.push_back(Json(*at));
            break;
        default:
            std::rotate(list.begin(), at, list.end());
    }
}

void change_one(Json& value, const Json& other, Random& random) {
    switch (below(3, random)) {
        case 0:
            value = other;
            return;
        case 1:
            value = strange_value(random);
            return;
        default:
            break;
    }
    if (value.is_string()) {
        value = changed_bytes(value.get<std::string>());
    } else if (value.is_array() && !value.empty()) {
        change_list(value, random);
    } else if (value.is_object() && !value.empty()) {
        const auto gone = static_cast<std::ptrdiff_t>(below(value.size(), random));
        value.erase(std::next(value.begin(), gone));
    }
}

/// Nothing where that file is no JSON.
std::string changed_value(std::string_view bundle, Random& random) {
    std::vector<core::FileText> files = fuzz::files_of(bundle);
    if (files.empty()) {
        return {};
    }
    core::FileText& file = files[below(files.size(), random)];
    Json json = Json::parse(file.text, nullptr, false);
    Json source = Json::parse(files[below(files.size(), random)].text, nullptr, false);
    if (json.is_discarded() || source.is_discarded()) {
        return {};
    }
    std::vector<Json*> values;
    collect(json, values);
    std::vector<Json*> others;
    collect(source, others);
    const Json other = *others[below(others.size(), random)];
    change_one(*values[below(values.size(), random)], other, random);
    file.text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return fuzz::bundle_of(files);
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t count,
                                               std::size_t most, unsigned seed) {
    Random random(seed);
    if (random() % 4 != 0) {
        const std::string changed =
            changed_value({reinterpret_cast<const char*>(bytes), count}, random);
        if (!changed.empty() && changed.size() <= most) {
            std::memcpy(bytes, changed.data(), changed.size());
            return changed.size();
        }
    }
    return LLVMFuzzerMutate(bytes, count, most);
}
