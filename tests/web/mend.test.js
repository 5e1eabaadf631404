import assert from "node:assert/strict";
import { test } from "node:test";
import { mend, reload } from "../../web/mend.js";

const kPage = "https://example.edu/demo/";
const kMain = "https://example.edu/app/main.js";
const kSheet = "https://example.edu/app/page.css";
const kProgram = "https://example.edu/app/program.wasm";

/** A page, and what `answers` say of its files: a status, "lost", or "late" for what never comes. */
function make({ answers = {}, state = null, began = 1_000_000, isRefused = false, ...more } = {}) {
    const fetched = [];
    const page = { fetched, reloads: 0 };
    const history = {
        state,
        replaceState(next) {
            if (isRefused) {
                throw new DOMException("refused", "SecurityError");
            }
            history.state = next;
        },
    };
    page.history = history;
    page.window = {
        document: { querySelectorAll: () => [{ src: kMain }, { href: kSheet }] },
        location: { href: kPage, reload: (isForced) => (page.reloads += isForced ? 1 : 100) },
        history,
        origin: more.origin ?? "https://example.edu",
        performance: {
            now: () => Date.now() - began,
            getEntriesByType: () => [{ type: more.type ?? "navigate" }],
        },
        /** Nobody waits longer for what is late. */
        setTimeout: (act) => setImmediate(act),
        fetch(url, { cache }) {
            fetched.push(`${cache} ${url}`);
            const answer = answers[url] ?? 200;
            if (answer === "late") {
                return new Promise(() => {});
            }
            if (answer === "lost") {
                return Promise.reject(new TypeError("no network"));
            }
            const arrayBuffer = async () => new ArrayBuffer(0);
            return Promise.resolve({ ok: answer === 200, status: answer, arrayBuffer });
        },
    };
    return page;
}

/** Whether it resolved: a page that is loaded again goes no further. */
async function hasStayed(attempt) {
    let isOver = false;
    attempt.then(
        () => (isOver = true),
        () => (isOver = true),
    );
    for (let turn = 0; turn < 5; ++turn) {
        await new Promise(setImmediate);
    }
    return isOver;
}

test("mend: before the page is loaded again, it and its files are fetched past the caches", async () => {
    const page = make();
    assert.equal(await hasStayed(reload(page.window, [kProgram])), false);
    assert.deepEqual(
        page.fetched,
        [kPage, kMain, kSheet, kProgram].map((url) => `reload ${url}`),
    );
    assert.equal(page.reloads, 1);
});

for (const [what, answers, reloads] of [
    ["whose script is lost is loaded again", { [kMain]: "lost" }, 1],
    ["whose script is missing is loaded again", { [kMain]: 404 }, 1],
    ["that is the one for lost addresses is loaded again", { [kPage]: 404 }, 1],
    ["that cannot be had stays", { [kPage]: "lost" }, 0],
    ["that the server refuses stays", { [kPage]: 500 }, 0],
    ["that does not come stays", { [kPage]: "late" }, 0],
]) {
    test(`mend: a page ${what}`, async () => {
        for (const load of [reload, mend]) {
            const page = make({ answers });
            assert.equal(await hasStayed(load(page.window, [])), reloads === 0);
            assert.equal(page.reloads, reloads);
            assert.equal(page.history.state === null, load === reload || reloads === 0);
        }
    });
}

test("mend: by itself a page is loaded again once, and keeps what its entry of the history says", async () => {
    const state = { address: "demo/", scrollY: 5 };
    const first = make({ state, began: Date.now() - 3_000 });
    assert.equal(await hasStayed(mend(first.window, [])), false);
    const { mended, ...rest } = first.history.state;
    assert.deepEqual(rest, state);

    const second = make({ state: first.history.state, began: mended + 50 });
    assert.equal(await hasStayed(mend(second.window, [])), true);
    assert.deepEqual([second.reloads, second.fetched], [0, []]);

    // Much later, on the same page, there is another release.
    const third = make({ state: first.history.state, began: mended + 3_600_000 });
    assert.equal(await hasStayed(mend(third.window, [])), false);
    assert.equal(third.reloads, 1);
});

for (const [age, reloads] of [
    [9_999, 0],
    [10_000, 1],
]) {
    test(`mend: a page that began ${age} ms after the last attempt is loaded again ${reloads} times`, async () => {
        const page = make({ state: { mended: 1_000_000 }, began: 1_000_000 + age });
        assert.equal(await hasStayed(mend(page.window, [])), reloads === 0);
        assert.equal(page.reloads, reloads);
    });
}

for (const [origin, type, reloads] of [
    ["null", "navigate", 1],
    ["null", "reload", 0],
    ["https://example.edu", "reload", 1],
]) {
    test(`mend: a page of the origin ${origin} that came by ${type} is loaded again ${reloads} times`, async () => {
        const page = make({ origin, type });
        assert.equal(await hasStayed(mend(page.window, [])), reloads === 0);
        assert.equal(page.reloads, reloads);
    });
}

test("mend: where nothing can be noted, a page is not loaded again by itself", async () => {
    const page = make({ isRefused: true });
    assert.equal(await hasStayed(mend(page.window, [])), true);
    assert.equal(page.reloads, 0);
});
