/** @import { Layer } from "./types" */

import { keepStops } from "./figures.js";

/** @typedef {ReturnType<typeof createMode>} Mode */

/**
 * In which way the page is shown: `static`, as it was written; `live`, painted under a transparent layer; or `plain`, the layer
 * as an ordinary page.
 *
 * What makes the layer transparent is a style sheet that only the running page holds: a copy of the page, saved or kept by
 * others, has the class of a painted one, but its words in ink.
 * @param {Window & typeof globalThis} window
 * @param {Layer} layer
 * @param {HTMLElement} stage
 */
export function createMode({ document, CSSStyleSheet }, layer, stage) {
    const inkless = new CSSStyleSheet();
    inkless.replaceSync(":root { --live-ink: transparent; }");
    let shown = "static";
    return {
        /** @param {string} mode */
        is: (mode) => shown === mode,
        /** @param {"live" | "plain"} mode */
        enter(mode) {
            if (mode === shown) {
                return;
            }
            shown = mode;
            const others = document.adoptedStyleSheets.filter((sheet) => sheet !== inkless);
            document.adoptedStyleSheets = mode === "live" ? [...others, inkless] : others;
            // A copy of a running page begins as that was shown.
            document.documentElement.classList.remove("static", "live", "plain");
            document.documentElement.classList.add(mode);
            layer.setPlaced(mode === "live");
            stage.style.height = "";
            keepStops(stage, mode === "live");
        },
    };
}
