import assert from "node:assert/strict";
import { test } from "node:test";
import { readsBack } from "../../web/trust.js";
import { FakeCanvas } from "./fake_canvas.js";

/** A document whose canvas gives back what was drawn, each alpha as `spoil` leaves it. */
function makeDocument(spoil = (alpha) => alpha) {
    const canvas = new FakeCanvas();
    const context = canvas.getContext();
    const { getImageData } = context;
    context.getImageData = (...box) => {
        const image = getImageData(...box);
        for (let pixel = 0; pixel < image.width * image.height; ++pixel) {
            image.data[4 * pixel + 3] = spoil(image.data[4 * pixel + 3], pixel);
        }
        return image;
    };
    return { createElement: () => canvas };
}

/** Glyphs whose letters have the next of these pixels. */
function makeGlyphs(letters, extent = { ascent: 0.9, descent: 0.2 }) {
    const pixels = letters.map((alphas) => alphas && { pixels: Uint8Array.from(alphas) });
    const asked = [];
    const rasterize = (...letter) => {
        asked.push(letter);
        return pixels.shift();
    };
    return { extent: (weight) => weight === 400 && extent, rasterize, asked };
}

/** So small that drawing it costs nothing. */
const kSize = 16;
const kLetter = [255, 0, 200, 255, 90, 255];

test("trust: a browser that gives back what was drawn can be painted with", () => {
    const glyphs = makeGlyphs([kLetter, kLetter]);
    const document = makeDocument();
    assert.equal(readsBack(document, glyphs), true);
    const canvas = document.createElement();
    assert.deepEqual(canvas.asked.at(-1), ["2d", { willReadFrequently: true }]);
    assert.deepEqual([canvas.width, canvas.height], [kSize, kSize]);
    // The same letter twice, upright on the pixels and so large that it has gaps.
    const letter = ["H".codePointAt(0), 400, 32, 0];
    assert.deepEqual(glyphs.asked, [letter, letter]);
});

test("trust: a canvas that draws nothing is not asked for letters", () => {
    for (const context of [null, { fillRect() {}, getImageData: () => ({ data: [] }) }]) {
        const glyphs = makeGlyphs([kLetter, kLetter]);
        const document = { createElement: () => ({ getContext: () => context }) };
        assert.equal(readsBack(document, glyphs), false);
        assert.deepEqual(glyphs.asked, []);
    }
});

test("trust: of a letter half the ink is too little, and a little more will do", () => {
    for (const [most, isRead] of [
        [128, false],
        [129, true],
    ]) {
        const letter = [most, 0, 90];
        assert.equal(readsBack(makeDocument(), makeGlyphs([letter, letter])), isRead);
    }
});

for (const [name, spoil] of Object.entries({
    white: () => 255,
    blank: () => 0,
    "one other pixel": (alpha, pixel) => (pixel === 77 ? 254 : alpha),
    "another first pixel": (alpha, pixel) => (pixel === 0 ? 254 : alpha),
    "another last pixel": (alpha, pixel) => (pixel === 255 ? 1 : alpha),
})) {
    test(`trust: ${name} in place of a rectangle is noticed`, () => {
        const document = makeDocument(spoil);
        assert.equal(readsBack(document, makeGlyphs([kLetter, kLetter])), false);
    });
}

for (const [name, letters] of Object.entries({
    "without ink": [undefined, undefined],
    "without gaps": [
        [255, 255],
        [255, 255],
    ],
    "that is another each time": [kLetter, [255, 0, 200, 255, 91, 255]],
    "of another size each time": [kLetter, [...kLetter, 1]],
})) {
    test(`trust: a letter ${name} is noticed`, () => {
        assert.equal(readsBack(makeDocument(), makeGlyphs(letters)), false);
    });
}

test("trust: letters may be low, and may stand wholly on the line or below it", () => {
    for (const extent of [
        { ascent: 0.4, descent: 0.4 },
        { ascent: 0.9, descent: 0 },
        { ascent: 0, descent: 0.9 },
    ]) {
        const glyphs = makeGlyphs([kLetter, kLetter], extent);
        assert.equal(readsBack(makeDocument(), glyphs), true);
    }
});

test("trust: a browser that does not say how high its letters are cannot be painted with", () => {
    for (const height of [Number.NaN, 0]) {
        const glyphs = makeGlyphs([kLetter, kLetter], { ascent: height, descent: height });
        assert.equal(readsBack(makeDocument(), glyphs), false);
    }
});
