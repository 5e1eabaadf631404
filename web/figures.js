// A figure is a list of things that can be pressed, each where it is painted. In a painted page all of them together are one
// stop of Tab, the one that had the focus last, and arrow keys lead from each to the nearest on that side. Elsewhere a figure is an
// ordinary list, and each of its links an ordinary stop.

const kFigures = "[data-figure]";
const kPressable = "a[href],button";
/** What arrow keys lead to and from. */
export const kRoving = `${kFigures} [tabindex]`;
const kMiddleWeight = 0.001;

/** Which way a key leads: along x or along y, forward or back. @type {Map<string, readonly ["x" | "y", 1 | -1]>} */
const kWays = new Map([
    ["ArrowLeft", ["x", -1]],
    ["ArrowRight", ["x", 1]],
    ["ArrowUp", ["y", -1]],
    ["ArrowDown", ["y", 1]],
]);

/**
 * Sees to it that each figure inside `root` is one stop of Tab if the page is painted, and else none of its own.
 * @param {ParentNode} root
 * @param {boolean} isPainted
 */
export function keepStops(root, isPainted) {
    for (const figure of root.querySelectorAll(kFigures)) {
        const all = pressablesOf(figure);
        const stop =
            all.find((each) => each === each.ownerDocument.activeElement) ??
            all.find((each) => each.getAttribute("tabindex") === "0") ??
            all[0];
        for (const each of all) {
            setStop(each, isPainted ? (each === stop ? "0" : "-1") : null);
        }
    }
}

/**
 * The element that a key leads to from one in a figure; nothing where there is none on that side.
 * @param {Element} from
 * @param {string} key as events name it
 * @returns {HTMLElement | undefined}
 */
export function neighbour(from, key) {
    const figure = from.closest(kFigures);
    const all = figure ? pressablesOf(figure) : [];
    if (key === "Home" || key === "End") {
        const to = all.at(key === "Home" ? 0 : -1);
        return to === from ? undefined : to;
    }
    const way = kWays.get(key);
    return way && nearest(from, all, way);
}

/**
 * Everything lies on that side on which the gap to it is widest: what overlaps in height is beside, what overlaps in width is
 * above or below, however far its middle is off. Of equal distances that of the middles tells.
 * @param {Element} from
 * @param {readonly HTMLElement[]} all
 * @param {readonly ["x" | "y", 1 | -1]} way
 */
function nearest(from, all, [along, sign]) {
    const own = spanOf(from);
    const across = along === "x" ? "y" : "x";
    let found;
    let least = Number.POSITIVE_INFINITY;
    for (const each of all) {
        const span = spanOf(each);
        const ahead = (span.middle[along] - own.middle[along]) * sign;
        const aside = Math.abs(span.middle[across] - own.middle[across]);
        const gapAhead = Math.max(0, ahead - own.half[along] - span.half[along]);
        const gapAside = Math.max(0, aside - own.half[across] - span.half[across]);
        const distance = gapAhead + gapAside + kMiddleWeight * (ahead + aside);
        if (ahead > 0 && gapAhead >= gapAside && distance < least) {
            found = each;
            least = distance;
        }
    }
    return found;
}

/** @param {Element} element */
function spanOf(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const half = { x: width / 2, y: height / 2 };
    return { middle: { x: left + half.x, y: top + half.y }, half };
}

/** @param {Element} figure */
function pressablesOf(figure) {
    return /** @type {HTMLElement[]} */ ([...figure.querySelectorAll(kPressable)]);
}

/**
 * @param {HTMLElement} element
 * @param {string | null} value
 */
function setStop(element, value) {
    if (element.getAttribute("tabindex") === value) {
        return;
    }
    if (value === null) {
        element.removeAttribute("tabindex");
    } else {
        element.setAttribute("tabindex", value);
    }
}
