#include "core/content/reader/types.h"

#include <cmath>
#include <string_view>

#include "core/content/faults.h"
#include "core/content/reader/model_builder.h"

namespace core {
namespace {

Taken take_yes_or_no(ModelBuilder&, const Type&, void* target, const Token& token) {
    if (token.kind != Token::Kind::Boolean) {
        return Taken::WrongType;
    }
    *static_cast<bool*>(target) = token.boolean;
    return Taken::Yes;
}

constexpr std::string_view kCertaintyWords[] = {"stated", "inferred"};

Taken take_certainty(ModelBuilder&, const Type&, void* target, const Token& token) {
    if (token.kind != Token::Kind::Text) {
        return Taken::WrongType;
    }
    *static_cast<Certainty*>(target) =
        token.text == "stated" ? Certainty::Stated : Certainty::Inferred;
    return Taken::Yes;
}

Taken accept_number(ModelBuilder& builder, const Type& type, const Token& token) {
    if (token.kind != Token::Kind::Number) {
        return Taken::WrongType;
    }
    if (!(token.number >= type.least && token.number <= type.most)) {
        builder.report(Problem::Kind::Shape, said(Fault::out_of_range, {.expected = type.expected}),
                       Fault::correct_it);
        return Taken::Reported;
    }
    return Taken::Yes;
}

template <typename T>
Taken take_number(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_number(builder, type, token);
    if (taken == Taken::Yes) {
        *static_cast<T*>(target) = token.number;
    }
    return taken;
}

template <typename T>
Taken take_whole_number(ModelBuilder& builder, const Type& type, void* target, const Token& token) {
    const Taken taken = accept_number(builder, type, token);
    if (taken != Taken::Yes) {
        return taken;
    }
    if (std::floor(token.number) != token.number) {
        return Taken::WrongType;
    }
    *static_cast<T*>(target) = static_cast<int>(token.number);
    return Taken::Yes;
}

}  // namespace

constexpr Type kYesOrNo{.expected = Fault::yes_or_no_expected,
                        .remedy = Fault::write_yes_or_no,
                        .take = take_yes_or_no};
constexpr Type kCertainty{.expected = Fault::certainty_expected,
                          .remedy = Fault::write_certainty,
                          .take = take_certainty,
                          .words = kCertaintyWords};

constexpr Type kCreditValue{.expected = Fault::credit_number_expected,
                            .remedy = Fault::write_number,
                            .take = take_number<std::optional<double>>,
                            .most = 1000};
constexpr Type kCreditCount{.expected = Fault::credit_number_expected,
                            .remedy = Fault::write_number,
                            .take = take_number<double>,
                            .most = 1000};
constexpr Type kAmount{.expected = Fault::amount_expected,
                       .remedy = Fault::write_number,
                       .take = take_number<std::optional<double>>,
                       .most = 10'000'000};
constexpr Type kMonths{.expected = Fault::months_expected,
                       .remedy = Fault::write_number,
                       .take = take_whole_number<std::optional<int>>,
                       .least = 1,
                       .most = 240};
constexpr Type kHue{.expected = Fault::hue_expected,
                    .remedy = Fault::write_number,
                    .take = take_whole_number<int>,
                    .most = 7};
constexpr Type kCount{.expected = Fault::count_expected,
                      .remedy = Fault::write_number,
                      .take = take_whole_number<int>,
                      .least = 1,
                      .most = 1000};

}  // namespace core
