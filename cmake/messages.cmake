# make_messages(<variable> <kind> <words file> <header> <source>): what is made of a file that says what messages
# there are, anew whenever it changes: the constants that name them, and what the reader of words wants to
# know. The paths of both, below the folder "generated", are put into the variable.
function(make_messages variable kind file header source)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(generator ${PROJECT_SOURCE_DIR}/cmake/make_messages.py)
    set(made)
    foreach(path ${header} ${source})
        get_filename_component(folder ${PROJECT_BINARY_DIR}/generated/${path} DIRECTORY)
        file(MAKE_DIRECTORY ${folder})
        list(APPEND made ${PROJECT_BINARY_DIR}/generated/${path})
    endforeach()
    add_custom_command(OUTPUT ${made}
        COMMAND ${Python3_EXECUTABLE} ${generator} ${kind} ${PROJECT_SOURCE_DIR}/${file} ${made}
        DEPENDS ${generator} ${PROJECT_SOURCE_DIR}/${file}
        COMMENT "Making the messages of ${file}" VERBATIM)
    set(${variable} ${made} PARENT_SCOPE)
endfunction()

# add_messages(<target> <made file>...): gives a layer what was made.
function(add_messages target)
    target_sources(${target} PRIVATE ${ARGN})
    target_include_directories(${target} PUBLIC ${PROJECT_BINARY_DIR}/generated)
endfunction()
