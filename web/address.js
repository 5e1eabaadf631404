/** @import { Address } from "./types" */

import { createEntries } from "./entries.js";

/** Writing an entry takes many browsers as long as a frame, and Safari allows a hundred in half a minute: letters typed share one. */
const kWriteAfterMs = 200;

/**
 * Ties addresses to the browser's history. `base` is the site's root, `folder` where in it the pages of this programme and language are.
 * In a sandboxed frame the address bar may be out of reach: the address then lives in the history's entries alone.
 * @param {{ history: History, location: { href: string }, setTimeout: (run: () => void, ms: number) => number,
 *     clearTimeout: (id: number) => void }} window
 * @param {string} base
 * @param {string} folder
 * @returns {Address}
 */
export function createAddress(window, base, folder) {
    const { location } = window;
    const entries = createEntries(window.history);
    const prefix = new URL(`${folder}/`, base).href;
    const urlOf = (/** @type {string} */ address) => new URL(address, base).href;
    const relative = (/** @type {string} */ url) => relativeAddress(url, base, prefix);
    /** Outside the programme's folder too, for the program knows what to say of a strange address. */
    const below = (/** @type {string} */ url) => relativeAddress(url, base, base);
    const shown = () => entries.shown().address ?? below(location.href) ?? `${folder}/`;
    let current = shown();
    /** Where the address bar was when `current` came to be. */
    let { href } = location;
    /** Of the writing to come; 0 where the entry says what `current` does. */
    let timer = 0;
    entries.keep({ address: current });

    const forget = () => {
        window.clearTimeout(timer);
        timer = 0;
    };
    const settle = () => {
        if (timer !== 0) {
            forget();
            entries.keep({ address: current }, urlOf(current));
            href = location.href;
        }
    };

    return {
        current: () => current,
        relative,
        toUrl: (address) => (address.startsWith("#") ? address : fullUrl(address, base)),
        push(address, scrollY) {
            settle();
            if (!entries.add({ address, scrollY }, urlOf(address))) {
                return false;
            }
            current = address;
            href = location.href;
            return true;
        },
        replace(address) {
            current = address;
            window.clearTimeout(timer);
            timer = window.setTimeout(settle, kWriteAfterMs);
        },
        remember(scrollY) {
            settle();
            entries.keep({ address: current, scrollY });
        },
        leave: entries.leave,
        travelled() {
            forget();
            const before = current;
            const isFragment = entries.isForeign() && pageOf(location.href) === pageOf(href);
            current = isFragment ? current : shown();
            href = location.href;
            entries.keep({ address: current });
            return current === before ? undefined : current;
        },
        scrollY: entries.scrollY,
    };
}

/**
 * `url` as an address of the program, or nothing if it leads elsewhere: another site, programme or language, a fragment, a file.
 * @param {string} url
 * @param {string} base
 * @param {string} prefix
 */
function relativeAddress(url, base, prefix) {
    const target = new URL(url, base);
    const page = target.origin + target.pathname.replace(/\/index\.html$/, "/");
    if (!page.startsWith(prefix) || page.split("/").at(-1)?.includes(".")) {
        return undefined;
    }
    return page.slice(base.length) + target.search;
}

/**
 * @param {string} address
 * @param {string} base
 */
function fullUrl(address, base) {
    try {
        return new URL(address, base).href;
    } catch {
        return undefined;
    }
}

/** @param {string} href */
function pageOf(href) {
    return href.split("#", 1)[0];
}
