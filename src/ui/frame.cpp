#include "ui/frame.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ui {
namespace {

constexpr float kSidebarWidth = 248.0f;

bool fills_lines(Flow flow) {
    return flow != Flow::Stack;
}

bool has_columns(Flow flow) {
    return flow != Flow::Stack && flow != Flow::Row;
}

/// "#h21": told apart by role and place among the siblings (digits from the last).
std::string ordinal_name(Role role, int ordinal) {
    std::string name = "#";
    name += static_cast<char>('a' + static_cast<int>(role));
    for (; ordinal > 0; ordinal /= 10) {
        name += static_cast<char>('0' + ordinal % 10);
    }
    return name;
}

/// To whole px.
float rounded(float value) {
    return std::floor(value + 0.5f);
}

}  // namespace

Scope::~Scope() {
    if (frame_ != nullptr) {
        frame_->close();
    }
}

Frame::Frame(const Input& input, Fonts& fonts)
    : input_(input), fonts_(fonts), breakpoint_(breakpoint_of(input.width)) {
    tree_.nodes.push_back({});
    tree_.nodes.front().key = kRootKey;
    tree_.nodes.front().box = {0, 0, input.width, 0};
    child_counts_.push_back(0);
    Region root;
    root.content = {0, 0, input.width, 0};
    root.layout.gap = Space::None;
    regions_.push_back(root);
}

TextMetrics Frame::text_metrics(TextStyle style) const {
    TextMetrics scaled = metrics(style, is_narrow());
    scaled.size *= input_.text_scale;
    scaled.line_height = rounded(scaled.line_height * input_.text_scale);
    return scaled;
}

float Frame::target_height() const {
    return (is_narrow() ? 44.0f : 32.0f) * std::max(1.0f, input_.text_scale);
}

// Containers

Scope Frame::open(Role role, std::string_view name, const Layout& layout) {
    const Mark start = mark();
    const Box room = slot(regions_.back());
    const std::uint32_t parent = regions_.back().node;
    const std::uint32_t node = add_child(parent, role, name);

    Region region;
    region.node = node;
    region.layout = layout;
    region.start = start;
    region.surface = add_surface(layout);
    float width = room.width;
    float left = room.x;
    if (layout.is_contained) {
        const float margin =
            std::max(page_margin(breakpoint_), rounded((width - kContentWidth) / 2));
        left += margin;
        width -= 2 * margin;
    }
    if (layout.max_width > 0.0f) {
        width = std::min(width, layout.max_width * std::max(1.0f, input_.text_scale));
    }
    const float padding = px(layout.padding);
    region.content = {left + padding, room.y + padding + px(layout.inset_y),
                      std::max(0.0f, width - 2 * padding), 0};
    region.x = region.content.x;
    region.y = region.content.y;
    if (has_columns(layout.flow)) {
        region.widths = column_widths(layout, region.content.width);
    }
    tree_.nodes[node].box = {left, room.y, width, 0};
    tree_.nodes[node].classes = css_classes(layout);
    regions_.push_back(std::move(region));
    return Scope(*this);
}

void Frame::close() {
    assert(regions_.size() > 1 && "close without open");
    finish_line(regions_.back());
    const Region region = std::move(regions_.back());
    regions_.pop_back();

    const float padding = px(region.layout.padding);
    const bool is_empty = region.y == region.content.y;
    const float gap = is_empty ? 0.0f : px(region.layout.gap);
    const float bottom = region.y - gap + padding + px(region.layout.inset_y);
    Box box = tree_.nodes[region.node].box;
    box.height = bottom - box.y;
    if (regions_.back().layout.flow == Flow::Row) {
        box.width = std::max(0.0f, region.used_right - box.x + padding);
    }
    tree_.nodes[region.node].box = box;
    if (region.surface != kNoSurface) {
        paints_[region.surface].box = box;
    }
    if (region.sticky_top >= 0.0f) {
        const auto index = static_cast<std::uint32_t>(stickies_.size());
        stickies_.push_back({region.node, region.sticky_top});
        for (std::size_t i = region.start.paints; i < paints_.size(); ++i) {
            paints_[i].sticky = index;
        }
    }
    place(regions_.back(), {region.start, mark(), box, region.surface});
    last_node_ = region.node;
}

void Frame::stick(float top_px) {
    regions_.back().sticky_top = top_px;
}

// Leaves

Box Frame::begin_leaf() {
    leaf_ = mark();
    return slot(regions_.back());
}

void Frame::end_leaf(const Box& used) {
    place(regions_.back(), {leaf_, mark(), used, kNoSurface});
}

std::uint32_t Frame::add_node(Role role, std::string_view name) {
    return add_child(regions_.back().node, role, name);
}

std::uint32_t Frame::add_child(std::uint32_t parent, Role role, std::string_view name) {
    const int ordinal = ++child_counts_[parent];
    Node node;
    node.parent = parent;
    node.role = role;
    node.key = unused_key(tree_.nodes[parent].key,
                          name.empty() ? std::string_view(ordinal_name(role, ordinal)) : name);
    tree_.nodes.push_back(std::move(node));
    child_counts_.push_back(0);
    last_node_ = static_cast<std::uint32_t>(tree_.nodes.size() - 1);
    return last_node_;
}

/// Content may name two siblings alike; two nodes must never share a key.
Key Frame::unused_key(Key parent, std::string_view name) {
    Key key = key_of(parent, name);
    if (keys_.insert(key).second) {
        return key;
    }
    ++renamed_count_;
    while (!keys_.insert(key).second) {
        key = key_of(key, "again");
    }
    return key;
}

void Frame::paint(const PaintItem& item) {
    paints_.push_back(item);
}

