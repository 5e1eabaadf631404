/** A window taller than this is a frame that its host scrolls past. */
const kTallPx = 2_000;
const kStripPx = 250;

/** The part of the window that a person may see. @typedef {{ top: number, height: number }} Part */

/**
 * Follows which part of a tall frame can be seen, for a canvas of all of it would be too large for the device. Only an observer
 * knows, across origins: it watches strips laid over the frame from top to bottom.
 * @param {Window & typeof globalThis} window
 * @param {() => void} changed
 * @returns {(height: number) => Part} of a window so high; some room around what is seen is part of it
 */
export function watchVisiblePart(window, changed) {
    const { document } = window;
    /** @type {HTMLElement[]} */
    const strips = [];
    /** @type {WeakSet<Element>} */
    const seen = new WeakSet();
    let [first, last] = [0, kTallPx / kStripPx / 2];

    const observer = new window.IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) {
            seen[isIntersecting ? "add" : "delete"](target);
        }
        const places = strips.flatMap((strip, index) => (seen.has(strip) ? [index] : []));
        const [from, to] = [places[0], places.at(-1)];
        if (from !== undefined && to !== undefined && (from !== first || to !== last)) {
            [first, last] = [from, to];
            changed();
        }
    });

    /** @param {number} count */
    const lay = (count) => {
        for (const strip of strips.splice(count)) {
            observer.unobserve(strip);
            strip.remove();
        }
        while (strips.length < count) {
            const strip = document.createElement("div");
            strip.className = "strip";
            strip.style.top = `${strips.length * kStripPx}px`;
            document.body.append(strip);
            observer.observe(strip);
            strips.push(strip);
        }
    };

    return (height) => {
        const isTall = height > kTallPx;
        lay(isTall ? Math.ceil(height / kStripPx) : 0);
        if (!isTall) {
            return { top: 0, height };
        }
        const [from, to] = [first * kStripPx, (last + 1) * kStripPx];
        const room = (to - from) / 2;
        const top = Math.max(0, from - room);
        return { top, height: Math.max(kStripPx, Math.min(height, to + room) - top) };
    };
}
