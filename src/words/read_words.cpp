#include "words/read_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/content/reader/locate.h"
#include "core/content/reader/raw_text.h"
#include "core/text/visible.h"
#include "words/pattern.h"
#include "words/plural.h"
#include "words/signature.h"
#include "words/words_problems.h"
#include "words/words_reader.h"

namespace words {
namespace {

std::string in_braces(std::string_view name) {
    return '{' + std::string(name) + '}';
}

/// Holds what a file says against the messages of the program and the rules of its language.
class CatalogueMaker {
public:
    CatalogueMaker(const std::vector<Signature>& signatures, WordsProblems& problems)
        : signatures_(signatures), problems_(problems) {}

    Catalogue make(WrittenWords written) {
        catalogue_.language = std::move(written.language);
        catalogue_.languages = std::move(written.languages);
        catalogue_.formats = std::move(written.formats);
        find_rule(written.language_offset);
        check_languages(written.language_offset);
        check_months(written.messages_offset);
        for (std::size_t i = 0; i < signatures_.size(); ++i) {
            signature_ = &signatures_[i];
            path_ = "/messages";
            core::append_segment(path_, signature_->id);
            if (written.messages[i].forms.empty()) {
                add_missing(written.messages_offset);
            } else {
                add(written.messages[i]);
            }
        }
        return std::move(catalogue_);
    }

private:
    void report(std::size_t offset, std::string message, std::string remedy) {
        problems_.add(offset, path_, std::move(message), std::move(remedy));
    }

    void find_rule(std::size_t offset) {
        path_ = "/language";
        const std::optional<PluralRule> rule = find_plural_rule(catalogue_.language.tag);
        if (!rule) {
            report(offset,
                   "The plural forms of the language " + core::quoted(catalogue_.language.tag) +
                       " are not known.",
                   "Write its tag, such as \"es\"; a new language is added in "
                   "src/words/plural.cpp.");
        }
        catalogue_.rule = rule.value_or(PluralRule::One);
    }

    void check_months(std::size_t offset) {
        constexpr std::size_t kMonths = 12;
        if (catalogue_.formats.months.size() != kMonths) {
            path_ = "/formats/months";
            report(offset, "These are not the names of twelve months.",
                   "List all of them, January first.");
            catalogue_.formats.months.clear();
        }
    }

    /// A language without a name cannot be linked to.
    void check_languages(std::size_t offset) {
        path_ = "/languages";
        const std::size_t unnamed = std::erase_if(
            catalogue_.languages,
            [](const Language& language) { return !core::has_visible_character(language.name); });
        if (unnamed > 0) {
            report(offset, "A language here has no name.", "Write what it calls itself.");
        }
    }

    /// What takes the place of words that are not there.
    [[nodiscard]] std::string words_of_id() const {
        std::string words(signature_->id);
        std::replace(words.begin(), words.end(), '_', ' ');
        return words;
    }

    void add_missing(std::size_t offset) {
        catalogue_.messages.push_back({.forms = {Form{.parts = {{words_of_id()}}}}});
        report(offset, "The message " + core::quoted(signature_->id) + " is missing.",
               "Add it to \"messages\", as it stands in en.json, and translate it.");
    }

    void add(const WrittenMessage& written) {
        StoredMessage& message = catalogue_.messages.emplace_back();
        const bool is_plain = written.forms.front().name.empty();
        if (is_plain) {
            check_plain(written.offset);
        } else {
            message.by = chosen_by(written);
            check_categories(written);
        }
        for (const WrittenForm& form : written.forms) {
            const std::optional<Category> category =
                is_plain ? Category::Other : find_category(form.name);
            if (category && (is_plain || need_of(catalogue_.rule, *category) != Need::None)) {
                message.forms.push_back({*category, parts_of(form, *category, message.by)});
            } else {
                report(form.offset,
                       "The language has no plural form " + core::quoted(form.name) + '.',
                       "Take it out; these are the forms: " + wanted_forms() + '.');
            }
        }
        if (message.forms.empty()) {
            message.by = -1;
            message.forms.push_back({Category::Other, {{written.forms.front().text}}});
        }
    }

