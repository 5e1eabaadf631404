#!/usr/bin/env python3
"""Checks the rules that no compiler knows: which folder may include which, what may be used where,
and how long a file may be. Prints one line a fault and exits with 1 if there is any."""

import re
import subprocess
import sys
from pathlib import Path

# What the files of a folder may include, besides their own folder. The longest prefix counts.
ARROWS = {
    "protocol": [],
    "core": [],
    "words": ["core"],
    "app": ["core", "words"],
    "ui": ["core", "protocol"],
    "pages": ["core", "words", "app", "ui"],
    "shell": ["core", "words", "app", "ui", "pages"],
    "platform/headless": ["core", "words", "app", "ui", "pages", "shell"],
    "platform/web": ["protocol", "core", "words", "app", "ui", "pages", "shell"],
    "tools/files": ["core"],
    "tools": ["core", "words", "app", "ui", "pages", "shell", "platform/headless"],
}

# Rules on lines: (what is wrong, pattern, folders it holds for, paths it does not hold for).
# Comments are taken out of C++ lines before.
CODE_RULES = [
    ("Dear ImGui outside src/ui", r"\bImGui::|\bIm[A-Z]\w+\b|[<\"]imgui", ["src"], ["src/ui/"]),
    ("the JSON library, which is for tests", r"nlohmann", ["src"], []),
    ("Emscripten outside src/platform/web", r"emscripten|__EMSCRIPTEN__", ["src"], ["src/platform/web/"]),
    ("JavaScript inside C++", r"\bEM_(ASM|JS)\w*", ["src"], []),
    ("a static local", r"^\s+static (?!constexpr\b)(?!_?assert)", ["src/pages", "src/app"], [".h"]),
    ("a header that costs too much", r"#include <(iostream|sstream|fstream|regex|locale|format|iomanip)>",
     ["src"], ["src/tools/", "src/platform/headless/"]),
    ("std::sort, which costs a program more than core/sort.h", r"\bstd::(stable_)?sort\b", ["src"], ["src/tools/", "src/core/sort.h"]),
    ("an exception", r"\b(throw|try|catch)\b\s*[({;]", ["src"], []),
    ("using namespace", r"^\s*using namespace\b", ["src"], []),
    ("a colour in numbers outside the theme", r"IM_COL32\(\s*\d|\b0x(?!10FFFF\b)[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?\b",
     ["src/ui", "src/pages", "src/shell"], ["src/ui/style/theme"]),
]
# A printer that some files do not see would make two meanings of one name.
TEST_RULES = [
    ("doctest by another header than support/doctest.h", r"#\s*include\s*[<\"]doctest\b", ["tests/"], ["tests/support/doctest.h"]),
    ("a printer outside support/doctest.h", r"\bStringMaker\b|\boperator\s*<<", ["tests/"], ["tests/support/doctest.h"]),
]
TEXT_RULES = [
    ("a foreign address in a page file", r"https?://(?!www\.w3\.org/|schema\.org|ogp\.me|[\w.-]+\.invalid\b)", ["web"], []),
    ("the host of a package registry", r"\b(registry\.[a-z]+|deb\.[a-z]+|pypi|static\.crates)\.(org|io|com)\b", [""], []),
    ("a path that is another where a folder's name has a blank: fileURLToPath", r"import\.meta\.url\)\.pathname",
     ["web", "scripts", "tests"], []),
    ("the content of data/, which may say anything: tests stand on tests/fixtures",
     r"PROGRAM_EXPLORER_ROOT \"/data(?!/words|/schema)|\.\./\.\./data(?!/words|/schema)|\b(root|repository), \"data(?!/words|/schema)",
     ["tests/"], ["tests/data/shipped_test.cpp", "tests/scripts/schema.test.js", "tests/fuzz/words_target.cpp"]),
    ("the site of data/: tests look at that of tests/fixtures", r"build/site\b", ["tests/e2e/"], ["tests/e2e/shipped.spec.js"]),
    ("a path of one machine", r"(?<![\w.])/(work|root|home/\w+)/\w", [""], []),
]

LINE_LIMITS = [
    (r"^src/.*\.h$", 200),
    (r"^(src|tests)/.*\.cpp$", 450),
    (r"^(web|tests|scripts)/.*\.(js|d\.ts)$", 250),
    (r"^tests/.*\.h$", 200),
]


def tracked_files(root):
    """Every file that is committed or could be: nothing that git ignores."""
    command = ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    return [name for name in names if name and (root / name).is_file()]


def without_comments(lines):
    """The same lines with C++ comments blanked; good enough for one-line rules."""
    inside = False
    for line in lines:
        if inside:
            end = line.find("*/")
            inside = end < 0
            line = "" if inside else line[end + 2:]
        line = re.sub(r"/\*.*?\*/", "", line)
        line = re.sub(r"(?<!:)//.*", "", line)
        start = line.find("/*")
        if start >= 0:
            inside = True
            line = line[:start]
        yield line


def layer_of(name):
    """The entry of ARROWS that a path below src/ belongs to, or None."""
    layers = [layer for layer in ARROWS if name.startswith(layer + "/")]
    return max(layers, key=len, default=None)


def include_faults(name, lines):
    inner = name[len("src/"):]
    layer = layer_of(inner)
    if layer is None:
        yield 1, "not in a folder that the arrow rule knows"
        return
    for number, line in enumerate(lines, 1):
        match = re.match(r'\s*#\s*include "([^"]+)"', line)
        target = match.group(1) if match else None
        if target is None or target.startswith(("imgui", "imstb", "misc/freetype/imgui")):
            continue
        allowed = [layer, *ARROWS[layer]]
        if not any(target == item or target.startswith(item + "/") for item in allowed):
            yield number, f'{layer} may not include "{target}"'


def page_faults(name, lines):
    """A page is a folder, and what several pages use is in `shared`: no page includes another."""
    match = re.match(r"src/pages/(\w+)/", name)
    for number, line in enumerate(lines, 1):
        target = re.match(r'\s*#\s*include "pages/(\w+)/', line)
        if match and target and target.group(1) not in (match.group(1), "shared"):
            yield number, f"pages/{match.group(1)} may not include pages/{target.group(1)}"


def line_faults(name, lines, rules):
    for wrong, pattern, folders, exceptions in rules:
        if not any(name.startswith(folder) for folder in folders):
            continue
        if any(name.startswith(path) or name.endswith(path) for path in exceptions):
            continue
        for number, line in enumerate(lines, 1):
            if re.search(pattern, line):
                yield number, wrong


def file_faults(root, name):
    try:
        lines = (root / name).read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return
    yield from line_faults(name, lines, TEXT_RULES)
    for pattern, limit in LINE_LIMITS:
        if re.match(pattern, name) and len(lines) > limit:
            yield 1, f"{len(lines)} lines, at most {limit}"
    if name.startswith("tests/") and name.endswith((".h", ".cpp")):
        yield from line_faults(name, list(without_comments(lines)), TEST_RULES)
    if name.startswith("src/") and name.endswith((".h", ".cpp")):
        code = list(without_comments(lines))
        yield from include_faults(name, code)
        yield from page_faults(name, code)
        yield from line_faults(name, code, CODE_RULES)
        if name.endswith(".h") and "#pragma once" not in code:
            yield 1, "a header without #pragma once"


def main():
    root = Path(__file__).resolve().parent.parent
    faults = 0
    for name in sorted(tracked_files(root)):
        for number, wrong in file_faults(root, name):
            print(f"{name}:{number}: error: {wrong}")
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
