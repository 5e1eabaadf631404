#include "words/read_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/content/faults.h"
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

using core::Fault;

/// Whether any message says a number, which formats are for.
bool say_numbers(const std::vector<Signature>& signatures) {
    return std::any_of(signatures.begin(), signatures.end(),
                       [](const Signature& signature) { return signature.numbers != 0; });
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
        if (say_numbers(signatures_)) {
            check_months(written.messages_offset);
        }
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
    void report(std::size_t offset, core::Said message, core::Said remedy) {
        problems_.add(offset, path_, std::move(message), std::move(remedy));
    }

    void find_rule(std::size_t offset) {
        path_ = "/language";
        const std::optional<PluralRule> rule = find_plural_rule(catalogue_.language.tag);
        if (!rule) {
            report(offset,
                   core::said(Fault::words_language_unknown,
                              {.language = core::shown(catalogue_.language.tag)}),
                   Fault::write_words_language);
        }
        catalogue_.rule = rule.value_or(PluralRule::One);
    }

    void check_months(std::size_t offset) {
        constexpr std::size_t kMonths = 12;
        if (catalogue_.formats.months.size() != kMonths) {
            path_ = "/formats/months";
            report(offset, Fault::not_twelve_months, Fault::list_months);
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
            report(offset, Fault::language_unnamed, Fault::write_language_name);
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
        report(offset, core::said(Fault::message_missing, {.id = core::shown(signature_->id)}),
               Fault::translate_message);
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
                       core::said(Fault::no_plural_form, {.form = core::shown(form.name)}),
                       core::said(Fault::remove_form, {.forms = wanted_forms()}));
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
                names += names.empty() ? "\"" : ", \"";
                names += category_name(category);
                names += '"';
            }
        }
        return names;
    }

    /// A language that has plural forms must use them where English does.
    void check_plain(std::size_t offset) {
        const bool has_forms = need_of(catalogue_.rule, Category::One) != Need::None;
        if (has_forms && signature_->chosen_by >= 0) {
            report(offset, Fault::message_wants_forms,
                   core::said(Fault::write_forms,
                              {.forms = wanted_forms(),
                               .name = core::shown(signature_->names[signature_->chosen_by])}));
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
        report(written.offset, Fault::by_names_no_number, Fault::write_by);
        return -1;
    }

    void check_categories(const WrittenMessage& written) {
        for (const Category category : kCategories) {
            const bool is_there = std::any_of(
                written.forms.begin(), written.forms.end(),
                [category](const auto& form) { return form.name == category_name(category); });
            if (!is_there && need_of(catalogue_.rule, category) == Need::Required) {
                report(written.offset,
                       core::said(Fault::plural_form_missing, {.form = category_name(category)}),
                       core::said(Fault::forms_of_language, {.forms = wanted_forms()}));
            }
        }
    }

    std::vector<PatternPart> parts_of(const WrittenForm& form, Category category, int by) {
        Pattern pattern = parse_pattern(form.text, signature_->names);
        if (pattern.used == 0 && !core::has_visible_character(form.text)) {
            report(form.offset, Fault::message_blank, Fault::fill_in);
            return {{words_of_id()}};
        }
        if (!pattern.unknown.empty()) {
            report(form.offset,
                   core::said(Fault::unknown_slot, {.slot = core::shown(pattern.unknown)}),
                   Fault::use_known_slots);
        }
        for (std::size_t i = 0; i < signature_->names.size(); ++i) {
            const bool is_used = (pattern.used >> i & 1U) != 0;
            const bool is_said = static_cast<int>(i) == by && is_exact(catalogue_.rule, category);
            if (!is_used && !is_said) {
                report(form.offset, core::said(Fault::slot_missing, {.name = signature_->names[i]}),
                       Fault::place_slot);
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
    return read_words_file(file, message_signatures());
}

WordsReading read_words_file(const core::FileText& file, const std::vector<Signature>& signatures) {
    WordsReading reading = read_words(file, signatures);
    if (reading.words.language() + ".json" != file.name) {
        reading.problems.push_back({.file = file.name,
                                    .message = Fault::words_file_misnamed,
                                    .remedy = Fault::name_words_file});
    }
    if (reading.words.language_name().empty()) {
        reading.problems.push_back({.file = file.name,
                                    .message = Fault::language_has_no_name,
                                    .remedy = Fault::write_own_name});
    }
    return reading;
}

}  // namespace words
