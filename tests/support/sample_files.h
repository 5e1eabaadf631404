#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"
#include "support/doctest.h"

namespace fixture {

/// A small programme without a fault. Tests replace one file, or a part of one, and see what
/// happens.
class SampleFiles {
public:
    SampleFiles();

    SampleFiles& set(std::string_view name, std::string text);
    SampleFiles& remove(std::string_view name);
    /// Exchanges the only place where `from` stands in the file.
    SampleFiles& replace(std::string_view name, std::string_view from, std::string_view to);

    [[nodiscard]] const std::string& text(std::string_view name) const;
    [[nodiscard]] const std::vector<core::FileText>& all() const { return files_; }
    [[nodiscard]] core::Reading read() const { return core::read_content(files_); }

private:
    std::vector<core::FileText> files_;
};

/// One line for each problem: "file:line:column pointer: message".
[[nodiscard]] std::vector<std::string> lines_of(const std::vector<core::Problem>& problems);

}  // namespace fixture
