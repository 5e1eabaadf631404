import assert from "node:assert/strict";
import { test } from "node:test";
import { readsBack } from "../../web/trust.js";

const kSize = 16;

/** A document whose canvas gives back a filled left half, each alpha as `spoil` leaves it. */
function makeDocument(spoil = (alpha) => alpha) {
    const data = new Uint8ClampedArray(4 * kSize * kSize);
    for (let pixel = 0; pixel < kSize * kSize; ++pixel) {
        data[4 * pixel + 3] = spoil(pixel % kSize < kSize / 2 ? 255 : 0, pixel);
    }
    const context = { fillRect() {}, getImageData: () => ({ data }) };
    return { createElement: () => ({ getContext: () => context }) };
}

/** Glyphs whose letters have the next of these pixels. */
function makeGlyphs(letters, extent = { ascent: 0.9, descent: 0.2 }) {
    const pixels = letters.map((alphas) => alphas && { pixels: Uint8Array.from(alphas) });
    return { extent: () => extent, rasterize: () => pixels.shift() };
}

const kLetter = [255, 0, 200, 255, 90, 255];

test("trust: a browser that gives back what was drawn can be painted with", () => {
    assert.equal(readsBack(makeDocument(), makeGlyphs([kLetter, kLetter])), true);
});

for (const [name, spoil] of Object.entries({
    white: () => 255,
    blank: () => 0,
    "one other pixel": (alpha, pixel) => (pixel === 77 ? 254 : alpha),
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

test("trust: a browser that does not say how high its letters are cannot be painted with", () => {
    for (const height of [Number.NaN, 0]) {
        const glyphs = makeGlyphs([kLetter, kLetter], { ascent: height, descent: height });
        assert.equal(readsBack(makeDocument(), glyphs), false);
    }
});
