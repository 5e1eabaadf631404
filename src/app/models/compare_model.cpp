#include "app/models/compare_model.h"

namespace app {

CompareModel make_compare_model(const Library& library, const State& state) {
    CompareModel model;
    model.head.title = "Compare";
    (void)library;
    (void)state;
    return model;
}

}  // namespace app
