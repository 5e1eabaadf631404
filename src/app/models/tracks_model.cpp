#include "app/models/tracks_model.h"

namespace app {

TracksModel make_tracks_model(const Library& library, const State& state) {
    TracksModel model;
    model.head.title = "Tracks";
    (void)library;
    (void)state;
    return model;
}

}  // namespace app
