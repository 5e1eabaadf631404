#include "support/figure_map.h"

#include <cstddef>
#include <string>
#include <utility>

namespace fixture {
namespace {

struct Course {
    const char* id;
    const char* title;
    float left;
    float top_px;
};

constexpr float kWidth = 0.25f;
constexpr float kHeight = 40.0f;

constexpr std::pair<std::size_t, std::size_t> kEdges[] = {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {2, 4}};

ui::FigureBox box_of(const Course& course) {
    return {{{course.left}, {0, course.top_px}},
            {{course.left + kWidth}, {0, course.top_px + kHeight}}};
}

/// From the middle of the right side of one to that of the left side of the other.
std::array<ui::FigurePoint, 4> edge(const Course& from, const Course& to) {
    const ui::Length begin_y{0, from.top_px + kHeight / 2};
    const ui::Length end_y{0, to.top_px + kHeight / 2};
    const ui::Length middle{(from.left + kWidth + to.left) / 2};
    return {
        {{{from.left + kWidth}, begin_y}, {middle, begin_y}, {middle, end_y}, {{to.left}, end_y}}};
}

}  // namespace

MapKeys course_map(ui::Builder& page, const MapOptions& options) {
    const std::array<Course, 5> courses = {{{"data", "Data", 0.0f, 40.0f},
                                            {"model", "Models", 0.375f, 0.0f},
                                            {"ship", "Shipping", 0.375f, 80.0f},
                                            {"deep", "Deep", 0.75f, 0.0f},
                                            {"run", "Run", 0.75f, options.last_top}}};
    ui::Figure map(page, {.name = "map",
                          .label = "What leads to what",
                          .height = {.px = 120},
                          .grows_with_text = options.grows_with_text});
    MapKeys keys{};
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const Course& course = courses[i];
        const std::string address = "x/" + std::string(course.id) + "/";
        keys[i] = map.link(course.id, course.title, address, box_of(course));
        map.outline(box_of(course), {.color = ui::ColorRole::Control, .radius_px = 6});
    }
    for (const auto& [from, to] : kEdges) {
        map.curve(edge(courses[from], courses[to]),
                  {.color = options.edge_color, .width_px = 2, .lit_by = {keys[from], keys[to]}});
    }
    return keys;
}

}  // namespace fixture
