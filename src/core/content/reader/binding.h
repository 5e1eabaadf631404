#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// How JSON becomes a model. Each struct of the model has a table of fields, a line per property:
//
//     constexpr Field kPassageFields[] = {
//         required<&Passage::title>("title"),
//         field<&Passage::text>("text"),
//     };
//
// The type of the member says what the property may hold. ModelBuilder walks the tables while the
// parser tells it what it meets; nothing else needs to know the names.

class ModelBuilder;
struct Type;

/// A value without parts.
struct Token {
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text };
    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0.0;
    std::string_view text;  ///< Valid during one event only.
};

/// What became of a token.
enum class Taken : std::uint8_t { Yes, WrongType, Reported };

/// One bit for each field of an object, in the order of its table.
using FieldSet = std::uint32_t;

/// Without a `Required` property there is a problem; without an `Essential` one the object, an
/// entry of a list, is dropped too. Null counts as absent.
enum class Need : std::uint8_t { Optional, Required, Essential };

/// A property of a JSON object and the member it fills.
struct Field {
    std::string_view name;
    const Type* type = nullptr;
    void* (*member)(void* object) = nullptr;
    Need need = Need::Optional;
};

/// The vector that a JSON array fills.
struct ListAccess {
    const Type* element = nullptr;
    void* (*append)(void* list) = nullptr;
    void (*remove_last)(void* list) = nullptr;
};

/// What a JSON value may be and what becomes of it. A type may allow several forms.
struct Type {
    const char* expected = "";  ///< For messages: "a text".
    const char* remedy = "";    ///< A sentence.
    /// Takes a value without parts; null when only arrays or objects are allowed.
    Taken (*take)(ModelBuilder&, const Type&, void* target, const Token&) = nullptr;
    const ListAccess* list = nullptr;    ///< Null when no array is allowed.
    std::span<const Field> fields = {};  ///< Empty when no object is allowed.
    /// Called at the end of an object, with the fields that were read well. False drops the object.
    bool (*finish)(ModelBuilder&, void* object, FieldSet read) = nullptr;
    /// The id that must differ within an array; null when there is none.
    const std::string& (*id)(const void* object) = nullptr;
    /// Makes the target say that there was something that could not be read.
    void (*make_unreadable)(void* target) = nullptr;
    /// Of a number; the shortest length of a text; the fewest entries of a list.
    double least = 0.0;
    double most = 0.0;  ///< Of a number.
};

template <typename T>
constexpr const Type* missing_type() {
    static_assert(sizeof(T) == 0, "specialise kTypeOf for this type, or name a Type in the field");
    return nullptr;
}

/// The `Type` that a C++ type is read with; types.h and the tables specialise it.
template <typename T>
inline constexpr const Type* kTypeOf = missing_type<T>();

template <typename T>
void* append_to(void* list) {
    return &static_cast<std::vector<T>*>(list)->emplace_back();
}

template <typename T>
void remove_last_of(void* list) {
    static_cast<std::vector<T>*>(list)->pop_back();
}

template <typename T>
inline constexpr ListAccess kListAccess{
    .element = kTypeOf<T>, .append = append_to<T>, .remove_last = remove_last_of<T>};

template <typename T>
inline constexpr Type kListOf{.expected = "a list in square brackets",
                              .remedy = "Put it between [ and ].",
                              .list = &kListAccess<T>};

template <typename T>
inline constexpr const Type* kTypeOf<std::vector<T>> = &kListOf<T>;

/// Optional lists and objects are made when they are met; other optionals are written by
/// `Type::take`.
template <typename T>
inline constexpr bool kIsMadeWhenMet = false;
template <typename T>
inline constexpr bool kIsMadeWhenMet<std::optional<std::vector<T>>> = true;
template <typename T>
inline constexpr const Type* kTypeOf<std::optional<std::vector<T>>> = &kListOf<T>;

template <typename Object, typename T>
T member_type(T Object::*);
template <typename Object, typename T>
Object object_type(T Object::*);

template <auto Member>
void* member_address(void* object) {
    auto& member = static_cast<decltype(object_type(Member))*>(object)->*Member;
    if constexpr (kIsMadeWhenMet<decltype(member_type(Member))>) {
        return &member.emplace();
    } else {
        return &member;
    }
}

template <auto Member>
constexpr Field field(std::string_view name,
                      const Type* type = kTypeOf<decltype(member_type(Member))>) {
    return {.name = name, .type = type, .member = member_address<Member>};
}

template <auto Member>
constexpr Field required(std::string_view name,
                         const Type* type = kTypeOf<decltype(member_type(Member))>) {
    return {.name = name, .type = type, .member = member_address<Member>, .need = Need::Required};
}

template <auto Member>
constexpr Field essential(std::string_view name,
                          const Type* type = kTypeOf<decltype(member_type(Member))>) {
    return {.name = name, .type = type, .member = member_address<Member>, .need = Need::Essential};
}

/// A member of a part of the object that the table is for.
template <auto Part, auto Member>
constexpr Field part_field(std::string_view name, Need need = Need::Optional,
                           const Type* type = kTypeOf<decltype(member_type(Member))>) {
    return {
        .name = name,
        .type = type,
        .member = [](void* object) { return member_address<Member>(member_address<Part>(object)); },
        .need = need};
}

/// The bit of the field with this name.
constexpr FieldSet bit_of(std::span<const Field> fields, std::string_view name) {
    FieldSet bit = 1;
    for (const Field& field : fields) {
        if (field.name == name) {
            return bit;
        }
        bit <<= 1U;
    }
    return 0;
}

template <typename Object>
const std::string& id_of(const void* object) {
    return static_cast<const Object*>(object)->id;
}

/// The type of an object with these fields.
template <std::size_t Count>
constexpr Type object_with(const Field (&fields)[Count]) {
    static_assert(Count <= 32, "FieldSet has a bit for each field");
    return {.expected = "an object in curly braces",
            .remedy = "Put its properties between { and }.",
            .fields = fields};
}

/// The same, for objects whose `id` must differ within their list.
template <typename Object, std::size_t Count>
constexpr Type object_with_id(const Field (&fields)[Count]) {
    Type type = object_with(fields);
    type.id = id_of<Object>;
    return type;
}

}  // namespace core
