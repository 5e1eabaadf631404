#include "core/content/said.h"

namespace core {

Said::Said() = default;
Said::Said(FaultMessage<> whole) : message(whole.number) {}
Said::Said(const Said& other) = default;
Said::Said(Said&& other) noexcept = default;
Said& Said::operator=(const Said& other) = default;
Said& Said::operator=(Said&& other) noexcept = default;
Said::~Said() = default;

Said filled(std::uint16_t message, std::span<const Filling> fillings) {
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
