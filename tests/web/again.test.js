import assert from "node:assert/strict";
import { test } from "node:test";
import { createAgain } from "../../web/again.js";

const kPage = "https://example.edu/";
const kProgram = "https://example.edu/app/program.wasm";

/** A page that cannot be had now, and what is said of that; `mended` is when it was last loaded again by itself. */
function make(mended) {
    const told = [];
    const fetched = [];
    let retry;
    const note =
        (what) =>
        (...more) => {
            told.push([what, ...more.filter((each) => typeof each !== "function")].join(" "));
            retry = more.find((each) => typeof each === "function");
        };
    const startup = {
        begin: note("begin"),
        fail: note("fail"),
        plain: note("plain"),
        tryOut: note("try"),
        says: () => true,
    };
    const window = {
        document: { querySelectorAll: () => [] },
        history: { state: mended ? { mended } : null },
        location: { href: kPage, reload: () => told.push("reload") },
        performance: { now: () => 1_000, getEntriesByType: () => [] },
        setTimeout: () => {},
        fetch(url, { cache }) {
            fetched.push(`${cache} ${url}`);
            return Promise.reject(new TypeError("no network"));
        },
    };
    return { again: createAgain(window, startup, [kProgram]), told, fetched, retry: () => retry };
}

for (const [what, words] of [
    ["unmix", ["begin", "fail failed"]],
    ["restart", ["begin", "fail stopped"]],
    ["repaint", ["try", "plain true"]],
]) {
    test(`again: ${what}: where the page cannot be had it stays, says so and can be asked once more`, async () => {
        const { again, told, fetched, retry } = make();
        await again[what]("reload");
        assert.deepEqual(told, words);
        assert.deepEqual(fetched, [`reload ${kPage}`, `reload ${kProgram}`]);
        await retry()();
        assert.deepEqual(told, [...words, ...words]);
    });
}

test("again: what keeps the page from being loaded again is told on the console, and the page stays", async () => {
    const { again, told } = make();
    const { error } = console;
    const errors = [];
    console.error = (what) => errors.push(what);
    await again.unmix("no way");
    console.error = error;
    assert.equal(errors.length, 1);
    assert.deepEqual(told, ["begin", "fail failed"]);
});

test("again: a page that was loaded again by itself is not loaded again by itself, but when it is asked for", async () => {
    const { again, fetched, retry } = make(Number.MAX_SAFE_INTEGER);
    await again.unmix("mend");
    assert.deepEqual(fetched, []);
    await retry()();
    assert.equal(fetched.length, 2);
});
