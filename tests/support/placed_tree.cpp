#include "support/placed_tree.h"

#include <utility>

#include "ui/layout/lay_out.h"
#include "ui/output/html/classes.h"

namespace fixture {
namespace {

ui::Box moved(const ui::Box& box, float x, float y) {
    return {box.x + x, box.y + y, box.width, box.height};
}

}  // namespace

Tree placed_tree(const ui::Document& document, const ui::Geometry& geometry) {
    Tree tree;
    std::vector<std::uint32_t> places(document.nodes.size());  // Of nodes in the tree.
    for (std::size_t i = 0; i < document.nodes.size(); ++i) {
        if (geometry.is_shown[i] == 0) {
            continue;
        }
        if (document.nodes[i].role == ui::Role::Decoration) {
            i = document.nodes[i].end - 1;
            continue;
        }
        Placed placed;
        static_cast<ui::Node&>(placed) = document.nodes[i];
        placed.parent = places[placed.parent];
        placed.classes = ui::classes_of(placed);
        placed.box = geometry.box_of(i);
        if (placed.role == ui::Role::Text) {
            placed.box = {};
            const ui::Point around = geometry.origins[document.nodes[i].parent];
            for (ui::TextLine line : geometry.lines_of(i)) {
                line.box = moved(line.box, around.x, around.y);
                placed.box = united(placed.box, line.box);
                placed.lines.push_back(line);
            }
        }
        places[i] = static_cast<std::uint32_t>(tree.nodes.size());
        tree.nodes.push_back(std::move(placed));
    }
    return tree;
}

Tree placed_tree(std::shared_ptr<const ui::Document> document, const ui::Geometry& geometry) {
    Tree tree = placed_tree(*document, geometry);
    tree.document = std::move(document);
    return tree;
}

Laid laid(ui::Builder& page, const ui::Input& input, ui::Fonts& fonts) {
    constexpr float kEndless = 1e7f;
    Laid result;
    const auto document = std::make_shared<const ui::Document>(page.finish());
    result.geometry = ui::lay_out(*document, ui::sheet_of(input), fonts);
    ui::Input all = input;
    all.sight.paint_height = kEndless;
    result.paints = ui::make_paint_list(*document, result.geometry, all);
    result.tree = placed_tree(document, result.geometry);
    return result;
}

Tree root_only() {
    Tree tree;
    tree.nodes.emplace_back();
    tree.nodes.front().key = ui::kRootKey;
    return tree;
}

ui::Patch changes(const Tree& before, const Tree& after) {
    ui::Patch patch;
    const Taken old(before);
    const Taken now(after);
    ui::append_changes(patch, old.view(), now.view(), {});
    return patch;
}

Taken::Taken(const Tree& tree) {
    const std::size_t count = tree.nodes.size();
    geometry.is_shown.assign(count, 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Placed& placed = tree.nodes[i];
        const ui::Box around = i == 0 ? ui::Box{} : tree.nodes[placed.parent].box;
        ui::Node node = placed;
        node.end = static_cast<std::uint32_t>(i + 1);
        document.nodes.push_back(node);
        for (std::size_t at = i; at != 0; at = document.nodes[at].parent) {
            document.nodes[document.nodes[at].parent].end = node.end;
        }
        const bool is_text = placed.role == ui::Role::Text;
        geometry.boxes.push_back(is_text ? ui::Box{} : moved(placed.box, -around.x, -around.y));
        geometry.origins.push_back({placed.box.x, placed.box.y});
        geometry.first_line.push_back(static_cast<std::uint32_t>(geometry.lines.size()));
        for (ui::TextLine line : placed.lines) {
            line.box = moved(line.box, -around.x, -around.y);
            geometry.lines.push_back(line);
        }
    }
    geometry.first_line.push_back(static_cast<std::uint32_t>(geometry.lines.size()));
    document.digests = ui::digests_of(document.nodes);
}

std::string text_content(const Tree& tree, std::size_t index) {
    std::string text;
    for (std::size_t i = index; i < tree.nodes.size(); ++i) {
        if (i > index && tree.nodes[i].parent < index) {
            break;
        }
        text += tree.nodes[i].text;
    }
    return text;
}

}  // namespace fixture
