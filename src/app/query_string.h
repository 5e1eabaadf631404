#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

using Parameter = std::pair<std::string, std::string>;

/// The parameters of "a=1&b=x%20y" in order; "+" is a space. Broken escapes stay as they are.
[[nodiscard]] std::vector<Parameter> parse_query(std::string_view query);

/// The reverse; spaces become "+". Commas stay readable.
[[nodiscard]] std::string format_query(const std::vector<Parameter>& parameters);

/// A part of a path between its slashes, in plain and back; "+" is no space there. Broken escapes
/// stay as they are.
[[nodiscard]] std::string parse_path_part(std::string_view part);
[[nodiscard]] std::string format_path_part(std::string_view text);

/// The parts of "a,b,c", empty ones left out.
[[nodiscard]] std::vector<std::string> split_list(std::string_view text, char separator = ',');

[[nodiscard]] std::string join_list(const std::vector<std::string>& parts,
                                    std::string_view separator);

}  // namespace app
