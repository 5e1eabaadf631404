# add_layer(<name> [FOLDER <folder under src>] [DEPENDS <target>...] [HIDES <target>...])
# A static library of every .cpp below the layer's folder. What it HIDES is not seen by the layers
# that depend on it. A folder without sources becomes an interface library, so that what depends on
# it still configures.
function(add_layer name)
    cmake_parse_arguments(LAYER "" "FOLDER" "DEPENDS;HIDES" ${ARGN})
    if(NOT LAYER_FOLDER)
        set(LAYER_FOLDER ${name})
    endif()
    find_sources(sources src/${LAYER_FOLDER})
    if(sources)
        add_library(${name} STATIC ${sources})
        target_link_libraries(${name} PRIVATE library_code ${LAYER_HIDES} PUBLIC ${LAYER_DEPENDS})
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${LAYER_DEPENDS})
    endif()
endfunction()

# find_sources(<variable> <folder>...): every .cpp below the folders; a new file is noticed by itself.
function(find_sources variable)
    list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/)
    list(TRANSFORM ARGN APPEND /*.cpp)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${ARGN})
    set(${variable} ${found} PARENT_SCOPE)
endfunction()
