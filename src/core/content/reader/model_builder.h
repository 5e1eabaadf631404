#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/id_table.h"
#include "core/content/problem.h"
#include "core/content/read.h"
#include "core/content/reader/problem_list.h"
#include "core/content/reader/references.h"
#include "core/content/reader/text_languages.h"
#include "core/content/reader/token.h"
#include "core/content/reader/type.h"

namespace core {

/// What a builder works with besides the file at hand.
struct BuilderContext {
    const ReadLimits& limits;
    std::span<const FileText> files;
    References& references;
    TextLanguages& languages;
    ProblemList& problems;
    std::vector<Dropped>& dropped;
    /// The ids of things that were dropped.
    std::vector<std::string>& dropped_ids;
};

/// Fills one object of the model from the tokens of a file, in the order of the text.
class ModelBuilder {
public:
    /// `file` is a place in the context's files. `root` describes `target`, which the file's
    /// outermost value fills. All must outlive the builder.
    ModelBuilder(BuilderContext context, std::size_t file, const Type& root, void* target);

    void value(const Token& token);
    void open(const Token& token);
    void key(const Token& token);
    void close();
    /// The text ended or broke off inside a value: entries that are still open are dropped.
    void abandon();

    /// For `Type::take` and `Type::finish`: tells a problem with the value at hand.
    void report(Problem::Kind kind, Said message, Said remedy);
    /// The same, at another place.
    void report_at(std::size_t offset, Problem::Kind kind, Said message, Said remedy);
    /// For `Type::take`: what stands in the model for a reference until all files are read.
    [[nodiscard]] std::uint32_t note_reference(IdKind kind, const Token& token);
    /// For `Type::take`: lets `target` say `words`, unless it says them in a better language.
    void say(Text& target, std::string_view words);
    /// The least that the file may hold, for whoever has nothing to put in yet.
    [[nodiscard]] std::string least_content() const;
    /// The properties of the outermost object that were good, once it is closed.
    [[nodiscard]] FieldSet root_properties() const { return root_properties_; }

private:
    /// An array or object that has been opened and not yet closed.
    struct Frame {
        const Type* type = nullptr;  ///< Null when the contents are stepped over.
        void* target = nullptr;
        std::size_t offset = 0;
        bool is_list = false;
        bool has_key = false;          ///< Of an object: met one.
        std::size_t entries = 0;       ///< Of a list: met so far.
        std::size_t key_offset = 0;    ///< Of an object: where the name at hand stands.
        const Field* field = nullptr;  ///< Of an object: the property at hand; null when unknown.
        FieldSet met = 0;              ///< Of an object.
        FieldSet read = 0;             ///< Of an object: met and good.
        bool is_translated = false;    ///< An object of texts by language.
        TextLanguage language{};       ///< Of such an object: that of the text at hand.
        TextLanguage best{};           ///< Of such an object: that of the text kept so far.
        std::size_t problems = 0;      ///< Of such an object: told before it.
        IdTable ids;                   ///< Of a list: of its entries.
    };

    [[nodiscard]] const Type* expect();
    [[nodiscard]] void* place();
    [[nodiscard]] const Field* find_field(const Frame& frame, std::string_view name) const;
    void take(const Type& type, const Token& token);
    [[nodiscard]] bool meet(Frame& frame, FieldSet bit, std::string_view name);
    void translation_key(Frame& frame, const Token& token);
    void close_translated(const Frame& frame);
    void refuse(const Type& type, const Token& token);
    void step_over(const Type& type);
    [[nodiscard]] static std::string_view id_in(const Frame& list, std::size_t entry);
    static void learn_ids(Frame& frame);
    void keep();
    void drop_twin();
    void drop(std::string_view id = {});
    void leave_out();
    [[nodiscard]] bool finish_object(const Frame& frame);
    void report_wrong_type(const Type& type, const Token& found);
    void report_missing(const Field& field);
    void report_null(const Field& field);
    void report_unknown_key(const Frame& frame, std::string_view name);
    void report_unknown_word(const Type& type, std::string_view word);
    [[nodiscard]] std::string key_of(const Frame& frame) const;
    [[nodiscard]] std::string pointer() const;
    [[nodiscard]] Said subject() const;

    BuilderContext context_;
    std::size_t file_;
    std::string_view text_;
    const Type& root_;
    void* root_target_;
    FieldSet root_properties_ = 0;
    std::vector<Frame> frames_;
    std::size_t skipped_depth_ = 0;  ///< Brackets open that are nested too deeply.
    std::size_t offset_ = 0;         ///< Of the value at hand.
};

}  // namespace core
