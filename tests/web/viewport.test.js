import assert from "node:assert/strict";
import { test } from "node:test";
import { kFlags } from "../../web/protocol.js";
import { watchViewport } from "../../web/viewport.js";

/** Reads the view of a window of 400 by 800 px, twice as dense, with these differences. */
function read({
    canvas = {},
    box = { width: 400 },
    rule = { width: 16, height: 800 },
    density = 2,
    sheets = ["--theme-sheet", "--page-sheet", "--layer-sheet"],
    media = [],
    observed,
    seen = [],
    framed = false,
} = {}) {
    let observe = () => {};
    let show = () => {};
    const strips = [];
    const root = { clientWidth: 385, dataset: {} };
    const lists = new Map();
    const window = {
        document: { documentElement: root, addEventListener() {} },
        innerHeight: 790,
        devicePixelRatio: density,
        addEventListener() {},
        matchMedia(query) {
            const list = {
                matches: media.some((each) => query.includes(each)),
                addEventListener() {},
            };
            lists.set(query, list);
            return list;
        },
        getComputedStyle: () => ({
            getPropertyValue: (name) => (sheets.includes(name) ? "set" : ""),
        }),
        IntersectionObserver: class {
            constructor(tell) {
                show = tell;
            }

            observe(strip) {
                strips.push(strip);
            }
        },
        ResizeObserver: class {
            constructor(tell) {
                observe = tell;
            }

            observe() {}
        },
    };
    window.top = framed ? {} : window;
    window.document.body = { append() {} };
    window.document.createElement = () => ({ style: {} });
    const element = {
        isConnected: true,
        offsetWidth: box.width,
        getBoundingClientRect: () => box,
        ...canvas,
    };
    const ruler = { getBoundingClientRect: () => rule };
    const viewport = watchViewport(window, element, ruler, () => {});
    if (observed) {
        const [inlineSize, blockSize] = observed;
        observe([{ target: element, devicePixelContentBoxSize: [{ inlineSize, blockSize }] }]);
    }
    viewport.read();
    show(strips.map((target, index) => ({ target, isIntersecting: seen.includes(index) })));
    return viewport.read();
}

/** What differs, and which part of the view says what then. */
for (const [name, given, expected] of [
    ["a usual window", {}, { width: 400, height: 800, pixelWidth: 800, pixelHeight: 1600 }],
    ["a usual window is whole and not forced", {}, { isWhole: true, isForced: false, flags: 0 }],
    ["a canvas that is missing", { canvas: { isConnected: false } }, { isWhole: false }],
    ["a canvas without size", { box: { width: 0 } }, { isWhole: false, width: 385 }],
    ["a canvas of one pixel", { box: { width: 1 } }, { isWhole: true, width: 1 }],
    ["theme.css is missing", { sheets: ["--page-sheet", "--layer-sheet"] }, { isWhole: false }],
    ["page.css is missing", { sheets: ["--theme-sheet", "--layer-sheet"] }, { isWhole: false }],
    [
        "layer.css is missing: the ruler says nothing",
        { sheets: ["--theme-sheet", "--page-sheet"], rule: { width: 385, height: 0 } },
        { isWhole: false, height: 790, textScale: 1 },
    ],
    ["forced colours", { media: ["forced-colors"] }, { isForced: true }],
    ["CSS zoom", { canvas: { currentCSSZoom: 1.5 } }, { isForced: true }],
    ["CSS scale", { canvas: { offsetWidth: 267 } }, { isForced: true }],
    ["a fraction of a pixel", { canvas: { offsetWidth: 401 } }, { isForced: false }],
    ["two pixels", { canvas: { offsetWidth: 402 } }, { isForced: true }],
    ["dark", { media: ["dark"] }, { flags: kFlags.dark }],
    [
        "contrast, in a frame",
        { media: ["contrast"], framed: true },
        { flags: kFlags.contrast | kFlags.framed },
    ],
    ["larger letters", { rule: { width: 24, height: 800 } }, { textScale: 1.5 }],
    ["observed pixels that fit", { observed: [801, 1599] }, { pixelWidth: 801, pixelHeight: 1599 }],
    [
        "observed pixels of the size before",
        { observed: [700, 1400] },
        { pixelWidth: 800, pixelHeight: 1600 },
    ],
    [
        "observed pixels that are two off",
        { observed: [802, 1598] },
        { pixelWidth: 800, pixelHeight: 1600 },
    ],
    [
        "a height between pixels is painted whole",
        { rule: { width: 16, height: 800.3 }, density: 1.5 },
        { height: 800.3, paintTop: 0, paintHeight: 800.3, pixelHeight: 1200 },
    ],
    [
        "a part of a tall frame begins and ends on pixels",
        { rule: { width: 16, height: 8000.3 }, density: 1.5 },
        { paintTop: 0, paintHeight: 1875 + 1 / 3 },
    ],
    [
        "only what is seen far down in a tall frame is painted, and as many pixels",
        { rule: { width: 16, height: 8000 }, seen: [20, 21] },
        { paintTop: 4750, paintHeight: 1000, pixelHeight: 2000 },
    ],
]) {
    test(`viewport: ${name}`, () => {
        const view = read(given);
        const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, view[key]]));
        assert.deepEqual(seen, expected);
    });
}
