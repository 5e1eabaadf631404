/** @import { View } from "./types" */

import { isFramed } from "./links.js";

/** Bits of a frame's flags. */
export const Flags = { dark: 1, contrast: 2, plain: 4, framed: 8 };

const kPreferences = /** @type {const} */ ([
    ["(prefers-color-scheme: dark)", Flags.dark],
    ["(prefers-contrast: more)", Flags.contrast],
]);
const kForcedColours = "(forced-colors: active)";

/**
 * Watches everything about the window that a frame depends on. `ruler` is an unseen element one root em wide.
 * @param {Window & typeof globalThis} window
 * @param {HTMLElement} canvas
 * @param {HTMLElement} ruler
 * @param {() => void} changed
 * @returns {{ read: () => View }}
 */
export function watchViewport(window, canvas, ruler, changed) {
    /** Exact device pixels, where the browser can tell. @type {{ width: number, height: number } | undefined} */
    let pixels;
    watchSize(window, canvas, ruler, (size) => {
        pixels = size;
        changed();
    });
    const preferences = kPreferences.map(([query, flag]) => ({
        list: window.matchMedia(query),
        flag,
    }));
    const forced = window.matchMedia(kForcedColours);
    for (const list of [forced, ...preferences.map((preference) => preference.list)]) {
        list.addEventListener("change", changed);
    }
    watchDensity(window, changed);
    for (const name of ["scroll", "resize", "pageshow"]) {
        window.addEventListener(name, changed, { passive: true });
    }
    window.document.addEventListener("visibilitychange", changed);

    return {
        read() {
            const box = canvas.getBoundingClientRect();
            const density = window.devicePixelRatio;
            const width = Math.round(box.width * density);
            const height = Math.round(box.height * density);
            // The observed size is of the last layout; after a change it may be a moment behind.
            const isFresh =
                pixels &&
                Math.abs(pixels.width - width) <= 1 &&
                Math.abs(pixels.height - height) <= 1;
            return {
                width: box.width,
                height: box.height,
                pixelWidth: (isFresh && pixels?.width) || width,
                pixelHeight: (isFresh && pixels?.height) || height,
                density,
                textScale: ruler.getBoundingClientRect().width / 16 || 1,
                flags: preferences.reduce(
                    (flags, { list, flag }) => flags | (list.matches ? flag : 0),
                    isFramed(window) ? Flags.framed : 0,
                ),
                isForcedColours: forced.matches,
            };
        },
    };
}

/**
 * @param {Window & typeof globalThis} window
 * @param {HTMLElement} canvas
 * @param {HTMLElement} ruler
 * @param {(pixels?: { width: number, height: number }) => void} changed
 */
function watchSize(window, canvas, ruler, changed) {
    /** @type {{ width: number, height: number } | undefined} */
    let pixels;
    const observer = new window.ResizeObserver((entries) => {
        for (const entry of entries) {
            const size = entry.target === canvas && entry.devicePixelContentBoxSize?.[0];
            if (size) {
                pixels = { width: size.inlineSize, height: size.blockSize };
            }
        }
        changed(pixels);
    });
    observer.observe(ruler);
    try {
        observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
        observer.observe(canvas);
    }
}

/**
 * A media query knows one density only, so each change arms the next.
 * @param {Window} window
 * @param {() => void} changed
 */
function watchDensity(window, changed) {
    const query = `(resolution: ${window.devicePixelRatio}dppx)`;
    const rearm = () => {
        changed();
        watchDensity(window, changed);
    };
    window.matchMedia(query).addEventListener("change", rearm, { once: true });
}
