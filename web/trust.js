/** @import { Glyphs } from "./types" */

const kSizePx = 16;
const kLetter = 0x48;

/**
 * Whether the browser gives back what was drawn. Against recognition by their fonts and graphics some browsers give noise or blanks
 * instead, and letters painted from those cannot be read.
 * @param {Document} document
 * @param {Glyphs} glyphs
 */
export function readsBack(document, glyphs) {
    const { ascent, descent } = glyphs.extent(400);
    return ascent + descent > 0 && isRectangleExact(document) && isLetterPlain(glyphs);
}

/**
 * The left half of a square is filled: every pixel is known.
 * @param {Document} document
 */
function isRectangleExact(document) {
    const canvas = document.createElement("canvas");
    canvas.width = kSizePx;
    canvas.height = kSizePx;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.fillRect(0, 0, kSizePx / 2, kSizePx);
    const { data = [] } = context?.getImageData(0, 0, kSizePx, kSizePx) ?? {};
    let wrong = kSizePx * kSizePx;
    for (let index = 3; index < data.length; index += 4) {
        const isFilled = ((index - 3) / 4) % kSizePx < kSizePx / 2;
        wrong -= data[index] === (isFilled ? 255 : 0) ? 1 : 0;
    }
    return wrong === 0;
}

/**
 * An "H" has ink, gaps, and is the same twice.
 * @param {Glyphs} glyphs
 */
function isLetterPlain(glyphs) {
    const draw = () => glyphs.rasterize(kLetter, 400, 2 * kSizePx, 0)?.pixels;
    const [one, other] = [draw(), draw()];
    return (
        one?.some((alpha) => alpha > 128) === true &&
        one.some((alpha) => alpha === 0) &&
        one.length === other?.length &&
        one.every((alpha, index) => alpha === other[index])
    );
}
