#include "support/told.h"

#include "words/built_in.h"

namespace fixture {
namespace {

const words::Faults& faults() {
    static const words::Faults english = words::built_in_faults();
    return english;
}

}  // namespace

std::string told(const core::Said& said) {
    return faults().say(said);
}

std::string line_of(const core::Problem& problem) {
    return faults().line(problem);
}

}  // namespace fixture
