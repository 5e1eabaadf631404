/** @import { Glyphs } from "./types" */

// The visitor's own fonts, measured and drawn by a 2-D canvas: no font on the wire, every script the system has. Kerning is off
// and positions are exact, here as in layer.css, so that the painted text and the text of the layer agree. Lines that the layer
// shows itself are measured in the document, for a canvas may join letters that the layer does not.

const kMeasurePx = 100;
const kScratchPx = 256;

/**
 * Makes the font engine for one CSS `family`.
 * @param {Document} document
 * @param {string} family
 * @returns {Glyphs}
 */
export function createGlyphs(document, family) {
    const canvas = document.createElement("canvas");
    const context = /** @type {CanvasRenderingContext2D} */ (
        canvas.getContext("2d", { willReadFrequently: true })
    );
    let font = "";

    /** @param {number} size */
    const resize = (size) => {
        canvas.width = size;
        canvas.height = size;
        context.fontKerning = "none";
        context.textRendering = "geometricPrecision";
        font = "";
    };
    resize(kScratchPx);

    /**
     * @param {number} weight
     * @param {number} sizePx
     */
    const setFont = (weight, sizePx) => {
        const wanted = `${weight} ${sizePx}px ${family}`;
        if (font !== wanted) {
            context.font = wanted;
            font = wanted;
        }
    };

    const ruler = document.createElement("span");
    ruler.setAttribute("aria-hidden", "true");
    const rulerStyle =
        "position:fixed;top:0;left:0;visibility:hidden;white-space:pre;" +
        "font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision";

    return {
        advance(codepoint, weight) {
            setFont(weight, kMeasurePx);
            return context.measureText(String.fromCodePoint(codepoint)).width / kMeasurePx;
        },
        measure(text, weight, sizePx) {
            ruler.style.cssText = `font:${weight} ${sizePx}px ${family};${rulerStyle}`;
            ruler.textContent = text;
            document.body.append(ruler);
            const { width } = ruler.getBoundingClientRect();
            ruler.remove();
            return width;
        },
        extent(weight) {
            setFont(weight, kMeasurePx);
            const metrics = context.measureText("x");
            return {
                ascent: metrics.fontBoundingBoxAscent / kMeasurePx,
                descent: metrics.fontBoundingBoxDescent / kMeasurePx,
            };
        },
        rasterize(codepoint, weight, sizePx, phase) {
            const text = String.fromCodePoint(codepoint);
            setFont(weight, sizePx);
            const metrics = context.measureText(text);
            const left = Math.floor(phase - metrics.actualBoundingBoxLeft) - 1;
            const top = -Math.ceil(metrics.actualBoundingBoxAscent) - 1;
            const width = Math.ceil(phase + metrics.actualBoundingBoxRight) + 1 - left;
            const height = Math.ceil(metrics.actualBoundingBoxDescent) + 1 - top;
            if (width <= 2 || height <= 2) {
                return undefined;
            }
            if (Math.max(width, height) > canvas.width) {
                resize(Math.max(width, height));
                setFont(weight, sizePx);
            }
            context.clearRect(0, 0, width, height);
            context.fillText(text, phase - left, -top);
            return trim(context.getImageData(0, 0, width, height), left, top);
        },
    };
}

/**
 * The alpha of `image` without its blank edges.
 * @param {ImageData} image
 * @param {number} left
 * @param {number} top
 */
function trim({ data, width, height }, left, top) {
    let [x0, y0, x1, y1] = [width, height, 0, 0];
    for (let y = 0; y < height; ++y) {
        for (let x = 0; x < width; ++x) {
            if (data[4 * (y * width + x) + 3]) {
                x0 = Math.min(x0, x);
                x1 = Math.max(x1, x + 1);
                y0 = Math.min(y0, y);
                y1 = y + 1;
            }
        }
    }
    if (x1 === 0) {
        return undefined;
    }
    const size = { width: x1 - x0, height: y1 - y0 };
    const pixels = new Uint8Array(size.width * size.height);
    for (let index = 0; index < pixels.length; ++index) {
        const x = x0 + (index % size.width);
        const y = y0 + Math.floor(index / size.width);
        pixels[index] = data[4 * (y * width + x) + 3] ?? 0;
    }
    return { left: left + x0, top: top + y0, ...size, pixels };
}