    /// "one", "other"
    [[nodiscard]] std::string wanted_forms() const {
        std::string names;
        for (const Category category : kCategories) {
            if (need_of(catalogue_.rule, category) == Need::Required) {
                names += (names.empty() ? "" : ", ") + core::quoted(category_name(category));
            }
        }
        return names;
    }

    /// A language that has plural forms must use them where English does.
    void check_plain(std::size_t offset) {
        const bool has_forms = need_of(catalogue_.rule, Category::One) != Need::None;
        if (has_forms && signature_->chosen_by >= 0) {
            report(
                offset, "This message has a form for each kind of number.",
                "Write them: { \"by\": " + core::quoted(signature_->names[signature_->chosen_by]) +
                    ", … }, with " + wanted_forms() + '.');
        }
    }

    int chosen_by(const WrittenMessage& written) {
        const auto found =
            std::find(signature_->names.begin(), signature_->names.end(), written.by);
        const auto place = found - signature_->names.begin();
        const bool is_number = found != signature_->names.end() &&
                               (signature_->numbers >> static_cast<unsigned>(place) & 1U) != 0;
        if (is_number) {
            return static_cast<int>(place);
        }
        report(written.offset, "\"by\" names no number of this message.",
               "Write \"by\" with the name of the number that chooses the form, as in en.json.");
        return -1;
    }

    void check_categories(const WrittenMessage& written) {
        for (const Category category : kCategories) {
            const bool is_there = std::any_of(
                written.forms.begin(), written.forms.end(),
                [category](const auto& form) { return form.name == category_name(category); });
            if (!is_there && need_of(catalogue_.rule, category) == Need::Required) {
                report(written.offset,
                       "The plural form " + core::quoted(category_name(category)) + " is missing.",
                       "These are the forms of the language: " + wanted_forms() + '.');
            }
        }
    }

    std::vector<PatternPart> parts_of(const WrittenForm& form, Category category, int by) {
        Pattern pattern = parse_pattern(form.text, signature_->names);
        if (pattern.used == 0 && !core::has_visible_character(form.text)) {
            report(form.offset, "There is nothing to see in this message.", "Fill it in.");
            return {{words_of_id()}};
        }
        if (!pattern.unknown.empty()) {
            report(
                form.offset,
                "What stands in braces is not known here: " + core::quoted(pattern.unknown) + '.',
                "Use the names that the message has in en.json.");
        }
        for (std::size_t i = 0; i < signature_->names.size(); ++i) {
            const bool is_used = (pattern.used >> i & 1U) != 0;
            const bool is_said = static_cast<int>(i) == by && is_exact(catalogue_.rule, category);
            if (!is_used && !is_said) {
                report(form.offset, in_braces(signature_->names[i]) + " is missing.",
                       "Put it where it belongs in the sentence.");
            }
        }
        return std::move(pattern.parts);
    }

    const std::vector<Signature>& signatures_;
    WordsProblems& problems_;
    const Signature* signature_ = nullptr;
    std::string path_;
    Catalogue catalogue_;
};

}  // namespace

WordsReading read_words(const core::FileText& file) {
    return read_words(file, message_signatures());
}

WordsReading read_words(const core::FileText& file, const std::vector<Signature>& signatures) {
    const std::string_view text = core::without_byte_order_mark(file.text);
    WordsProblems problems(file.name);
    WrittenWords written = WordsReader(text, signatures, problems).read();
    Catalogue catalogue = CatalogueMaker(signatures, problems).make(std::move(written));
    return {Words(std::move(catalogue)), problems.take(text)};
}

WordsReading read_words_file(const core::FileText& file) {
    WordsReading reading = read_words(file);
    if (reading.words.language() + ".json" != file.name) {
        reading.problems.push_back(
            {.file = file.name,
             .message = "The name of this file is not its \"language\".",
             .remedy = "Name it after the tag of the language, such as \"es.json\"."});
    }
    if (reading.words.language_name().empty()) {
        reading.problems.push_back({.file = file.name,
                                    .message = "The language has no \"name\".",
                                    .remedy = "Write what it calls itself: \"Español\"."});
    }
    return reading;
}

}  // namespace words
