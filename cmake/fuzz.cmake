# The targets of tests/fuzz, each a program with libFuzzer in it, which only clang has. Not part of
# what is built by default: `cmake --preset fuzz` and `cmake --build --preset fuzz` make them.

find_sources(fuzz_support_sources tests/support)
add_library(fuzz_support STATIC EXCLUDE_FROM_ALL ${fuzz_support_sources})
target_include_directories(fuzz_support PUBLIC tests)
target_compile_definitions(fuzz_support PUBLIC PROGRAM_EXPLORER_ROOT="${PROJECT_SOURCE_DIR}")
target_link_libraries(fuzz_support PUBLIC own_code doctest nlohmann imgui tools_files platform_headless shell)

add_custom_target(fuzzers)

# add_fuzzer(<name> <source in tests/fuzz>...): the program fuzz_<name> of <name>_target.cpp.
function(add_fuzzer name)
    list(TRANSFORM ARGN PREPEND tests/fuzz/)
    add_executable(fuzz_${name} EXCLUDE_FROM_ALL
        tests/fuzz/driver.cpp tests/fuzz/${name}_target.cpp ${ARGN})
    target_link_libraries(fuzz_${name} PRIVATE fuzz_support)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()

add_fuzzer(content bundle.cpp json_mutator.cpp pages.cpp)
add_fuzzer(words bundle.cpp json_mutator.cpp pages.cpp)
add_fuzzer(address)
add_fuzzer(patch)
