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

add_executable(program_explorer ${web_sources})
set_target_properties(program_explorer PROPERTIES SUFFIX .wasm)
target_link_libraries(program_explorer PRIVATE library_code shell)
target_link_options(program_explorer PRIVATE
    -fno-exceptions -fno-rtti --no-entry
    -sSTANDALONE_WASM -sFILESYSTEM=0 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH
    -sINITIAL_MEMORY=16MB -s${stack_size}=1MB -sERROR_ON_UNDEFINED_SYMBOLS=0 -sWARN_ON_UNDEFINED_SYMBOLS=0)

find_program(NODE_PROGRAM node REQUIRED)
add_custom_command(TARGET program_explorer POST_BUILD
    COMMAND ${NODE_PROGRAM} ${PROJECT_SOURCE_DIR}/cmake/check_wasm.js
        $<TARGET_FILE:program_explorer> ${PROJECT_SOURCE_DIR}/cmake/web_imports.txt
    VERBATIM)
