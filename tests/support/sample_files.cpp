#include "support/sample_files.h"

#include <algorithm>

#include "support/told.h"

namespace fixture {
namespace {

constexpr char kProgramme[] = R"({
  "$schema": "../schema/programme.schema.json",
  "id": "demo", "title": "Demo", "short_title": "D", "institution": "I", "language": "en",
  "lead": "L", "audience": "A", "currency": "US$", "key_facts": ["credits", "length", "delivery", "start"], "accent": "#012169", "accent_link": "#00539b", "group_colours": ["#c84e00", "#0577b1"],
  "differentiators": [{"title": "T", "text": "X"}],
  "related": [{"id": "r", "label": "R", "value": "V", "year": "2023", "sources": ["site"]}],
  "links": [{"label": "Home", "url": "https://example.edu/"}],
  "contacts": [{"label": "Mail", "url": "mailto:office@example.edu"}],
  "default_edition": "2023", "editions": ["2023"], "courses": ["courses.json"], "last_edit": "2026-01-31",
  "kinds": [{"id": "core", "title": "Core", "hue": 1}, {"id": "elective", "title": "Elective", "hue": 2}],
  "timeline": [{"label": "Start", "value": "2021", "year": "2021", "sources": ["site"]}]
})";
constexpr char kSources[] = R"({"sources": [
  {"id": "site", "title": "Site", "url": "https://example.edu/", "as_of": "2023", "kind": "pages", "note": null}
]})";
constexpr char kCourses[] = R"({"courses": [
  {"id": "c-1", "code": "C 1", "title": "One", "other_titles": ["Uno"], "summary": "S", "topics": ["t"],
   "kind": "core", "credits": 3, "offered": [{"audience": "campus", "terms": ["fall"]}],
   "delivery": ["campus"], "delivery_note": "N", "prerequisites": {"all_of": []}, "usually_after": [],
   "same_as": [], "taught_by": [{"name": "P. One", "person": "p-1", "years": "2023", "sources": ["site"]}],
   "notes": ["n"], "certainty": "stated", "sources": ["site"]},
  {"id": "c-2", "code": "C 2", "title": "Two", "kind": "core",
   "credits": {"value": 1.5, "certainty": "inferred", "note": "N"},
   "prerequisites": {"any_of": ["c-1", {"text": "experience"}]}, "usually_after": ["c-1"], "sources": ["site"]},
  {"id": "c-3", "code": "C 3", "title": "Three", "kind": "elective", "credits": null, "sources": ["site"]}
]})";
constexpr char kPeople[] = R"({"people": [
  {"id": "p-1", "name": "P. One", "role": "R", "years": "2023", "teaches": ["c-1"], "note": "N", "sources": ["site"]}
]})";
constexpr char kOutcomes[] = R"({"outcomes": [
  {"id": "pay", "label": "Pay", "value": ["1", "2"], "scope": "all", "year": "2023", "note": "N",
   "certainty": "inferred", "sources": ["site"]},
  {"label": "Not known", "value": null}
]})";
constexpr char kAdmissions[] = R"({
  "requirements": [{"label": "Degree", "value": "BSc", "year": "2023", "sources": ["site"]}],
  "materials": [], "profile": [],
  "deadlines": [{"applies_to": "Fall", "round": "1", "apply_by": "a", "decision_by": "d", "reply_by": "r",
                 "year": "2023", "sources": ["site"]}],
  "tuition": [{"item": "Semester", "year": "2023", "amount": 100, "max_amount": 200, "note": "N", "sources": ["site"]}]
})";
constexpr char kEdition[] = R"({
  "id": "2023", "title": "2023-24", "summary": "S",
  "facts": [{"id": "credits", "label": "Credits", "value": "6 credits", "year": "2023", "sources": ["site"]},
    {"id": "length", "label": "Length", "value": null}, {"id": "delivery", "label": "Delivery", "value": null},
    {"id": "start", "label": "Begins", "value": null}],
  "groups": [
    {"id": "g-1", "title": "Core", "text": "T", "credits": 4.5, "needs": {"all_of": ["c-1", "c-2"]}, "sources": ["site"]},
    {"id": "g-2", "title": "Electives", "credits": 1.5, "needs": {"credits": 1.5, "from": ["c-3"]}, "is_elective": true}
  ],
  "tracks": [{"id": "t-1", "title": "Track", "summary": "S", "prepares_for": "P", "suited_to": "U", "roles": ["r"],
              "elective_areas": ["a"], "electives": ["c-3"], "electives_note": "N", "sources": ["site"]},
             {"id": "t-2", "title": "Open", "electives": null}],
  "tracks_note": "N",
  "formats": [{"id": "f-1", "title": "Campus", "summary": "S", "months": 12, "mode": "M", "tuition_basis": "B",
               "credits": 6, "plans": [{"id": "q-1", "title": "Plan", "terms": [
                 {"title": "Fall", "items": ["c-1", {"label": "Elective"}]},
                 {"title": "Spring", "items": ["c-2", {"choose": ["c-3"], "label": "Or"}]}
               ], "note": "N", "sources": ["site"]}],
               "note": "N", "is_degree": true, "sources": ["site"]}],
  "sources": ["site"]
})";

std::size_t only_place_of(std::string_view part, std::string_view text) {
    const std::size_t at = text.find(part);
    REQUIRE_MESSAGE(at != std::string_view::npos, "not in the sample: ", std::string(part));
    REQUIRE_MESSAGE(text.find(part, at + 1) == std::string_view::npos,
                    "twice in the sample: ", std::string(part));
    return at;
}

}  // namespace

SampleFiles::SampleFiles()
    : files_{{"programme.json", kProgramme},  {"sources.json", kSources},
             {"courses.json", kCourses},      {"people.json", kPeople},
             {"outcomes.json", kOutcomes},    {"admissions.json", kAdmissions},
             {"editions/2023.json", kEdition}} {}

SampleFiles& SampleFiles::set(std::string_view name, std::string text) {
    remove(name);
    files_.push_back({std::string(name), std::move(text)});
    return *this;
}

SampleFiles& SampleFiles::remove(std::string_view name) {
    std::erase_if(files_, [name](const core::FileText& file) { return file.name == name; });
    return *this;
}

SampleFiles& SampleFiles::replace(std::string_view name, std::string_view from,
                                  std::string_view to) {
    std::string changed = text(name);
    changed.replace(only_place_of(from, changed), from.size(), to);
    return set(name, std::move(changed));
}

const std::string& SampleFiles::text(std::string_view name) const {
    const auto file =
        std::find_if(files_.begin(), files_.end(),
                     [name](const core::FileText& candidate) { return candidate.name == name; });
    REQUIRE(file != files_.end());
    return file->text;
}

Place SampleFiles::place_behind(std::string_view name, std::string_view part) const {
    const std::string& all = text(name);
    Place place;
    for (const char letter : all.substr(0, only_place_of(part, all) + part.size())) {
        place = letter == '\n' ? Place{place.line + 1, 1} : Place{place.line, place.column + 1};
    }
    return place;
}

std::vector<std::string> lines_of(const std::vector<core::Problem>& problems) {
    std::vector<std::string> lines;
    for (const core::Problem& problem : problems) {
        lines.push_back(problem.file + ' ' + problem.pointer + ": " + told(problem.message));
    }
    return lines;
}

}  // namespace fixture
