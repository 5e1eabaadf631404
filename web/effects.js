/** @import { Address, EffectOps, Layer } from "./types" */

/**
 * Carries out what the program asks of the page.
 * @param {{ window: Window & typeof globalThis, layer: Layer, address: Address, announce: (text: string) => void,
 *     leavingScrollY: () => number, scrolled: () => void, setClearColour: (rgba: number) => void }} page
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
            address.remember(page.leavingScrollY());
            address.push(to);
        },
        replace: address.replace,
        announce: page.announce,
        focus(key) {
            const element = layer.elementOf(key);
            if (element instanceof window.HTMLElement) {
                element.focus({ preventScroll: true });
                showWhole(element, window.innerHeight);
                page.scrolled();
            }
        },
        scroll(y) {
            window.scrollTo(0, y);
            page.scrolled();
        },
        theme(name) {
            document.documentElement.dataset.theme = name;
        },
        clear: page.setClearColour,
        language(tag) {
            document.documentElement.lang = tag;
        },
    };
}

/**
 * Scrolls as little as it takes to show `element` from its beginning: what is taller than the window and begins in it stays.
 * @param {Element} element
 * @param {number} windowHeight
 */
function showWhole(element, windowHeight) {
    const { top, height } = element.getBoundingClientRect();
    if (height < windowHeight) {
        element.scrollIntoView({ block: "nearest" });
    } else if (top < 0 || top > windowHeight) {
        element.scrollIntoView();
    }
}
