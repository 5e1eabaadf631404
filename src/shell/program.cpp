#include "shell/program.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "pages/page.h"
#include "ui/layout/lay_out.h"
#include "ui/output/paint/paint_list.h"
#include "ui/widgets/structure.h"
#include "words/messages.h"

namespace shell {
namespace {

// No row of a list is lower, and no less stands above a list, in px.
constexpr float kLeastRowHeight = 40.0f;
constexpr float kLeastAboveList = 160.0f;

/// Whether an element with this key is in the layer.
bool is_there(const ui::LayerView& view, ui::Key key) {
    const std::size_t index = ui::find_node(view.document, key);
    return index != 0 && (view.geometry == nullptr || view.geometry->is_shown[index] != 0);
}

void add_order(ui::Patch& patch, ui::Op op, std::string_view text) {
    patch.add(op);
    patch.add_text(text);
}

}  // namespace

Program::Program(ui::GlyphSource& glyphs, std::unique_ptr<ui::Painter> painter)
    : fonts_(glyphs), painter_(std::move(painter)), shown_(std::make_unique<Page>()) {
    shown_->document = ui::empty_document();
}

void Program::start(std::string address, app::SiteKind site, std::string folder) {
    start_address_ = std::move(address);
    folder_ = std::move(folder);
    state_.site = site;
}

void Program::begin_content(std::vector<core::FileText> files) {
    intake_ = std::make_unique<Intake>(std::move(files));
}

std::optional<UnreadFiles> Program::read_on() {
    if (intake_->go_on()) {
        return std::nullopt;
    }
    return take_in(*std::exchange(intake_, nullptr));
}

UnreadFiles Program::set_content(std::vector<core::FileText> files) {
    begin_content(std::move(files));
    for (;;) {
        if (std::optional<UnreadFiles> unread = read_on()) {
            return *std::move(unread);
        }
    }
}

UnreadFiles Program::take_in(Intake& intake) {
    core::Reading& reading = intake.reading();
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
    if (std::optional<std::string> words_file = intake.lost_words()) {
        unread.needed.push_back(*std::move(words_file));
        return unread;
    }
    if (std::optional<std::string> faults_file = intake.lost_faults()) {
        unread.others.push_back(*std::move(faults_file));
    }
    library_ = intake.take_library();
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
    const ui::ActionId action = shown_->document.nodes[ui::find_node(shown_->document, key)].action;
    return action != ui::kNoAction ? &shown_->actions[static_cast<std::size_t>(action)] : nullptr;
}

FrameOutput Program::frame(const ui::Input& input) {
    FrameOutput output;
    if (library_ == nullptr) {
        return output;
    }
    has_drawn_ = true;
    choose_rows(input);
    carry_out_queued();
    remake_models();
    ui::Input other = input;
    other.sight = input_.sight;
    if (is_outdated_ || other != input_) {
        show(output.patch, input);
    }
    add_effects(output.patch);
    if (lacks_rows()) {
        output.patch.add(ui::Op::Later);
    }
    follow_scroll(output.patch, input.sight.scroll_y);
    input_ = input;
    if (geometry_) {
        output.document_height = geometry_->height;
        if (painter_ != nullptr) {
            output.picture = painter_->paint(
                ui::make_paint_list(shown_->document, *geometry_, input), input, palette_);
        }
    }
    return output;
}

/// Makes the page anew where what it says has changed, lays it out, and tells the differences.
void Program::show(ui::Patch& patch, const ui::Input& input) {
    const bool says_the_same =
        !is_outdated_ && input.scheme == input_.scheme && input.is_framed == input_.is_framed;
    const std::unique_ptr<Page> old =
        says_the_same ? nullptr : std::exchange(shown_, declare(input));
    is_outdated_ = false;
    std::optional<ui::Geometry> geometry;
    if (!input.is_plain) {
        ui::Sheet sheet = ui::sheet_of(input);
        if (lacks_rows() && geometry_) {
            sheet.least_height = std::max(sheet.least_height, geometry_->height);
        }
        geometry = ui::lay_out(shown_->document, sheet, fonts_);
    }
    const std::optional<ui::Geometry> old_geometry = std::exchange(geometry_, std::move(geometry));
    const ui::LayerView before{old ? old->document : shown_->document,
                               old_geometry ? &*old_geometry : nullptr};
    const ui::LayerView after{shown_->document, this->geometry()};
    ui::append_changes(patch, before, after, {});
    sticky_offsets_.clear();
    palette_ = palette_of(input);
    add_page_orders(patch);
    keep_focus(patch, input.sight.focused, before, after);
}

std::unique_ptr<Program::Page> Program::declare(const ui::Input& input) const {
    auto page = std::make_unique<Page>();
    // The page before is as long as this one, more often than not.
    ui::Builder builder({.scheme = input.scheme,
                         .is_framed = input.is_framed,
                         .outside_words = library_->words().say(words::Msg::leaves_this_site),
                         .languages = library_->text_languages()},
                        shown_->document.nodes.size());
    pages::draw_page(builder, library_->words(), *site_, *page_, page->actions);
    page->document = builder.finish();
    return page;
}

/// Tells the page where the things that stay in view are now.
void Program::follow_scroll(ui::Patch& patch, float scroll_y) {
    if (!geometry_) {
        return;
    }
    std::vector<float> offsets;
    for (std::size_t i = 0; i < geometry_->stickies.size(); ++i) {
        const std::uint32_t sticky = geometry_->stickies[i];
        const ui::Document& document = shown_->document;
        offsets.push_back(ui::sticky_offset(document, *geometry_, sticky, scroll_y));
        const bool is_told = i < sticky_offsets_.size() && sticky_offsets_[i] == offsets[i];
        if (!is_told) {
            ui::append_sticky(patch, document, *geometry_, sticky, offsets[i]);
        }
    }
    sticky_offsets_ = std::move(offsets);
}

void Program::forget_textures() {
    if (painter_ != nullptr) {
        painter_->forget_textures();
    }
}

/// What was entered is answered with the rows that are in sight: while somebody types, each letter
/// brings other ones. The rest of a list, for find in page and for screen readers, comes with the
/// next frame that has another cause than the pointer, under which rows change as they come.
void Program::choose_rows(const ui::Input& input) {
    const bool was_entered =
        !queued_.empty() && std::all_of(queued_.begin(), queued_.end(), [](const Queued& queued) {
            return queued.field != ui::kNoKey;
        });
    if (was_entered && page_ && !input.is_plain) {
        const float scale = std::min(1.0f, input.text_scale);
        const float room = ui::painted_window(input).bottom() - scale * kLeastAboveList;
        most_rows_ = static_cast<std::size_t>(std::max(0.0f, room) / (scale * kLeastRowHeight)) + 1;
        return;
    }
    ui::Input pointed = input_;
    pointed.sight.hovered = input.sight.hovered;
    const bool is_only_pointed = queued_.empty() && pointed == input && input != input_;
    if (!is_only_pointed) {
        most_rows_ = pages::kAllRows;
    }
}

bool Program::lacks_rows() const {
    return page_ && pages::head_of(*page_).lacks_rows;
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
    const bool has_wanted_rows = !lacks_rows() || most_rows_ <= model_rows_;
    if (page_ && model_state_ == state_ && has_wanted_rows) {
        return;
    }
    page_.emplace(pages::make_page_model(*library_, state_, most_rows_));
    site_.emplace(pages::make_site_model(*library_, state_, pages::head_of(*page_)));
    model_state_ = state_;
    model_rows_ = most_rows_;
    is_outdated_ = true;
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
            if (const std::string& words = pages::head_of(*page_).announcement; !words.empty()) {
                add_order(patch, ui::Op::Announce, words);
            }
            break;
    }
}

