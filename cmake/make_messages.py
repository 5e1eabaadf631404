#!/usr/bin/env python3
"""Makes the C++ side of the messages from data/words/en.json, the one place that says what messages there are.

Usage: make_messages.py EN_JSON HEADER SOURCE. The header has a constant for each message, typed by what has to be filled
in; the source has the ids for the reader of words, and the English text. Exits with 1 where the file makes no sense."""

import json
import re
import sys
from pathlib import Path

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
KEYWORDS = set(
    "and auto bool break case catch char class const continue default delete do double else enum export extern false float "
    "for goto if inline int long namespace new not operator or private protected public register return short signed sizeof "
    "static struct switch template this throw true try typedef typename union unsigned using virtual void volatile while xor".split()
)
MOST_NAMES = 8


class Fault(Exception):
    pass


def without_doubles(pairs):
    for key, _ in pairs:
        if sum(key == other for other, _ in pairs) > 1:
            raise Fault(f'"{key}" stands there twice')
    return dict(pairs)


class Message:
    def __init__(self, message_id, value, numbers):
        self.id = message_id
        if not re.fullmatch(r"[a-z][a-z0-9_]*", message_id) or message_id in KEYWORDS:
            raise Fault(f'"{message_id}" cannot be an id: use small letters, digits and "_", and no word of C++')
        if not isinstance(value, (str, dict)):
            raise Fault(f'"{message_id}" is neither a text nor one for each form')
        forms = {"other": value} if isinstance(value, str) else dict(value)
        self.by = forms.pop("by", None)
        if isinstance(value, dict) and (set(forms) != {"one", "other"} or self.by not in numbers):
            raise Fault(f'"{message_id}" needs "by", the name of a number, "one" and "other"')
        texts = list(forms.values())
        names = {name for text in texts for name in re.findall(r"\{([a-z_]+)(?::[a-z]+)?\}", text)}
        if self.by and self.by not in names:
            raise Fault(f'"{message_id}" is chosen by "{self.by}", which it does not say')
        for name in names:
            if name in KEYWORDS:
                raise Fault(f'"{{{name}}}" of "{message_id}" is a word of C++')
        if len(names) > MOST_NAMES:
            raise Fault(f'"{message_id}" has more than {MOST_NAMES} names in braces')
        self.names = sorted(names)
        self.numbers = numbers
        self.comment = " / ".join(texts).replace("\n", " ")

    def type_name(self):
        if not self.names:
            return "NoArguments"
        return "With" + "".join(part.capitalize() for name in self.names for part in name.split("_"))

    def signature(self):
        def marked(name):
            return ("=" if name == self.by else "#" if name in self.numbers else "") + name

        return " ".join([self.id, *map(marked, self.names)])


def type_lines(message):
    yield f"struct {message.type_name()} {{"
    for name in message.names:
        yield f"    {'Count' if name in message.numbers else 'Text'} {name};"
    count = len(message.names)
    yield f"    [[nodiscard]] constexpr std::array<Argument, {count}> list() const {{"
    yield f"        return {{{', '.join(message.names)}}};"
    yield "    }"
    yield "};"


def header_lines(messages):
    yield "// Made by cmake/make_messages.py from data/words/en.json: change that."
    yield "#pragma once"
    yield ""
    yield "#include <array>"
    yield ""
    yield '#include "words/message.h"'
    yield ""
    yield "namespace words {"
    yield ""
    types = {message.type_name(): message for message in messages if message.names}
    for name in sorted(types):
        yield from type_lines(types[name])
    yield ""
    yield "/// What the page can say; see `Words::say`."
    yield "struct Msg {"
    for number, message in enumerate(messages):
        yield f"    /// {message.comment}"
        yield f"    static constexpr Message<{message.type_name()}> {message.id}{{{number}}};"
    yield "};"
    yield ""
    yield "}  // namespace words"


def literal(text):
    """`text` as literals of C++, cut into pieces that every compiler takes."""
    size = 8000
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return "\n    ".join(f'R"words({piece})words"' for piece in pieces)


def source_lines(messages, content):
    yield "// Made by cmake/make_messages.py from data/words/en.json: change that."
    yield '#include "words/built_in.h"'
    yield '#include "words/signature.h"'
    yield ""
    yield "namespace words {"
    yield ""
    yield "std::string_view signature_lines() {"
    yield f"    return {literal(''.join(message.signature() + chr(10) for message in messages))};"
    yield "}"
    yield ""
    yield "std::string_view built_in_text() {"
    yield f"    return {literal(json.dumps(content, ensure_ascii=False, separators=(',', ':')))};"
    yield "}"
    yield ""
    yield "}  // namespace words"


def main():
    words, header, source = map(Path, sys.argv[1:])
    try:
        content = json.loads(words.read_text(encoding="utf-8"), object_pairs_hook=without_doubles)
        numbers = set(content["numbers"])
        messages = [Message(key, value, numbers) for key, value in content["messages"].items()]
    except (Fault, KeyError, ValueError) as fault:
        print(f"{words}: error: {fault}", file=sys.stderr)
        return 1
    header.write_text("\n".join(header_lines(messages)) + "\n", encoding="utf-8")
    source.write_text("\n".join(source_lines(messages, content)) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
