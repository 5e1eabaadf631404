#!/usr/bin/env python3
"""Writes what the program and the page must agree on, for both: from protocol/protocol.json come
src/protocol/protocol.h and web/protocol.js. With --check nothing is written: the exit code is 1 where one of
them is not what it would be."""

import json
import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "protocol/protocol.json"
HEADER = ROOT / "src/protocol/protocol.h"
MODULE = ROOT / "web/protocol.js"

NOTE = "Made by scripts/protocol.py from protocol/protocol.json: change that, and run it."

OPERANDS = """\
/// Operands: a key, an integer and a colour (0xAABBGGRR) are a word each; a flag is 1 or 0; a
/// length is in `kFixedPoint` parts of a CSS px; a text is where it starts and ends in the pool, in
/// UTF-16 units; a box is four lengths; a line is a box, its text and the custom property of its
/// ink; a list is its length, then the items."""


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def constant(name):
    return "k" + camel(name)


def numbered(names, first=0):
    return list(enumerate(names, first))


def all_ops(protocol):
    """Each op as its number, whom it is for, its name and what it takes."""
    ops = [(target, name, takes) for target, group in protocol["ops"].items() for name, takes in group.items()]
    return [(number, *op) for number, op in enumerate(ops, 1)]


def enum(name, comment, entries):
    yield ""
    yield f"/// {comment}"
    yield f"enum class {name} : std::int32_t {{"
    yield from (f"    {line}" for entry in entries for line in entry)
    yield "};"


def header(protocol, version):
    ops = all_ops(protocol)
    first_effect = next(name for _, target, name, _ in ops if target == "effects")
    yield f"// {NOTE}"
    yield ""
    yield "#pragma once"
    yield ""
    yield "#include <cstdint>"
    yield ""
    yield "namespace protocol {"
    yield ""
    yield "/// Two that have the same understand each other."
    yield f"inline constexpr std::int32_t kVersion = {version};"
    yield ""
    yield OPERANDS
    yield f"inline constexpr float kFixedPoint = {protocol['fixed_point']}.0f;"
    yield from enum("Op", "What a word of a patch tells the page to do.",
                    ((f"/// {', '.join(takes or ['nothing']).capitalize()}.", f"{camel(name)} = {number},") for number, _, name, takes in ops))
    yield ""
    yield "/// The ops before this one change the layer, the others the page around it."
    yield f"inline constexpr Op kFirstEffect = Op::{camel(first_effect)};"
    yield from enum("Event", "What a person did.",
                    ((f"{camel(name)} = {number},",) for number, name in numbered(protocol["events"], 1)))
    yield ""
    yield "// What a frame depends on besides lengths: bits of its flags."
    yield from (f"inline constexpr std::int32_t {constant(name)} = {1 << bit};" for bit, name in numbered(protocol["flags"]))
    yield from enum("FileState", "How a content file came.",
                    ((f"{camel(name)} = {number},",) for number, name in numbered(protocol["file_states"])))
    yield ""
    yield "/// Where in memory a frame's results are, and how many."
    yield "struct FrameBlock {"
    yield from (f"    std::int32_t {name} = 0;" for name in protocol["frame_block"])
    yield "};"
    yield ""
    yield "}  // namespace protocol"


def module_object(name, comment, entries):
    yield ""
    yield f"/** {comment} */"
    yield f"export const {name} = /** @type {{const}} */ ({{"
    yield from (f"    {key}: {value}," for key, value in entries)
    yield "});"


def mixed(name):
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def module(protocol, version):
    ops = all_ops(protocol)
    yield f"// {NOTE}"
    yield ""
    yield "/** Two that have the same understand each other. */"
    yield f"export const kVersion = {version};"
    yield ""
    yield "/** Lengths come in such parts of a CSS pixel. */"
    yield f"export const kFixedPoint = {protocol['fixed_point']};"
    yield ""
    yield "/** Numbers of a draw. */"
    yield f"export const kDrawWords = {protocol['draw_words']};"
    yield ""
    yield "/** What a frame's words tell the page to do, by number; none has number 0. */"
    yield "export const kOps = /** @type {const} */ (["
    yield "    undefined,"
    for _, target, name, takes in ops:
        kinds = ", ".join(f'"{kind}"' for kind in takes)
        yield f'    {{ of: "{target}", name: "{name}", takes: [{kinds}] }},'
    yield "]);"
    yield from module_object("kEvents", "What a person did.", ((name, number) for number, name in numbered(protocol["events"], 1)))
    yield from module_object("kFlags", "What a frame depends on besides lengths.",
                             ((name, 1 << bit) for bit, name in numbered(protocol["flags"])))
    yield from module_object("kFileStates", "How a content file came.",
                             ((name, number) for number, name in numbered(protocol["file_states"])))
    yield from module_object("kFrameBlock", "Places of a frame's results in its block.",
                             ((mixed(name), place) for place, name in numbered(protocol["frame_block"])))


def main():
    text = SOURCE.read_text(encoding="utf-8")
    protocol = json.loads(text)
    version = zlib.crc32(json.dumps(protocol).encode()) & 0x7FFFFFFF
    made = {HEADER: header(protocol, version), MODULE: module(protocol, version)}
    stale = 0
    for path, lines in made.items():
        wanted = "\n".join(lines) + "\n"
        if path.is_file() and path.read_text(encoding="utf-8") == wanted:
            continue
        if "--check" in sys.argv[1:]:
            print(f"{path.relative_to(ROOT)}:1: error: not what protocol/protocol.json says: run scripts/protocol.py")
            stale += 1
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted, encoding="utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
