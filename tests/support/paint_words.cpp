#include "support/paint_words.h"

#include <array>
#include <sstream>

#include "ui/style/theme.h"

namespace fixture {
namespace {

constexpr std::array<const char*, 12> kKinds = {"fill",  "outline", "rule above", "rule below",
                                                "text",  "icon",    "shape",      "line",
                                                "curve", "polygon", "clip",       "clip end"};

std::string words(const ui::PaintItem& item) {
    using Kind = ui::PaintItem::Kind;
    std::ostringstream out;
    out << kKinds[static_cast<std::size_t>(item.kind)];
    if (item.kind == Kind::Icon || item.kind == Kind::Shape) {
        out << ' ' << static_cast<int>(item.symbol);
    }
    out << ": " << item.box.x << ' ' << item.box.y << ' ' << item.box.width << ' '
        << item.box.height << ' ' << ui::css_property(item.color).substr(2);
    if (item.radius > 0.0f) {
        out << " r" << item.radius;
    }
    const bool is_stroke =
        item.kind == Kind::Outline || item.kind == Kind::Line || item.kind == Kind::Curve;
    if (is_stroke && item.line_width != 1.0f) {
        out << " line " << item.line_width;
    }
    for (std::uint32_t i = 0; i < item.point_count; ++i) {
        const ui::Point& point = item.points[i];
        out << (i == 0 ? " at " : ", ") << item.origin.x + point.x << ' '
            << item.origin.y + point.y;
    }
    if (item.kind == Kind::Text) {
        out << ' ' << item.size_px << "px" << (item.is_bold ? " bold" : "")
            << (item.is_underlined ? " underlined" : "") << " '" << item.text << '\'';
    }
    return out.str();
}

}  // namespace

std::vector<std::string> paint_words(const ui::PaintList& items) {
    std::vector<std::string> lines;
    lines.reserve(items.size());
    for (const ui::PaintItem& item : items) {
        lines.push_back(words(item));
    }
    return lines;
}

}  // namespace fixture
