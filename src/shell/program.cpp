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

const char* theme_name(app::ThemeChoice choice) {
    switch (choice) {
        case app::ThemeChoice::Light:
            return "light";
        case app::ThemeChoice::Dark:
            return "dark";
        case app::ThemeChoice::Auto:
            break;
    }
    return "auto";
}

void add_order(ui::Patch& patch, ui::Op op, std::string_view text) {
    patch.add(op);
    patch.add_text(text);
}

const ui::Node* find_node(const ui::Tree& tree, ui::Key key) {
    for (const ui::Node& node : tree.nodes) {
        if (node.key == key) {
            return &node;
        }
    }
    return nullptr;
}

}  // namespace

/// One run of the views over the models: what they recorded and what they want done.
struct Program::Pass {
    Pass(const ui::Input& input, ui::Fonts& fonts, const app::SiteModel& site,
         const app::PageModel& page)
        : frame(input, fonts) {
        view::draw_page(frame, site, page, actions);
        frame.finish();
    }

    ui::Frame frame;
    app::Actions actions;
};

Program::Program(ui::GlyphSource& glyphs, std::unique_ptr<ui::Painter> painter)
    : fonts_(glyphs), painter_(std::move(painter)), tree_(empty_tree()) {}

void Program::start(std::string address, app::SiteKind site) {
    start_address_ = std::move(address);
    state_.site = site;
}

UnreadFiles Program::set_content(const std::vector<core::FileText>& files) {
    core::Reading reading = core::read_content(files);
    if (reading.content.programme.id.empty()) {
        // The file that names it could not be read: the address still knows.
        reading.content.programme.id = start_address_.substr(0, start_address_.find('/'));
    }
    // Until a frame was drawn there may have been too little content to tell what the address
    // means.
    const std::string address =
        has_drawn_ ? app::address_of(state_.route, library_->content()) : start_address_;
    UnreadFiles unread = unread_files(reading, address);
    library_ =
        std::make_unique<app::Library>(std::move(reading.content), std::move(reading.problems));
    app::ParsedAddress parsed = app::parse_address(address, library_->content());
    state_.route = std::move(parsed.route);
    state_.notice = std::move(parsed.notice);
    if (parsed.is_outdated) {
        effects_.push_back({app::Effect::Kind::ReplaceAddress,
                            app::address_of(state_.route, library_->content())});
    }
    site_.reset();
    page_.reset();
    return unread;
}

void Program::follow(std::string address) {
    queued_.push_back(app::Navigate{std::move(address)});
}

void Program::revisit(std::string address) {
    queued_.push_back(app::Revisit{std::move(address)});
}

FrameOutput Program::frame(ui::Input input) {
    FrameOutput output;
    if (library_ == nullptr) {
        return output;
    }
    has_drawn_ = true;
    input.events = std::exchange(events_, {});
    carry_out(std::exchange(queued_, {}));
    remake_models();
    const ui::Scheme system = input.scheme;
    follow_theme(input, system);
    if (has_only_scrolled(input)) {
        shown_->input = input;
        paint_shown(output, palette_of(input));
        return output;
    }
    auto pass = std::make_unique<Pass>(input, fonts_, *site_, *page_);
    if (!pass->actions.empty()) {
        carry_out(pass->actions);
        remake_models();
        input.events.clear();
        follow_theme(input, system);
        pass = std::make_unique<Pass>(input, fonts_, *site_, *page_);
    }

    const ui::Palette palette = palette_of(input);
    ui::append_changes(output.patch, tree_, pass->frame.tree(), {});
    add_page_orders(output.patch, palette);
    for (const app::Effect& effect : std::exchange(effects_, {})) {
        add_effect(output.patch, effect);
    }
    const float height = pass->frame.height();
    const ui::Tree before = std::exchange(tree_, pass->frame.take_tree());
    keep_focus(output.patch, input, before);
    input.events.clear();
    shown_ = {input, pass->frame.take_paint_list(), height, pass->frame.has_sticky()};
    paint_shown(output, palette);
    return output;
}

/// Whether the last pass over the views would come out the same, apart from where it is seen from.
bool Program::has_only_scrolled(const ui::Input& input) const {
    if (!shown_ || shown_->depends_on_scroll || !effects_.empty()) {
        return false;
    }
    ui::Input there = input;
    there.scroll_y = shown_->input.scroll_y;
    there.paint_top = shown_->input.paint_top;
    there.paint_height = shown_->input.paint_height;
    return there == shown_->input;
}

void Program::paint_shown(FrameOutput& output, const ui::Palette& palette) {
    output.document_height = shown_->height;
    if (painter_ != nullptr && !shown_->input.is_plain) {
        output.picture = painter_->paint(tree_, shown_->paints, shown_->input, palette);
    }
}

void Program::forget_textures() {
    if (painter_ != nullptr) {
        painter_->forget_textures();
    }
}

void Program::follow_theme(ui::Input& input, ui::Scheme system) const {
    const app::ThemeChoice theme = state_.route.theme;
    input.scheme = theme == app::ThemeChoice::Auto   ? system
                   : theme == app::ThemeChoice::Dark ? ui::Scheme::Dark
                                                     : ui::Scheme::Light;
}

void Program::carry_out(const app::Actions& actions) {
    for (const app::Action& action : actions) {
        for (app::Effect& effect : app::update(state_, action, library_->content())) {
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

void Program::add_effect(ui::Patch& patch, const app::Effect& effect) {
    switch (effect.kind) {
        case app::Effect::Kind::PushAddress:
            add_order(patch, ui::Op::Push, effect.text);
            break;
        case app::Effect::Kind::ReplaceAddress:
            add_order(patch, ui::Op::Replace, effect.text);
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
    if (const char* theme = theme_name(state_.route.theme); theme != theme_) {
        add_order(patch, ui::Op::Theme, theme);
        theme_ = theme;
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
void Program::keep_focus(ui::Patch& patch, const ui::Input& input, const ui::Tree& before) {
    const bool is_lost = input.focused != ui::kNoKey &&
                         find_node(before, input.focused) != nullptr &&
                         find_node(tree_, input.focused) == nullptr;
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
    const core::Programme& programme = library_->content().programme;
    return app::window_title(app::head_of(*page_), programme);
}

}  // namespace shell
