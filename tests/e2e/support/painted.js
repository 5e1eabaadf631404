// Whether what is painted and what stands in the document are at the same place.
import { apart, inkIn } from "./ink.js";
import { readPng } from "./png.js";

export const kTolerancePx = 2;

/** Only the browser's own letters, in black on white: what the layer says, where it says it. */
const kLayerAlone = `
    #canvas { visibility: hidden !important; }
    html.live #layer, html.live #layer * { color: #000 !important; background: none !important; outline: 0 !important; }
    html.live #layer .skip { display: none !important; }
    html, body { background: #fff !important; }`;

export async function photograph(page) {
    return readPng(await page.screenshot({ caret: "initial" }));
}

/** The picture of `page` with the letters of the layer in it, or in `frame`, alone. */
export async function photographLayer(page, frame = page) {
    await frame.evaluate((css) => {
        const sheet = document.createElement("style");
        sheet.id = "layer-alone";
        sheet.textContent = css;
        document.head.append(sheet);
    }, kLayerAlone);
    const picture = await photograph(page);
    await frame.evaluate(() => document.getElementById("layer-alone").remove());
    return picture;
}

/** All lines of text of a page or frame, from top to bottom. */
function linesOf(frame) {
    return frame.evaluate(() =>
        [...document.querySelectorAll("#layer .l")]
            .filter((span) => !span.closest(".skip") && span.textContent.trim() !== "")
            .map((span) => {
                const { x, y, width, height } = span.getBoundingClientRect();
                return {
                    text: span.textContent,
                    isLink: span.closest("a") !== null,
                    box: { x, y, width, height },
                };
            }),
    );
}

/** The lines of text that are in the window from top to bottom. */
export async function linesInView(page) {
    const [lines, height] = [await linesOf(page), await page.evaluate(() => innerHeight)];
    return lines.filter(({ box }) => box.y >= 0 && box.y + box.height <= height);
}

/** The same of a page's frame that lies at `at`, with their boxes in the pixels of the page's picture. */
export async function linesOfFrame(page, frame, at) {
    const [width, height, density] = await page.evaluate(() => [
        innerWidth,
        innerHeight,
        devicePixelRatio,
    ]);
    return (await linesOf(frame))
        .map(({ box, ...line }) => ({ ...line, box: { ...box, x: box.x + at.x, y: box.y + at.y } }))
        .filter(({ box }) => box.y >= 0 && box.y + box.height <= height && box.x < width)
        .map(({ box, ...line }) => ({
            ...line,
            box: Object.fromEntries(
                Object.entries(box).map(([name, value]) => [name, value * density]),
            ),
        }));
}

/** Where a line's painted letters and the layer's are further apart than allowed. */
export function misplaced(painted, layer, { text, box, isLink }) {
    const { x, y, width, height } = box;
    // Rules and frames may touch the line's box from below and above.
    const around = { x: x - 3, y: y + 1, width: width + 6, height: height - 2 };
    // The line under a link is painted, not set in the layer.
    const sides = isLink ? ["left", "top", "right"] : undefined;
    const [inPicture, inLayer] = [inkIn(painted, around), inkIn(layer, around)];
    if (!inPicture || !inLayer) {
        return [`“${text}” is ${inPicture ? "not in the layer" : "not painted"}`];
    }
    const gap = apart(inPicture, inLayer, sides);
    return gap > kTolerancePx ? [`“${text}” is ${gap} px off`] : [];
}
