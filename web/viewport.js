/** @import { View } from "./types" */

import { isFramed } from "./links.js";
import { kFlags } from "./protocol.js";
import { sheetReleases } from "./release.js";
import { isDark } from "./theme.js";
import { watchVisiblePart } from "./visible_part.js";

const kDark = "(prefers-color-scheme: dark)";
const kMoreContrast = "(prefers-contrast: more)";
const kForcedColours = "(forced-colors: active)";

/**
 * Watches everything about the window that a frame depends on. `ruler` is an unseen element, one root em wide and as high as the
 * window.
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
    const dark = window.matchMedia(kDark);
    const contrast = window.matchMedia(kMoreContrast);
    const forced = window.matchMedia(kForcedColours);
    for (const list of [dark, contrast, forced]) {
        list.addEventListener("change", changed);
    }
    watchDensity(window, changed);
    for (const name of ["scroll", "resize", "pageshow"]) {
        window.addEventListener(name, changed, { passive: true });
    }
    window.document.addEventListener("visibilitychange", changed);

    const visiblePart = watchVisiblePart(window, changed);
    const root = window.document.documentElement;

    return {
        read() {
            const box = canvas.getBoundingClientRect();
            const rule = ruler.getBoundingClientRect();
            const density = window.devicePixelRatio;
            const isDressed = sheetReleases(window).every(Boolean);
            const height = isDressed ? rule.height : window.innerHeight;
            const part = visiblePart(height);
            const { top, bottom } = edgesOf(part, height, density);
            return {
                width: box.width || root.clientWidth,
                height,
                paintTop: top,
                paintHeight: bottom - top,
                pixelWidth: exact(pixels?.width, box.width * density),
                pixelHeight: exact(pixels?.height, (bottom - top) * density),
                density,
                textScale: (isDressed && rule.width / 16) || 1,
                flags:
                    (isDark(window, dark.matches) ? kFlags.dark : 0) |
                    (contrast.matches ? kFlags.contrast : 0) |
                    (isFramed(window) ? kFlags.framed : 0),
                isForced: forced.matches || isScaled(canvas, box.width),
                isWhole: isDressed && canvas.isConnected && box.width > 0,
            };
        },
    };
}

/**
 * The edges of the part to paint, on whole pixels of the device; of a window that is painted whole they are its own.
 * @param {{ top: number, height: number }} part
 * @param {number} height
 * @param {number} density
 */
function edgesOf(part, height, density) {
    if (part.height >= height) {
        return { top: 0, bottom: height };
    }
    const round = (/** @type {number} */ edge) => Math.round(edge * density) / density;
    return { top: round(part.top), bottom: round(part.top + part.height) };
}

/**
 * Whether CSS draws the page in another size than it lays it out.
 * @param {HTMLElement & { currentCSSZoom?: number }} canvas
 * @param {number} width
 */
function isScaled(canvas, width) {
    return (canvas.currentCSSZoom ?? 1) !== 1 || Math.abs(canvas.offsetWidth - width) > 1;
}

/**
 * The observed size is of the last layout; after a change it may be a moment behind.
 * @param {number | undefined} observed
 * @param {number} expected
 */
function exact(observed, expected) {
    const pixels = Math.round(expected);
    return observed !== undefined && Math.abs(observed - pixels) <= 1 ? observed : pixels;
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
