#include "tools/check/options.h"

#include <string_view>

namespace tools {

core::Result<Options> parse_options(std::span<const char* const> arguments) {
    Options options;
    for (const std::string_view argument : arguments) {
        if (argument == "--json") {
            options.is_json = true;
        } else if (argument == "--help" || argument == "-h") {
            options.is_help = true;
        } else if (argument.starts_with('-')) {
            return core::Error{"There is no such option.", std::string(argument)};
        } else {
            options.folders.emplace_back(argument);
        }
    }
    if (options.folders.empty() && !options.is_help) {
        return core::Error{"A folder is missing.", ""};
    }
    return options;
}

}  // namespace tools
