#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/result.h"

namespace tools {

inline constexpr char kUsage[] =
    "Usage: program-explorer-check [--json] FOLDER...\n"
    "\n"
    "Reads content and tells everything that is wrong with it, one problem a line in the form\n"
    "file:line:column: error: what is wrong and how to mend it [JSON pointer].\n"
    "FOLDER is a programme folder, or a folder of such folders and of the page's own words.\n"
    "\n"
    "  --json  print an array of objects instead of lines\n"
    "  --help  print this\n"
    "\n"
    "Exit status: 0 nothing is wrong (there may be warnings), 1 there are errors,\n"
    "2 the command was not understood or a folder could not be read.\n";

/// What the command line asks for.
struct Options {
    bool is_json = false;
    bool is_help = false;
    std::vector<std::string> folders;
};

[[nodiscard]] core::Result<Options> parse_options(std::span<const char* const> arguments);

}  // namespace tools
