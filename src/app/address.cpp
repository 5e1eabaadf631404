#include "app/address.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <system_error>

#include "app/address_names.h"
#include "app/query_string.h"
#include "app/wording.h"
#include "core/content/model.h"
#include "core/text/typo.h"
#include "core/text/words.h"

namespace app {
namespace {

using words::Msg;

using core::Content;

const core::Edition* edition_of(const Route& route, const Content& content) {
    const core::Edition* edition = content.find_edition(route.edition);
    return edition != nullptr ? edition : content.default_edition();
}

/// The same apart from case and separators.
bool is_alike(std::string_view one, std::string_view other) {
    return one == other || core::slug(one) == core::slug(other);
}

/// The course that `slug` most likely meant: the same apart from case and separators, else one that
/// is one slip away.
std::optional<std::string> nearest_course(std::string_view slug, const Content& content) {
    const std::string wanted = core::slug(slug);
    if (content.find_course(wanted)) {
        return wanted;
    }
    for (const core::Course& course : content.courses) {
        if (core::within_one_typo(wanted, course.id)) {
            return course.id;
        }
    }
    return std::nullopt;
}

/// The list page at this part of a path; null where there is none.
const PageKind* find_page(std::string_view path) {
    for (const PageKind& kind : kPages) {
        if (!path.empty() && kind.path == path) {
            return &kind;
        }
    }
    return nullptr;
}

bool is_page(std::string_view part) {
    return find_page(core::slug(part)) != nullptr;
}

/// Whether a part of a path that names nothing was most likely meant for an edition: a year.
bool is_like_year(std::string_view part) {
    constexpr std::size_t kDigits = 4;
    return part.size() >= kDigits && part.find_first_not_of("0123456789") >= kDigits;
}

const core::Edition* find_alike_edition(std::string_view part, const Content& content) {
    for (const core::Edition& edition : content.editions) {
        if (is_alike(edition.id, part)) {
            return &edition;
        }
    }
    return nullptr;
}

void add_ids(std::vector<std::string>& ids, const std::vector<std::string>& more) {
    for (const std::string& id : more) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
}

/// 1 for what is not a whole number from 1 to 999.
int read_page_number(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_number = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return is_number && number >= 1 && number <= 999 ? number : 1;
}

class Parser {
public:
    Parser(std::string_view address, const Content& content, const words::Words& words)
        : content_(content), words_(words) {
        const std::size_t mark = address.find('#');
        address = address.substr(0, mark);
        const std::size_t query = address.find('?');
        for (const std::string& part : split_list(address.substr(0, query), '/')) {
            parts_.push_back(parse_path_part(part));
        }
        if (query != std::string_view::npos) {
            parameters_ = parse_query(address.substr(query + 1));
        }
    }

    ParsedAddress parse() {
        read_common();
        read_path();
        note_unknown_edition();
        for (const auto& [name, value] : parameters_) {
            read_parameter(name, value);
        }
        result_.is_outdated |= edition_is_misplaced_;
        return std::move(result_);
    }

private:
    [[nodiscard]] std::string quoted(std::string_view text) const {
        return words::quoted(words_, text);
    }

    void note(std::string sentence) {
        if (result_.notice.empty()) {
            result_.notice = std::move(sentence);
        }
    }

    void note_spelling(const std::string& given, const std::string& meant) {
        if (given != meant) {
            note(words_.say(Msg::spelled_otherwise,
                            {.given = quoted(given), .meant = quoted(meant)}));
        }
    }

    /// Theme, embedding and, in old addresses, the edition, which decides what tracks there are.
    void read_common() {
        Route& route = result_.route;
        for (const auto& [name, value] : parameters_) {
            if (name == "theme") {
                read_name(kThemes, value, route.theme);
            } else if (name == "embed") {
                route.is_embedded = value == "1";
            } else if (name == "edition" && !value.empty()) {
                read_edition(value);
            }
        }
        // Colours belong to whoever embeds the page, or else to its reader: no address carries
        // them.
        if (!route.is_embedded && route.theme != ThemeChoice::Auto) {
            route.theme = ThemeChoice::Auto;
            result_.is_outdated = true;
        }
    }

    /// One that there is counts, wherever it stands in the address.
    void read_edition(const std::string& id) {
        if (content_.find_edition(id) == nullptr) {
            unknown_edition_ = id;
            return;
        }
        has_edition_ = true;
        result_.route.edition = edition_in_route(content_, id);
        edition_is_misplaced_ = result_.route.edition.empty() || can_be_in_path(id);
    }

    void note_unknown_edition() {
        if (unknown_edition_) {
            const std::string& shown = result_.route.edition;
            const std::string given = quoted(*unknown_edition_);
            note(shown.empty() ? words_.say(Msg::no_edition_but_usual, {.given = given})
                               : words_.say(Msg::no_edition_but_this,
                                            {.given = given, .shown = quoted(shown)}));
        }
    }

    void read_path() {
        if (!parts_.empty() && parts_.back() == "index.html") {
            parts_.pop_back();
        }
        read_language_part();
        if (parts_.empty()) {
            return;
        }
        if (!is_alike(parts_.front(), content_.programme.id)) {
            note(words_.say(Msg::no_page, {.given = quoted(join_list(parts_, "/"))}));
            return;
        }
        note_spelling(take_part(), content_.programme.id);
        read_edition_part();
        read_page();
    }

