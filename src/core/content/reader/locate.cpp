#include "core/content/reader/locate.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/content/reader/json_scalars.h"
#include "core/content/reader/json_tokens.h"
#include "core/content/reader/raw_text.h"
#include "core/sort.h"

namespace core {
namespace {

/// Beyond this nobody looks; it bounds the work on hostile files.
constexpr std::size_t kDeepest = 64;

/// Walks over a file and tells the pointer of every value.
class PointerWalk {
public:
    explicit PointerWalk(std::string_view text) : tokens_(text) {}

    /// Steps to the next value. False at the end, or where the file is not JSON.
    bool next();
    [[nodiscard]] const std::string& pointer() const { return pointer_; }
    [[nodiscard]] std::size_t offset() const { return offset_; }

private:
    struct Level {
        std::size_t pointer_length = 0;  ///< Of the array or object itself.
        std::size_t entries = 0;
        bool is_list = false;
    };

    bool enter_value(const Token& token);

    JsonTokens tokens_;
    std::vector<Level> levels_;
    std::string pointer_;
    std::size_t offset_ = 0;
};

bool PointerWalk::next() {
    for (;;) {
        const Token& token = tokens_.next();
        switch (token.kind) {
            case Token::Kind::End:
            case Token::Kind::Fault:
                return false;
            case Token::Kind::Close:
                levels_.pop_back();
                break;
            case Token::Kind::Key:
                pointer_.resize(levels_.back().pointer_length);
                append_segment(pointer_, token.text);
                break;
            default:
                return enter_value(token);
        }
    }
}

bool PointerWalk::enter_value(const Token& token) {
    offset_ = token.offset;
    if (!levels_.empty() && levels_.back().is_list) {
        pointer_.resize(levels_.back().pointer_length);
        append_segment(pointer_, std::to_string(levels_.back().entries));
        ++levels_.back().entries;
    }
    const bool is_list = token.kind == Token::Kind::OpenList;
    if (is_list || token.kind == Token::Kind::OpenObject) {
        levels_.push_back({.pointer_length = pointer_.size(), .is_list = is_list});
    }
    return levels_.size() <= kDeepest;
}

/// Whether `outer` is the pointer of something that holds what `inner` points to.
bool holds(std::string_view outer, std::string_view inner) {
    return outer.size() < inner.size() && inner.starts_with(outer) && inner[outer.size()] == '/';
}

/// The value at a pointer comes after everything that holds it, so the last one that fits is
/// nearest.
void locate_in(const FileText& file, std::vector<Problem*>& wanted) {
    sort(wanted, [](const Problem* a, const Problem* b) { return a->pointer < b->pointer; });
    const std::string_view text = without_byte_order_mark(file.text);
    PositionWalk positions(text);
    PointerWalk walk(text);
    while (walk.next()) {
        auto problem = std::lower_bound(
            wanted.begin(), wanted.end(), walk.pointer(),
            [](const Problem* a, const std::string& pointer) { return a->pointer < pointer; });
        for (; problem != wanted.end(); ++problem) {
            if ((*problem)->pointer != walk.pointer() &&
                !holds(walk.pointer(), (*problem)->pointer)) {
                break;
            }
            const Position at = positions.go_to(walk.offset());
            (*problem)->line = at.line;
            (*problem)->column = at.column;
        }
    }
}

bool is_index(std::string_view segment) {
    return !segment.empty() && segment.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

void append_segment(std::string& pointer, std::string_view segment) {
    pointer += '/';
    for (const char character : segment) {
        if (character == '~') {
            pointer += "~0";
        } else if (character == '/') {
            pointer += "~1";
        } else {
            pointer += character;
        }
    }
}

std::vector<Place> places_of(std::string_view text, std::span<const std::size_t> offsets) {
    std::vector<Place> places;
    PositionWalk positions(text);
    PointerWalk walk(text);
    while (places.size() < offsets.size() && walk.next()) {
        if (walk.offset() == offsets[places.size()]) {
            places.push_back({.pointer = walk.pointer(), .at = positions.go_to(walk.offset())});
        }
    }
    return places;
}

std::string pointer_in_file(const Problem& problem, const std::vector<Dropped>& dropped) {
    std::string result;
    std::string_view rest = problem.pointer;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('/', 1), rest.size());
        std::string segment(rest.substr(1, end - 1));
        rest.remove_prefix(end);
        if (is_index(segment)) {
            std::size_t index = to_index(segment);
            for (const Dropped& entry : dropped) {
                const bool is_here = entry.array == result && entry.file == problem.file;
                index += is_here && entry.index <= index ? 1 : 0;
            }
            segment = std::to_string(index);
        }
        result += '/';
        result += segment;
    }
    return result;
}

void locate(std::span<Problem> problems, std::span<const FileText> files) {
    for (const FileText& file : files) {
        std::vector<Problem*> wanted;
        for (Problem& problem : problems) {
            if (problem.line == 0 && problem.file == file.name) {
                wanted.push_back(&problem);
            }
        }
        if (!wanted.empty()) {
            locate_in(file, wanted);
        }
    }
}

}  // namespace core
