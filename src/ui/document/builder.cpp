#include "ui/document/builder.h"

#include <array>
#include <cassert>
#include <string>

namespace ui {
namespace {

/// "#h21": told apart by role and place among the siblings (digits from the last).
std::string ordinal_name(Role role, int ordinal) {
    std::string name = "#";
    name += static_cast<char>('a' + static_cast<int>(role));
    for (; ordinal > 0; ordinal /= 10) {
        name += static_cast<char>('0' + ordinal % 10);
    }
    return name;
}

}  // namespace

Scope::~Scope() {
    if (page_ != nullptr) {
        page_->close();
    }
}

Builder::Builder(const Setting& setting, std::size_t node_count)
    : setting_(setting), document_(empty_document()) {
    document_.nodes.reserve(node_count);
    keys_.reserve(node_count);
    document_.nodes.front().layout.gap = Space::None;
    open_.emplace_back();
}

Scope Builder::open(Role role, std::string_view name, const Layout& layout) {
    Scope scope = open_widget(Widget::Container, role, name);
    node().layout = layout;
    return scope;
}

Scope Builder::open_widget(Widget widget, Role role, std::string_view name) {
    open_.push_back({append(widget, role, name)});
    return Scope(*this);
}

void Builder::close() {
    assert(open_.size() > 1 && "close without open");
    last_node_ = open_.back().node;
    document_.nodes[last_node_].end = static_cast<std::uint32_t>(document_.nodes.size());
    open_.pop_back();
}

Node& Builder::add(Widget widget, Role role, std::string_view name) {
    return document_.nodes[append(widget, role, name)];
}

std::uint32_t Builder::append(Widget widget, Role role, std::string_view name) {
    const int ordinal = ++open_.back().child_count;
    Node node;
    node.parent = open_.back().node;
    node.role = role;
    node.widget = widget;
    last_node_ = static_cast<std::uint32_t>(document_.nodes.size());
    node.key = unused_key(document_.nodes[node.parent].key,
                          name.empty() ? std::string_view(ordinal_name(role, ordinal)) : name);
    node.end = last_node_ + 1;
    document_.nodes.push_back(node);
    return last_node_;
}

/// Content may name two siblings alike; two nodes must never share a key.
Key Builder::unused_key(Key parent, std::string_view name) {
    Key key = key_of(parent, name);
    if (keys_.insert(key, last_node_)) {
        return key;
    }
    ++renamed_count_;
    while (!keys_.insert(key, last_node_)) {
        key = key_of(key, "again");
    }
    return key;
}

std::string_view Builder::language_tag(core::TextLanguage language) const {
    const auto place = static_cast<std::size_t>(language);
    const bool is_known = place > 0 && place <= setting_.languages.size();
    return is_known ? std::string_view(setting_.languages[place - 1]) : std::string_view();
}

void Builder::set_language(std::uint32_t index, core::TextLanguage language) {
    node_at(index).language = keep(language_tag(language));
}

void Builder::set_columns(std::uint32_t table, const std::vector<float>& shares, float narrowest_px,
                          bool has_marks) {
    std::vector<float>& all = document_.column_shares;
    node_at(table).table = {static_cast<std::uint32_t>(all.size()),
                            static_cast<std::uint32_t>(shares.size()), narrowest_px, has_marks};
    all.insert(all.end(), shares.begin(), shares.end());
}

void Builder::set_figure(std::uint32_t figure, const FigureShape& shape) {
    node_at(figure).figure = shape;
    node_at(figure).figure.first_command =
        static_cast<std::uint32_t>(document_.figure_commands.size());
    node_at(figure).figure.first_point = static_cast<std::uint32_t>(document_.figure_points.size());
}

void Builder::add_command(std::uint32_t figure, FigureCommand command,
                          std::span<const FigurePoint> points) {
    command.first_point = add_points(figure, points);
    command.point_count = static_cast<std::uint32_t>(points.size());
    document_.figure_commands.push_back(command);
    FigureShape& shape = node_at(figure).figure;
    ++shape.command_count;
    assert(shape.first_command + shape.command_count == document_.figure_commands.size() &&
           "another figure was begun");
}

void Builder::set_place(std::uint32_t figure, std::uint32_t part, const FigureBox& box) {
    node_at(part).figure.first_point = add_points(figure, std::array{box.from, box.to});
}

std::uint32_t Builder::add_points(std::uint32_t figure, std::span<const FigurePoint> points) {
    std::vector<FigurePoint>& all = document_.figure_points;
    const auto first = static_cast<std::uint32_t>(all.size());
    all.insert(all.end(), points.begin(), points.end());
    node_at(figure).figure.point_count += static_cast<std::uint32_t>(points.size());
    return first;
}

Document Builder::finish() {
    assert(open_.size() == 1 && "an element is still open");
    document_.nodes.front().end = static_cast<std::uint32_t>(document_.nodes.size());
    document_.digests = digests_of(document_.nodes);
    return std::move(document_);
}

}  // namespace ui
