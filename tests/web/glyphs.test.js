import assert from "node:assert/strict";
import { test } from "node:test";
import { createGlyphs } from "../../web/glyphs.js";
import { FakeCanvas } from "./fake_canvas.js";

/** Glyphs drawn by a canvas that measures as given and draws `ink`: the alpha at [x, y] from the point on the line. */
function make(metrics, ink) {
    const canvas = new FakeCanvas(metrics, ink);
    const ruler = { attributes: {}, style: {}, isThere: false, measured: [] };
    ruler.setAttribute = (name, value) => {
        ruler.attributes[name] = value;
    };
    ruler.remove = () => {
        ruler.isThere = false;
    };
    ruler.getBoundingClientRect = () => {
        ruler.measured.push(ruler.isThere && ruler.textContent);
        return { width: ruler.isThere ? 12.5 : 0 };
    };
    const body = {
        append: (element) => {
            element.isThere = true;
        },
    };
    const document = { body, createElement: (tag) => (tag === "canvas" ? canvas : ruler) };
    return { glyphs: createGlyphs(document, "serif"), canvas, ruler };
}

/** A letter that reaches so far to each side of its point on the line. */
const reaching = (left, right, ascent, descent) => ({
    actualBoundingBoxLeft: left,
    actualBoundingBoxRight: right,
    actualBoundingBoxAscent: ascent,
    actualBoundingBoxDescent: descent,
});

/** Where an image stands, and its size. */
const boxOf = ({ left, top, width, height }) => [left, top, width, height];

const everywhere = () => 200;

test("glyphs: lengths are told for a font of one pixel", () => {
    const { glyphs, canvas } = make({
        width: 55,
        fontBoundingBoxAscent: 90,
        fontBoundingBoxDescent: 25,
    });
    assert.equal(glyphs.advance(65, 400), 0.55);
    assert.deepEqual(glyphs.extent(400), { ascent: 0.9, descent: 0.25 });
    assert.deepEqual(canvas.fonts, ["400 100px serif"]);
    glyphs.extent(600);
    glyphs.advance(65, 400);
    assert.deepEqual(canvas.fonts.slice(1), ["600 100px serif", "400 100px serif"]);
});

test("glyphs: a line is measured in the document, as the layer shows it, unseen, and leaves nothing there", () => {
    const { glyphs, ruler } = make({});
    assert.equal(glyphs.measure("one  two", 600, 14), 12.5);
    assert.deepEqual([ruler.measured, ruler.isThere], [["one  two"], false]);
    assert.deepEqual(ruler.attributes, { "aria-hidden": "true" });
    const style = ruler.style.cssText.split(";");
    assert.equal(style[0], "font:600 14px serif");
    for (const each of [
        "position:fixed",
        "visibility:hidden",
        "white-space:pre",
        "font-kerning:none",
        "font-variant-ligatures:none",
        "text-rendering:geometricPrecision",
    ]) {
        assert.ok(style.includes(each), each);
    }
});

test("glyphs: an image is what has ink, and where that stands", () => {
    // Drawn with one pixel around it: 6 by 12, of which two columns and one row have ink.
    const { glyphs, canvas } = make(reaching(0, 3.5, 7.5, 1.5), (x, y) =>
        y === -5 && (x === 0 || x === 1) ? 10 * x + 20 : 0,
    );
    const image = glyphs.rasterize(65, 600, 10, 0.25);
    const [{ text, left, top, ...settings }] = canvas.drawn;
    assert.deepEqual([text, left, top], ["A", 1.25, 9]);
    assert.deepEqual(settings, {
        font: "600 10px serif",
        fontKerning: "none",
        textRendering: "geometricPrecision",
    });
    assert.deepEqual(image, {
        left: 1,
        top: -5,
        width: 2,
        height: 1,
        pixels: Uint8Array.of(20, 30),
    });
});

