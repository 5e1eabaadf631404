#include "ui/output/html/element.h"

#include <array>
#include <cstddef>
#include <utility>

#include "core/content/link_address.h"
#include "ui/output/html/classes.h"

namespace ui {
namespace {

constexpr std::size_t kRoleCount = static_cast<std::size_t>(Role::Decoration) + 1;

/// Tag and, where the tag alone does not say it in every browser once it is positioned, the role.
struct Mapping {
    std::string_view tag;
    std::string_view aria_role;
};

constexpr std::array<Mapping, kRoleCount> kMappings = {{
    {"div", ""},             // Group
    {"header", ""},          // Banner
    {"nav", ""},             // Navigation
    {"main", ""},            // Main
    {"footer", ""},          // Footer
    {"section", ""},         // Region
    {"h", ""},               // Heading: completed by its level
    {"p", ""},               // Paragraph
    {"span", ""},            // Text
    {"strong", ""},          // Strong
    {"mark", ""},            // Mark
    {"span", ""},            // Phrase
    {"a", ""},               // Link
    {"button", ""},          // Button
    {"ul", "list"},          // List
    {"li", "listitem"},      // Item
    {"dl", ""},              // Definitions
    {"dt", ""},              // Term
    {"dd", ""},              // Definition
    {"table", "table"},      // Table
    {"thead", "rowgroup"},   // TableHead
    {"tbody", "rowgroup"},   // TableBody
    {"tr", "row"},           // Row
    {"th", "columnheader"},  // ColumnHeader
    {"th", "rowheader"},     // RowHeader
    {"td", "cell"},          // Cell
    {"form", "search"},      // SearchForm
    {"fieldset", ""},        // FieldSet
    {"legend", ""},          // Legend
    {"label", ""},           // Label
    {"input", ""},           // SearchField
    {"select", ""},          // Select
    {"option", ""},          // Option
    {"input", ""},           // CheckBox
    {"", ""},                // Decoration
}};

constexpr std::array<std::string_view, 6> kHeadings = {"h1", "h2", "h3", "h4", "h5", "h6"};

std::string_view tag_of(const Node& node) {
    if (node.role == Role::Heading) {
        return kHeadings[static_cast<std::size_t>(node.level - 1) % kHeadings.size()];
    }
    return kMappings[static_cast<std::size_t>(node.role)].tag;
}

void add_column_span(const Node& node, std::vector<Attribute>& out) {
    if (node.column_span > 1) {
        out.push_back({"colspan", std::to_string(node.column_span)});
    }
}

void add_place_in_list(const Node& node, std::vector<Attribute>& out) {
    if (node.in_list.number > 0) {
        out.push_back({"aria-setsize", std::to_string(node.in_list.count)});
        out.push_back({"aria-posinset", std::to_string(node.in_list.number)});
    }
}

/// A link to what is no address leads nowhere.
void add_target(const Node& node, const LinkBase& base, std::vector<Attribute>& out) {
    std::optional<std::string> address = resolved(node.address, base);
    if (!address) {
        return;
    }
    out.push_back({"href", std::move(*address)});
    if (node.state.external) {
        out.push_back({"rel", node.state.opens_outside ? "external noopener" : "external"});
    }
    if (node.state.opens_outside) {
        out.push_back({"target", "_blank"});
    }
}

/// How a form sends the field while no program runs.
void add_sending(const Node& node, std::vector<Attribute>& out) {
    if (!node.field_name.empty()) {
        out.push_back({"name", std::string(node.field_name)});
    }
    if (node.form != kNoKey) {
        out.push_back({"form", element_id(node.form)});
    }
    if (node.role == Role::CheckBox && !node.value.empty()) {
        out.push_back({"value", std::string(node.value)});
    }
}

void add_action(const Node& node, const LinkBase& base, std::vector<Attribute>& out) {
    std::optional<std::string> address = resolved(node.address, base);
    if (address && !node.address.empty()) {
        out.push_back({"action", std::move(*address)});
        out.push_back({"method", "get"});
    }
}

void add_text_entry(std::vector<Attribute>& out) {
    constexpr std::string_view kMostLetters = "200";
    out.push_back({"type", "search"});
    out.push_back({"maxlength", std::string(kMostLetters)});
    out.push_back({"autocomplete", "off"});
    out.push_back({"spellcheck", "false"});
}

/// What only one role has. No field is filled in again by the browser on a reload: the address says
/// what is chosen.
void add_own_attributes(const Node& node, const LinkBase& base, std::vector<Attribute>& out) {
    switch (node.role) {
        case Role::Link:
            add_target(node, base, out);
            break;
        case Role::Button:
            out.push_back({"type", "button"});
            break;
        case Role::SearchForm:
            add_action(node, base, out);
            break;
        case Role::SearchField:
            add_text_entry(out);
            add_sending(node, out);
            break;
        case Role::Select:
            add_sending(node, out);
            out.push_back({"autocomplete", "off"});
            break;
        case Role::CheckBox:
            out.push_back({"type", "checkbox"});
            add_sending(node, out);
            out.push_back({"autocomplete", "off"});
            break;
        case Role::Option:
            out.push_back({"value", std::string(node.value)});
            break;
        case Role::ColumnHeader:
            out.push_back({"scope", "col"});
            break;
        case Role::RowHeader:
            out.push_back({"scope", "row"});
            break;
        case Role::Cell:
            add_column_span(node, out);
            break;
        case Role::Item:
            add_place_in_list(node, out);
            break;
        default:
            break;
    }
}

void add_states(const Node& node, std::vector<Attribute>& out) {
    if (node.state.current) {
        out.push_back({"aria-current", node.role == Role::Link ? "page" : "true"});
    }
    if (node.state.is_disclosure) {
        out.push_back({"aria-expanded", node.state.expanded ? "true" : "false"});
    }
    if (node.state.focus_target) {
        out.push_back({"tabindex", "-1"});
    }
    if (node.widget == Widget::Figure) {
        out.push_back({"data-figure", ""});
    }
    if (node.labelled_by != kNoKey) {
        out.push_back({"aria-labelledby", element_id(node.labelled_by)});
    }
    if (!node.language.empty()) {
        out.push_back({"lang", std::string(node.language)});
    }
    if (!node.name.empty()) {
        out.push_back({"aria-label", std::string(node.name)});
    }
}

bool needs_id(const Node& node) {
    return is_interactive(node.role) || node.role == Role::Heading || node.role == Role::Main ||
           node.role == Role::SearchForm || node.state.focus_target;
}

}  // namespace

Element element_of(const Node& node, const LinkBase& base) {
    Element element{tag_of(node), {}};
    if (needs_id(node)) {
        element.attributes.push_back({"id", element_id(node.key)});
    }
    const std::string_view aria_role = kMappings[static_cast<std::size_t>(node.role)].aria_role;
    if (!aria_role.empty()) {
        element.attributes.push_back({"role", std::string(aria_role)});
    }
    std::string classes = classes_of(node);
    if (!classes.empty()) {
        element.attributes.push_back({"class", std::move(classes)});
    }
    add_own_attributes(node, base, element.attributes);
    add_states(node, element.attributes);
    return element;
}

std::string element_id(Key key) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string id = "k";
    for (int shift = 28; shift >= 0; shift -= 4) {
        id += kDigits[(key >> shift) & 0xF];
    }
    return id;
}

bool is_void(std::string_view tag) {
    return tag == "input";
}

std::optional<std::string> resolved(std::string_view address, const LinkBase& base) {
    const bool is_on_page = address.starts_with('#');
    if (core::is_site_address(address)) {
        return (is_on_page ? "" : base.prefix) + std::string(address);
    }
    if (core::is_link_address(address)) {
        return std::string(address);
    }
    return std::nullopt;
}

}  // namespace ui
