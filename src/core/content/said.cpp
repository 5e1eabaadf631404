#include "core/content/said.h"

namespace core {

// Called wherever there is something to say: in place of each call they would be most of the
// program.
[[gnu::noinline]] Said::Said() = default;
[[gnu::noinline]] Said::Said(FaultMessage<> whole) : message(whole.number) {}
[[gnu::noinline]] Said::Said(const Said& other) = default;
[[gnu::noinline]] Said::Said(Said&& other) noexcept = default;
[[gnu::noinline]] Said& Said::operator=(const Said& other) = default;
[[gnu::noinline]] Said& Said::operator=(Said&& other) noexcept = default;
[[gnu::noinline]] Said::~Said() = default;

[[gnu::noinline]] Said filled(std::uint16_t message, std::span<const Filling> fillings) {
    Said result;
    result.message = message;
    result.arguments.reserve(fillings.size());
    for (const Filling& filling : fillings) {
        if (filling.said != nullptr) {
            result.arguments.push_back(*filling.said);
            continue;
        }
        Said& argument = result.arguments.emplace_back();
        argument.message = filling.message;
        argument.text = filling.text;
    }
    return result;
}

Said said_as_it_is(std::string_view text) {
    Said result;
    result.text = text;
    return result;
}

}  // namespace core
