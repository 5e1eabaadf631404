#include <algorithm>
#include <string>
#include <vector>

#include "support/page_fixture.h"
#include "ui/output/html/element.h"

namespace fixture {
namespace {

using ui::Box;
using Node = Placed;
using ui::Role;

constexpr float kTolerance = 0.5f;
constexpr float kLeastTarget = 24.0f;

std::string words_of(const Box& box) {
    return std::to_string(static_cast<int>(box.x)) + "," + std::to_string(static_cast<int>(box.y)) +
           " " + std::to_string(static_cast<int>(box.width)) + "x" +
           std::to_string(static_cast<int>(box.height));
}

bool is_inside(const Box& box, const Box& around) {
    return box.x >= around.x - kTolerance && box.y >= around.y - kTolerance &&
           box.right() <= around.right() + kTolerance &&
           box.bottom() <= around.bottom() + kTolerance;
}

/// Looks at one page from every side. Each `check_` adds sentences.
class Inspector {
public:
    explicit Inspector(const DrawnPage& page) : page_(page), nodes_(page.tree.nodes) {}

    std::vector<std::string> inspect() {
        if (page_.depth != 1) {
            faults_.push_back(std::to_string(page_.depth - 1) + " containers are open");
        }
        if (!ui::duplicate_keys(*page_.tree.document).empty()) {
            faults_.push_back("a key stands for more than one node");
        }
        check_headings();
        for (std::size_t i = 1; i < nodes_.size(); ++i) {
            check_name(i);
            check_content(i);
            check_target(i);
            check_box(i);
            check_lines(i);
        }
        check_paints();
        return std::move(faults_);
    }

private:
    void add(std::size_t index, const std::string& fault) {
        constexpr std::size_t kEnough = 12;
        if (faults_.size() < kEnough) {
            std::string name = name_of(page_.tree, index);
            name.resize(std::min<std::size_t>(name.size(), 60));
            faults_.push_back(std::string(ui::element_of(nodes_[index], {}).tag) + " \"" + name +
                              "\" at " + words_of(nodes_[index].box) + ": " + fault);
        }
    }

    void check_headings() {
        int level = 0;
        int tops = 0;
        int mains = 0;
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            mains += nodes_[i].role == Role::Main ? 1 : 0;
            if (nodes_[i].role != Role::Heading) {
                continue;
            }
            tops += nodes_[i].level == 1 ? 1 : 0;
            if (nodes_[i].level > level + 1) {
                add(i, "skips from level " + std::to_string(level));
            }
            if (name_of(page_.tree, i).empty()) {
                add(i, "is empty");
            }
            level = nodes_[i].level;
        }
        if (tops != 1 || mains != 1) {
            faults_.push_back(std::to_string(tops) + " first headings, " + std::to_string(mains) +
                              " main parts");
        }
    }

    void check_name(std::size_t index) {
        const Node& node = nodes_[index];
        const bool needs_name = ui::is_interactive(node.role) || node.role == Role::Navigation ||
                                node.role == Role::Table || node.role == Role::Region;
        if (needs_name && name_of(page_.tree, index).empty()) {
            add(index, "has no name");
        }
        if (node.role == Role::Link && node.address.empty()) {
            add(index, "leads nowhere");
        }
    }

    /// A heading, list or table has something in it.
    void check_content(std::size_t index) {
        const Node& node = nodes_[index];
        const bool is_container = node.role == Role::List || node.role == Role::Definitions ||
                                  node.role == Role::TableBody || node.role == Role::Navigation ||
                                  node.role == Role::FieldSet;
        const bool has_child =
            std::any_of(nodes_.begin() + 1, nodes_.end(), [index](const Node& candidate) {
                return candidate.parent == index && candidate.role != Role::Legend;
            });
        if (is_container && !has_child) {
            add(index, "has nothing in it");
        }
        if (node.role == Role::Heading && !has_words_below(index)) {
            add(index, "has nothing under it");
        }
    }

