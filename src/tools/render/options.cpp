#include "tools/render/options.h"

#include <string_view>
#include <utility>
#include <vector>

namespace tools {
namespace {

std::string with_slash(std::string path) {
    if (!path.empty() && path.back() != '/') {
        path += '/';
    }
    return path;
}

}  // namespace

core::Result<RenderOptions> parse_render_options(std::span<const char* const> arguments) {
    RenderOptions options;
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const bool has_value = i + 1 < arguments.size();
        if (argument == "--template" && has_value) {
            options.templates = arguments[++i];
        } else if (argument == "--site" && has_value) {
            options.site = with_slash(arguments[++i]);
        } else if (argument == "--base" && has_value) {
            options.base = with_slash(arguments[++i]);
        } else if (argument == "--help" || argument == "-h") {
            options.is_help = true;
        } else if (argument.starts_with('-')) {
            return core::Error{"There is no such option, or it lacks its value.",
                               std::string(argument)};
        } else {
            paths.emplace_back(argument);
        }
    }
    if (options.is_help) {
        return options;
    }
    if (paths.size() != 2) {
        return core::Error{"Two folders are needed: the content and where to write.", ""};
    }
    options.data = paths[0];
    options.out = paths[1];
    return options;
}

}  // namespace tools
