#include "tools/render/template.h"

#include <algorithm>

namespace tools {

std::string filled(std::string_view text, const Fillings& fillings) {
    std::string result;
    while (!text.empty()) {
        const std::size_t begin = text.find("{{");
        const std::size_t end = text.find("}}", begin == std::string_view::npos ? 0 : begin);
        if (begin == std::string_view::npos || end == std::string_view::npos) {
            break;
        }
        result += text.substr(0, begin);
        const std::string_view name = text.substr(begin + 2, end - begin - 2);
        const auto found = std::find_if(fillings.begin(), fillings.end(),
                                        [name](const auto& entry) { return entry.first == name; });
        result += found == fillings.end() ? std::string(text.substr(begin, end + 2 - begin))
                                          : found->second;
        text.remove_prefix(end + 2);
    }
    result += text;
    return result;
}

}  // namespace tools
