import assert from "node:assert/strict";
import { test } from "node:test";
import { createAgain } from "../../web/again.js";

/** A page that cannot be had now, and what is said of that. */
function make() {
    const told = [];
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
        history: { state: null },
        location: { href: "https://example.edu/", reload: () => told.push("reload") },
        performance: { now: () => 0, getEntriesByType: () => [] },
        setTimeout: () => {},
        fetch: () => Promise.reject(new TypeError("no network")),
    };
    return { again: createAgain(window, startup, []), told, retry: () => retry };
}

for (const [what, words] of [
    ["unmix", ["begin", "fail failed"]],
    ["restart", ["begin", "fail stopped"]],
    ["repaint", ["try", "plain true"]],
]) {
    test(`again: ${what}: where the page cannot be had it stays, says so and can be asked once more`, async () => {
        const { again, told, retry } = make();
        await again[what]("reload");
        assert.deepEqual(told, words);
        await retry()();
        assert.deepEqual(told, [...words, ...words]);
    });
}
