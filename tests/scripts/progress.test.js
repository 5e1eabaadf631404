import assert from "node:assert/strict";
import { test } from "node:test";
import { makeProgress } from "../../scripts/progress.js";

function showOn(stream, lines) {
    const written = [];
    const progress = makeProgress({ ...stream, write: (text) => written.push(text) });
    lines.forEach(progress.take);
    return { progress, written };
}

const ninja = Array.from({ length: 40 }, (_, at) => `[${at + 1}/40] Building object ${at}.o`);

test("progress: a terminal keeps one line, cut to its width", () => {
    const { written, progress } = showOn({ isTTY: true, columns: 12 }, ninja.slice(0, 2));
    assert.deepEqual(written, ["\r\x1b[K", "[1/40] Buil", "\r\x1b[K", "[2/40] Buil"]);
    progress.end();
    assert.equal(written.at(-1), "\r\x1b[K");
});

test("progress: elsewhere only now and then a line is written", () => {
    const { written } = showOn({}, ninja);
    assert.equal(written.length, 11);
    assert.equal(written[0], "[1/40] Building object 0.o\n");
    assert.equal(written.at(-1), "[40/40] Building object 39.o\n");
});

test("progress: what ninja says before it builds anything is not shown", () => {
    const lines = ["[0/2] Re-checking globbed directories...", "ninja: no work to do."];
    assert.deepEqual(showOn({}, lines).written, []);
});

test("progress: what is no status is shown whole, on a line of its own", () => {
    const fault = "src/a.cpp:1:1: error: no such type";
    const { written } = showOn({ isTTY: true, columns: 80 }, [ninja[0], fault]);
    assert.deepEqual(written.slice(2), ["\r\x1b[K", `${fault}\n`]);
});

test("progress: its text names the part that is built and how far it is", () => {
    const { progress } = showOn({}, ["== building the tools"]);
    assert.equal(progress.text(), "building the tools");
    progress.take("[3/97] Building object");
    assert.equal(progress.text(), "building the tools, 3/97");
});
