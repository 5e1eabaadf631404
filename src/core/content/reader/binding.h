#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/faults.h"
#include "core/content/reader/type.h"

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
std::size_t size_of(const void* list) {
    return static_cast<const std::vector<T>*>(list)->size();
}

template <typename T>
void* entry_of(void* list, std::size_t index) {
    return &(*static_cast<std::vector<T>*>(list))[index];
}

template <typename T>
constexpr ListAccess list_access(const Type* element = kTypeOf<T>) {
    return {.element = element,
            .append = append_to<T>,
            .remove_last = remove_last_of<T>,
            .size = size_of<T>,
            .at = entry_of<T>};
}

template <typename T>
inline constexpr ListAccess kListAccess = list_access<T>();

template <typename T>
inline constexpr Type kListOf{
    .expected = Fault::list_expected, .remedy = Fault::write_list, .list = &kListAccess<T>};

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
void* member_address(void* object, [[maybe_unused]] Access access) {
    auto& member = static_cast<decltype(object_type(Member))*>(object)->*Member;
    if constexpr (kIsMadeWhenMet<decltype(member_type(Member))>) {
        if (access == Access::Find) {
            return member ? &*member : nullptr;
        }
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
    return {.name = name,
            .type = type,
            .member =
                [](void* object, Access access) {
                    return member_address<Member>(member_address<Part>(object, access), access);
                },
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
    return {.expected = Fault::object_expected, .remedy = Fault::write_object, .fields = fields};
}

/// The same, for objects whose `id` must differ within their list.
template <typename Object, std::size_t Count>
constexpr Type object_with_id(const Field (&fields)[Count]) {
    Type type = object_with(fields);
    type.id = id_of<Object>;
    return type;
}

}  // namespace core
