#pragma once

#include "core/text/rich_text.h"

namespace app {

using core::link;
using core::marked;
using core::plain;
using core::quiet;
using core::RichRun;
using core::RichText;
using core::strong;

}  // namespace app
