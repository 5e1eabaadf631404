#include "ui/widgets/table.h"

#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"
#include "support/stage.h"
#include "ui/widgets/text.h"

namespace {

using fixture::Drawing;
using fixture::Stage;
using ui::Builder;
using ui::Role;
using ui::Table;
using Lines = std::vector<std::string>;

const std::vector<ui::TableColumn> kColumns = {{"Code", 1}, {"Title", 2}, {"", 1}};

void add_row(Table& table, std::string_view name) {
    const auto row = table.row(name);
    table.header_text("C 1");
    table.text("One");
    table.text("x");
}

Drawing draw_table(float width, const ui::TableOptions& options = {}, float text_scale = 1.0f) {
    Stage stage(width);
    stage.input.text_scale = text_scale;
    return stage.draw([&](Builder& page) {
        Table table(page, "courses", "Courses", kColumns, options);
        add_row(table, "c-1");
        add_row(table, "c-2");
    });
}

Lines texts(const Drawing& drawing, Role role) {
    Lines result;
    for (const fixture::Placed& node : drawing.all(role)) {
        result.push_back(fixture::text_content(drawing.tree, drawing.index_of(node.key)));
    }
    return result;
}

TEST_CASE("table: is a native one with a name, a head and a body") {
    const Drawing drawing = draw_table(1024);
    const fixture::Placed& table = drawing.only(Role::Table);
    CHECK(table.name == "Courses");
    CHECK(drawing.tree.nodes[drawing.only(Role::TableHead).parent].key == table.key);
    CHECK(drawing.tree.nodes[drawing.only(Role::TableBody).parent].key == table.key);
    CHECK(texts(drawing, Role::ColumnHeader) == Lines{"Code", "Title"});
    CHECK(texts(drawing, Role::Row) == Lines{"CodeTitle", "C 1Onex", "C 1Onex"});
}

TEST_CASE("table: a column without a label has a cell at its head, not an empty header") {
    const Drawing drawing = draw_table(1024);
    CHECK(texts(drawing, Role::Cell) == Lines{"", "One", "x", "One", "x"});
}

TEST_CASE("table: the cells of a column stand below its header") {
    const Drawing drawing = draw_table(1024);
    const std::vector<fixture::Placed> headers = drawing.all(Role::ColumnHeader);
    const std::vector<fixture::Placed> row_headers = drawing.all(Role::RowHeader);
    const std::vector<fixture::Placed> cells = drawing.all(Role::Cell);
    for (std::size_t row = 0; row < 2; ++row) {
        CHECK(row_headers[row].box.x == headers[0].box.x);
        CHECK(row_headers[row].box.width == headers[0].box.width);
        CHECK(cells[1 + 2 * row].box.x == headers[1].box.x);
        CHECK(cells[1 + 2 * row].box.width == headers[1].box.width);
    }
    CHECK(headers[1].box.width == 2 * headers[0].box.width);
}

TEST_CASE("table: the cells of a row end together") {
    const Drawing drawing = Stage(700).draw([](Builder& page) {
        Table table(page, "t", "T", kColumns);
        const auto row = table.row("r");
        table.header_text("short");
        table.text(std::string(200, 'x'));
        table.text("short");
    });
    const float height = drawing.all(Role::Cell).at(1).box.height;
    CHECK(height > 100);
    CHECK(drawing.only(Role::RowHeader).box.height == height);
    CHECK(drawing.all(Role::Cell).at(2).box.height == height);
}

TEST_CASE("table: stacks where a column would be too narrow to read") {
    CHECK(draw_table(529).all(Role::TableHead).empty() == false);
    CHECK(draw_table(527).all(Role::TableHead).empty());
    CHECK(draw_table(527, {.narrowest_column_px = 100}).all(Role::TableHead).size() == 1);
    CHECK(draw_table(1024, {}, 2.0f).all(Role::TableHead).empty());
}

TEST_CASE("table: stacked rows say before each cell which column it is of") {
    const Drawing drawing = draw_table(390);
    CHECK(drawing.all(Role::ColumnHeader).empty());
    CHECK(texts(drawing, Role::RowHeader) == Lines{"C 1", "C 1"});
    CHECK(texts(drawing, Role::Cell) == Lines{"TitleOne", "x", "TitleOne", "x"});
}

TEST_CASE("table: stacked cells stand below each other") {
    const Drawing drawing = draw_table(390);
    const ui::Box header = drawing.all(Role::RowHeader).at(0).box;
    const ui::Box cell = drawing.all(Role::Cell).at(0).box;
    CHECK(cell.x == header.x);
    CHECK(cell.y >= header.bottom());
    CHECK(cell.width == 390);
}

TEST_CASE("table: the head sticks to the top of the window when asked to") {
    CHECK(draw_table(1024).geometry.stickies.empty());
    const Drawing drawing = draw_table(1024, {.has_sticky_header = true});
    REQUIRE(drawing.geometry.stickies.size() == 1);
    CHECK(drawing.tree.document->nodes[drawing.geometry.stickies[0]].role == Role::TableHead);
}

TEST_CASE("table: a heading row is one cell across all columns") {
    for (const float width : {390.0f, 1024.0f}) {
        const Drawing drawing = Stage(width).draw([](Builder& page) {
            Table table(page, "t", "T", kColumns);
            table.heading_row("fall", 3, "Fall");
            add_row(table, "c-1");
        });
        const fixture::Placed& heading = drawing.only(Role::Heading);
        const fixture::Placed& cell = drawing.tree.nodes[heading.parent];
        CHECK(heading.level == 3);
        CHECK(cell.role == Role::Cell);
        CHECK(cell.column_span == 3);
        CHECK(drawing.renamed == 0);
    }
}

Drawing draw_wide_row(float width) {
    return Stage(width).draw([](Builder& page) {
        Table table(page, "t", "T", kColumns);
        {
            const auto row = table.row("wide");
            table.header_text("Summary");
            const auto cell = table.wide_cell();
            ui::paragraph(page, "all the rest");
        }
        add_row(table, "usual");
    });
}

TEST_CASE("table: the cell of a wide row reaches across all columns but the first") {
    const Drawing drawing = draw_wide_row(1024);
    const std::vector<fixture::Placed> cells = drawing.all(Role::Cell);
    const std::vector<fixture::Placed> headers = drawing.all(Role::RowHeader);
    CHECK(cells.at(1).column_span == 2);
    CHECK(cells.at(1).box.x == cells.at(2).box.x);
    CHECK(cells.at(1).box.right() == doctest::Approx(1024).epsilon(0.005));
    CHECK(headers.at(0).box.width == headers.at(1).box.width);
}

TEST_CASE("table: after a wide row the others have their columns again") {
    CHECK(draw_wide_row(1024).all(Role::Cell).at(2).column_span == 1);
    CHECK(texts(draw_wide_row(390), Role::Cell) == Lines{"all the rest", "TitleOne", "x"});
}

TEST_CASE("table: a column with a mark is marked at its head, or in each stacked cell") {
    const auto shapes_at = [](float width) {
        const Drawing drawing = Stage(width).draw([](Builder& page) {
            Table table(page, "t", "T", {{"", 1}, {"Track", 1, 3}});
            for (const char* name : {"a", "b"}) {
                const auto row = table.row(name);
                table.header_text(name);
                table.text("value");
            }
        });
        std::size_t count = 0;
        for (const ui::PaintItem& item : drawing.paints) {
            if (item.kind == ui::PaintItem::Kind::Shape) {
                CHECK(item.symbol == static_cast<std::uint8_t>(ui::Shape::Triangle));
                CHECK(item.color == ui::ColorRole::Group3);
                ++count;
            }
        }
        return count;
    };
    CHECK(shapes_at(1024) == 1);
    CHECK(shapes_at(200) == 2);
}

TEST_CASE("table: stays on the page with long words, at every width") {
    for (const float width : {320.0f, 600.0f, 1440.0f}) {
        const Drawing drawing = Stage(width).draw([](Builder& page) {
            Table table(page, "t", "T", kColumns);
            const auto row = table.row("r");
            table.header_text(std::string(100, 'x'));
            table.text(std::string(300, 'y'));
            table.rich_texts(std::vector<core::RichText>{{core::strong(std::string(90, 'z'))}});
        });
        for (const fixture::Placed& node : drawing.tree.nodes) {
            CHECK(node.box.right() <= width);
        }
    }
}

TEST_CASE("table: without columns or rows there is still a table") {
    const Drawing drawing = Stage().draw([](Builder& page) { Table(page, "t", "T", {}); });
    CHECK(drawing.only(Role::Table).name == "T");
    CHECK(drawing.only(Role::TableBody).box.height == 0);
}

}  // namespace
