/** @import { Address } from "./types" */

const kRememberMs = 300;

/**
 * Keeps each history entry's scroll offset with it, for the browser's own restoring comes before the page has its new height. On
 * leaving the page it is handed back to the browser.
 * @param {Window} window
 * @param {Address} address
 * @param {{ travelled: () => void, cameBack: () => void, scrollY: () => number }} on where the page is, or is about to go
 * @returns {() => void} to be called when the program has scrolled: Back can come before the browser tells of it
 */
export function followHistory(window, address, on) {
    const { history } = window;
    let scrollY = 0;
    /** 0 where the entry knows how far the page is scrolled. */
    let timer = 0;
    const remember = () => {
        window.clearTimeout(timer);
        timer = 0;
        address.remember(on.scrollY());
    };
    const scrolled = () => {
        scrollY = window.scrollY;
        window.clearTimeout(timer);
        timer = window.setTimeout(remember, kRememberMs);
    };
    history.scrollRestoration = "manual";
    window.addEventListener("popstate", () => {
        if (timer !== 0) {
            window.clearTimeout(timer);
            timer = 0;
            address.leave(scrollY);
        }
        on.travelled();
    });
    window.addEventListener("scroll", scrolled, { passive: true });
    window.addEventListener("pagehide", () => {
        remember();
        history.scrollRestoration = "auto";
    });
    window.addEventListener("pageshow", (event) => {
        history.scrollRestoration = "manual";
        if (event.persisted) {
            on.cameBack();
        }
    });
    return () => {
        if (window.scrollY !== scrollY) {
            scrolled();
        }
    };
}