    /// The language stands before the programme, unless it is the usual one.
    void read_language_part() {
        Route& route = result_.route;
        route.language = language_in_route(content_, words_, words_.language());
        std::string given;
        if (!parts_.empty() && parts_.front() != content_.programme.id &&
            is_language(parts_.front())) {
            given = take_part();
        }
        result_.is_outdated |= given != route.language;
    }

    [[nodiscard]] bool is_language(std::string_view part) const {
        const std::vector<words::Language>& spoken = words_.languages();
        return std::any_of(spoken.begin(), spoken.end(), [part](const words::Language& language) {
            return is_alike(language.tag, part);
        });
    }

    std::string take_part() {
        std::string part = parts_.front();
        parts_.erase(parts_.begin());
        return part;
    }

    /// The edition stands before the page, unless it is the usual one. Names of pages win.
    void read_edition_part() {
        if (parts_.empty() || is_page(parts_.front())) {
            return;
        }
        const core::Edition* edition = find_alike_edition(parts_.front(), content_);
        const bool is_meant = edition != nullptr || is_like_year(parts_.front()) ||
                              (parts_.size() > 1 && is_page(parts_[1]));
        if (!is_meant) {
            return;
        }
        const std::string part = take_part();
        if (has_edition_) {
            return;
        }
        read_edition(edition == nullptr ? part : edition->id);
        if (edition != nullptr) {
            note_spelling(part, edition->id);
            edition_is_misplaced_ = result_.route.edition.empty();
        }
    }

    void read_page() {
        if (parts_.empty()) {
            return;
        }
        const std::string given = take_part();
        const PageKind* kind = find_page(core::slug(given));
        if (kind == nullptr) {
            note(words_.say(Msg::no_page, {.given = quoted(given)}));
            return;
        }
        result_.route.page = kind->page;
        read_thing(*kind);
        note_spelling(given, std::string(kind->path));
        if (!parts_.empty()) {
            note(words_.say(Msg::end_of_address_unknown));
        }
    }

    /// What one page of many is about.
    void read_thing(const PageKind& list) {
        if (parts_.empty()) {
            return;
        }
        if (list.page == Page::Courses) {
            read_course(take_part());
            return;
        }
        if (list.page == Page::Compare) {
            if (read_name(kCompareNames, core::slug(parts_.front()), result_.route.compare_kind)) {
                const std::string given = take_part();
                const std::string meant(compare_name(result_.route.compare_kind));
                note_spelling(given, meant);
                result_.is_outdated |= result_.route.compare_kind == CompareKind::Tracks;
            }
            return;
        }
        for (const PageKind& kind : kPages) {
            if (kind.path == list.path && kind.ids != nullptr) {
                read_id(kind, take_part());
                return;
            }
        }
    }

    void read_id(const PageKind& kind, const std::string& given) {
        Route& route = result_.route;
        for (const std::string& id : kind.ids(content_, edition_of(route, content_))) {
            if (is_alike(id, given)) {
                route.page = kind.page;
                route.id = id;
                note_spelling(given, id);
                return;
            }
        }
        // Tracks are the only things of editions that have pages.
        note(words_.say(Msg::no_track, {.given = quoted(given)}));
    }

    void read_course(const std::string& id) {
        Route& route = result_.route;
        if (content_.find_course(id)) {
            route.page = Page::Course;
            route.id = id;
            return;
        }
        const bool is_known = content_.has_all_courses;
        if (const auto nearest = is_known ? nearest_course(id, content_) : std::nullopt) {
            route.page = Page::Course;
            route.id = *nearest;
            note(words_.say(Msg::no_course_but_nearest, {.given = quoted(id)}));
            return;
        }
        route.browse.text = id;
        std::replace(route.browse.text.begin(), route.browse.text.end(), '-', ' ');
        note(is_known ? words_.say(Msg::no_course_but_matches, {.given = quoted(id)})
                      : words_.say(Msg::course_not_read, {.given = quoted(id)}));
    }

    void read_parameter(const std::string& name, const std::string& value) {
        Route& route = result_.route;
        if (route.page == Page::Courses) {
            read_browse_parameter(name, value);
        } else if (route.page == Page::Compare) {
            if (name == "of") {
                result_.is_outdated |= read_name(kCompareNames, value, route.compare_kind);
            } else if (name == "ids") {
                route.compare_ids = split_list(value);
            } else if (name == "only") {
                route.only_differences = value == "differences";
            }
        }
    }

    void read_browse_parameter(const std::string& name, const std::string& value) {
        Route& route = result_.route;
        if (name == "q") {
            route.browse.text = value;
        } else if (name == "sort") {
            route.browse.order = core::find_order(value).value_or(core::CourseOrder::Relevance);
        } else if (name == "view") {
            read_name(kLayouts, value, route.layout);
        } else if (name == "page") {
            route.results_page = read_page_number(value);
        } else if (const auto facet = core::find_facet(name)) {
            // A form sends each box by itself.
            add_ids(route.browse.selection.of(*facet), split_list(value));
        }
    }

    const Content& content_;
    const words::Words& words_;
    bool has_edition_ = false;
    bool edition_is_misplaced_ = false;
    std::optional<std::string> unknown_edition_;
    std::vector<std::string> parts_;  ///< Of the path, what is not read yet.
    std::vector<Parameter> parameters_;
    ParsedAddress result_;
};

}  // namespace

ParsedAddress parse_address(std::string_view address, const Content& content,
                            const words::Words& words) {
    return Parser(address, content, words).parse();
}

}  // namespace app