test("glyphs: rows of an image follow one another", () => {
    const { glyphs } = make(reaching(0, 4, 4, 0), (x, y) =>
        x >= 0 && x <= 1 && y >= -4 && y <= -3 ? 10 * (y + 5) + x : 0,
    );
    const { width, height, pixels } = glyphs.rasterize(65, 400, 10, 0);
    assert.deepEqual([width, height, ...pixels], [2, 2, 10, 11, 20, 21]);
});

for (const [name, metrics, phase, box] of [
    ["on the line", reaching(0, 3.5, 7.5, 1.5), 0.25, [-1, -9, 6, 12]],
    ["that begins before its point", reaching(2.5, 3, 4, 0), 0.25, [-4, -5, 9, 6]],
    ["that begins behind its point", reaching(-2.5, 4, 4, 0), 0.75, [2, -5, 4, 6]],
    ["above the line", reaching(0, 3, 4, -2), 0, [-1, -5, 5, 4]],
    ["below the line", reaching(0, 3, -1, 3), 0, [-1, 0, 5, 4]],
]) {
    test(`glyphs: ink one pixel beyond what is measured belongs to a letter ${name}`, () => {
        assert.deepEqual(
            boxOf(make(metrics, everywhere).glyphs.rasterize(65, 400, 10, phase)),
            box,
        );
    });
}

test("glyphs: of blanks and of letters without ink there is none", () => {
    for (const metrics of [reaching(0, 0, 0, 0), reaching(0, 0, 3, 0), reaching(0, 3, 0, 0)]) {
        const blank = make(metrics, everywhere);
        assert.equal(blank.glyphs.rasterize(32, 400, 10, 0), undefined);
        assert.deepEqual(blank.canvas.drawn, []);
    }
    assert.equal(make(reaching(0, 3, 3, 0)).glyphs.rasterize(65, 400, 10, 0), undefined);
});

test("glyphs: the smallest of points, one pixel wide and high, is drawn", () => {
    const ink = (x, y) => (x === 0 && y === -1 ? 200 : 0);
    const image = make(reaching(0, 1, 1, 0), ink).glyphs.rasterize(46, 400, 10, 0);
    assert.deepEqual([...boxOf(image), ...image.pixels], [0, -1, 1, 1, 200]);
});

test("glyphs: nothing of one letter is left in the next", () => {
    const { glyphs } = make(reaching(0, 3, 3, 0), (x, y, text) =>
        text === "A" || (x === 1 && y === -2) ? 200 : 0,
    );
    assert.deepEqual(boxOf(glyphs.rasterize(65, 400, 10, 0)), [-1, -4, 5, 5]);
    assert.deepEqual(boxOf(glyphs.rasterize(66, 400, 10, 0)), [1, -2, 1, 1]);
});

for (const [name, metrics] of Object.entries({
    wide: reaching(0, 300, 5, 0),
    high: reaching(0, 5, 300, 0),
})) {
    test(`glyphs: a letter as ${name} as that gets a canvas with room for it, once, and the same settings`, () => {
        const { glyphs, canvas } = make(metrics, everywhere);
        for (let time = 0; time < 2; ++time) {
            const { width, height } = glyphs.rasterize(65, 400, 300, 0);
            assert.equal(Math.max(width, height), 302);
        }
        assert.deepEqual(canvas.sizes.slice(1), [[302, 302]]);
        for (const { font, fontKerning, textRendering } of canvas.drawn) {
            assert.equal(font, "400 300px serif");
            assert.equal(fontKerning, "none");
            assert.equal(textRendering, "geometricPrecision");
        }
    });
}

test("glyphs: what has room in the canvas needs no other", () => {
    const first = make({});
    assert.deepEqual(first.canvas.asked, [["2d", { willReadFrequently: true }]]);
    const room = first.canvas.width;
    const { glyphs, canvas } = make(reaching(0, room - 2, 5, 0), everywhere);
    assert.equal(glyphs.rasterize(65, 400, 300, 0).width, room);
    assert.deepEqual(canvas.sizes, [[room, room]]);
});
