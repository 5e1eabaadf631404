#include "pages/courses/course_row.h"

#include <algorithm>
#include <string_view>

#include "app/address.h"
#include "app/wording.h"
#include "core/content/model.h"
#include "core/search/matches.h"
#include "core/sort.h"
#include "core/text/clusters.h"

namespace pages {
namespace {

using words::Msg;

using core::FieldMatch;
using core::SearchField;
using core::TextRange;

constexpr std::size_t kLineBytes = 62;  ///< About what fits beside a code on a wide page.

/// As many topics as fit on a line.
core::RichText first_topics(const words::Words& words, const core::Course& course) {
    std::vector<core::Text> topics;
    std::size_t bytes = 0;
    for (const core::Text& topic : course.topics) {
        bytes += topic.text.size() + (topics.empty() ? 0 : 2);
        if (!topics.empty() && bytes > kLineBytes + 2) {
            break;
        }
        topics.push_back(topic);
    }
    return app::stated_row(words, topics);
}

words::Message<words::WithText> found_in(SearchField field) {
    switch (field) {
        case SearchField::Code:
            return Msg::found_in_code;
        case SearchField::Title:
            return Msg::found_in_title;
        case SearchField::Topics:
            return Msg::found_in_topics;
        case SearchField::Summary:
            return Msg::found_in_summary;
        case SearchField::Instructor:
            return Msg::found_in_instructor;
        case SearchField::OtherTitle:
            break;
    }
    return Msg::found_in_other_title;
}

core::TextView field_text(const core::Course& course, const FieldMatch& match) {
    switch (match.field) {
        case SearchField::Code:
            return course.code;
        case SearchField::Title:
            return course.title;
        case SearchField::Topics:
            return course.topics[match.item];
        case SearchField::Summary:
            return course.summary;
        case SearchField::Instructor:
            return course.taught_by[match.item].name;
        case SearchField::OtherTitle:
            return course.other_titles[match.item];
    }
    return {};
}

/// `text` with all that matched in `field` marked.
core::RichText marked_field(core::TextView text, SearchField field,
                            const std::vector<FieldMatch>& matches) {
    std::vector<TextRange> ranges;
    for (const FieldMatch& match : matches) {
        if (match.field == field) {
            ranges.insert(ranges.end(), match.ranges.begin(), match.ranges.end());
        }
    }
    return marked_text(text, std::move(ranges));
}

core::RichText marked_match(const core::Course& course, const FieldMatch& match) {
    const core::TextView whole = field_text(course, match);
    if (whole.text.size() <= kLineBytes || match.ranges.empty()) {
        return marked_text(whole, match.ranges);
    }
    TextRange range = match.ranges.front();
    const std::string part = excerpt(whole.text, kLineBytes, range);
    return marked_text({part, whole.language}, {range});
}

core::RichText described_match(const words::Words& words, const core::Course& course,
                               const FieldMatch& match) {
    return app::filled(words.pieces(found_in(match.field), {.text = words::Slot{0}}),
                       {marked_match(course, match)});
}

/// Names the field that matched. Code and title are marked where they stand; of the others the
/// first is shown.
core::RichText match_line(const words::Words& words, const core::Course& course,
                          const std::vector<FieldMatch>& matches) {
    for (const FieldMatch& match : matches) {
        if (match.field != SearchField::Code && match.field != SearchField::Title) {
            return described_match(words, course, match);
        }
    }
    core::RichText topics = first_topics(words, course);
    if (matches.empty()) {
        return topics;
    }
    const std::string found = words.say(
        matches.front().field == SearchField::Code ? Msg::found_by_code : Msg::found_by_title);
    if (topics.empty()) {
        return {core::plain(found)};
    }
    return app::filled(words.pieces(Msg::two_remarks, {.first = found, .last = words::Slot{0}}),
                       {std::move(topics)});
}

core::RichText terms_of(const CourseRowContext& context, core::CourseId course) {
    std::vector<core::Text> labels;
    for (const core::FacetValue& value :
         core::facet_values(context.table, core::Facet::Term, course)) {
        if (value.id == core::kNotStated) {
            return app::rich(context.words.say(Msg::term_not_stated));
        }
        labels.push_back(value.label);
    }
    return app::stated_row(context.words, labels);
}

}  // namespace

CourseRow make_course_row(const CourseRowContext& context, core::CourseId id) {
    const core::Course& course = context.content.course(id);
    const core::CourseKind& kind = context.content.kind(course.kind);
    const std::vector<FieldMatch> matches = core::find_matches(course, context.query);
    CourseRow row;
    row.id = course.id;
    row.address = app::address_of(app::route_to(context.route, app::Page::Course, course.id),
                                  context.content);
    row.code = marked_field(course.code, SearchField::Code, matches);
    row.title = marked_field(course.title, SearchField::Title, matches);
    row.line = match_line(context.words, course, matches);
    row.summary = course.summary;
    row.kind = app::kind_words(context.words, kind.title);
    row.hue = kind.hue;
    row.credits = app::credits_words(context.words, {.value = course.credits.value});
    if (course.credits.value && course.credits.certainty == core::Certainty::Inferred) {
        row.credits_remark = context.words.say(Msg::our_reading);
    }
    row.terms = terms_of(context, id);
    return row;
}

core::RichText marked_text(core::TextView said, std::vector<TextRange> ranges) {
    core::sort(ranges, [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
    const std::string_view text = said.text;
    const auto part = [&said](std::size_t begin, std::size_t end) {
        return core::Text(std::string(said.text.substr(begin, end - begin)), said.language);
    };
    core::RichText result;
    std::size_t done = 0;
    for (const TextRange& range : ranges) {
        if (range.begin < done || range.end > text.size() || range.begin >= range.end) {
            continue;
        }
        if (range.begin > done) {
            result.push_back(core::plain(part(done, range.begin)));
        }
        std::size_t end = range.begin;
        while (end < range.end) {
            end = core::end_of_cluster(text, end);
        }
        result.push_back(core::marked(part(range.begin, end)));
        done = end;
    }
    if (done < text.size() || result.empty()) {
        result.push_back(core::plain(part(done, text.size())));
    }
    return result;
}

std::string excerpt(std::string_view text, std::size_t room, TextRange& range) {
    if (text.size() <= room) {
        return std::string(text);
    }
    const std::size_t size = range.end - range.begin;
    const std::size_t before = room > size ? (room - size) / 2 : 0;
    std::size_t begin = range.begin > before ? range.begin - before : 0;
    std::size_t end = std::min(text.size(), begin + std::max(room, size + before));
    // Whole words, so that no character is cut either.
    while (begin > 0 && begin < range.begin && text[begin - 1] != ' ') {
        ++begin;
    }
    while (end < text.size() && end > range.end && text[end] != ' ') {
        --end;
    }
    const std::string_view lead = begin > 0 ? "… " : "";
    const std::size_t shift = lead.size();
    range.end = static_cast<std::uint32_t>(range.end - begin + shift);
    range.begin = static_cast<std::uint32_t>(range.begin - begin + shift);
    std::string part(lead);
    part += text.substr(begin, end - begin);
    part += end < text.size() ? " …" : "";
    return part;
}

}  // namespace pages
