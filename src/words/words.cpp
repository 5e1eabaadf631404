#include "words/words.h"

#include <cassert>
#include <utility>

#include "core/text/words.h"

namespace words {

Words::Words(Catalogue catalogue) : catalogue_(std::move(catalogue)) {}

std::string Words::capitalized(std::string_view text) const {
    return catalogue_.formats.has_capitals ? core::capitalized(text) : std::string(text);
}

/// The form for the number among the arguments, else that for any number, else what there is.
const Form& Words::form(std::uint16_t message, std::span<const Argument> list) const {
    assert(message < catalogue_.messages.size());
    const StoredMessage& stored = catalogue_.messages[message];
    assert(!stored.forms.empty());
    if (stored.by < 0) {
        return stored.forms.front();
    }
    const Category wanted =
        category_of(catalogue_.rule, list[static_cast<std::size_t>(stored.by)].number);
    const Form* best = &stored.forms.front();
    for (const Form& form : stored.forms) {
        if (form.category == wanted) {
            return form;
        }
        if (form.category == Category::Other) {
            best = &form;
        }
    }
    return *best;
}

std::string Words::written(const Argument& argument, Style style) const {
    std::string text(argument.text);
    if (argument.is_number) {
        text = style == Style::Plain ? number_text(catalogue_.formats, argument.number)
                                     : number_word(catalogue_.formats, argument.number);
    }
    return style == Style::Capital ? core::capitalized(text) : text;
}

std::string Words::fill(std::uint16_t message, std::span<const Argument> list) const {
    std::string text;
    for (const PatternPart& part : form(message, list).parts) {
        text += part.text;
        if (part.argument >= 0) {
            text += written(list[static_cast<std::size_t>(part.argument)], part.style);
        }
    }
    return text;
}

std::vector<Piece> Words::cut(std::uint16_t message, std::span<const Argument> list) const {
    std::vector<Piece> pieces(1);
    for (const PatternPart& part : form(message, list).parts) {
        pieces.back().text += part.text;
        if (part.argument < 0) {
            continue;
        }
        const Argument& argument = list[static_cast<std::size_t>(part.argument)];
        pieces.back().text += written(argument, part.style);
        if (argument.slot >= 0) {
            pieces.back().slot = argument.slot;
            pieces.emplace_back();
        }
    }
    return pieces;
}

}  // namespace words
