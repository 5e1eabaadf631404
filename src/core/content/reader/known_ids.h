#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/faults.h"
#include "core/content/id_table.h"

namespace core {

/// The kinds of things that others refer to by id.
enum class IdKind : std::uint8_t { Course, Source, Kind, Person };

/// Where each id of one kind of thing stands in its vector.
class KnownIds {
public:
    /// `thing` and `file` are for messages: "course", "courses.json".
    KnownIds(FaultMessage<> thing, const char* file) : thing_(thing), file_(file) {}

    /// `things` must outlive this object. Of two with one id the first counts.
    template <typename T>
    void fill_from(const std::vector<T>& things) {
        ids_.reserve(things.size());
        for (const T& thing : things) {
            add(thing.id);
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
    [[nodiscard]] std::string_view find_similar(std::string_view id) const;
    /// `ids` are in the file, but their owners had to be left out.
    void add_dropped(const std::vector<std::string>& ids);
    /// Whether it is said elsewhere why `id` is not there: its owner had to be left out, or the
    /// file that defines it could not be read to its end.
    [[nodiscard]] bool is_explained(std::string_view id) const;
    [[nodiscard]] const IdTable& table() const { return table_; }
    [[nodiscard]] std::size_t size() const { return ids_.size(); }
    [[nodiscard]] FaultMessage<> thing() const { return thing_; }
    [[nodiscard]] const char* file() const { return file_; }

    /// False when the file that defines the ids could not be read to its end.
    bool is_complete = true;

private:
    void add(std::string_view id);

    FaultMessage<> thing_;
    const char* file_;
    IdTable table_;
    std::vector<std::string_view> ids_;
    std::vector<std::string> dropped_;  ///< Sorted, in the form of an address.
};

/// All ids that other things refer to.
class AllKnownIds {
public:
    [[nodiscard]] KnownIds& of(IdKind kind) { return kinds_[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const KnownIds& of(IdKind kind) const {
        return kinds_[static_cast<std::size_t>(kind)];
    }

private:
    std::array<KnownIds, 4> kinds_ = {KnownIds{Fault::a_course, "courses.json"},
                                      {Fault::a_source, "sources.json"},
                                      {Fault::a_kind, "programme.json"},
                                      {Fault::a_person, "people.json"}};
};

}  // namespace core
