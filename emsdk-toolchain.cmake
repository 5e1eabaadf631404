# Finds Emscripten: $EMSDK if set, else em++ on the path, else Debian's.

if(DEFINED ENV{EMSDK})
    set(emscripten_root "$ENV{EMSDK}/upstream/emscripten")
else()
    find_program(empp_on_path em++ NO_CMAKE_FIND_ROOT_PATH)
    if(empp_on_path)
        get_filename_component(empp_on_path "${empp_on_path}" REALPATH)
        get_filename_component(emscripten_root "${empp_on_path}" DIRECTORY)
    endif()
    if(NOT EXISTS "${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
        set(emscripten_root /usr/share/emscripten)
    endif()
endif()

if(NOT EXISTS "${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
    message(FATAL_ERROR "Emscripten is missing (looked in ${emscripten_root}): "
        "set EMSDK to an emsdk folder, or run: apt-get install emscripten")
endif()

# Debian's own em++ is a wrapper on the path; the folder itself holds only Python files.
if(emscripten_root STREQUAL "/usr/share/emscripten")
    # Debian keeps the node modules that the linker needs where only Debian's node looks.
    set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK
        "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
    set(ENV{NODE_PATH} /usr/share/nodejs)
else()
    set(ENV{PATH} "${emscripten_root}:$ENV{PATH}")
    set(CMAKE_C_COMPILER "${emscripten_root}/emcc")
    set(CMAKE_CXX_COMPILER "${emscripten_root}/em++")
    set(CMAKE_AR "${emscripten_root}/emar")
    set(CMAKE_RANLIB "${emscripten_root}/emranlib")
endif()

set(EMSCRIPTEN_ROOT_PATH "${emscripten_root}")
include("${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
