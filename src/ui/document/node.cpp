#include "ui/document/node.h"

namespace ui {

Key key_of(Key parent, std::string_view name) {
    constexpr Key kPrime = 16777619u;
    Key hash = 2166136261u;
    for (int shift = 0; shift < 32; shift += 8) {
        hash = (hash ^ (parent >> shift & 0xFFu)) * kPrime;
    }
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * kPrime;
    }
    return hash <= kRootKey ? hash + 2 : hash;
}

bool is_interactive(Role role) {
    return role == Role::Link || role == Role::Button || role == Role::SearchField ||
           role == Role::Select || role == Role::CheckBox;
}

}  // namespace ui
