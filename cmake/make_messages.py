#!/usr/bin/env python3
"""Makes the C++ side of the messages from an en.json, the one place that says what messages there are.

Usage: make_messages.py KIND EN_JSON HEADER SOURCE. The header has a constant for each message, typed by what has to be filled
in; the source has the ids for the reader of words, and the English text. KIND is "words" for what the page says, in
data/words, and "faults" for what is said of faults of content, in data/words/faults. Exits with 1 where the file makes no
sense."""

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
KEYWORDS = set(
    "and auto bool break case catch char class const continue default delete do double else enum export extern false float "
    "for goto if inline int long namespace new not operator or private protected public register return short signed sizeof "
    "static struct switch template this throw true try typedef typename union unsigned using virtual void volatile while xor".split()
)
MOST_NAMES = 8


@dataclass
class Kind:
    """How the two kinds of messages are called in C++."""

    source: str  # The file that they are made from.
    includes: list  # Of the header.
    namespace: str
    argument: str  # The type of what is filled in.
    text: str  # The type of a member that is a text.
    message: str  # The type of a constant.
    constants: str  # The type that holds the constants.
    comment: str
    prefix: str  # Of the functions in the source.


KINDS = {
    "words": Kind(
        "data/words/en.json", ["words/message.h"], "words", "Argument", "Text", "Message",
        "Msg", "What the page can say; see `Words::say`.", "",
    ),
    "faults": Kind(
        "data/words/faults/en.json", ["core/content/said.h"], "core", "Filling", "Filling", "FaultMessage",
        "Fault", "What can be said of faults of content; see `said`.", "fault_",
    ),
}


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
        # Braces written twice are braces.
        slots = [name for text in texts for name in re.findall(r"\{\{|\}\}|\{([a-z_]+)(?::[a-z]+)?\}", text)]
        names = {name for name in slots if name}
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


def type_lines(message, kind):
    yield f"struct {message.type_name()} {{"
    for name in message.names:
        yield f"    {'Count' if name in message.numbers else kind.text} {name};"
    count = len(message.names)
    yield f"    [[nodiscard]] constexpr std::array<{kind.argument}, {count}> list() const {{"
    yield f"        return {{{', '.join(message.names)}}};"
    yield "    }"
    yield "};"


def header_lines(messages, kind):
    yield f"// Made by cmake/make_messages.py from {kind.source}: change that."
    yield "#pragma once"
    yield ""
    yield "#include <array>"
    yield "#include <cstddef>"
    yield ""
    for include in kind.includes:
        yield f'#include "{include}"'
    yield ""
    yield f"namespace {kind.namespace} {{"
    yield ""
    types = {message.type_name(): message for message in messages if message.names}
    for name in sorted(types):
        yield from type_lines(types[name], kind)
    yield ""
    yield f"/// {kind.comment}"
    yield f"struct {kind.constants} {{"
    yield f"    static constexpr std::size_t kCount = {len(messages)};"
    for number, message in enumerate(messages):
        yield f"    /// {message.comment}"
        yield f"    static constexpr {kind.message}<{message.type_name()}> {message.id}{{{number}}};"
    yield "};"
    yield ""
    yield f"}}  // namespace {kind.namespace}"


def literal(text):
    """`text` as literals of C++, cut into pieces that every compiler takes."""
    size = 8000
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return "\n    ".join(f'R"words({piece})words"' for piece in pieces)


def source_lines(messages, content, kind):
    yield f"// Made by cmake/make_messages.py from {kind.source}: change that."
    yield '#include "words/built_in.h"'
    yield '#include "words/signature.h"'
    yield ""
    yield "namespace words {"
    yield ""
    yield f"std::string_view {kind.prefix}signature_lines() {{"
    yield f"    return {literal(''.join(message.signature() + chr(10) for message in messages))};"
    yield "}"
    yield ""
    yield f"std::string_view built_in_{kind.prefix}text() {{"
    yield f"    return {literal(json.dumps(content, ensure_ascii=False, separators=(',', ':')))};"
    yield "}"
    yield ""
    yield "}  // namespace words"


def main():
    kind = KINDS[sys.argv[1]]
    words, header, source = map(Path, sys.argv[2:])
    try:
        content = json.loads(words.read_text(encoding="utf-8"), object_pairs_hook=without_doubles)
        numbers = set(content.get("numbers", []))
        messages = [Message(key, value, numbers) for key, value in content["messages"].items()]
    except (Fault, KeyError, ValueError) as fault:
        print(f"{words}: error: {fault}", file=sys.stderr)
        return 1
    header.write_text("\n".join(header_lines(messages, kind)) + "\n", encoding="utf-8")
    source.write_text("\n".join(source_lines(messages, content, kind)) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
