#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"
#include "support/doctest.h"

namespace fixture {

/// A place in a text, counted from 1 as editors do.
struct Place {
    int line = 1;
    int column = 1;

    bool operator==(const Place&) const = default;
    [[nodiscard]] std::string text() const {
        return std::to_string(line) + ':' + std::to_string(column);
    }
};

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
    /// The place right behind the only `part` of the file: what a test says of places holds
    /// wherever the sample grows.
    [[nodiscard]] Place place_behind(std::string_view name, std::string_view part) const;
    [[nodiscard]] const std::vector<core::FileText>& all() const { return files_; }
    [[nodiscard]] core::Reading read() const { return core::read_content(files_); }

private:
    std::vector<core::FileText> files_;
};

/// One line for each problem: "file pointer: message". Its place is a matter of its own.
[[nodiscard]] std::vector<std::string> lines_of(const std::vector<core::Problem>& problems);

}  // namespace fixture
