#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/result.h"

namespace tools {

inline constexpr char kRenderUsage[] =
    "Usage: program-explorer-render [--template FOLDER] [--site ADDRESS] [--base PATH] DATA OUT\n"
    "\n"
    "Writes a page for every address of the programmes in DATA to the folder OUT.\n"
    "DATA is a programme folder, or a folder of such folders.\n"
    "\n"
    "  --template FOLDER  where page.html and index.html are (default: web)\n"
    "  --site ADDRESS     where the site will be, for canonical links and previews\n"
    "  --base PATH        the site's path on its host, for 404.html (default: /)\n"
    "  --help             print this\n"
    "\n"
    "Exit status: 0 all pages are written, 1 something could not be read or written,\n"
    "2 the command was not understood, 3 the content has errors: the faulty parts were\n"
    "left out, all other pages are written.\n";

/// What the command line asks for.
struct RenderOptions {
    bool is_help = false;
    std::filesystem::path templates = "web";
    std::string site;
    std::string base = "/";
    std::filesystem::path data;
    std::filesystem::path out;
};

[[nodiscard]] core::Result<RenderOptions> parse_render_options(
    std::span<const char* const> arguments);

}  // namespace tools
