// The exports that the page calls. Text comes through one scratch buffer; a frame goes out as a
// block of pointers and lengths into memory, valid until the next frame. No call per node crosses
// over.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/web/canvas_glyphs.h"
#include "platform/web/host.h"
#include "protocol/protocol.h"
#include "shell/program.h"

namespace {

core::FileText::State state_of(protocol::FileState state) {
    switch (state) {
        case protocol::FileState::Coming:
            return core::FileText::State::Coming;
        case protocol::FileState::Refused:
            return core::FileText::State::Refused;
        case protocol::FileState::Here:
            break;
    }
    return core::FileText::State::Here;
}

/// Everything that lives as long as the page.
struct Session {
    platform::CanvasGlyphs glyphs;
    shell::Program program{glyphs, std::make_unique<ui::Painter>(glyphs)};
    std::string scratch;
    std::vector<core::FileText> files;
    ui::Input input;
    shell::FrameOutput output;
    protocol::FrameBlock block;
    std::string needed_files;
    std::string other_files;
    std::array<std::int32_t, 4> unread_files{};
};

/// The one instance there is: exports are free functions and have nowhere else to keep it.
Session& session() {
    static Session instance;
    return instance;
}

template <typename Pointer>
std::int32_t address_in_memory(Pointer pointer) {
    return static_cast<std::int32_t>(reinterpret_cast<std::uintptr_t>(pointer));
}

std::string_view scratch_text(std::int32_t begin, std::int32_t length) {
    return std::string_view(session().scratch)
        .substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += text.empty() ? line : '\n' + line;
    }
    return text;
}

void upload_textures(const ui::Picture& picture) {
    for (const ui::TextureUpdate& update : picture.textures) {
        host_texture(update.pixels.data(), update.texture_width, update.texture_height, update.x,
                     update.y, update.width, update.height, update.is_new ? 1 : 0);
    }
}

void fill_block(Session& at) {
    const ui::Patch& patch = at.output.patch;
    const ui::Picture& picture = at.output.picture;
    at.block = {.ops = address_in_memory(patch.words().data()),
                .op_count = static_cast<std::int32_t>(patch.words().size()),
                .strings = address_in_memory(patch.pool().data()),
                .string_bytes = static_cast<std::int32_t>(patch.pool().size()),
                .vertices = address_in_memory(picture.vertices.data()),
                .vertex_bytes = static_cast<std::int32_t>(picture.vertices.size()),
                .indices = address_in_memory(picture.indices.data()),
                .index_count = static_cast<std::int32_t>(picture.indices.size()),
                .draws = address_in_memory(picture.draws.data()),
                .draw_count = static_cast<std::int32_t>(picture.draws.size()),
                .document_height = static_cast<std::int32_t>(at.output.document_height)};
}

}  // namespace

#define APP_EXPORT(name) extern "C" [[clang::export_name(#name)]]

/// What the page must understand; see web/protocol.js.
APP_EXPORT(app_protocol) std::int32_t app_protocol() {
    return protocol::kVersion;
}

/// Makes room for `size` bytes of text for the next call.
APP_EXPORT(app_allocate) char* app_allocate(std::int32_t size) {
    session().scratch.resize(static_cast<std::size_t>(size));
    return session().scratch.data();
}

APP_EXPORT(app_start)
void app_start(std::int32_t address_length, std::int32_t has_home, std::int32_t folder_length) {
    session().program.start(
        std::string(scratch_text(0, address_length)),
        has_home != 0 ? app::SiteKind::SeveralProgrammes : app::SiteKind::OneProgramme,
        std::string(scratch_text(address_length, folder_length)));
}

APP_EXPORT(app_add_file)
void app_add_file(std::int32_t name_length, std::int32_t text_length, std::int32_t state) {
    session().files.push_back({std::string(scratch_text(0, name_length)),
                               std::string(scratch_text(name_length, text_length)),
                               state_of(static_cast<protocol::FileState>(state))});
}

/// Reads a piece of what was added; null while there is more. Then gives pointers and lengths of
/// the names of unread files, a line each: first of those that the page needs, then of the others.
APP_EXPORT(app_read_on) const std::int32_t* app_read_on() {
    Session& at = session();
    if (!at.program.is_reading()) {
        at.program.begin_content(std::exchange(at.files, {}));
    }
    const std::optional<shell::UnreadFiles> unread = at.program.read_on();
    if (!unread) {
        return nullptr;
    }
    at.needed_files = joined(unread->needed);
    at.other_files = joined(unread->others);
    at.unread_files = {address_in_memory(at.needed_files.data()),
                       static_cast<std::int32_t>(at.needed_files.size()),
                       address_in_memory(at.other_files.data()),
                       static_cast<std::int32_t>(at.other_files.size())};
    return at.unread_files.data();
}

APP_EXPORT(app_event)
void app_event(std::int32_t kind, std::uint32_t key, std::int32_t text_length) {
    Session& at = session();
    std::string text(scratch_text(0, text_length));
    switch (static_cast<protocol::Event>(kind)) {
        case protocol::Event::Activate:
            at.program.press(key);
            break;
        case protocol::Event::Change:
            at.program.enter(key, text);
            break;
        case protocol::Event::Navigate:
            at.program.follow(std::move(text));
            break;
        case protocol::Event::History:
            at.program.revisit(std::move(text));
            break;
        case protocol::Event::Hover:
            at.input.sight.hovered = key;
            break;
        case protocol::Event::Focus:
            at.input.sight.focused = key;
            break;
    }
}

APP_EXPORT(app_frame)
const protocol::FrameBlock* app_frame(float width, float height, float density, float scroll_y,
                                      float text_scale, std::int32_t flags, float paint_top,
                                      float paint_height) {
    Session& at = session();
    at.input.width = width;
    at.input.height = height;
    at.input.density = density;
    at.input.sight.scroll_y = scroll_y;
    at.input.text_scale = text_scale;
    at.input.sight.paint_top = paint_top;
    at.input.sight.paint_height = paint_height;
    at.input.scheme = (flags & protocol::kDark) != 0 ? ui::Scheme::Dark : ui::Scheme::Light;
    at.input.more_contrast = (flags & protocol::kContrast) != 0;
    at.input.is_plain = (flags & protocol::kPlain) != 0;
    at.input.is_framed = (flags & protocol::kFramed) != 0;
    at.output = at.program.frame(at.input);
    upload_textures(at.output.picture);
    fill_block(at);
    return &at.block;
}

APP_EXPORT(app_restore) void app_restore() {
    session().program.forget_textures();
}
