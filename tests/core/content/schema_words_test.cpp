// The schemas, which editors follow, and the reader, which the check follows, know the same words.

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"
#include "support/workplace.h"

namespace {

namespace fs = std::filesystem;
using fixture::SampleFiles;
using Json = nlohmann::json;
using Pointer = Json::json_pointer;

/// Where a part of a schema stands.
struct Place {
    std::string schema;
    Pointer at;

    [[nodiscard]] std::string text() const { return schema + '#' + at.to_string(); }
};

class Schemas {
public:
    Schemas() {
        for (const auto& file : fs::directory_iterator(PROGRAM_EXPLORER_ROOT "/data/schema")) {
            schemas_[file.path().filename().string()] = Json::parse(fixture::text_of(file.path()));
        }
    }

    [[nodiscard]] const Json& at(const Place& place) const {
        return schemas_.at(place.schema).at(place.at);
    }
    /// Every place where only certain words may stand.
    [[nodiscard]] std::set<std::string> places_of_words() const {
        std::set<std::string> places;
        for (const auto& [name, schema] : schemas_) {
            const Json flat = schema.flatten();
            for (const auto& [pointer, value] : flat.items()) {
                const std::size_t end = pointer.rfind("/enum/");
                if (end != std::string::npos) {
                    places.insert(name + '#' + pointer.substr(0, end));
                }
            }
        }
        return places;
    }

private:
    std::map<std::string, Json> schemas_;
};

/// Goes through a schema and a content that follows it, and holds that the reader refuses other
/// words than the schema's wherever there are any.
class WordWalk {
public:
    WordWalk(const Schemas& schemas, const core::FileText& file)
        : schemas_(schemas), file_(file), content_(Json::parse(file.text)) {}

    void walk(const Place& place, const Pointer& value) {
        const Json& schema = schemas_.at(place);
        if (schema.contains("$ref")) {
            walk(referred(place, schema.at("$ref").get<std::string>()), value);
        }
        if (schema.contains("enum")) {
            seen.insert(place.text());
            check_words(schema.at("enum"), value);
        }
        for (std::size_t i = 0; schema.contains("anyOf") && i < schema.at("anyOf").size(); ++i) {
            walk({place.schema, place.at / "anyOf" / i}, value);
        }
        const Json& at = content_.at(value);
        if (at.is_object() && schema.contains("properties")) {
            for (const auto& [name, property] : schema.at("properties").items()) {
                if (at.contains(name)) {
                    walk({place.schema, place.at / "properties" / name}, value / name);
                }
            }
        }
        for (std::size_t i = 0; at.is_array() && schema.contains("items") && i < at.size(); ++i) {
            walk({place.schema, place.at / "items"}, value / i);
        }
    }

    std::set<std::string> seen;

private:
    static Place referred(const Place& from, const std::string& reference) {
        const std::size_t hash = reference.find('#');
        return {hash == 0 ? from.schema : reference.substr(0, hash),
                Pointer(reference.substr(hash + 1))};
    }

    void check_words(const Json& words, const Pointer& value) const {
        for (const Json& word : words) {
            if (word.is_string()) {
                CHECK(problem_with(value, word.get<std::string>()) == "");
                CHECK(problem_with(value, word.get<std::string>() + 'x')
                          .find("Did you mean \"" + word.get<std::string>() + "\"?") !=
                      std::string::npos);
            }
        }
        CHECK(problem_with(value, "something else") != "");
    }

    /// What is told at `value` when it is `word`.
    [[nodiscard]] std::string problem_with(const Pointer& value, const std::string& word) const {
        Json changed = content_;
        changed.at(value) = word;
        const core::Reading reading = SampleFiles().set(file_.name, changed.dump()).read();
        for (const core::Problem& problem : reading.problems) {
            if (problem.pointer == value.to_string()) {
                return fixture::line_of(problem);
            }
        }
        return {};
    }

    const Schemas& schemas_;
    const core::FileText& file_;
    Json content_;
};

std::string schema_of(const std::string& file) {
    const std::string kind = core::edition_of(file) ? "edition" : file.substr(0, file.rfind('.'));
    return kind + ".schema.json";
}

}  // namespace

TEST_CASE("schemas: where only certain words may stand, the reader tells others") {
    const Schemas schemas;
    const SampleFiles sample;
    std::set<std::string> seen;
    for (const core::FileText& file : sample.all()) {
        CAPTURE(file.name);
        WordWalk walk(schemas, file);
        walk.walk({schema_of(file.name), Pointer()}, Pointer());
        seen.merge(walk.seen);
    }
    // The sample has a value in each such place.
    CHECK(seen == schemas.places_of_words());
    CHECK_FALSE(seen.empty());
}
