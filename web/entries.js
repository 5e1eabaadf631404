/** @import { FilledIn } from "./fields.js" */

/**
 * What is kept with an entry of the history; `filledIn` is what was before there was a program to tell.
 * @typedef {{ id?: number, address?: string, scrollY?: number, filledIn?: readonly FilledIn[] | undefined }} Entry
 */

/**
 * Reads and writes the entries of the browser's history. Every one that was shown says its address, so that one without is not
 * ours: the browser made it for a fragment. In a sandboxed frame an entry may refuse the URL, and yet keeps the rest.
 * @param {History} history
 */
export function createEntries(history) {
    /** @returns {Entry} */
    const shown = () => (isEntry(history.state) ? history.state : {});
    /** Of the entry last written; after Back, still that of the one left. */
    let { id } = shown();
    /** Offsets of entries that were left before they could be written, by their ids. @type {Map<number | undefined, number>} */
    const late = new Map();

    /**
     * @param {"pushState" | "replaceState"} how
     * @param {Entry} state
     * @param {string} [url]
     * @returns {boolean} whether it was written; some browsers only drop what is too much for them
     */
    const write = (how, state, url) => {
        try {
            history[how](state, "", url);
        } catch {
            return url !== undefined && write(how, state);
        } finally {
            id = shown().id;
        }
        return id === state.id;
    };

    return {
        shown,
        isForeign: () => !isEntry(history.state),
        /** Says whether it could. @param {Entry} entry @param {string} url */
        add: (entry, url) => write("pushState", { id: Math.random(), ...entry }, url),
        /** Adds to what is kept with the entry shown. @param {Entry} more @param {string} [url] */
        keep(more, url) {
            write("replaceState", { id: Math.random(), ...shown(), ...more }, url);
            if (more.scrollY !== undefined) {
                late.delete(id);
            }
        },
        /** Notes the offset of the entry that Back or Forward just left. @param {number} scrollY */
        leave(scrollY) {
            late.set(id, scrollY);
        },
        scrollY: () => late.get(shown().id) ?? shown().scrollY,
    };
}

/**
 * @param {unknown} state
 * @returns {state is Entry}
 */
function isEntry(state) {
    return typeof state === "object" && state !== null && "address" in state;
}
