#include "core/content/faults.h"
#include "core/content/model.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr Field kFactFields[] = {
    field<&Fact::id>("id", &kId),
    essential<&Fact::label>("label", &kTitle),
    field<&Fact::values>("value", &kTextOrTexts),
    field<&Fact::scope>("scope"),
    field<&Fact::year>("year", &kPrintedTime),
    field<&Fact::note>("note"),
    field<&Fact::certainty>("certainty"),
    field<&Fact::sources>("sources"),
};

bool finish_fact(ModelBuilder&, void* object, FieldSet read) {
    auto& fact = *static_cast<Fact*>(object);
    if ((read & bit_of(kFactFields, "id")) == 0) {
        fact.id.clear();
    }
    if (fact.values.empty()) {
        fact.certainty = Certainty::Unknown;
    }
    return true;
}

constexpr Field kCreditsFields[] = {
    field<&Credits::value>("value", &kCreditValue),
    field<&Credits::certainty>("certainty"),
    field<&Credits::note>("note"),
};

Taken take_credits(ModelBuilder& builder, const Type&, void* target, const Token& token) {
    auto& credits = *static_cast<Credits*>(target);
    const Taken taken = kCreditValue.take(builder, kCreditValue, &credits.value, token);
    credits.certainty = credits.value ? Certainty::Stated : Certainty::Unknown;
    return taken;
}

bool finish_credits(ModelBuilder&, void* object, FieldSet) {
    auto& credits = *static_cast<Credits*>(object);
    if (!credits.value) {
        credits.certainty = Certainty::Unknown;
    } else if (credits.certainty == Certainty::Unknown) {
        credits.certainty = Certainty::Stated;
    }
    return true;
}

constexpr Type make_fact_type() {
    Type type = object_with(kFactFields);
    type.finish = finish_fact;
    type.id = id_of<Fact>;
    return type;
}

constexpr Type make_credits_type() {
    Type type = object_with(kCreditsFields);
    type.expected = Fault::credits_expected;
    type.remedy = Fault::write_credits;
    type.take = take_credits;
    type.finish = finish_credits;
    return type;
}

}  // namespace

constexpr Type kFactType = make_fact_type();
constexpr Type kCreditsType = make_credits_type();

}  // namespace core
