#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/reader/json_tokens.h"
#include "words/signature.h"
#include "words/words.h"
#include "words/words_problems.h"

namespace words {

/// A form of a message as it stands in the file.
struct WrittenForm {
    std::string name;  ///< Of its category; empty for a message that is a text alone.
    std::string text;
    std::size_t offset = 0;
};

/// A message as it stands in the file.
struct WrittenMessage {
    std::string by;
    std::vector<WrittenForm> forms;  ///< None: the file does not have it.
    std::size_t offset = 0;
};

/// What stands in a file, before any of it is held against the rules of its language.
struct WrittenWords {
    Language language;
    std::size_t language_offset = 0;
    std::vector<Language> languages;
    Formats formats;
    std::size_t messages_offset = 0;
    std::vector<WrittenMessage> messages;  ///< By number.
};

/// Walks through the text of a file once.
class WordsReader {
public:
    /// All must outlive the reader.
    WordsReader(std::string_view text, const std::vector<Signature>& signatures,
                WordsProblems& problems);

    [[nodiscard]] WrittenWords read();

private:
    template <typename OnKey>
    void read_object(const core::Token& first, const OnKey& on_key);
    void read_top(const std::string& key, const core::Token& value);
    void read_languages(const core::Token& value);
    void read_format(const std::string& key, const core::Token& value);
    void read_message(const std::string& id, const core::Token& value);
    void read_form(WrittenMessage& message, const std::string& name, const core::Token& value);
    [[nodiscard]] std::string read_text(const core::Token& value);
    [[nodiscard]] std::vector<std::string> read_texts(const core::Token& first);
    [[nodiscard]] std::optional<std::size_t> find_message(std::string_view id);
    void refuse(const core::Token& value, core::FaultMessage<> expected);
    void skip(const core::Token& first);

    std::string_view text_;
    core::JsonTokens tokens_;
    const std::vector<Signature>& signatures_;
    WordsProblems& problems_;
    WrittenWords words_;
    std::string path_;      ///< JSON pointer of the value that is read.
    std::size_t next_ = 0;  ///< The message that most likely comes next.
};

}  // namespace words
