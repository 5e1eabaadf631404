#!/usr/bin/env python3
"""Runs clang-tidy over our own sources, as many at a time as there are processors.

Usage: tidy.py BUILD_FOLDER. The sources of a folder are looked at as one, since most of the time goes into the headers that
they share; so no two of them may give different things the same name. A folder whose preprocessed text was clean before is
not looked at again."""

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLANG_TIDY = shutil.which("clang-tidy") or shutil.which("clang-tidy-14")


def compiler_words(entry):
    """The words that call the compiler, without what names this one source and its object."""
    words = [word for word in shlex.split(entry["command"]) if not word.endswith("ccache")]
    output = words.index("-o")
    del words[output : output + 2]
    return tuple(word for word in words if word not in ("-c", entry["file"]))


def own_folders(build):
    """Maps each folder of sources, and the words by which they are compiled, to those sources."""
    folders = defaultdict(list)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = Path(entry["file"])
        if source.is_relative_to(ROOT / "src"):
            folders[source.parent, compiler_words(entry)].append(source)
    return folders


class Whole:
    """All sources of a folder in one file. They are copied, for clang-tidy does not analyse what is included."""

    def __init__(self, tidy, folder, sources):
        self.path = tidy / ("_".join(folder.relative_to(ROOT).parts) + f"_{sources[0].stem}.cpp")
        self.lines = []
        with self.path.open("w") as file:
            for source in sources:
                text = source.read_text()
                file.write(text)
                self.lines += [(source, number + 1) for number in range(text.count("\n"))]

    def own_places(self, said):
        """What clang-tidy said, with the places in the sources that were copied."""
        return re.sub(re.escape(str(self.path)) + r":(\d+)", lambda match: self._place(int(match[1])), said)

    def _place(self, line):
        source, number = self.lines[line - 1]
        return f"{source}:{number}"


def fingerprint(words, whole):
    """Names everything that the verdict on a folder depends on."""
    text = subprocess.run([*words, "-E", str(whole)], capture_output=True, check=True).stdout
    version = subprocess.run([CLANG_TIDY, "--version"], capture_output=True, check=True).stdout
    how = version + " ".join(words[1:]).encode() + (ROOT / ".clang-tidy").read_bytes()
    return hashlib.sha256(text + how).hexdigest()


def check(tidy, folder, words, sources):
    """Whether a folder's sources are clean, and what clang-tidy said."""
    whole = Whole(tidy, folder, sorted(sources))
    clean = tidy / fingerprint(words, whole.path)
    if clean.exists():
        return True, ""
    command = [CLANG_TIDY, "--quiet", f"--config-file={ROOT / '.clang-tidy'}", str(whole.path), "--", *words[1:]]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode == 0:
        clean.touch()
    said = run.stdout + (run.stderr if run.returncode and not run.stdout else "")
    return run.returncode == 0, whole.own_places(said)


def main():
    tidy = Path(sys.argv[1]).resolve() / "tidy"
    tidy.mkdir(exist_ok=True)
    folders = sorted(own_folders(tidy.parent).items(), key=lambda item: -len(item[1]))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda item: check(tidy, *item[0], item[1]), folders))
    for _, said in results:
        if said:
            print(said, end="")
    return 0 if all(clean for clean, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
