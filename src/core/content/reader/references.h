#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/read.h"
#include "core/content/reader/known_ids.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/problem_list.h"
#include "core/content/reader/type.h"

namespace core {

/// The ids by which things refer to others. References may point forward and across files, so while
/// files are read each is only noted, and its number stands in the model in place of an index. When
/// all is read `resolve` finds out what each means, and `settle` puts that into the model.
class References {
public:
    /// What is known of a reference while the files are read.
    struct Mention {
        IdKind kind{};
        std::string_view id;       ///< Owned by the text of the file or by `References`.
        std::size_t file = 0;      ///< Its place among the files.
        std::size_t offset = 0;    ///< In the file.
        std::size_t problems = 0;  ///< How many problems had been told before.
    };

    /// The number of a reference that was met; `is_verbatim` says that `id` lies in the file's
    /// text.
    [[nodiscard]] std::uint32_t note(Mention mention, bool is_verbatim);

    /// Looks all of them up, and tells of those that lead nowhere.
    void resolve(const AllKnownIds& known, std::span<const FileText> files, ProblemList& problems);

    /// Exchanges the numbers in `target`, which was read as `type` says, for indices.
    void settle(const Type& type, void* target);

    // For `Type::settle`, after `resolve`.

    /// The index that a reference leads to.
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint32_t number) const;
    [[nodiscard]] std::string_view id_of(std::uint32_t number) const {
        return mentions_[number].id;
    }
    /// The reference is an entry of a list and is taken out of it.
    void leave_out(std::uint32_t number);

    /// The entries that were taken out.
    [[nodiscard]] std::vector<Dropped> take_dropped() { return std::move(dropped_); }

private:
    /// A reference that leads nowhere.
    struct Lost {
        std::uint32_t number = 0;
        std::string file = {};
        Place place = {};
    };

    void locate_lost(std::span<const FileText> files);

    std::vector<Mention> mentions_;
    std::vector<std::optional<std::uint32_t>> targets_;  ///< One for each mention, once resolved.
    std::vector<Lost> lost_;                             ///< By number.
    std::vector<Dropped> dropped_;
    std::deque<std::string> unescaped_;
};

}  // namespace core
