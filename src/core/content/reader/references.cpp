#include "core/content/reader/references.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/json_scalars.h"
#include "core/content/reader/raw_text.h"

namespace core {
namespace {

/// So many comparisons a guess of what was meant is worth in all; it bounds the work where very
/// much leads nowhere.
constexpr std::size_t kMostComparisons = 2'000'000;

/// Whether anything that is read as `type` says can hold a reference.
bool has_references(const Type& type) {
    return type.settle != nullptr || !type.fields.empty() ||
           (type.list != nullptr && has_references(*type.list->element));
}

Problem describe(std::string_view id, const KnownIds& known, std::size_t& comparisons_left) {
    Problem problem;
    problem.kind = Problem::Kind::Reference;
    problem.message = said(Fault::no_thing_with_id, {.id = shown(id), .thing = known.thing()});
    problem.remedy = said(Fault::add_to_file_or_remove, {.file = known.file()});
    if (known.size() <= comparisons_left) {
        comparisons_left -= known.size();
        const std::string_view similar = known.find_similar(id);
        if (!similar.empty()) {
            problem.remedy = said(Fault::did_you_mean, {.name = shown(similar)});
        }
    }
    return problem;
}

}  // namespace

std::uint32_t References::note(Mention mention, bool is_verbatim) {
    if (!is_verbatim) {
        mention.id = unescaped_.emplace_back(mention.id);
    }
    mentions_.push_back(mention);
    return static_cast<std::uint32_t>(mentions_.size() - 1);
}

void References::resolve(const AllKnownIds& known, std::span<const FileText> files,
                         ProblemList& problems) {
    targets_.reserve(mentions_.size());
    for (const Mention& mention : mentions_) {
        targets_.push_back(known.of(mention.kind).find(mention.id));
        if (!targets_.back()) {
            lost_.push_back({.number = static_cast<std::uint32_t>(targets_.size() - 1)});
        }
    }
    locate_lost(files);
    std::size_t comparisons_left = kMostComparisons;
    std::vector<LateProblem> late;
    for (const Lost& lost : lost_) {
        const Mention& mention = mentions_[lost.number];
        const KnownIds& candidates = known.of(mention.kind);
        if (late.size() > problems.limit() || candidates.is_explained(mention.id)) {
            continue;
        }
        Problem problem = describe(mention.id, candidates, comparisons_left);
        problem.file = files[mention.file].name;
        problem.line = lost.place.at.line;
        problem.column = lost.place.at.column;
        problem.pointer = lost.place.pointer;
        late.push_back({.before = mention.problems, .problem = std::move(problem)});
    }
    problems.insert(std::move(late));
}

/// The lost ones of a file follow one another, in the order of its text.
void References::locate_lost(std::span<const FileText> files) {
    for (std::size_t begin = 0; begin < lost_.size();) {
        const std::size_t file = mentions_[lost_[begin].number].file;
        std::vector<std::size_t> offsets;
        for (std::size_t i = begin; i < lost_.size(); ++i) {
            const Mention& mention = mentions_[lost_[i].number];
            if (mention.file != file) {
                break;
            }
            offsets.push_back(mention.offset);
        }
        std::vector<Place> places = places_of(without_byte_order_mark(files[file].text), offsets);
        for (Place& place : places) {
            lost_[begin].file = files[file].name;
            lost_[begin].place = std::move(place);
            ++begin;
        }
    }
}

void References::settle(const Type& type, void* target) {
    if (type.settle != nullptr) {
        type.settle(*this, target);
        return;
    }
    if (type.list != nullptr) {
        for (std::size_t i = 0; i < type.list->size(target); ++i) {
            settle(*type.list->element, type.list->at(target, i));
        }
    }
    for (const Field& field : type.fields) {
        if (!has_references(*field.type)) {
            continue;
        }
        if (void* member = field.member(target, Access::Find)) {
            settle(*field.type, member);
        }
    }
}

std::optional<std::uint32_t> References::find(std::uint32_t number) const {
    return targets_[number];
}

void References::leave_out(std::uint32_t number) {
    const auto lost = std::lower_bound(
        lost_.begin(), lost_.end(), number,
        [](const Lost& entry, std::uint32_t wanted) { return entry.number < wanted; });
    const std::string& pointer = lost->place.pointer;
    const std::size_t slash = pointer.rfind('/');
    dropped_.push_back({.file = lost->file,
                        .array = pointer.substr(0, slash),
                        .index = to_index(std::string_view(pointer).substr(slash + 1))});
}

}  // namespace core
