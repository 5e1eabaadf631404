// What scripts/mutate would change; that it does is seen when it runs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The changes that the command names: the line's place, what is done to it, and how it reads then. */
function list(...options) {
    const command = join(repository, "scripts/mutate");
    const lines = execFileSync(command, ["--list", ...options], { encoding: "utf8" }).split("\n");
    return lines.slice(0, -1).flatMap((line, index) => {
        const [, file, number, rule] = /^(\S+):(\d+): (.+)$/.exec(line) ?? [];
        return file ? [{ file, number: Number(number), rule, text: lines[index + 1].trim() }] : [];
    });
}

test("mutate: a seed stands for the same changes at every run", () => {
    const changes = list("--count", "40");
    assert.equal(changes.length, 40);
    assert.deepEqual(list("--count", "40"), changes);
    assert.notDeepEqual(list("--count", "40", "--seed", "2"), changes);
});

test("mutate: each change is of one line of the program, which then reads otherwise", () => {
    for (const { file, number, text } of list("--count", "200")) {
        assert.match(file, /^(src\/(pages|ui|shell|app)\/.*\.cpp|web\/.*\.js)$/);
        const line = readFileSync(join(repository, file), "utf8").split("\n")[number - 1].trim();
        assert.notEqual(text, line);
        assert.doesNotMatch(line, /^(\/\/|#)/);
    }
});

test("mutate: one language or one folder can be asked for", () => {
    assert.ok(list("--only", "js").every(({ file }) => file.endsWith(".js")));
    assert.ok(list("--in", "src/pages/").every(({ file }) => file.startsWith("src/pages/")));
});
