#include "app/models/track_model.h"

namespace app {

TrackModel make_track_model(const Library& library, const State& state) {
    TrackModel model;
    model.head.title = "Track";
    (void)library;
    (void)state;
    return model;
}

}  // namespace app
