// What has the focus, and how well it can be seen.

/** What has the focus, where it is, and whether anything lies over it. */
export function focused(page) {
    return page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element === document.documentElement) {
            return undefined;
        }
        const line = element.classList.contains("inline") ? element.querySelector(".l") : element;
        const { left, top, right, bottom } = line.getBoundingClientRect();
        const ring = getComputedStyle(
            element.classList.contains("inline") && element.querySelectorAll(".l").length > 1
                ? line
                : element,
        );
        const points = [
            [(left + right) / 2, (top + bottom) / 2],
            [left + 2, top + 2],
            [right - 2, bottom - 2],
        ];
        // The words of a label lie over its box.
        const whole = element.closest("label") ?? element;
        return {
            id: element.id,
            isWhole:
                left >= 0 &&
                right <= innerWidth &&
                bottom - top <= innerHeight &&
                top >= 0 &&
                bottom <= innerHeight,
            isCovered: points.some(([x, y]) => !whole.contains(document.elementFromPoint(x, y))),
            ring: {
                style: ring.outlineStyle,
                width: Number.parseFloat(ring.outlineWidth),
                colour: ring.outlineColor,
            },
        };
    });
}

/** Relative luminance of an opaque colour as CSS computes it. */
function luminance(colour) {
    const [red, green, blue] = colour.match(/\d+(\.\d+)?/g).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two opaque colours, 1 to 21. WCAG 2.2, "contrast ratio". */
export function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}
