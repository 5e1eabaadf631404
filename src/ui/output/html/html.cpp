#include "ui/output/html/html.h"

#include <vector>

namespace ui {
namespace {

bool starts_line(std::string_view tag) {
    return tag != "span" && tag != "strong" && tag != "mark" && tag != "a" && tag != "option";
}

void append_start(std::string& html, const Node& node, const Element& element) {
    if (starts_line(element.tag)) {
        html += '\n';
    }
    html += '<';
    html += element.tag;
    for (const Attribute& attribute : element.attributes) {
        html += ' ';
        html += attribute.name;
        html += "=\"" + escaped(attribute.value) + '"';
    }
    if (node.role == Role::SearchField && !node.value.empty()) {
        html += " value=\"" + escaped(node.value) + '"';
    }
    if (node.state.checked) {
        html += " checked";
    }
    if (node.state.selected) {
        html += " selected";
    }
    html += '>';
}

}  // namespace

std::string to_html(const Document& document, const LinkBase& base) {
    std::string html;
    std::vector<std::uint32_t> open;  // Nodes whose end tag is still due.
    std::vector<std::string_view> tags;
    const auto close_until = [&](std::uint32_t parent) {
        while (!open.empty() && open.back() != parent) {
            if (!is_void(tags.back()) && !tags.back().empty()) {
                html += "</";
                html += tags.back();
                html += '>';
            }
            open.pop_back();
            tags.pop_back();
        }
    };
    for (std::uint32_t index = 1; index < document.nodes.size(); ++index) {
        const Node& node = document.nodes[index];
        close_until(node.parent);
        if (node.role == Role::Text) {
            html += escaped(node.text);
            continue;
        }
        if (node.role == Role::Decoration) {
            index = node.end - 1;
            continue;
        }
        const Element element = element_of(node, base);
        append_start(html, node, element);
        html += escaped(node.text);
        open.push_back(index);
        tags.push_back(element.tag);
    }
    close_until(0);
    html += '\n';
    return html;
}

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            default:
                safe += letter;
        }
    }
    return safe;
}

}  // namespace ui
