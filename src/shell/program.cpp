#include "shell/program.h"

#include <utility>

#include "app/address.h"
#include "ui/structure.h"
#include "view/page.h"

namespace shell {
namespace {

ui::Tree empty_tree() {
    ui::Tree tree;
    tree.nodes.emplace_back();
    tree.nodes.front().key = ui::kRootKey;
    return tree;
}

void add_order(ui::Patch& patch, ui::Op op, std::string_view text) {
    patch.add(op);
    patch.add_text(text);
}

}  // namespace

Program::Program(ui::GlyphSource& glyphs, std::unique_ptr<ui::Painter> painter)
    : fonts_(glyphs), painter_(std::move(painter)), tree_(empty_tree()) {}

void Program::start(std::string address, app::SiteKind site, std::string folder) {
    start_address_ = std::move(address);
    folder_ = std::move(folder);
    state_.site = site;
}

UnreadFiles Program::set_content(const std::vector<core::FileText>& files) {
    core::Reading reading = core::read_content(files);
    std::string& id = reading.content.programme.id;
    if (!folder_.empty()) {
        id = folder_;  // Addresses are made of it, and the pages at them are in that folder.
    } else if (id.empty()) {
        // The file that names it could not be read: the address still knows.
        id = start_address_.substr(0, start_address_.find('/'));
    }
    // Until a frame was drawn there may have been too little content to tell what the address
    // means.
    const std::string address =
        has_drawn_ ? app::address_of(state_.route, library_->content()) : start_address_;
    UnreadFiles unread = unread_files(reading, address);
    library_ = std::make_unique<app::Library>(
        std::move(reading.content), std::move(reading.problems), std::move(reading.unread));
    app::ParsedAddress parsed = app::parse_address(address, library_->content(), library_->words());
    if (!has_drawn_) {
        effects_.clear();  // What less content made of the address.
    }
    state_.route = std::move(parsed.route);
    // What was odd about the address that one came by is not in the one that was made of it.
    if (!has_drawn_ || !parsed.notice.empty()) {
        state_.notice = std::move(parsed.notice);
    }
    if (parsed.is_outdated) {
        effects_.push_back({app::Effect::Kind::ReplaceAddress,
                            app::address_of(state_.route, library_->content())});
    }
    site_.reset();
    page_.reset();
    return unread;
}

void Program::follow(std::string address) {
    queued_.push_back({ui::kNoKey, app::Navigate{std::move(address)}});
}

void Program::revisit(std::string address) {
    queued_.push_back({ui::kNoKey, app::Revisit{std::move(address)}});
}

void Program::press(ui::Key key) {
    if (const app::Action* action = find_action(key)) {
        queued_.push_back({ui::kNoKey, *action});
    }
}

void Program::enter(ui::Key key, std::string_view input) {
    if (const app::Action* action = find_action(key)) {
        // Quick fingers type several letters between two frames: the last has them all.
        std::erase_if(queued_, [key](const Queued& earlier) { return earlier.field == key; });
        queued_.push_back({key, app::with_input(*action, input)});
    }
}

/// What the element with this key does; null when it is not there any more, or does nothing.
const app::Action* Program::find_action(ui::Key key) const {
    const ui::Node* node = ui::find_node(tree_, key);
    return shown_ && node != nullptr && node->action != ui::kNoAction
               ? &shown_->actions[static_cast<std::size_t>(node->action)]
               : nullptr;
}

FrameOutput Program::frame(const ui::Input& input) {
    FrameOutput output;
    if (library_ == nullptr) {
        return output;
    }
    has_drawn_ = true;
    carry_out_queued();
    remake_models();
    if (!shown_ || !ui::has_same_layout(shown_->input, input)) {
        lay_out(output.patch, input);
    } else {
        shown_->input = input;
        add_effects(output.patch);
        follow_scroll(output.patch);
    }
    output.document_height = shown_->height;
    if (painter_ != nullptr && !input.is_plain) {
        output.picture =
            painter_->paint(tree_, shown_->paints, shown_->stickies, input, palette_of(input));
    }
    return output;
}

void Program::lay_out(ui::Patch& patch, const ui::Input& input) {
    app::Actions actions;
    ui::Frame frame(input, fonts_);
    view::draw_page(frame, *site_, *page_, actions);
    frame.finish();

    ui::append_changes(patch, tree_, frame.tree(), {});
    const float height = frame.height();
    const ui::Tree before = std::exchange(tree_, frame.take_tree());
    shown_ = {input, frame.take_paint_list(), frame.take_stickies(),
              {},    std::move(actions),      height};
    add_page_orders(patch, palette_of(input));
    add_effects(patch);
    keep_focus(patch, input.sight.focused, before);
    follow_scroll(patch);
}

/// Tells the page where the things that stay in view are now.
void Program::follow_scroll(ui::Patch& patch) {
    std::vector<float> offsets;
    for (std::size_t i = 0; i < shown_->stickies.size(); ++i) {
        const ui::Sticky& sticky = shown_->stickies[i];
        offsets.push_back(ui::sticky_offset(tree_, sticky, shown_->input.sight.scroll_y));
        const bool is_told = i < shown_->offsets.size() && shown_->offsets[i] == offsets[i];
        if (!is_told) {
            ui::append_sticky(patch, tree_, sticky, offsets[i]);
        }
    }
    shown_->offsets = std::move(offsets);
}

void Program::forget_textures() {
    if (painter_ != nullptr) {
        painter_->forget_textures();
    }
}

void Program::carry_out_queued() {
    for (const Queued& queued : std::exchange(queued_, {})) {
        for (app::Effect& effect :
             app::update(state_, queued.action, library_->content(), library_->words())) {
            effects_.push_back(std::move(effect));
        }
    }
}

void Program::remake_models() {
    if (page_ && model_state_ == state_) {
        return;
    }
    page_ = app::make_page_model(*library_, state_);
    site_ = app::make_site_model(*library_, state_, app::head_of(*page_));
    model_state_ = state_;
    shown_.reset();
}

void Program::add_effects(ui::Patch& patch) {
    for (const app::Effect& effect : std::exchange(effects_, {})) {
        add_effect(patch, effect);
    }
}

void Program::add_effect(ui::Patch& patch, const app::Effect& effect) {
    switch (effect.kind) {
        case app::Effect::Kind::PushAddress:
            add_order(patch, ui::Op::Push, effect.text);
            break;
        case app::Effect::Kind::ReplaceAddress:
            add_order(patch, ui::Op::Replace, effect.text);
            break;
        case app::Effect::Kind::ChooseTheme:
            add_order(patch, ui::Op::Theme, effect.text);
            break;
        case app::Effect::Kind::ShowPageTop:
            patch.add(ui::Op::Scroll);
            patch.add_word(0);
            patch.add(ui::Op::Focus);
            patch.add_key(ui::main_key());
            break;
        case app::Effect::Kind::AnnounceResults:
            if (const std::string& words = app::head_of(*page_).announcement; !words.empty()) {
                add_order(patch, ui::Op::Announce, words);
            }
            break;
    }
}

/// Orders that follow from what is shown, each given only when it changed.
void Program::add_page_orders(ui::Patch& patch, const ui::Palette& palette) {
    if (std::string title = window_title(); title != title_) {
        add_order(patch, ui::Op::Title, title);
        title_ = std::move(title);
    }
    if (const std::string& language = library_->content().programme.language;
        language != language_) {
        add_order(patch, ui::Op::Language, language);
        language_ = language;
    }
    if (const ui::Color page = palette[ui::ColorRole::Page]; page != clear_color_) {
        const std::uint32_t rgba =
            (page.rgb & 0xFF) << 16 | (page.rgb & 0xFF00) | (page.rgb >> 16 & 0xFF) | 0xFF000000u;
        patch.add(ui::Op::Clear);
        patch.add_word(static_cast<std::int32_t>(rgba));
        clear_color_ = page;
    }
}

/// When what had the focus is gone, the main part gets it, so that the next Tab goes on from there.
void Program::keep_focus(ui::Patch& patch, ui::Key focused, const ui::Tree& before) {
    const bool is_lost = focused != ui::kNoKey && ui::find_node(before, focused) != nullptr &&
                         ui::find_node(tree_, focused) == nullptr;
    if (is_lost) {
        patch.add(ui::Op::Focus);
        patch.add_key(ui::main_key());
    }
}

ui::Palette Program::palette_of(const ui::Input& input) const {
    const core::Programme& programme = library_->content().programme;
    return ui::make_palette(input.scheme, input.more_contrast,
                            ui::brand_of(programme.accent, programme.accent_link));
}

std::string Program::window_title() const {
    const core::Content& content = library_->content();
    return app::window_title(library_->words(), app::head_of(*page_), content.programme,
                             content.find_edition(state_.route.edition));
}

}  // namespace shell
