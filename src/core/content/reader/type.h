#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/content/reader/token.h"
#include "core/content/said.h"

namespace core {

class ModelBuilder;
class References;
struct Type;

/// What became of a token.
enum class Taken : std::uint8_t { Yes, WrongType, Reported };

/// One bit for each field of an object, in the order of its table.
using FieldSet = std::uint32_t;

/// Without a `Required` property there is a problem; without an `Essential` one the object, an
/// entry of a list, is dropped too. Null counts as absent.
enum class Need : std::uint8_t { Optional, Required, Essential };

/// What is done about an optional member that is absent.
enum class Access : std::uint8_t { Make, Find };

/// A property of a JSON object and the member it fills.
struct Field {
    std::string_view name;
    const Type* type = nullptr;
    /// Null for a member that is absent, and was only to be found.
    void* (*member)(void* object, Access access) = nullptr;
    Need need = Need::Optional;
};

/// The vector that a JSON array fills.
struct ListAccess {
    const Type* element = nullptr;
    void* (*append)(void* list) = nullptr;
    void (*remove_last)(void* list) = nullptr;
    std::size_t (*size)(const void* list) = nullptr;
    void* (*at)(void* list, std::size_t index) = nullptr;
};

/// What a JSON value may be and what becomes of it. A type may allow several forms.
struct Type {
    FaultMessage<> expected = {};  ///< For messages: "a text".
    FaultMessage<> remedy = {};    ///< A sentence.
    /// Takes a value without parts; null when only arrays or objects are allowed.
    Taken (*take)(ModelBuilder&, const Type&, void* target, const Token&) = nullptr;
    const ListAccess* list = nullptr;    ///< Null when no array is allowed.
    std::span<const Field> fields = {};  ///< Empty when no object is allowed.
    /// Of a text that may also be an object with the text in several languages: what each of them
    /// may be.
    const Type* translation = nullptr;
    /// Called at the end of an object, with the fields that were read well. False drops the object.
    bool (*finish)(ModelBuilder&, void* object, FieldSet read) = nullptr;
    /// The id that must differ within an array; null when there is none.
    const std::string& (*id)(const void* object) = nullptr;
    /// Once all is read: exchanges the numbers of references in the target for indices. Null when
    /// there are none but those in its parts.
    void (*settle)(References&, void* target) = nullptr;
    /// Makes the target say that there was something that could not be read.
    void (*make_unreadable)(void* target) = nullptr;
    /// Of a number; the shortest length of a text; the fewest entries of a list.
    double least = 0.0;
    double most = 0.0;  ///< Of a number.
    /// All that a text may be; empty when it may be anything.
    std::span<const std::string_view> words = {};
};

/// The bit of a field, by its place in the table.
constexpr FieldSet bit_of(std::size_t place) {
    return FieldSet{1} << place;
}

/// The bit of a field of `type`.
inline FieldSet bit_of(const Type& type, const Field* field) {
    return bit_of(static_cast<std::size_t>(field - type.fields.data()));
}

}  // namespace core
