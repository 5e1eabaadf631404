#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

/// How well a statement is founded. `Stated` by a source, `Inferred` by the editors from other
/// statements ("our reading"), `Unknown` when no source says.
enum class Certainty : std::uint8_t { Stated, Inferred, Unknown };

/// Where statements come from.
struct Source {
    std::string id;
    Text title;
    std::string url;   ///< Empty when there is no public address.
    Text as_of;        ///< Year or date as printed, such as "2023-04".
    std::string kind;  ///< Such as "official pages".
    Text note;
};

/// One statement with its origin. With `Certainty::Unknown` `values` is empty: shown as "not
/// stated".
struct Fact {
    std::string id;  ///< May be empty; given where others name single facts.
    Text label;
    std::vector<Text> values;
    Text scope;  ///< Whom it counts, such as "all Duke MEng disciplines"; may be empty.
    Text year;   ///< As printed, such as "2023-24"; may be empty only when unknown.
    Text note;
    Certainty certainty = Certainty::Stated;
    std::vector<SourceId> sources;
};

/// A number of credits. `value` is absent when no source states it; 0 means "carries none".
struct Credits {
    std::optional<double> value;
    Certainty certainty = Certainty::Unknown;
    Text note;
};

/// A web or mail address and what it is called.
struct Link {
    Text label;
    std::string url;
};

/// A titled paragraph.
struct Passage {
    Text title;
    Text text;
};

}  // namespace core
