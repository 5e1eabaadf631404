#pragma once

#include <filesystem>
#include <string>

#include "support/sample_files.h"

namespace fixture {

/// What a command printed and how it ended.
struct Outcome {
    int code = -1;
    std::string out;
    std::string err;
};

[[nodiscard]] std::string text_of(const std::filesystem::path& path);

/// A folder of its own for each test of a command, gone at its end.
class Workplace {
public:
    Workplace();
    ~Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    /// Writes a programme folder and gives its path.
    std::filesystem::path write(const SampleFiles& files, const char* name = "demo") const;

    /// Runs `command` with `arguments` as the shell reads them.
    [[nodiscard]] Outcome run(const std::string& command, const std::string& arguments) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

}  // namespace fixture
