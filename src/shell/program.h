#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/action.h"
#include "app/library.h"
#include "app/state.h"
#include "app/update.h"
#include "core/content/read.h"
#include "pages/page.h"
#include "pages/site/site_model.h"
#include "shell/intake.h"
#include "shell/unread_files.h"
#include "ui/document/builder.h"
#include "ui/input.h"
#include "ui/layout/fonts.h"
#include "ui/layout/geometry.h"
#include "ui/output/dom/patch.h"
#include "ui/output/paint/painter.h"

namespace shell {

/// What a frame gives the platform to carry out.
struct FrameOutput {
    ui::Patch patch;               ///< Changes of the document, then orders such as a new address.
    ui::Picture picture;           ///< Nothing to draw in plain mode or without content.
    float document_height = 0.0f;  ///< CSS px.
};

/// The program: one input value in, one output value out, nothing in between. Draws only when
/// asked to; nothing here moves by itself, so the platform asks after input, content or resizing.
class Program {
public:
    /// `glyphs` must outlive the program. Without a painter nothing is ever painted.
    Program(ui::GlyphSource& glyphs, std::unique_ptr<ui::Painter> painter);

    /// Begins at an address relative to the site's root; `site` says whether there is a list of
    /// programmes to lead back to.
    /// `folder` is the programme's, whatever id its content has; empty: unknown, the content says.
    void start(std::string address, app::SiteKind site = app::SiteKind::OneProgramme,
               std::string folder = {});
    /// Takes the files of a programme folder and, as "../../app/words/en.json", what the page says,
    /// at the start or again; gives those it could not read. Without words there is no page. Only
    /// where content is faulty is "../../app/words/faults/en.json" wanted too.
    UnreadFiles set_content(std::vector<core::FileText> files);
    /// The same a piece at a time, some milliseconds each: nothing while there is more to read. The
    /// page stays as it is until all is read.
    void begin_content(std::vector<core::FileText> files);
    std::optional<UnreadFiles> read_on();
    [[nodiscard]] bool is_reading() const { return intake_ != nullptr; }
    [[nodiscard]] bool has_content() const { return library_ != nullptr; }

    /// Notes what is to be done in the next frame.
    void follow(std::string address);   ///< A link inside the app.
    void revisit(std::string address);  ///< Back, Forward.
    /// A button of the last frame was pressed; nothing is done when it is gone.
    void press(ui::Key key);
    /// `input` was entered in a field of the last frame; see `app::with_input`.
    void enter(ui::Key key, std::string_view input);

    /// Carries out what was noted and draws once.
    FrameOutput frame(const ui::Input& input);

    /// The graphics interface lost its textures.
    void forget_textures();

    /// What the last frame showed.
    [[nodiscard]] const ui::Document& document() const { return shown_->document; }
    /// Where it was; nothing in plain mode, where the page arranges itself.
    [[nodiscard]] const ui::Geometry* geometry() const { return geometry_ ? &*geometry_ : nullptr; }
    [[nodiscard]] const app::State& state() const { return state_; }

private:
    struct Queued {
        ui::Key field = ui::kNoKey;  ///< It was entered in.
        app::Action action;
    };

    /// A page and what its elements do.
    struct Page {
        ui::Document document;
        app::Actions actions;
    };

    UnreadFiles take_in(Intake& intake);
    [[nodiscard]] std::unique_ptr<Page> declare(const ui::Input& input) const;
    void show(ui::Patch& patch, const ui::Input& input);
    void follow_scroll(ui::Patch& patch, float scroll_y);
    [[nodiscard]] const app::Action* find_action(ui::Key key) const;
    void choose_rows(const ui::Input& input);
    [[nodiscard]] bool lacks_rows() const;
    void carry_out_queued();
    void remake_models();
    void add_effects(ui::Patch& patch);
    void add_effect(ui::Patch& patch, const app::Effect& effect);
    void add_page_orders(ui::Patch& patch);
    static void keep_focus(ui::Patch& patch, ui::Key focused, const ui::LayerView& before,
                           const ui::LayerView& after);
    [[nodiscard]] ui::Palette palette_of(const ui::Input& input) const;
    [[nodiscard]] std::string window_title() const;

    ui::Fonts fonts_;
    std::unique_ptr<ui::Painter> painter_;
    std::unique_ptr<Intake> intake_;  ///< Null when nothing is being read.
    std::unique_ptr<app::Library> library_;
    app::State state_;
    std::string start_address_;
    std::string folder_;
    bool has_drawn_ = false;
    std::vector<Queued> queued_;
    std::size_t most_rows_ = pages::kAllRows;
    std::vector<app::Effect> effects_;

    // What the last frame showed.
    std::optional<pages::SiteModel> site_;
    std::optional<pages::PageModel> page_;
    app::State model_state_;
    std::size_t model_rows_ = pages::kAllRows;  ///< What was `most_rows_` then.
    bool is_outdated_ = true;                   ///< The page that is shown is not of these models.
    std::unique_ptr<Page> shown_;
    std::optional<ui::Geometry> geometry_;
    ui::Palette palette_;
    std::vector<float> sticky_offsets_;  ///< As far as the page was told.
    ui::Input input_;
    std::string title_;
    std::string language_;
    std::optional<ui::Color> clear_color_;
};

}  // namespace shell