/// Orders that follow from what is shown, each given only when it changed.
void Program::add_page_orders(ui::Patch& patch) {
    if (std::string title = window_title(); title != title_) {
        add_order(patch, ui::Op::Title, title);
        title_ = std::move(title);
    }
    if (const std::string& language = library_->words().language(); language != language_) {
        add_order(patch, ui::Op::Language, language);
        language_ = language;
    }
    if (const ui::Color page = palette_[ui::ColorRole::Page]; page != clear_color_) {
        const std::uint32_t rgba =
            (page.rgb & 0xFF) << 16 | (page.rgb & 0xFF00) | (page.rgb >> 16 & 0xFF) | 0xFF000000u;
        patch.add(ui::Op::Clear);
        patch.add_word(static_cast<std::int32_t>(rgba));
        clear_color_ = page;
    }
}

/// When what had the focus is gone, the main part gets it, so that the next Tab goes on from there.
void Program::keep_focus(ui::Patch& patch, ui::Key focused, const ui::LayerView& before,
                         const ui::LayerView& after) {
    if (is_there(before, focused) && !is_there(after, focused)) {
        patch.add(ui::Op::Focus);
        patch.add_key(ui::main_key());
    }
}

ui::Palette Program::palette_of(const ui::Input& input) const {
    const core::Programme& programme = library_->content().programme;
    return ui::make_palette(
        input.scheme, input.more_contrast,
        ui::brand_of(programme.accent, programme.accent_link, programme.group_colours));
}

std::string Program::window_title() const {
    const core::Content& content = library_->content();
    return pages::window_title(library_->words(), pages::head_of(*page_), content.programme,
                               content.find_edition(state_.route.edition));
}

}  // namespace shell
