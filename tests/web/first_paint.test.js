import assert from "node:assert/strict";
import { test } from "node:test";
import { firstPaint } from "../../web/first_paint.js";

/** A window that paints when told to; `state` says what waits. */
function makeWindow({ isHidden = false, kinds = ["paint"] } = {}) {
    const state = { timers: 0, observed: undefined, isDone: false };
    let observer;
    let timer;
    const window = {
        document: { hidden: isHidden },
        PerformanceObserver: class {
            static supportedEntryTypes = kinds;
            constructor(tell) {
                observer = tell;
            }
            observe(options) {
                state.observed = options;
            }
            disconnect() {
                state.observed = undefined;
            }
        },
        setTimeout(act) {
            state.timers += 1;
            timer = act;
            return 1;
        },
        clearTimeout() {
            state.timers -= 1;
        },
    };
    const paint = (name) =>
        observer({ getEntriesByName: (asked) => (asked === name ? [{ name }] : []) });
    return { window, state, paint, pass: () => timer() };
}

async function begin(page) {
    firstPaint(page.window).then(() => {
        page.state.isDone = true;
    });
    await Promise.resolve();
    return page;
}

test("first paint: is waited for, one that was already counts, and nothing is left to wait", async () => {
    const { state, paint } = await begin(makeWindow());
    assert.deepEqual(state.observed, { type: "paint", buffered: true });
    paint("first-paint");
    await Promise.resolve();
    assert.equal(state.isDone, false);
    paint("first-contentful-paint");
    await Promise.resolve();
    assert.deepEqual(state, { timers: 0, observed: undefined, isDone: true });
});

test("first paint: where it does not come the page starts all the same", async () => {
    const { state, pass } = await begin(makeWindow());
    pass();
    await Promise.resolve();
    assert.deepEqual([state.isDone, state.observed], [true, undefined]);
});

for (const [name, options] of [
    ["a window that nobody sees", { isHidden: true }],
    ["a browser that tells of none", { kinds: [] }],
]) {
    test(`first paint: is not waited for in ${name}`, async () => {
        const { state } = await begin(makeWindow(options));
        assert.deepEqual([state.isDone, state.timers], [true, 0]);
    });
}
