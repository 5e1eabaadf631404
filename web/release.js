/** @import { LoadedFile } from "./types" */

// The parts of the site know of which build they are: the page, the scripts, the style sheets, the program and the words. Caches
// may bring them together from several, and what was not made together breaks in ways that nobody foresees.

const decoder = new TextDecoder();

/** Which build this script is of. Written here, and into all the rest, when the site is put together: see scripts/lib.sh. */
export const kRelease = "this-release";

/** One that the last rule of each style sheet sets, to its release: theme.css, page.css, layer.css. */
const kSheetProperties = ["--theme-sheet", "--page-sheet", "--layer-sheet"];

/** What the program calls the files of words by. */
const kWords = "../../app/words/";

/** And those of what is said of faults of content, without which the page still names their places. */
const kFaults = `${kWords}faults/`;

/** With this the text of such a file begins, and then with its release. */
const kBeforeRelease = '{"release":"';

/** What a part says that does not say of which release it is. */
const kUnknown = "?";

/** Parts of several releases. */
export class Mixture extends Error {}

/**
 * Throws where one of `releases` is not that of this script; an empty one is of what is not there.
 * @param {readonly (string | undefined)[]} releases
 */
export function demandRelease(...releases) {
    const other = releases.find((release) => release && release !== kRelease);
    if (other) {
        throw new Mixture(`${other} is not ${kRelease}`);
    }
}

/** Those of the style sheets. @param {Window} window */
export function sheetReleases(window) {
    const style = window.getComputedStyle(window.document.documentElement);
    return kSheetProperties.map((name) => style.getPropertyValue(name).trim());
}

/** Those of the page, early.js and the style sheets. @param {Window} window */
export function pageReleases(window) {
    const { release = kUnknown, script } = window.document.documentElement.dataset;
    return [release, script, ...sheetReleases(window)];
}

/** That of the program. @param {WebAssembly.Module} module */
export function programRelease(module) {
    return decoder.decode(WebAssembly.Module.customSections(module, "release")[0]) || kUnknown;
}

/** That of a file, if it is one of words: content has none. @param {LoadedFile} file */
export function wordsRelease({ name, bytes }) {
    const { length } = kBeforeRelease;
    const isWords = name.startsWith(kWords);
    return isWords ? decoder.decode(bytes.slice(length, length + kRelease.length)) : "";
}

/**
 * A file as it came. Throws where it is one of words, of another release; what the page can do without is refused instead.
 * @param {LoadedFile} file
 * @returns {LoadedFile}
 */
export function ofThisRelease(file) {
    try {
        demandRelease(wordsRelease(file));
        return file;
    } catch (error) {
        if (!file.name.startsWith(kFaults)) {
            throw error;
        }
        return { ...file, state: "refused", bytes: new Uint8Array() };
    }
}
