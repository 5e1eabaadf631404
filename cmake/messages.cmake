# add_messages(<target> <words file>): the constants that name the messages, words/messages.h, made anew
# whenever the file changes.
function(add_messages target file)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(generator ${PROJECT_SOURCE_DIR}/cmake/make_messages.py)
    set(folder ${PROJECT_BINARY_DIR}/generated)
    set(made ${folder}/words/messages.h ${folder}/words/messages.cpp)
    file(MAKE_DIRECTORY ${folder}/words)
    add_custom_command(OUTPUT ${made}
        COMMAND ${Python3_EXECUTABLE} ${generator} ${PROJECT_SOURCE_DIR}/${file} ${made}
        DEPENDS ${generator} ${PROJECT_SOURCE_DIR}/${file}
        COMMENT "Making the messages of ${file}" VERBATIM)
    target_sources(${target} PRIVATE ${made})
    target_include_directories(${target} PUBLIC ${folder})
endfunction()
