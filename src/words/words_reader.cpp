#include "words/words_reader.h"

#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/nearest_name.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/syntax_problem.h"

namespace words {
namespace {

using core::Fault;
using Kind = core::Token::Kind;

bool is_open(const core::Token& token) {
    return token.kind == Kind::OpenObject || token.kind == Kind::OpenList;
}

bool is_end(const core::Token& token) {
    return token.kind == Kind::End || token.kind == Kind::Fault;
}

}  // namespace

WordsReader::WordsReader(std::string_view text, const std::vector<Signature>& signatures,
                         WordsProblems& problems)
    : text_(text), tokens_(text), signatures_(signatures), problems_(problems) {
    words_.messages.resize(signatures.size());
}

WrittenWords WordsReader::read() {
    const core::Token& first = tokens_.next();
    if (!is_end(first)) {
        read_object(first, [this](const std::string& key, const core::Token& value) {
            read_top(key, value);
        });
        tokens_.next();
    }
    if (tokens_.is_faulty()) {
        const core::SyntaxProblem problem =
            core::describe_syntax_problem(text_, {.offset = tokens_.end_of_last(),
                                                  .separator = tokens_.separator(),
                                                  .depth = tokens_.depth()});
        problems_.add(problem.offset, {}, problem.message, problem.remedy);
    }
    return std::move(words_);
}

/// Calls `on_key` with each key and the first token of its value, all of which it must take.
template <typename OnKey>
void WordsReader::read_object(const core::Token& first, const OnKey& on_key) {
    if (first.kind != Kind::OpenObject) {
        refuse(first, Fault::object_expected);
        return;
    }
    const std::size_t size = path_.size();
    while (tokens_.next().kind == Kind::Key) {
        // The walk and its caller have one and the same token.
        const std::string key(first.text);
        core::append_segment(path_, key);
        const core::Token& value = tokens_.next();
        if (!is_end(value)) {
            on_key(key, value);
        }
        path_.resize(size);
    }
}

void WordsReader::read_top(const std::string& key, const core::Token& value) {
    if (key == "language") {
        words_.language_offset = value.offset;
        words_.language.tag = read_text(value);
    } else if (key == "name") {
        words_.language.name = read_text(value);
    } else if (key == "languages") {
        read_languages(value);
    } else if (key == "formats") {
        read_object(value, [this](const std::string& name, const core::Token& format) {
            read_format(name, format);
        });
    } else if (key == "messages") {
        words_.messages_offset = value.offset;
        read_object(value, [this](const std::string& id, const core::Token& message) {
            read_message(id, message);
        });
    } else {
        // What is for editors and for the build.
        skip(value);
    }
}

void WordsReader::read_languages(const core::Token& value) {
    read_object(value, [this](const std::string& tag, const core::Token& name) {
        words_.languages.push_back({tag, read_text(name)});
    });
}

void WordsReader::read_format(const std::string& key, const core::Token& value) {
    Formats& formats = words_.formats;
    if (key == "decimal_sign") {
        formats.decimal_sign = read_text(value);
    } else if (key == "group_sign") {
        formats.group_sign = read_text(value);
    } else if (key == "months") {
        formats.months = read_texts(value);
    } else if (key == "number_words") {
        formats.number_words = read_texts(value);
    } else if (key == "least_grouped_digits" && value.kind == Kind::Number) {
        formats.least_grouped_digits = value.number >= 4 && value.number < 9
                                           ? static_cast<int>(value.number)
                                           : formats.least_grouped_digits;
    } else if (key == "has_capitals" && value.kind == Kind::Boolean) {
        formats.has_capitals = value.boolean;
    } else {
        refuse(value, Fault::format_expected);
    }
}

void WordsReader::read_message(const std::string& id, const core::Token& value) {
    const std::optional<std::size_t> number = find_message(id);
    if (!number) {
        core::NearestName nearest(id);
        for (const Signature& signature : signatures_) {
            nearest.offer(signature.id);
        }
        problems_.add(value.offset, path_,
                      core::said(Fault::unknown_message, {.id = core::shown(id)}),
                      nearest.best().empty()
                          ? core::Said(Fault::remove_it)
                          : core::said(Fault::did_you_mean, {.name = core::shown(nearest.best())}));
        skip(value);
        return;
    }
    WrittenMessage& message = words_.messages[*number];
    if (!message.forms.empty()) {
        problems_.add(value.offset, path_, Fault::message_twice, Fault::remove_one_of_them);
        message = {};
    }
    message.offset = value.offset;
    if (value.kind != Kind::OpenObject) {
        read_form(message, {}, value);
        return;
    }
    read_object(value, [this, &message](const std::string& name, const core::Token& form) {
        if (name == "by") {
            message.by = read_text(form);
        } else {
            read_form(message, name, form);
        }
    });
}

void WordsReader::read_form(WrittenMessage& message, const std::string& name,
                            const core::Token& value) {
    const std::size_t offset = value.offset;
    const bool is_text = value.kind == Kind::Text;
    std::string text = read_text(value);
    if (is_text) {
        message.forms.push_back({name, std::move(text), offset});
    }
}

std::string WordsReader::read_text(const core::Token& value) {
    if (value.kind != Kind::Text) {
        refuse(value, Fault::text_expected);
        return {};
    }
    return std::string(value.text);
}

std::vector<std::string> WordsReader::read_texts(const core::Token& first) {
    std::vector<std::string> texts;
    if (first.kind != Kind::OpenList) {
        refuse(first, Fault::names_expected);
        return texts;
    }
    while (!is_end(tokens_.next()) && first.kind != Kind::Close) {
        texts.push_back(read_text(first));
    }
    return texts;
}

std::optional<std::size_t> WordsReader::find_message(std::string_view id) {
    // Files keep the order of en.json, mostly.
    for (std::size_t i = 0; i < signatures_.size(); ++i) {
        const std::size_t number = (next_ + i) % signatures_.size();
        if (signatures_[number].id == id) {
            next_ = number + 1;
            return number;
        }
    }
    return std::nullopt;
}

/// Passes over a value that is not what it should be.
void WordsReader::refuse(const core::Token& value, core::FaultMessage<> expected) {
    problems_.add(value.offset, path_, Fault::something_else_wanted,
                  core::said(Fault::put_here, {.expected = expected}));
    skip(value);
}

/// Passes over the rest of the value that begins with `first`.
void WordsReader::skip(const core::Token& first) {
    if (is_open(first)) {
        const std::size_t depth = tokens_.depth();
        while (tokens_.depth() >= depth && !is_end(tokens_.next())) {
        }
    }
}

}  // namespace words
