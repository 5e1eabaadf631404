import assert from "node:assert/strict";
import { test } from "node:test";
import { readOps } from "../../web/ops.js";
import { kOps } from "../../web/protocol.js";

/** Numbers of the ops, by name. */
const op = Object.fromEntries(kOps.map((each, number) => [each?.name, number]));

/** Both halves of the page, writing down what they are told. */
function record() {
    const calls = [];
    const recorder = new Proxy(
        {},
        {
            get:
                (_, name) =>
                (...values) =>
                    calls.push([name, ...values]),
        },
    );
    return { calls, recorder };
}

/** Calls of one frame. Strings among the numbers become their place in the pool. */
function read(...words) {
    let pool = "";
    const ops = words.flatMap((word) => {
        if (typeof word === "number") {
            return [word];
        }
        const start = pool.length;
        pool += word;
        return [start, pool.length];
    });
    const { calls, recorder } = record();
    readOps(Int32Array.from(ops), pool, recorder, recorder);
    return calls;
}

const kBigKey = 0xdeadbeef;
const kTable = [
    ["create", [op.create, 7, "section"], ["create", 7, "section"]],
    ["remove", [op.remove, 7], ["remove", 7]],
    ["a key above 2^31", [op.remove, kBigKey | 0], ["remove", kBigKey]],
    [
        "attributes",
        [op.attributes, 7, 2, "id", "k7", "class", "card"],
        [
            "attributes",
            7,
            [
                ["id", "k7"],
                ["class", "card"],
            ],
        ],
    ],
    ["no attributes", [op.attributes, 7, 0], ["attributes", 7, []]],
    ["box", [op.box, 7, 64, -32, 640, 1], ["box", 7, { x: 1, y: -0.5, width: 10, height: 1 / 64 }]],
    [
        "lines",
        [op.lines, 7, 2, 0, 0, 64, 128, "über ", "", 0, 128, 64, 128, "𝕏", "--link"],
        [
            "lines",
            7,
            [
                { x: 0, y: 0, width: 1, height: 2, text: "über ", ink: "" },
                { x: 0, y: 2, width: 1, height: 2, text: "𝕏", ink: "--link" },
            ],
        ],
    ],
    ["children", [op.children, 1, 3, 4, 5, kBigKey | 0], ["children", 1, [4, 5, kBigKey]]],
    ["value", [op.value, 9, "vision"], ["value", 9, "vision"]],
    ["checked", [op.checked, 9, 1], ["checked", 9, true]],
    ["not checked", [op.checked, 9, 0], ["checked", 9, false]],
    ["text", [op.text, 9, "Fall"], ["text", 9, "Fall"]],
    ["covered", [op.covered, 7, 96], ["covered", 7, 1.5]],
    ["title", [op.title, "Courses"], ["title", "Courses"]],
    ["push", [op.push, "aipi/"], ["push", "aipi/"]],
    ["replace", [op.replace, "aipi/?q=a"], ["replace", "aipi/?q=a"]],
    ["announce", [op.announce, "12 of 42"], ["announce", "12 of 42"]],
    ["focus", [op.focus, kBigKey | 0], ["focus", kBigKey]],
    ["scroll", [op.scroll, 120], ["scroll", 120]],
    ["theme", [op.theme, "dark"], ["theme", "dark"]],
    ["clear", [op.clear, 0xff8040c0 | 0], ["clear", 0xff8040c0]],
    ["language", [op.language, "en"], ["language", "en"]],
    ["later", [op.later], ["later"]],
];

for (const [name, words, expected] of kTable) {
    test(`ops: reads ${name}`, () => {
        assert.deepEqual(read(...words), [expected]);
    });
}

test("ops: reads a whole frame in order", () => {
    const words = kTable.flatMap(([, frame]) => frame);
    assert.deepEqual(
        read(...words),
        kTable.map(([, , expected]) => expected),
    );
});

test("ops: each is tried", () => {
    const tried = new Set(kTable.map(([, , [name]]) => name));
    assert.deepEqual(
        kOps.flatMap((each) => (each && !tried.has(each.name) ? [each.name] : [])),
        [],
    );
});

test("ops: an empty frame tells nothing", () => {
    assert.deepEqual(read(), []);
});

test("ops: an unknown number is refused", () => {
    assert.throws(() => read(0), /unknown op 0/);
    assert.throws(() => read(99), /unknown op 99/);
});
