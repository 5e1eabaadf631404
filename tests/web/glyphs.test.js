import assert from "node:assert/strict";
import { test } from "node:test";
import { createGlyphs } from "../../web/glyphs.js";

/** Glyphs drawn by a canvas that measures as given and draws `ink`: the alpha at [x, y]. */
function make(metrics, ink = () => 0) {
    const asked = { fonts: [], texts: [], sizes: [] };
    const context = {
        set font(font) {
            asked.fonts.push(font);
        },
        measureText: () => metrics,
        clearRect() {},
        fillText: (...words) => asked.texts.push(words),
        getImageData(_x, _y, width, height) {
            const data = new Uint8ClampedArray(4 * width * height);
            for (let at = 0; at < width * height; ++at) {
                data[4 * at + 3] = ink(at % width, Math.floor(at / width));
            }
            return { data, width, height };
        },
    };
    const canvas = {
        getContext: () => context,
        set height(size) {
            asked.sizes.push(size);
        },
    };
    const ruler = { style: {}, setAttribute() {}, remove() {} };
    const document = { createElement: (tag) => (tag === "canvas" ? canvas : ruler) };
    return { glyphs: createGlyphs(document, "serif"), asked };
}

/** A letter that reaches so far to each side of its point on the line. */
const reaching = (left, right, ascent, descent) => ({
    actualBoundingBoxLeft: left,
    actualBoundingBoxRight: right,
    actualBoundingBoxAscent: ascent,
    actualBoundingBoxDescent: descent,
});

test("glyphs: lengths are told for a font of one pixel", () => {
    const { glyphs, asked } = make({
        width: 55,
        fontBoundingBoxAscent: 90,
        fontBoundingBoxDescent: 25,
    });
    assert.equal(glyphs.advance(65, 400), 0.55);
    assert.deepEqual(glyphs.extent(400), { ascent: 0.9, descent: 0.25 });
    assert.deepEqual(asked.fonts, ["400 100px serif"]);
});

test("glyphs: an image is what has ink, and where that stands", () => {
    // Drawn with one pixel around it: 6 by 12, of which two columns and one row have ink.
    const { glyphs, asked } = make(reaching(0, 3.5, 7.5, 1.5), (x, y) =>
        y === 4 && (x === 2 || x === 3) ? 10 * x : 0,
    );
    const image = glyphs.rasterize(65, 600, 10, 0.25);
    assert.deepEqual(asked.texts, [["A", 1.25, 9]]);
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
        x >= 1 && x <= 2 && y >= 1 && y <= 2 ? 10 * y + x : 0,
    );
    const { width, height, pixels } = glyphs.rasterize(65, 400, 10, 0);
    assert.deepEqual([width, height, ...pixels], [2, 2, 11, 12, 21, 22]);
});

test("glyphs: of blanks and of letters without ink there is none", () => {
    const blank = make(reaching(0, 0, 0, 0));
    assert.equal(blank.glyphs.rasterize(32, 400, 10, 0), undefined);
    assert.deepEqual(blank.asked.texts, []);
    assert.equal(make(reaching(0, 3, 3, 0)).glyphs.rasterize(65, 400, 10, 0), undefined);
});
