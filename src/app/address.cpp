#include "app/address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <system_error>

#include "app/query_string.h"
#include "app/wording.h"
#include "core/content/model.h"
#include "core/text/typo.h"
#include "core/text/words.h"

namespace app {
namespace {

using core::Content;

template <typename Value>
struct Name {
    Value value;
    std::string_view name;
};

// "Usual" values come first and have no name in addresses.
constexpr std::array kThemes = {Name<ThemeChoice>{ThemeChoice::Auto, ""},
                                Name<ThemeChoice>{ThemeChoice::Light, "light"},
                                Name<ThemeChoice>{ThemeChoice::Dark, "dark"}};
constexpr std::array kCompareKinds = {Name<CompareKind>{CompareKind::Tracks, ""},
                                      Name<CompareKind>{CompareKind::Formats, "formats"},
                                      Name<CompareKind>{CompareKind::Editions, "editions"}};
constexpr std::array kLayouts = {Name<CourseLayout>{CourseLayout::List, ""},
                                 Name<CourseLayout>{CourseLayout::Cards, "cards"}};

template <typename Names, typename Value>
std::string_view name_of(const Names& names, Value value) {
    for (const auto& entry : names) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

template <typename Names, typename Value>
void read_name(const Names& names, std::string_view name, Value& value) {
    for (const auto& entry : names) {
        if (entry.name == name) {
            value = entry.value;
        }
    }
}

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

/// 1 for what is not a whole number from 1 to 999.
int read_page_number(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_number = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return is_number && number >= 1 && number <= 999 ? number : 1;
}

class Parser {
public:
    Parser(std::string_view address, const Content& content) : content_(content) {
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
        for (const auto& [name, value] : parameters_) {
            read_parameter(name, value);
        }
        return std::move(result_);
    }

private:
    void note(std::string sentence) {
        if (result_.notice.empty()) {
            result_.notice = std::move(sentence);
        }
    }

    void note_spelling(const std::string& given, const std::string& meant) {
        if (given != meant) {
            note(quoted(given) + " is spelled " + quoted(meant) + " here. This is that page.");
        }
    }

    /// Theme, embedding and edition: the edition decides which tracks there are.
    void read_common() {
        Route& route = result_.route;
        for (const auto& [name, value] : parameters_) {
            if (name == "theme") {
                read_name(kThemes, value, route.theme);
            } else if (name == "embed") {
                route.is_embedded = value == "1";
            } else if (name == "edition") {
                read_edition(value);
            }
        }
    }

    void read_edition(const std::string& id) {
        if (id.empty()) {
            return;
        }
        if (content_.find_edition(id) == nullptr) {
            note("There is no edition " + quoted(id) + ". This is the usual one.");
            return;
        }
        result_.route.edition = edition_in_route(content_, id);
    }

    void read_path() {
        Route& route = result_.route;
        if (!parts_.empty() && parts_.back() == "index.html") {
            parts_.pop_back();
        }
        if (!parts_.empty() && !is_alike(parts_.front(), content_.programme.id)) {
            note("There is no page " + quoted(join_list(parts_, "/")) +
                 " here. This is the start page.");
            return;
        }
        if (!parts_.empty()) {
            note_spelling(parts_.front(), content_.programme.id);
        }
        const std::string page = parts_.size() > 1 ? core::slug(parts_[1]) : "";
        const std::string id = parts_.size() > 2 ? parts_[2] : "";
        if (page == "tracks") {
            route.page = Page::Tracks;
            read_track(id);
        } else if (page == "compare") {
            route.page = Page::Compare;
        } else if (page == "courses") {
            route.page = Page::Courses;
            read_course(id);
        } else if (!page.empty()) {
            note("There is no page " + quoted(parts_[1]) + " here. This is the start page.");
        }
        if (route.page != Page::Overview) {
            note_spelling(parts_[1], page);
        }
        const bool has_id = route.page == Page::Track || route.page == Page::Course;
        if (parts_.size() > (has_id ? 3u : 2u) && !page.empty()) {
            note("The end of the address is unknown here. This is the nearest page.");
        }
    }

    void read_track(const std::string& id) {
        if (id.empty()) {
            return;
        }
        Route& route = result_.route;
        if (const core::Edition* edition = edition_of(route, content_)) {
            for (const core::Track& track : edition->tracks) {
                if (is_alike(track.id, id)) {
                    route.page = Page::Track;
                    route.id = track.id;
                    note_spelling(id, track.id);
                    return;
                }
            }
        }
        note("There is no track " + quoted(id) + " in this edition. These are the tracks it has.");
    }

    void read_course(const std::string& id) {
        if (id.empty()) {
            return;
        }
        Route& route = result_.route;
        if (content_.find_course(id)) {
            route.page = Page::Course;
            route.id = id;
            return;
        }
        if (const auto nearest = nearest_course(id, content_)) {
            route.page = Page::Course;
            route.id = *nearest;
            note("There is no course " + quoted(id) + ". This is the nearest one.");
            return;
        }
        route.browse.text = id;
        std::replace(route.browse.text.begin(), route.browse.text.end(), '-', ' ');
        note("There is no course " + quoted(id) + ". These are the courses that match its name.");
    }

    void read_parameter(const std::string& name, const std::string& value) {
        Route& route = result_.route;
        if (route.page == Page::Courses) {
            read_browse_parameter(name, value);
        } else if (route.page == Page::Compare) {
            if (name == "of") {
                read_name(kCompareKinds, value, route.compare_kind);
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
            route.browse.selection.of(*facet) = split_list(value);
        }
    }

    const Content& content_;
    std::vector<std::string> parts_;
    std::vector<Parameter> parameters_;
    ParsedAddress result_;
};

void add_unless_usual(std::vector<Parameter>& parameters, std::string_view name,
                      std::string_view value) {
    if (!value.empty()) {
        parameters.emplace_back(name, value);
    }
}

void add_browse(std::vector<Parameter>& parameters, const Route& route) {
    add_unless_usual(parameters, "q", route.browse.text);
    for (const core::Facet facet : core::kFacets) {
        add_unless_usual(parameters, core::facet_name(facet),
                         join_list(route.browse.selection.of(facet), ","));
    }
    if (route.browse.order != core::CourseOrder::Relevance) {
        add_unless_usual(parameters, "sort", core::order_name(route.browse.order));
    }
    add_unless_usual(parameters, "view", name_of(kLayouts, route.layout));
    add_unless_usual(parameters, "page",
                     route.results_page > 1 ? std::to_string(route.results_page) : "");
}

std::string path_of(const Route& route) {
    switch (route.page) {
        case Page::Overview:
            return "";
        case Page::Tracks:
            return "tracks/";
        case Page::Track:
            return "tracks/" + format_path_part(route.id) + "/";
        case Page::Compare:
            return "compare/";
        case Page::Courses:
            return "courses/";
        case Page::Course:
            return "courses/" + format_path_part(route.id) + "/";
    }
    return "";
}

}  // namespace

ParsedAddress parse_address(std::string_view address, const Content& content) {
    return Parser(address, content).parse();
}

std::string address_of(const Route& route, const Content& content) {
    std::vector<Parameter> parameters;
    if (route.page == Page::Courses) {
        add_browse(parameters, route);
    }
    if (route.page == Page::Compare) {
        add_unless_usual(parameters, "of", name_of(kCompareKinds, route.compare_kind));
        add_unless_usual(parameters, "ids", join_list(route.compare_ids, ","));
        add_unless_usual(parameters, "only", route.only_differences ? "differences" : "");
    }
    add_unless_usual(parameters, "edition", route.edition);
    add_unless_usual(parameters, "theme", name_of(kThemes, route.theme));
    add_unless_usual(parameters, "embed", route.is_embedded ? "1" : "");
    std::string address = format_path_part(content.programme.id) + "/" + path_of(route);
    if (!parameters.empty()) {
        address += "?" + format_query(parameters);
    }
    return address;
}

}  // namespace app
