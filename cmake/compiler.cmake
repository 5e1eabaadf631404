# Compiler settings that every target of this project shares.

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Debug CACHE STRING "Debug keeps asserts" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# Options for everything, third-party sources included.
add_library(build_options INTERFACE)
if(EMSCRIPTEN)
    target_compile_options(build_options INTERFACE -mnontrapping-fptoint -msign-ext -mbulk-memory)
    if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
        # Emscripten tells -Oz to inline nothing, not even what is shorter than its call.
        set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -finline-functions -DNDEBUG")
        target_compile_options(build_options INTERFACE -flto)
        # What is inlined once all is known must pay for itself: 2.2 KB less to send.
        target_link_options(build_options INTERFACE -flto -Wl,-mllvm,-inline-threshold=-20)
    endif()
endif()
if(PROGRAM_EXPLORER_SANITIZE)
    # Not `vptr`: it needs run-time types of the library code, which has none.
    set(sanitizers -fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_compile_options(build_options INTERFACE ${sanitizers})
    target_link_options(build_options INTERFACE ${sanitizers})
endif()
if(PROGRAM_EXPLORER_FUZZ)
    target_compile_options(build_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Warnings for our own code. Sign conversions are left out: ImGui counts in int, the library in size_t.
add_library(own_code INTERFACE)
target_link_libraries(own_code INTERFACE build_options)
target_include_directories(own_code INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(own_code INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wno-sign-conversion -Wno-missing-field-initializers)
if(PROGRAM_EXPLORER_WERROR)
    target_compile_options(own_code INTERFACE -Werror)
endif()

# Library code neither throws nor asks for run-time types.
add_library(library_code INTERFACE)
target_link_libraries(library_code INTERFACE own_code)
target_compile_options(library_code INTERFACE -fno-exceptions -fno-rtti)
