#include "core/content/reader/exact_number.h"

#include <cstdlib>
#include <string>

#include "support/doctest.h"

using core::to_exact_number;

TEST_CASE("to_exact_number: gives the nearest double, as the C library does") {
    const std::string zeros(900, '0');
    const std::string halfway = "9007199254740993";  // Between two doubles; the lower is even.
    for (const std::string& written :
         {std::string("0"), std::string("-0.0"), std::string("1e5"), std::string("-1.5E-3"),
          std::string("0.30000000000000004"), std::string("123456789012345678901234567890"),
          halfway, halfway + ".0", halfway + "." + zeros + "1", "0." + zeros + "9e900",
          "9" + zeros + "e-900", std::string("1.7976931348623157e308"),
          std::string("2.2250738585072011e-308"), std::string("4.9e-324"),
          std::string("2.4703282292062327e-324"), std::string("2.4703282292062328e-324"),
          std::string("1e-400"), std::string("1e-99999999999999999999")}) {
        CAPTURE(written);
        CHECK(to_exact_number(written) == std::strtod(written.c_str(), nullptr));
    }
}

TEST_CASE("to_exact_number: there is none for what is larger than any double") {
    for (const char* written :
         {"1e309", "-1e309", "1.7976931348623159e308", "1e99999999999999999999"}) {
        CAPTURE(written);
        CHECK_FALSE(to_exact_number(written).has_value());
    }
}
