#include "core/content/reader/locate.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/content/reader/raw_text.h"
#include "core/content/reader/token_cursor.h"

namespace core {
namespace {

/// Beyond this nobody looks; it bounds the work on hostile files.
constexpr std::size_t kDeepest = 64;

/// Walks over a file and tells the pointer of every value.
class PointerWalk {
public:
    explicit PointerWalk(std::string_view text) : cursor_(text) {}

    /// Steps to the next value. False at the end, or where the file is not JSON.
    bool next();
    [[nodiscard]] const std::string& pointer() const { return pointer_; }
    [[nodiscard]] Position at() const { return at_; }

private:
    struct Level {
        std::size_t pointer_length = 0;  ///< Of the array or object itself.
        std::size_t entries = 0;
        bool is_list = false;
        bool has_key = false;
    };

    bool enter_value(const SourceToken& token);

    TokenCursor cursor_;
    std::vector<Level> levels_;
    std::string pointer_;
    Position at_;
};

bool PointerWalk::next() {
    for (SourceToken token = cursor_.next(); !token.raw.empty(); token = cursor_.next()) {
        const char first = token.raw.front();
        if (first == '}' || first == ']') {
            if (levels_.empty()) {
                return false;
            }
            levels_.pop_back();
            continue;
        }
        const bool is_key = !levels_.empty() && !levels_.back().is_list && !levels_.back().has_key;
        if (!is_key) {
            return enter_value(token);
        }
        const std::string_view name =
            token.raw.substr(1, token.raw.size() - std::min<std::size_t>(token.raw.size(), 2));
        pointer_.resize(levels_.back().pointer_length);
        pointer_ += '/';
        pointer_ += name;
        levels_.back().has_key = true;
    }
    return false;
}

bool PointerWalk::enter_value(const SourceToken& token) {
    at_ = token.at;
    if (!levels_.empty()) {
        Level& level = levels_.back();
        if (level.is_list) {
            pointer_.resize(level.pointer_length);
            pointer_ += '/';
            pointer_ += std::to_string(level.entries);
            ++level.entries;
        }
        level.has_key = false;
    }
    const char first = token.raw.front();
    if (first == '{' || first == '[') {
        levels_.push_back({.pointer_length = pointer_.size(), .is_list = first == '['});
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
    std::sort(wanted.begin(), wanted.end(),
              [](const Problem* a, const Problem* b) { return a->pointer < b->pointer; });
    PointerWalk walk(without_byte_order_mark(file.text));
    while (walk.next()) {
        auto problem = std::lower_bound(
            wanted.begin(), wanted.end(), walk.pointer(),
            [](const Problem* a, const std::string& pointer) { return a->pointer < pointer; });
        for (; problem != wanted.end(); ++problem) {
            if ((*problem)->pointer != walk.pointer() &&
                !holds(walk.pointer(), (*problem)->pointer)) {
                break;
            }
            (*problem)->line = walk.at().line;
            (*problem)->column = walk.at().column;
        }
    }
}

bool is_index(std::string_view segment) {
    return !segment.empty() && segment.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string pointer_in_file(const Problem& problem, const std::vector<Dropped>& dropped) {
    std::string result;
    std::string_view rest = problem.pointer;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('/', 1), rest.size());
        std::string segment(rest.substr(1, end - 1));
        rest.remove_prefix(end);
        if (is_index(segment)) {
            auto index = static_cast<std::size_t>(std::stoul(segment));
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
