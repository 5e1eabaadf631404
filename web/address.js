/** @import { Address } from "./types" */

/** Content is data: no link in it may run a script. */
const kSafeSchemes = ["https:", "http:", "mailto:", "tel:"];

/** Writing an entry takes many browsers as long as a frame, and Safari allows a hundred in half a minute: letters typed share one. */
const kWriteAfterMs = 200;

/** @typedef {{ address?: string, scrollY?: number }} Entry */

/**
 * Ties addresses to the browser's history. `base` is the site's root, `programme` the folder in it that this page belongs to.
 * In a sandboxed frame the address bar may be out of reach: the address then lives in the entry's state alone.
 * @param {{ history: History, location: { href: string }, setTimeout: (run: () => void, ms: number) => number,
 *     clearTimeout: (id: number) => void }} window
 * @param {string} base
 * @param {string} programme
 * @returns {Address}
 */
export function createAddress(window, base, programme) {
    const { history, location } = window;
    const prefix = new URL(`${programme}/`, base).href;

    /** @returns {Entry} */
    const entry = () => (isEntry(history.state) ? history.state : {});
    const relative = (/** @type {string} */ url) => relativeAddress(url, base, prefix);
    /** Outside the programme's folder too, for the program knows what to say of a strange address. */
    const below = (/** @type {string} */ url) => relativeAddress(url, base, base);
    const shown = () => entry().address ?? below(location.href) ?? `${programme}/`;
    let current = shown();
    /** Where the address bar was when `current` came to be. */
    let { href } = location;
    /** Of the writing to come; 0 where the entry says what `current` does. */
    let timer = 0;
    const forget = () => {
        window.clearTimeout(timer);
        timer = 0;
    };

    /**
     * @param {"pushState" | "replaceState"} how
     * @param {Entry} state
     * @param {string} [url]
     */
    const write = (how, state, url) => {
        try {
            history[how](state, "", url);
            return true;
        } catch {
            return false;
        }
    };

    /**
     * @param {"pushState" | "replaceState"} how
     * @param {string} address
     */
    const move = (how, address) => {
        const scrollY = how === "replaceState" ? entry().scrollY : undefined;
        /** @type {Entry} */
        const state = scrollY === undefined ? { address } : { address, scrollY };
        if (!write(how, state, new URL(address, base).href)) {
            write(how, state);
        }
        href = location.href;
    };

    /** Every entry that was shown says its address, so that one without it is the browser's own, made for a fragment. */
    const mark = (/** @type {Entry} */ more = {}) =>
        write("replaceState", { ...entry(), address: current, ...more });
    mark();

    const settle = () => {
        if (timer !== 0) {
            forget();
            move("replaceState", current);
        }
    };

    return {
        current: () => current,
        relative,
        toUrl: (address) => (address.startsWith("#") ? address : safeUrl(address, base)),
        push(address) {
            settle();
            current = address;
            move("pushState", address);
        },
        replace(address) {
            current = address;
            window.clearTimeout(timer);
            timer = window.setTimeout(settle, kWriteAfterMs);
        },
        remember(scrollY) {
            settle();
            mark({ scrollY });
        },
        travelled() {
            forget();
            const before = current;
            const isFragment = !isEntry(history.state) && pageOf(location.href) === pageOf(href);
            current = isFragment ? current : shown();
            href = location.href;
            mark();
            return current === before ? undefined : current;
        },
        scrollY: () => entry().scrollY,
    };
}

/**
 * `url` as an address of the program, or nothing if it leads elsewhere: another site or programme, a fragment, a file.
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
function safeUrl(address, base) {
    try {
        const url = new URL(address, base);
        return kSafeSchemes.includes(url.protocol) ? url.href : undefined;
    } catch {
        return undefined;
    }
}

/** @param {string} href */
function pageOf(href) {
    return href.split("#", 1)[0];
}

/**
 * @param {unknown} state
 * @returns {state is Entry}
 */
function isEntry(state) {
    return typeof state === "object" && state !== null && "address" in state;
}
