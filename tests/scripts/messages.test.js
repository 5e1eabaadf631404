import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const generator = fileURLToPath(new URL("../../cmake/make_messages.py", import.meta.url));

/**
 * What the generator makes of these messages.
 * @param {string} messages JSON
 * @param {"words" | "faults"} kind
 */
function make(messages, kind = "words") {
    const folder = mkdtempSync(join(tmpdir(), "messages-"));
    const [words, header, source] = ["en.json", "messages.h", "messages.cpp"].map((name) =>
        join(folder, name),
    );
    writeFileSync(words, `{"numbers": ["count", "total"], "messages": ${messages}}`);
    const run = spawnSync("python3", [generator, kind, words, header, source], {
        encoding: "utf8",
    });
    const made =
        run.status === 0 ? readFileSync(header, "utf8") + readFileSync(source, "utf8") : "";
    rmSync(folder, { recursive: true });
    return { status: run.status, said: run.stderr, made };
}

test("a message is a constant whose type has its names in braces, in alphabetical order", () => {
    const { status, made } = make(`{"title": "Courses", "found": {"by": "total",
        "one": "{total} in {place}", "other": "{total} in {place:capital}"}}`);
    assert.equal(status, 0);
    assert.match(made, /static constexpr Message<NoArguments> title\{0\};/);
    assert.match(made, /static constexpr Message<WithPlaceTotal> found\{1\};/);
    assert.match(made, /struct WithPlaceTotal \{\s+Text place;\s+Count total;/);
    assert.match(made, /title\nfound place =total\n/);
});

test("what is said of faults has constants of its own, and braces written twice are braces", () => {
    const { status, made } = make(
        '{"lost": "{{…}} is lost.", "found": "{thing} in {place}."}',
        "faults",
    );
    assert.equal(status, 0);
    assert.match(made, /struct Fault \{\s+static constexpr std::size_t kCount = 2;/);
    assert.match(made, /<NoArguments> lost\{0\};/);
    assert.match(made, /<WithPlaceThing> found\{1\};/);
});

const wrongs = [
    { messages: '{"a": "x", "a": "y"}', said: /"a" stands there twice/ },
    { messages: '{"A b": "x"}', said: /"A b" cannot be an id/ },
    { messages: '{"default": "x"}', said: /"default" cannot be an id/ },
    { messages: '{"a": "{new}"}', said: /is a word of C\+\+/ },
    { messages: '{"a": {"one": "x", "other": "{count}"}}', said: /needs "by"/ },
    { messages: '{"a": {"by": "name", "one": "x", "other": "{name}"}}', said: /needs "by"/ },
    { messages: '{"a": {"by": "count", "other": "{count}"}}', said: /needs "by"/ },
    { messages: '{"a": {"by": "count", "one": "x", "other": "y"}}', said: /does not say/ },
    { messages: '{"a": 1}', said: /error/ },
    { messages: "[", said: /error/ },
];

for (const { messages, said } of wrongs) {
    test(`${messages} stops the build`, () => {
        const run = make(messages);
        assert.equal(run.status, 1);
        assert.match(run.said, said);
    });
}
