# add_layer(<name> [FOLDER <folder under src>] [DEPENDS <target>...] [HIDES <target>...])
# A static library of every .cpp below the layer's folder. What it HIDES is not seen by the layers
# that depend on it.
function(add_layer name)
    cmake_parse_arguments(LAYER "" "FOLDER" "DEPENDS;HIDES" ${ARGN})
    if(NOT LAYER_FOLDER)
        set(LAYER_FOLDER ${name})
    endif()
    find_sources(sources src/${LAYER_FOLDER})
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PRIVATE library_code ${LAYER_HIDES} PUBLIC ${LAYER_DEPENDS})
endfunction()

# find_sources(<variable> <folder>): every .cpp below the folder; a new file is noticed by itself.
function(find_sources variable folder)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
    if(NOT found)
        message(FATAL_ERROR "There are no sources in ${folder}.")
    endif()
    set(${variable} ${found} PARENT_SCOPE)
endfunction()
