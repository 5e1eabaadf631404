// Finds what is painted in a part of a picture, by its pixels alone.

const distance = (a, b) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

/** The whole pixels of `picture` that `box` touches, as ends that are not part of it. */
function pixelsOf(picture, { x, y, width, height }) {
    const inside = (value, end) => Math.min(end, Math.max(0, value));
    return {
        left: inside(Math.floor(x), picture.width),
        top: inside(Math.floor(y), picture.height),
        right: inside(Math.ceil(x + width), picture.width),
        bottom: inside(Math.ceil(y + height), picture.height),
    };
}

function* pixels(picture, box) {
    const { left, top, right, bottom } = pixelsOf(picture, box);
    for (let y = top; y < bottom; ++y) {
        for (let x = left; x < right; ++x) {
            yield { x, y, colour: picture.at(x, y) };
        }
    }
}

/** The colour that most of `box` has. */
export function backgroundOf(picture, box) {
    const counts = new Map();
    for (const { colour } of pixels(picture, box)) {
        const name = colour.join();
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [name = "0,0,0"] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return name.split(",").map(Number);
}

/**
 * The smallest box around all that stands out from the background in `box`, at least by `share` of what stands out most; nothing
 * if it is blank. The background is its most frequent colour where none is given.
 */
export function inkIn(picture, box, { background = backgroundOf(picture, box), share = 0.4 } = {}) {
    const strongest = Math.max(
        0,
        ...[...pixels(picture, box)].map(({ colour }) => distance(colour, background)),
    );
    if (strongest < 24) {
        return undefined;
    }
    const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const { x, y, colour } of pixels(picture, box)) {
        if (distance(colour, background) > strongest * share) {
            ink.left = Math.min(ink.left, x);
            ink.top = Math.min(ink.top, y);
            ink.right = Math.max(ink.right, x + 1);
            ink.bottom = Math.max(ink.bottom, y + 1);
        }
    }
    return ink;
}

/** How far the sides of two boxes of ink are apart, at most, over the given sides. */
export function apart(one, other, sides = ["left", "top", "right", "bottom"]) {
    return Math.max(...sides.map((side) => Math.abs(one[side] - other[side])));
}

/** How much of the picture is not of its most frequent colour, from 0 to 1. */
export function inkedShare(picture) {
    const all = { x: 0, y: 0, width: picture.width, height: picture.height };
    const background = backgroundOf(picture, all);
    let inked = 0;
    for (const { colour } of pixels(picture, all)) {
        inked += distance(colour, background) > 24 ? 1 : 0;
    }
    return inked / (picture.width * picture.height);
}
