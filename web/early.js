// A small script of its own, loaded before anything is shown: what an address says of colours and frames holds from the first
// paint, an old form of address leads on, and whatever becomes of main.js, the page says what is true. It needs nothing else.

import { forwardAddress, newAddress, readPage } from "./early_address.js";
import { carryOn, showPending } from "./early_parameters.js";
import { watchStart } from "./early_watch.js";
import { offerLanguage } from "./language.js";
import { isFramed, leadOutside } from "./links.js";
import { kRelease } from "./release.js";
import { firstTheme } from "./theme.js";

const root = document.documentElement;
const page = readPage(root, location.href);
const parameters = new URLSearchParams(location.search);
const theme = firstTheme(window);
const target = forwardAddress(document, location) || newAddress(page, location.href);

root.dataset.script = kRelease;
if (theme) {
    root.dataset.theme = theme;
}
if (parameters.get("embed") === "1") {
    root.dataset.embed = "";
}
if (target) {
    root.dataset.leaving = "";
    location.replace(target);
}
whenParsed(() => {
    showPending(document, page.parameters, location.search);
    if (root.dataset.embed === undefined) {
        offerLanguage(window);
    }
    // The program keeps this element: one listener serves the static page and its own.
    const layer = document.getElementById("layer");
    if (layer && isFramed(window)) {
        leadOutside(window, layer, layer.dataset.outside || "");
    }
});
carryOn(document, page.base, location.search);
watchStart(window, whenParsed);

/**
 * Runs `act` once the whole page is there, which is before main.js runs.
 * @param {() => void} act
 */
function whenParsed(act) {
    if (document.readyState !== "loading") {
        act();
        return;
    }
    document.addEventListener("readystatechange", act, { once: true });
}
