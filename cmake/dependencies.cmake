# The one place that decides where third-party sources come from. Targets: imgui, nlohmann, doctest.
#
# Everything is copied into PROGRAM_EXPLORER_THIRD_PARTY (shared by all presets), so that a system
# include folder never meets the cross-compiler. PROGRAM_EXPLORER_IMGUI_DIR, as a CMake or an
# environment variable, names a Dear ImGui folder to use instead of fetching one.

set(PROGRAM_EXPLORER_THIRD_PARTY ${PROJECT_SOURCE_DIR}/build/third_party CACHE PATH
    "Where third-party sources are kept")
set(PROGRAM_EXPLORER_IMGUI_DIR "$ENV{PROGRAM_EXPLORER_IMGUI_DIR}" CACHE PATH
    "An existing Dear ImGui 1.92.2b folder")

set(imgui_version 1.92.2b)
set(imgui_commit 45acd5e0e82f4c954432533ae9985ff0e1aad6d5)
set(imgui_archive https://github.com/ocornut/imgui/archive/${imgui_commit}.tar.gz)
set(imgui_sums ${PROJECT_SOURCE_DIR}/cmake/imgui.sha256)

# imgui_is_complete(<folder> <variable>): whether every listed file is there with its SHA-256 sum.
function(imgui_is_complete folder variable)
    file(STRINGS ${imgui_sums} lines)
    set(${variable} FALSE PARENT_SCOPE)
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([0-9a-f]+)  (.+)$" matched "${line}")
        set(expected ${CMAKE_MATCH_1})
        set(path ${folder}/${CMAKE_MATCH_2})
        if(NOT EXISTS ${path})
            return()
        endif()
        file(SHA256 ${path} actual)
        if(NOT actual STREQUAL expected)
            message(STATUS "${path} is not the file of Dear ImGui ${imgui_version}")
            return()
        endif()
    endforeach()
    set(${variable} TRUE PARENT_SCOPE)
endfunction()

# unpack_imgui(<archive> <folder>): replaces the folder by the only folder inside the archive.
function(unpack_imgui archive folder)
    set(scratch ${folder}-unpacked)
    file(REMOVE_RECURSE ${scratch} ${folder})
    file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${scratch})
    file(GLOB inside ${scratch}/*)
    file(RENAME ${inside} ${folder})
    file(REMOVE_RECURSE ${scratch})
endfunction()

function(fetch_imgui_from_github folder)
    set(archive ${folder}.tar.gz)
    file(DOWNLOAD ${imgui_archive} ${archive} TIMEOUT 60 INACTIVITY_TIMEOUT 5 STATUS status)
    list(GET status 0 code)
    if(code EQUAL 0)
        unpack_imgui(${archive} ${folder})
    endif()
    file(REMOVE ${archive})
endfunction()

# Debian's source package, with private lists: neither root nor a change of the system is needed.
function(fetch_imgui_from_debian folder)
    find_program(APT_GET_PROGRAM apt-get NO_CMAKE_FIND_ROOT_PATH)
    if(NOT APT_GET_PROGRAM)
        return()
    endif()
    set(apt ${folder}-apt)
    file(MAKE_DIRECTORY ${apt}/lists/partial)
    execute_process(COMMAND ${PROJECT_SOURCE_DIR}/cmake/fetch_debian_source.sh imgui ${imgui_version} ${apt}
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    file(GLOB archive ${apt}/imgui_${imgui_version}*.orig.tar.*)
    if(code EQUAL 0 AND archive)
        unpack_imgui(${archive} ${folder})
        file(REMOVE_RECURSE ${apt})
    else()
        message(STATUS "Debian's source package could not be had: ${output}")
    endif()
endfunction()

function(find_imgui variable)
    if(PROGRAM_EXPLORER_IMGUI_DIR)
        set(folder ${PROGRAM_EXPLORER_IMGUI_DIR})
    else()
        set(folder ${PROGRAM_EXPLORER_THIRD_PARTY}/imgui-${imgui_version})
        foreach(source github debian)
            imgui_is_complete(${folder} complete)
            if(NOT complete)
                message(STATUS "Fetching Dear ImGui ${imgui_version} (${source})")
                cmake_language(CALL fetch_imgui_from_${source} ${folder})
            endif()
        endforeach()
    endif()
    imgui_is_complete(${folder} complete)
    if(NOT complete)
        message(FATAL_ERROR "Dear ImGui ${imgui_version} could not be had: unpack ${imgui_archive} "
            "and run: cmake -D PROGRAM_EXPLORER_IMGUI_DIR=<that folder>")
    endif()
    set(${variable} ${folder} PARENT_SCOPE)
endfunction()

# add_header_library(<target> <folder of headers> <Debian package>): a private copy of an installed
# header-only library.
function(add_header_library name folder package)
    set(copy ${PROGRAM_EXPLORER_THIRD_PARTY}/${name}-include)
    if(NOT EXISTS ${copy}/${folder})
        find_path(${name}_INSTALLED_DIR ${folder} PATHS /usr/include /usr/local/include
            NO_CMAKE_FIND_ROOT_PATH)
        if(NOT ${name}_INSTALLED_DIR)
            message(FATAL_ERROR "The headers of ${name} are missing: run: apt-get install ${package}")
        endif()
        file(COPY ${${name}_INSTALLED_DIR}/${folder} DESTINATION ${copy})
    endif()
    add_library(${name} INTERFACE)
    target_include_directories(${name} SYSTEM INTERFACE ${copy})
endfunction()

file(MAKE_DIRECTORY ${PROGRAM_EXPLORER_THIRD_PARTY})
file(LOCK ${PROGRAM_EXPLORER_THIRD_PARTY} DIRECTORY TIMEOUT 600)
find_imgui(imgui_dir)
if(NOT EMSCRIPTEN)
    add_header_library(nlohmann nlohmann nlohmann-json3-dev)
    add_header_library(doctest doctest doctest-dev)
endif()
file(LOCK ${PROGRAM_EXPLORER_THIRD_PARTY} DIRECTORY RELEASE)

add_library(imgui STATIC ${imgui_dir}/imgui.cpp ${imgui_dir}/imgui_draw.cpp
    ${imgui_dir}/imgui_tables.cpp ${imgui_dir}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_dir})
target_compile_options(imgui PRIVATE -fno-exceptions -fno-rtti -w)
target_link_libraries(imgui PRIVATE build_options)
target_compile_definitions(imgui PUBLIC
    IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_OBSOLETE_FUNCTIONS
    IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_TIME_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
    IMGUI_DISABLE_DEFAULT_FONT IMGUI_ENABLE_FREETYPE) # Not FreeType, but our own loader: src/ui/output/paint/glyph_loader.cpp
