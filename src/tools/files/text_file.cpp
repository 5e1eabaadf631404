#include "tools/files/text_file.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <system_error>

namespace tools {

core::Result<std::string> read_text(const std::filesystem::path& path, std::size_t most_bytes) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream) {
        return core::Error{"This file cannot be read; check its name and its permissions.",
                           path.string()};
    }
    std::string text(std::min<std::uintmax_t>(size, most_bytes), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream) {
        return core::Error{"This file cannot be read to its end.", path.string()};
    }
    return text;
}

}  // namespace tools
