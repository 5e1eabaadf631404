import assert from "node:assert/strict";
import { test } from "node:test";
import {
    demandRelease,
    kRelease,
    Mixture,
    ofThisRelease,
    pageReleases,
    programRelease,
    wordsRelease,
} from "../../web/release.js";

const encode = (text) => new TextEncoder().encode(text);

/** A page with these marks. */
function makePage(dataset, sheets) {
    return {
        document: { documentElement: { dataset } },
        getComputedStyle: () => ({ getPropertyValue: (name) => sheets[name] ?? "" }),
    };
}

/** A program without any code, with a section of its own. */
function makeProgram(name, text) {
    const section = [name.length, ...encode(name), ...encode(text)];
    const bytes = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, section.length, ...section];
    return new WebAssembly.Module(Uint8Array.from(bytes));
}

const sheets = {
    "--theme-sheet": ` ${kRelease}`,
    "--page-sheet": kRelease,
    "--layer-sheet": kRelease,
};

for (const [what, releases, isOne] of [
    ["all are of it", makePage({ release: kRelease, script: kRelease }, sheets), true],
    ["a style sheet is missing", makePage({ release: kRelease, script: kRelease }, {}), true],
    ["early.js is missing", makePage({ release: kRelease }, sheets), true],
    ["the page is of another", makePage({ release: "r1", script: kRelease }, sheets), false],
    ["the page says nothing", makePage({ script: kRelease }, sheets), false],
    ["early.js is of another", makePage({ release: kRelease, script: "r1" }, sheets), false],
    [
        "a style sheet is of another",
        makePage({ release: kRelease }, { ...sheets, "--theme-sheet": "whole" }),
        false,
    ],
]) {
    test(`release: where ${what}, it is ${isOne ? "one" : "a mixture"}`, () => {
        const demand = () => demandRelease(...pageReleases(releases));
        if (isOne) {
            demand();
        } else {
            assert.throws(demand, Mixture);
        }
    });
}

test("release: a program says of which it is", () => {
    demandRelease(programRelease(makeProgram("release", kRelease)));
    for (const program of [makeProgram("release", "r1"), makeProgram("name", kRelease)]) {
        assert.throws(() => demandRelease(programRelease(program)), Mixture);
    }
});

test("release: words say of which they are; content, and what did not come, says nothing", () => {
    const name = "../../app/words/es.json";
    const here = (text) => ({ name, state: "here", bytes: encode(text) });
    demandRelease(wordsRelease(here(`{"release":"${kRelease}","language":"es"}`)));
    demandRelease(wordsRelease({ name: "courses.json", state: "here", bytes: encode("{}") }));
    demandRelease(wordsRelease({ name, state: "refused", bytes: encode("") }));
    for (const text of [
        '{"release":"r1","language":"es"}',
        '{"languages":{"en":"English"},"language":"es"}',
        "<!doctype html>",
    ]) {
        assert.throws(() => demandRelease(wordsRelease(here(text))), Mixture);
    }
});

test("release: what is said of faults is refused where it is of another, and ends nothing", () => {
    const file = (name, text) => ({ name, state: "here", bytes: encode(text) });
    const faults = "../../app/words/faults/es.json";
    const good = file(faults, `{"release":"${kRelease}","messages":[]}`);
    assert.equal(ofThisRelease(good), good);
    for (const text of ['{"release":"r1","messages":[]}', "<!doctype html>"]) {
        const { state, bytes } = ofThisRelease(file(faults, text));
        assert.deepEqual([state, bytes.length], ["refused", 0]);
        assert.throws(() => ofThisRelease(file("../../app/words/es.json", text)), Mixture);
    }
});
