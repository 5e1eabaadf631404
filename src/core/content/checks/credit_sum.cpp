#include "core/content/checks/credit_sum.h"

#include <cmath>

namespace core {
namespace {

constexpr double kTolerance = 0.001;

}  // namespace

void CreditSum::add(const Credits& credits) {
    if (!credits.value) {
        has_unknown_ = true;
        return;
    }
    known_ += *credits.value;
    has_inferred_ = has_inferred_ || credits.certainty == Certainty::Inferred;
}

bool CreditSum::can_be(double total) const {
    return known_ <= total + kTolerance && (has_unknown_ || known_ >= total - kTolerance);
}

std::string CreditSum::text() const {
    return (has_unknown_ ? "at least " : "") + credits_text(known_);
}

std::string credits_text(double credits) {
    const auto hundredths = std::llround(credits * 100.0);
    std::string text = std::to_string(hundredths / 100);
    if (hundredths % 100 != 0) {
        text += '.';
        text += std::to_string(hundredths % 100 / 10);
        text += hundredths % 10 != 0 ? std::to_string(hundredths % 10) : "";
    }
    return text;
}

}  // namespace core
