# What is built for the machine at hand: two tools and the unit tests.

add_layer(platform_headless FOLDER platform/headless DEPENDS shell)
add_layer(tools_files FOLDER tools/files DEPENDS core)
add_layer(tools_bench FOLDER tools/bench/phases DEPENDS core)

# add_tool(<name> <folder under src/tools> <target>...): a command.
function(add_tool name folder)
    find_sources(sources src/tools/${folder})
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE library_code ${ARGN})
endfunction()

add_tool(program-explorer-check check tools_files words)
add_tool(program-explorer-render render tools_files platform_headless shell)
add_tool(program-explorer-bench bench/native tools_bench tools_files)
# All that serving the site needs.
add_custom_target(tools DEPENDS program-explorer-check program-explorer-render)

find_sources(test_sources tests)
list(FILTER test_sources EXCLUDE REGEX /tests/fuzz/)
add_executable(unit_tests ${test_sources})
target_include_directories(unit_tests PRIVATE tests)
target_compile_definitions(unit_tests PRIVATE
    PROGRAM_EXPLORER_ROOT="${PROJECT_SOURCE_DIR}"
    PROGRAM_EXPLORER_CHECK="$<TARGET_FILE:program-explorer-check>"
    PROGRAM_EXPLORER_RENDER="$<TARGET_FILE:program-explorer-render>")
add_dependencies(unit_tests program-explorer-check program-explorer-render)
target_link_libraries(unit_tests PRIVATE own_code doctest nlohmann imgui tools_files platform_headless shell)

enable_testing()
add_test(NAME unit_tests COMMAND unit_tests)