    /// Whether there is text, other than deeper headings, before the next heading of this level.
    [[nodiscard]] bool has_words_below(std::size_t heading) const {
        bool is_in_heading = true;
        for (std::size_t i = heading + 1; i < nodes_.size(); ++i) {
            const Node& node = nodes_[i];
            if (node.role == Role::Footer ||
                (node.role == Role::Heading && node.level <= nodes_[heading].level)) {
                return false;
            }
            is_in_heading =
                node.role == Role::Heading || (is_in_heading && node.role == Role::Text);
            if (!is_in_heading && node.role == Role::Text && !node.text.empty()) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] static bool is_hidden(const Node& node) { return node.classes == "skip"; }

    void check_target(std::size_t index) {
        const Node& node = nodes_[index];
        if (ui::is_interactive(node.role) && !node.state.is_inline && !is_hidden(node) &&
            (node.box.height < kLeastTarget || node.box.width < kLeastTarget)) {
            add(index, "is too small to press");
        }
    }

    void check_box(std::size_t index) {
        const Node& node = nodes_[index];
        const bool has_box = node.role != Role::Option && !(node.box == Box{});
        if (has_box && (node.box.x < -kTolerance || node.box.width < -kTolerance ||
                        node.box.right() > page_.input.width + kTolerance)) {
            add(index, "reaches beyond the page");
        }
    }

    /// Lines of text stand inside the block that they belong to.
    void check_lines(std::size_t index) {
        const Node* block = &nodes_[nodes_[index].parent];
        while (block->state.is_inline) {
            block = &nodes_[block->parent];
        }
        for (const ui::TextLine& line : nodes_[index].lines) {
            if (!is_hidden(*block) && !is_inside(line.box, block->box)) {
                add(index, "line \"" + std::string(line.text) + "\" at " + words_of(line.box) +
                               " leaves its block at " + words_of(block->box));
            }
        }
    }

    /// What is painted lies on the page, and each field where its element is.
    void check_paints() {
        for (const ui::PaintItem& item : page_.paints) {
            if (item.box.x < -kTolerance || item.box.right() > page_.input.width + kTolerance) {
                faults_.push_back("paint beyond the page at " + words_of(item.box));
            }
        }
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            const bool has_face =
                nodes_[i].role == Role::SearchField || nodes_[i].role == Role::Select ||
                (nodes_[i].role == Role::Button && nodes_[i].classes.starts_with("button t-")) ||
                nodes_[i].classes.starts_with("button primary");
            if (has_face && !has_paint(nodes_[i].box)) {
                add(i, "is not painted where it is");
            }
        }
    }

    [[nodiscard]] bool has_paint(const Box& box) const {
        return std::any_of(page_.paints.begin(), page_.paints.end(),
                           [&box](const ui::PaintItem& item) { return item.box == box; });
    }

    const DrawnPage& page_;
    const std::vector<Node>& nodes_;
    std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> faults_of(const DrawnPage& page) {
    return Inspector(page).inspect();
}

std::string name_of(const Tree& tree, std::size_t index) {
    const Node& node = tree.nodes[index];
    if (!node.name.empty()) {
        return std::string(node.name);
    }
    const bool is_field =
        node.role == Role::SearchField || node.role == Role::Select || node.role == Role::CheckBox;
    if (is_field) {
        // The text of the label around it, without that of the field's own options.
        std::string label;
        for (std::size_t i = node.parent + 1; i < tree.nodes.size(); ++i) {
            if (tree.nodes[i].parent == node.parent && tree.nodes[i].role == Role::Text) {
                label += tree.nodes[i].text;
            }
        }
        return label;
    }
    if (node.labelled_by != ui::kNoKey) {
        for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
            if (tree.nodes[i].key == node.labelled_by) {
                return text_content(tree, i);
            }
        }
    }
    return text_content(tree, index);
}

}  // namespace fixture
