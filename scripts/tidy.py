#!/usr/bin/env python3
"""Runs clang-tidy over our own sources, as many at a time as there are processors.

Usage: tidy.py BUILD_FOLDER. A file whose preprocessed text was clean before is not looked at again."""

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLANG_TIDY = shutil.which("clang-tidy") or shutil.which("clang-tidy-14")


def own_commands(build):
    commands = json.loads((build / "compile_commands.json").read_text())
    return [entry for entry in commands if Path(entry["file"]).is_relative_to(ROOT / "src")]


def fingerprint(entry):
    """Names everything that the verdict on a file depends on."""
    words = [word for word in shlex.split(entry["command"]) if not word.endswith("ccache")]
    words[words.index("-o") + 1] = "-"
    text = subprocess.run([*words, "-E"], cwd=entry["directory"], capture_output=True, check=True).stdout
    return hashlib.sha256(text + (ROOT / ".clang-tidy").read_bytes()).hexdigest()


def check(build, entry):
    """Whether the file is clean, and what clang-tidy said."""
    clean = build / "tidy" / fingerprint(entry)
    if clean.exists():
        return True, ""
    command = [CLANG_TIDY, "--quiet", "-p", str(build), entry["file"]]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode == 0:
        clean.touch()
    return run.returncode == 0, run.stdout + (run.stderr if run.returncode and not run.stdout else "")


def main():
    build = Path(sys.argv[1]).resolve()
    (build / "tidy").mkdir(exist_ok=True)
    entries = own_commands(build)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda entry: check(build, entry), entries))
    for _, said in results:
        if said:
            print(said, end="")
    return 0 if all(clean for clean, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
