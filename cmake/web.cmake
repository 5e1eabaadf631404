# program_explorer.wasm: a reactor without any generated script. What it imports is named in the code
# with import_module/import_name, what it exports with export_name; web_imports.txt lists the imports
# that the page promises to provide, and the link fails on any other.

find_sources(web_sources src/platform/web)

# The setting for the size of the stack has changed its name.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
    set(stack_size TOTAL_STACK)
else()
    set(stack_size STACK_SIZE)
endif()

# add_module(<name> <source>... LINKS <target>...)
function(add_module name)
    cmake_parse_arguments(MODULE "" "" "LINKS" ${ARGN})
    add_executable(${name} ${MODULE_UNPARSED_ARGUMENTS})
    set_target_properties(${name} PROPERTIES SUFFIX .wasm)
    target_link_libraries(${name} PRIVATE library_code ${MODULE_LINKS})
    target_link_options(${name} PRIVATE
        -fno-exceptions -fno-rtti --no-entry
        -sSTANDALONE_WASM -sFILESYSTEM=0 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH
        -sINITIAL_MEMORY=16MB -s${stack_size}=1MB -sERROR_ON_UNDEFINED_SYMBOLS=0
        -sWARN_ON_UNDEFINED_SYMBOLS=0)
endfunction()

add_module(program_explorer ${web_sources} LINKS shell)

# Parts of the program for scripts/bench to time.
add_layer(tools_bench FOLDER tools/bench/phases DEPENDS core)
find_sources(bench_sources src/tools/bench/web)
add_module(program_explorer_bench ${bench_sources} LINKS tools_bench)
set_target_properties(program_explorer_bench tools_bench PROPERTIES EXCLUDE_FROM_ALL ON)

find_program(NODE_PROGRAM node REQUIRED)
add_custom_command(TARGET program_explorer POST_BUILD
    COMMAND ${NODE_PROGRAM} ${PROJECT_SOURCE_DIR}/cmake/check_wasm.js
        $<TARGET_FILE:program_explorer> ${PROJECT_SOURCE_DIR}/cmake/web_imports.txt
    VERBATIM)

# Searching a catalogue and indexing it spend their time in the loops of these files.
if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
    set_source_files_properties(
        src/core/search/browse.cpp src/core/search/search.cpp src/core/text/string_list.cpp
        src/core/text/words.cpp
        PROPERTIES COMPILE_OPTIONS -O2)
endif()
