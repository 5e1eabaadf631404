#include "ui/output/paint/symbols.h"

#include <algorithm>
#include <initializer_list>

namespace ui {
namespace {

/// Draws on a grid of 16 by 16 units stretched over a box.
class Pen {
public:
    Pen(ImDrawList& list, const Box& box, ImU32 color)
        : list_(list), box_(box), unit_(box.width / 16.0f), color_(color) {}

    void line(std::initializer_list<ImVec2> points) {
        trace(points);
        list_.PathStroke(color_, ImDrawFlags_None, stroke());
    }
    void outline(std::initializer_list<ImVec2> points) {
        trace(points);
        list_.PathStroke(color_, ImDrawFlags_Closed, stroke());
    }
    void fill(std::initializer_list<ImVec2> points) {
        trace(points);
        list_.PathFillConvex(color_);
    }
    void circle(float x, float y, float radius) {
        list_.AddCircle(at(x, y), radius * unit_, color_, 0, stroke());
    }
    void disc(float x, float y, float radius) {
        list_.AddCircleFilled(at(x, y), radius * unit_, color_);
    }

private:
    [[nodiscard]] ImVec2 at(float x, float y) const {
        return {box_.x + x * unit_, box_.y + y * unit_};
    }
    /// Never thinner than a device pixel, which is what edges are softened over.
    [[nodiscard]] float stroke() const { return std::max(1.6f * unit_, list_._FringeScale); }
    void trace(std::initializer_list<ImVec2> points) {
        for (const ImVec2& point : points) {
            list_.PathLineTo(at(point.x, point.y));
        }
    }

    ImDrawList& list_;
    Box box_;
    float unit_;
    ImU32 color_;
};

void draw_sun(Pen& pen) {
    pen.circle(8, 8, 3);
    pen.line({{8, 1}, {8, 3}});
    pen.line({{8, 13}, {8, 15}});
    pen.line({{1, 8}, {3, 8}});
    pen.line({{13, 8}, {15, 8}});
    pen.line({{3, 3}, {4.4f, 4.4f}});
    pen.line({{11.6f, 11.6f}, {13, 13}});
    pen.line({{3, 13}, {4.4f, 11.6f}});
    pen.line({{11.6f, 4.4f}, {13, 3}});
}

void draw_moon(Pen& pen) {
    pen.outline({{10.5f, 2.2f},
                 {6.5f, 3},
                 {3.6f, 6.2f},
                 {3.4f, 10},
                 {5.6f, 13},
                 {9, 14},
                 {12, 13.2f},
                 {13.8f, 11},
                 {10.4f, 11},
                 {7.8f, 9},
                 {7.6f, 5.6f}});
}

}  // namespace

void draw_icon(ImDrawList& list, Icon icon, const Box& box, ImU32 color) {
    Pen pen(list, box, color);
    switch (icon) {
        case Icon::None:
            break;
        case Icon::Search:
            pen.circle(7, 7, 4.6f);
            pen.line({{10.4f, 10.4f}, {14.2f, 14.2f}});
            break;
        case Icon::Close:
            pen.line({{4, 4}, {12, 12}});
            pen.line({{12, 4}, {4, 12}});
            break;
        case Icon::ChevronDown:
            pen.line({{4, 6}, {8, 10.4f}, {12, 6}});
            break;
        case Icon::ChevronUp:
            pen.line({{4, 10.4f}, {8, 6}, {12, 10.4f}});
            break;
        case Icon::ChevronRight:
            pen.line({{6, 4}, {10.4f, 8}, {6, 12}});
            break;
        case Icon::External:
            pen.line({{9, 3}, {13, 3}, {13, 7}});
            pen.line({{13, 3}, {7.5f, 8.5f}});
            pen.line({{6.5f, 4}, {3, 4}, {3, 13}, {12, 13}, {12, 9.5f}});
            break;
        case Icon::Check:
            pen.line({{3.4f, 8.4f}, {6.6f, 11.6f}, {12.6f, 4.8f}});
            break;
        case Icon::Sun:
            draw_sun(pen);
            break;
        case Icon::Moon:
            draw_moon(pen);
            break;
        case Icon::Plus:
            pen.line({{8, 3}, {8, 13}});
            pen.line({{3, 8}, {13, 8}});
            break;
        case Icon::Unequal:
            pen.line({{2, 6}, {14, 6}});
            pen.line({{2, 10.5f}, {14, 10.5f}});
            pen.line({{10.5f, 2}, {5.5f, 14.5f}});
            break;
    }
}

void draw_shape(ImDrawList& list, Shape shape, const Box& box, ImU32 color) {
    Pen pen(list, box, color);
    switch (shape) {
        case Shape::Disc:
            pen.disc(8, 8, 6);
            break;
        case Shape::Square:
            pen.fill({{3, 3}, {13, 3}, {13, 13}, {3, 13}});
            break;
        case Shape::Diamond:
            pen.fill({{8, 1}, {15, 8}, {8, 15}, {1, 8}});
            break;
        case Shape::Triangle:
            pen.fill({{8, 2}, {15, 14}, {1, 14}});
            break;
        case Shape::Ring:
            pen.circle(8, 8, 5.4f);
            break;
        case Shape::Frame:
            pen.outline({{3, 3}, {13, 3}, {13, 13}, {3, 13}});
            break;
        case Shape::Cross:
            pen.fill({{6, 2}, {10, 2}, {10, 14}, {6, 14}});
            pen.fill({{2, 6}, {14, 6}, {14, 10}, {2, 10}});
            break;
        case Shape::Bar:
            pen.fill({{1, 5}, {15, 5}, {15, 11}, {1, 11}});
            break;
    }
}

}  // namespace ui
