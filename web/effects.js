/** @import { Address, EffectOps, Layer } from "./types" */

import { chooseTheme } from "./theme.js";

/**
 * Carries out what the program asks of the page.
 * @param {{ window: Window & typeof globalThis, layer: Layer, address: Address, announce: (text: string) => void,
 *     leavingScrollY: () => number, scrolled: () => void, recoloured: () => void, later: () => void, refused: () => void, setClearColour: (rgba: number) => void }} page
 * @returns {EffectOps}
 */
export function createEffects(page) {
    const { window, layer, address } = page;
    const { document } = window;
    return {
        title(text) {
            document.title = text;
        },
        push(to) {
            const scrollY = page.leavingScrollY();
            address.remember(scrollY);
            // Where the history takes no more entries (browsers count them), the browser goes there itself.
            if (!address.push(to, scrollY)) {
                page.refused();
                window.location.assign(address.toUrl(to) ?? "");
            }
        },
        replace: address.replace,
        announce: page.announce,
        focus(key) {
            const element = layer.elementOf(key);
            if (element instanceof window.HTMLElement) {
                element.focus({ preventScroll: true });
            }
        },
        scroll(y) {
            window.scrollTo(0, y);
            page.scrolled();
        },
        theme(name) {
            chooseTheme(window, name);
            page.recoloured();
        },
        clear: page.setClearColour,
        language(tag) {
            document.documentElement.lang = tag;
        },
        // There is more to show, which can wait until nobody types.
        later: page.later,
    };
}
