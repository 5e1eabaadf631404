#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/model.h"

namespace core {

/// Where each id of one kind of thing stands in its vector.
class IdTable {
public:
    /// `thing` and `file` are for messages: "course", "courses.json".
    IdTable(const char* thing, const char* file) : thing_(thing), file_(file) {}

    /// `things` must outlive the table.
    template <typename T>
    void fill_from(const std::vector<T>& things) {
        for (const T& thing : things) {
            add(thing.id);
        }
        sort();
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
    [[nodiscard]] std::string_view find_similar(std::string_view id) const;
    /// `ids` are in the file, but their owners had to be left out.
    void set_dropped(const std::vector<std::string>& ids);
    /// Whether `id` is one of those, or is written in another way only.
    [[nodiscard]] bool was_dropped(std::string_view id) const;
    [[nodiscard]] const char* thing() const { return thing_; }
    [[nodiscard]] const char* file() const { return file_; }

    /// False when the file that defines the ids could not be read to its end: then a missing id is
    /// no fault of the one who refers to it.
    bool is_complete = true;

private:
    void add(std::string_view id);
    void sort();

    const char* thing_;
    const char* file_;
    std::vector<std::pair<std::string_view, std::uint32_t>> ids_;
    std::vector<std::string> dropped_;  ///< Sorted, in the form of an address.
};

/// All ids that other things refer to.
struct KnownIds {
    IdTable courses{"course", "courses.json"};
    IdTable sources{"source", "sources.json"};
    IdTable kinds{"course kind", "programme.json"};
    IdTable people{"person", "people.json"};
};

}  // namespace core
