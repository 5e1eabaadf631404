#include "core/content/checks/credit_sum.h"

namespace core {

void CreditSum::add(const Credits& credits) {
    if (!credits.value) {
        has_unknown_ = true;
        return;
    }
    known_ += *credits.value;
    has_inferred_ = has_inferred_ || credits.certainty == Certainty::Inferred;
}

bool CreditSum::can_be(double total) const {
    return known_ <= total + kCreditTolerance && can_reach(total);
}

bool CreditSum::can_reach(double total) const {
    return has_unknown_ || known_ >= total - kCreditTolerance;
}

}  // namespace core