void Frame::grow_paints(std::size_t from, float by_px) {
    for (std::size_t i = from; i < paints_.size(); ++i) {
        if (paints_[i].kind != PaintItem::Kind::Text) {
            paints_[i].box.height += by_px;
        }
    }
}

void Frame::place_paint(std::size_t index, const Box& box) {
    paints_[index].box = box;
}

float Frame::available_width() const {
    return slot(regions_.back()).width;
}

void Frame::finish() {
    assert(regions_.size() == 1 && "a container is still open");
    finish_line(regions_.front());
    tree_.nodes.front().box.height = std::ceil(std::max(regions_.front().y, input_.height));
}

// Placing

Box Frame::slot(const Region& region) const {
    switch (region.layout.flow) {
        case Flow::Stack:
            return {region.content.x, region.y, region.content.width, 0};
        case Flow::Row:
            return {region.x, region.y, region.content.width, 0};
        default:
            return {region.x, region.y, region.widths[region.line.size()], 0};
    }
}

void Frame::place(Region& region, const Child& child) {
    region.used_right = std::max(region.used_right, child.box.right());
    if (!fills_lines(region.layout.flow)) {
        region.y = child.box.bottom() + px(region.layout.gap);
        return;
    }
    if (region.layout.flow == Flow::Row) {
        Child moved = child;
        if (!region.line.empty() && child.box.right() > region.content.right() + 0.5f) {
            const float old_x = region.x;
            const float old_y = region.y;
            finish_line(region);
            shift(child.from, child.to, region.x - old_x, region.y - old_y);
            moved.box.x += region.x - old_x;
            moved.box.y += region.y - old_y;
        }
        region.line.push_back(moved);
        region.line_height = std::max(region.line_height, moved.box.height);
        region.x = moved.box.right() + px(region.layout.gap);
        return;
    }
    const std::size_t column = region.line.size();
    region.line.push_back(child);
    region.line_height = std::max(region.line_height, child.box.height);
    region.x += region.widths[column] + px(region.layout.gap);
    if (region.line.size() == region.widths.size()) {
        finish_line(region);
    }
}

void Frame::finish_line(Region& region) {
    if (region.line.empty()) {
        return;
    }
    const bool is_row = region.layout.flow == Flow::Row;
    const float spare = region.content.right() - region.line.back().box.right();
    for (const Child& child : region.line) {
        if (is_row) {
            shift(child.from, child.to, region.layout.is_at_end ? rounded(spare) : 0.0f,
                  rounded((region.line_height - child.box.height) / 2));
        } else {
            stretch(child, region.line_height);
        }
    }
    region.y += region.line_height + px(region.layout.gap);
    region.x = region.content.x;
    region.line_height = 0.0f;
    region.line.clear();
}

void Frame::shift(const Mark& from, const Mark& to, float dx, float dy) {
    if (dx == 0.0f && dy == 0.0f) {
        return;
    }
    for (std::size_t i = from.nodes; i < to.nodes; ++i) {
        Node& node = tree_.nodes[i];
        node.box.x += dx;
        node.box.y += dy;
        for (TextLine& line : node.lines) {
            line.box.x += dx;
            line.box.y += dy;
        }
    }
    for (std::size_t i = from.paints; i < to.paints; ++i) {
        paints_[i].box.x += dx;
        paints_[i].box.y += dy;
    }
}

void Frame::stretch(const Child& child, float height) {
    if (child.from.nodes < child.to.nodes) {
        tree_.nodes[child.from.nodes].box.height = height;
    }
    if (child.surface != kNoSurface) {
        paints_[child.surface].box.height = height;
    }
}

std::vector<float> Frame::column_widths(const Layout& layout, float width) const {
    const float gap = px(layout.gap);
    const bool is_wide = breakpoint_ == Breakpoint::Wide;
    std::vector<float> shares;
    if (layout.flow == Flow::Columns) {
        shares = layout.shares;
    } else if (layout.flow == Flow::Grid) {
        const int columns = layout.columns[static_cast<std::size_t>(breakpoint_)];
        shares.assign(static_cast<std::size_t>(std::max(1, columns)), 1.0f);
    } else if (!is_wide) {
        shares = {1.0f};
    } else if (layout.flow == Flow::Sidebar) {
        return {kSidebarWidth, width - gap - kSidebarWidth};
    } else {
        shares = {1.75f, 1.0f};
    }
    float total = 0.0f;
    for (const float share : shares) {
        total += share;
    }
    const float room = width - gap * static_cast<float>(shares.size() - 1);
    for (float& share : shares) {
        share = std::floor(room * share / total);
    }
    return shares;
}

std::size_t Frame::add_surface(const Layout& layout) {
    if (layout.surface == Surface::None) {
        return kNoSurface;
    }
    PaintItem item;
    item.radius = kCardRadius;
    switch (layout.surface) {
        case Surface::Card:
            item.kind = PaintItem::Kind::Outline;
            item.color = ColorRole::Line;
            item.line_width = 0.0f;
            break;
        case Surface::Tinted:
            item.color = ColorRole::Surface;
            break;
        case Surface::Band:
            item.color = ColorRole::Surface;
            item.radius = 0.0f;
            break;
        case Surface::Notice:
            item.color = ColorRole::AccentSoft;
            break;
        case Surface::Raised:
            item.color = ColorRole::Raised;
            item.radius = 0.0f;
            break;
        default:
            item.kind = layout.surface == Surface::RuleAbove ? PaintItem::Kind::RuleAbove
                                                             : PaintItem::Kind::RuleBelow;
            item.color = ColorRole::Line;
            item.line_width = 0.0f;
            break;
    }
    paints_.push_back(item);
    return paints_.size() - 1;
}

}  // namespace ui
