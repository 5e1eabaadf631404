#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"
#include "core/content/reader/binding.h"
#include "core/content/reader/problem_list.h"
#include "core/content/reader/token_cursor.h"

namespace core {

struct KnownIds;

/// What a builder works with besides the file at hand.
struct BuilderContext {
    const ReadLimits& limits;
    /// Null while the ids are still being learnt: then every reference passes.
    const KnownIds* ids = nullptr;
    ProblemList& problems;
    std::vector<Dropped>& dropped;
    /// The ids of things that were dropped.
    std::vector<std::string>& dropped_ids;
};

/// Fills one object of the model from the events of a JSON parser, in the order of the text.
/// Events return false when reading must stop.
class ModelBuilder {
public:
    /// `root` describes `target`, which the file's outermost value fills. All must outlive the
    /// builder.
    ModelBuilder(BuilderContext context, std::string file, const Type& root, void* target);

    bool value(const Token& token, Position at);
    bool open_object(Position at);
    bool open_list(Position at);
    bool key(std::string_view name, Position at);
    bool close();
    /// The text ended or broke off inside a value: entries that are still open are dropped.
    void abandon();

    /// For `Type::take` and `Type::finish`: tells a problem with the value at hand.
    void report(Problem::Kind kind, std::string_view message, std::string_view remedy);
    /// The same, at another place.
    void report_at(Position at, Problem::Kind kind, std::string_view message,
                   std::string_view remedy);
    /// The properties of the outermost object that were good, once it is closed.
    [[nodiscard]] FieldSet root_properties() const { return root_properties_; }
    /// How many arrays and objects are open.
    [[nodiscard]] std::size_t depth() const { return frames_.size(); }
    [[nodiscard]] const KnownIds* ids() const { return context_.ids; }

private:
    /// An array or object that has been opened and not yet closed.
    struct Frame {
        const Type* type = nullptr;  ///< Null when the contents are stepped over.
        void* target = nullptr;
        Position at;
        bool is_list = false;
        std::size_t entries = 0;       ///< Of a list: met so far.
        std::set<std::string> ids;     ///< Of a list: of its entries.
        const Field* field = nullptr;  ///< Of an object: the property at hand; null when unknown.
        std::string key;               ///< Of an object: its name.
        FieldSet met = 0;              ///< Of an object.
        FieldSet read = 0;             ///< Of an object: met and good.
    };

    enum class Bracket : std::uint8_t { Object, List };

    [[nodiscard]] const Type* expect();
    [[nodiscard]] void* place();
    bool open(Position at, Bracket bracket);
    void keep(const std::string& id = {});
    void drop(const std::string& id = {});
    void leave_out();
    [[nodiscard]] bool finish_object(Frame& frame);
    void report_wrong_type(const Type& type, const char* found);
    void report_missing(const Field& field, const char* what);
    void report_unknown_key(const Frame& frame);
    [[nodiscard]] std::string pointer() const;
    [[nodiscard]] std::string subject() const;

    BuilderContext context_;
    std::string file_;
    const Type& root_;
    void* root_target_;
    FieldSet root_properties_ = 0;
    std::vector<Frame> frames_;
    Position at_;
};

}  // namespace core
