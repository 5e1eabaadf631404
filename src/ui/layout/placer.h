#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ui/layout/fonts.h"
#include "ui/layout/geometry.h"
#include "ui/layout/measures.h"
#include "ui/layout/text_layout.h"

namespace ui {

/// One pass over a document: each element is given the width it may take, places what is inside,
/// and says how much it took; whoever is around it says where it stands.
class Placer {
public:
    Placer(const Document& document, const Sheet& sheet, Fonts& fonts);

    [[nodiscard]] Geometry place();

private:
    /// The table around what is being placed.
    struct Table {
        bool is_stacked = false;
        bool has_marks = false;
        std::vector<float> widths;  ///< Of the columns, where it has them.
    };

    /// How a container arranges its children here and now.
    struct Arrangement {
        Flow flow = Flow::Stack;
        float gap = 0.0f;
        float padding = 0.0f;
        float inset_y = 0.0f;
        float line_gap = 0.0f;
        bool is_at_end = false;
        std::vector<float> widths;  ///< Of columns.
    };

    /// Children that stand side by side while their line is filled.
    struct Line {
        std::vector<std::uint32_t> children;
        float x = 0.0f;
        float height = 0.0f;
    };

    [[nodiscard]] const Node& node(std::uint32_t index) const { return document_.nodes[index]; }
    [[nodiscard]] Box& box(std::uint32_t index) { return geometry_.boxes[index]; }

    void place(std::uint32_t index, float width);
    void place_container(std::uint32_t index, float width, const Arrangement& arrangement);
    void place_table(std::uint32_t index, float width);
    void place_table_row(std::uint32_t index, float width);
    [[nodiscard]] Box stack(std::uint32_t index, const Box& content, const Arrangement& how);
    [[nodiscard]] Box fill_row(std::uint32_t index, const Box& content, const Arrangement& how);
    [[nodiscard]] Box fill_columns(std::uint32_t index, const Box& content, const Arrangement& how);
    void centre_line(const Line& line, float room, bool is_at_end);
    void stretch_line(const Line& line);

    void place_figure(std::uint32_t index, float width);
    void place_part(std::uint32_t part, const Box& room);

    // Widgets of text
    void place_text_block(std::uint32_t index, float width);
    void place_button(std::uint32_t index, float width);
    void place_link(std::uint32_t index, float width);
    void place_marked(std::uint32_t index, float width);
    void place_pill(std::uint32_t index, float width);
    void place_field(std::uint32_t index, float width);
    void place_check(std::uint32_t index, float width);
    void place_unpainted(std::uint32_t index);
    /// Breaks the texts inside `block` into lines at most `width` wide.
    const BrokenText& break_texts(std::uint32_t block, float width, TextStyle style);
    /// Sets the texts inside `block` with their upper left corner at `at`, lines at most `at.width`
    /// wide. Gives the room that was used.
    Box set_texts(std::uint32_t block, const Box& at, TextStyle style);
    [[nodiscard]] float label_width(std::string_view text, TextStyle style);

    [[nodiscard]] bool is_shown(const Layout& layout) const;
    [[nodiscard]] bool stands_alone(const Layout& layout) const;
    [[nodiscard]] bool is_pushed(const Layout& layout) const;
    [[nodiscard]] bool is_stacked() const { return table_ != nullptr && table_->is_stacked; }
    [[nodiscard]] float inset_beside(Beside beside) const;
    [[nodiscard]] Arrangement arrangement_of(const Node& node) const;
    [[nodiscard]] std::vector<float> column_widths(const Layout& layout, float gap,
                                                   float width) const;
    void finish_origins();

    const Document& document_;
    Fonts& fonts_;
    Measures measures_;
    Geometry geometry_;
    std::vector<std::uint32_t> line_counts_;  ///< Of each node.
    const Table* table_ = nullptr;            ///< Null outside of tables.
    Flow around_ = Flow::Stack;               ///< That what is being placed stands in.

    // Of the texts that are being set; kept for their memory.
    LineBreaker breaker_;
    std::vector<TextRun> runs_;
    std::vector<std::uint32_t> texts_;  ///< Of each run.
};

}  // namespace ui
