#include "core/content/reader/position.h"

#include <algorithm>
#include <cassert>

namespace core {

Position PositionWalk::go_to(std::size_t offset) {
    assert(offset >= offset_);
    for (; offset_ < std::min(offset, text_.size()); ++offset_) {
        const auto byte = static_cast<unsigned char>(text_[offset_]);
        const bool continues_a_character = (byte & 0xC0U) == 0x80U;
        if (byte == '\n') {
            ++at_.line;
            at_.column = 1;
        } else if (!continues_a_character) {
            ++at_.column;
        }
    }
    return at_;
}

}  // namespace core
