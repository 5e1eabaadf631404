#include "core/content/read.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "core/content/reader/folder_reader.h"
#include "core/content/reader/json_tokens.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/text_languages.h"
#include "core/text/language_tag.h"

namespace core {
namespace {

constexpr std::string_view kEditionFolder = "editions/";
constexpr std::string_view kExtension = ".json";

}  // namespace

std::string edition_file(std::string_view id) {
    return std::string(kEditionFolder) + std::string(id) + std::string(kExtension);
}

std::optional<std::string> edition_of(std::string_view file) {
    const std::size_t around = kEditionFolder.size() + kExtension.size();
    if (!file.starts_with(kEditionFolder) || !file.ends_with(kExtension) || file.size() <= around) {
        return std::nullopt;
    }
    return std::string(file.substr(kEditionFolder.size(), file.size() - around));
}

std::string language_of(std::span<const FileText> files) {
    const auto file = std::find_if(files.begin(), files.end(), [](const FileText& each) {
        return each.name == kProgrammeFileName;
    });
    std::string language = Programme().language;
    if (file == files.end()) {
        return language;
    }
    JsonTokens tokens(without_byte_order_mark(file->text));
    Token::Kind kind = tokens.next().kind;
    for (bool is_named = false; kind != Token::Kind::End && kind != Token::Kind::Fault;) {
        const Token& token = tokens.next();
        kind = token.kind;
        if (is_named) {
            return kind == Token::Kind::Text && is_language_tag(token.text)
                       ? std::string(token.text)
                       : language;
        }
        is_named = kind == Token::Kind::Key && tokens.depth() == 1 && token.text == "language";
    }
    return language;
}

Reading read_content(std::span<const FileText> files, std::string_view language,
                     const ReadLimits& limits) {
    ContentReader reader(files, language, limits);
    while (reader.go_on(std::numeric_limits<std::size_t>::max())) {
    }
    return reader.take();
}

ContentReader::ContentReader(std::span<const FileText> files, std::string_view language,
                             const ReadLimits& limits)
    : files_(files), limits_(limits) {
    std::string own = language_of(files);
    std::string wanted = language.empty() ? own : std::string(language);
    folder_ = std::make_unique<FolderReader>(files_, limits_,
                                             TextLanguages(std::move(own), std::move(wanted)));
}

ContentReader::~ContentReader() = default;

bool ContentReader::go_on(std::size_t tokens) {
    return folder_->go_on(tokens);
}

Reading ContentReader::take() {
    Reading reading = folder_->take();
    locate(reading.problems, files_);
    return reading;
}

}  // namespace core
