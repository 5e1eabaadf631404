import assert from "node:assert/strict";
import { test } from "node:test";
import { watchViewport } from "../../web/viewport.js";

/** A window that is watched; `changes` counts what the page was told. */
function make({ isExact = true } = {}) {
    const lists = new Map();
    const observed = [];
    const page = { lists, observed, changes: 0 };
    const window = Object.assign(new EventTarget(), {
        document: Object.assign(new EventTarget(), { documentElement: { dataset: {} } }),
        innerHeight: 800,
        devicePixelRatio: 2,
        matchMedia(query) {
            // A list for each call, as in browsers.
            const list = new EventTarget();
            lists.set(query, [...(lists.get(query) ?? []), list]);
            return list;
        },
        getComputedStyle: () => ({ getPropertyValue: () => "set" }),
        IntersectionObserver: class {},
        ResizeObserver: class {
            constructor(tell) {
                page.resize = tell;
            }

            observe(element, options) {
                if (options && !isExact) {
                    throw new TypeError("no such box");
                }
                observed.push([element, options]);
            }
        },
    });
    window.top = window;
    const box = { width: 400, height: 800 };
    const canvas = { isConnected: true, offsetWidth: 400, getBoundingClientRect: () => box };
    const ruler = { getBoundingClientRect: () => ({ width: 16, height: 800 }) };
    const viewport = watchViewport(window, canvas, ruler, () => {
        page.changes += 1;
    });
    return Object.assign(page, { window, canvas, ruler, viewport });
}

const change = () => new Event("change");

for (const [what, act] of [
    ["scrolling", ({ window }) => window.dispatchEvent(new Event("scroll"))],
    ["another size", ({ window }) => window.dispatchEvent(new Event("resize"))],
    ["coming back", ({ window }) => window.dispatchEvent(new Event("pageshow"))],
    ["being seen", ({ window }) => window.document.dispatchEvent(new Event("visibilitychange"))],
    ["a layout of another size", ({ resize, ruler }) => resize([{ target: ruler }])],
    ...["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"].map(
        (query) => [query, ({ lists }) => lists.get(query)[0].dispatchEvent(change())],
    ),
]) {
    test(`viewport: ${what} is told, each time`, () => {
        const page = make();
        assert.equal(page.changes, 0);
        act(page);
        act(page);
        assert.equal(page.changes, 2);
    });
}

test("viewport: of each density the next is told, too, and once", () => {
    const page = make();
    const { window, lists } = page;
    const [first] = lists.get("(resolution: 2dppx)");
    window.devicePixelRatio = 1.5;
    first.dispatchEvent(change());
    first.dispatchEvent(change());
    assert.equal(page.changes, 1);
    const [second] = lists.get("(resolution: 1.5dppx)");
    window.devicePixelRatio = 2;
    second.dispatchEvent(change());
    assert.equal(page.changes, 2);
    assert.equal(lists.get("(resolution: 2dppx)").length, 2);
});

test("viewport: the canvas is watched to the pixel of the device, the ruler as ever", () => {
    const { observed, ruler, canvas } = make();
    assert.deepEqual(observed, [
        [ruler, undefined],
        [canvas, { box: "device-pixel-content-box" }],
    ]);
});

test("viewport: where the browser knows no pixels of the device the canvas is watched all the same", () => {
    const { observed, ruler, canvas, viewport, resize } = make({ isExact: false });
    assert.deepEqual(observed, [
        [ruler, undefined],
        [canvas, undefined],
    ]);
    resize([{ target: canvas }]);
    assert.equal(viewport.read().pixelWidth, 800);
});

test("viewport: pixels are those of the canvas, and hold until others come", () => {
    const { ruler, canvas, viewport, resize } = make();
    const entry = (target, inlineSize, blockSize) => ({
        target,
        devicePixelContentBoxSize: [{ inlineSize, blockSize }],
    });
    const pixels = () => [viewport.read().pixelWidth, viewport.read().pixelHeight];
    resize([entry(canvas, 801, 1599), entry(ruler, 799, 1601)]);
    assert.deepEqual(pixels(), [801, 1599]);
    resize([entry(ruler, 799, 1601)]);
    assert.deepEqual(pixels(), [801, 1599]);
    resize([entry(canvas, 799, 1601)]);
    assert.deepEqual(pixels(), [799, 1601]);
});
