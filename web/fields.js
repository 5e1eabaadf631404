// The static page can be filled in before the program is there to read it: whatever was is said again to the program's own fields.

import { createEntries } from "./entries.js";

/** @typedef {{ id: string, value: string, checked: boolean }} FilledIn */

/**
 * What a person has filled in so far: the fields under `root` that differ from how they were written.
 * @param {Element} root
 * @returns {FilledIn[]}
 */
export function readEntries(root) {
    // A select has no `checked`, and needs none below.
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (
        root.querySelectorAll("input, select")
    );
    return [...fields].filter(isFilledIn).map(({ id, value, checked }) => ({ id, value, checked }));
}

/**
 * Fills `entries` into the fields of the same ids where they say something else, and tells of it as a browser would. Words that
 * were typed stand there already, and are told all the same.
 * @param {Document} document
 * @param {readonly FilledIn[]} entries
 */
export function fillIn(document, entries) {
    for (const { id, value, checked } of entries) {
        const field = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
        const isSaid = field?.value === value && field.checked === checked;
        if (field && (!isSaid || field.type === "search")) {
            setValue(field, value);
            field.checked = checked;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
        }
    }
}

/**
 * Has a field say `value`, if there is one to say.
 * @param {HTMLElement} field
 * @param {string | undefined} value
 */
export function setValue(field, value) {
    // Only when it differs: setting a value moves the caret.
    if (value !== undefined && "value" in field && field.value !== value) {
        field.value = value;
    }
}

/**
 * Until the program runs, what is filled in is kept with the entry of the history, for a link or Enter may come first: Back finds
 * it again. Ends when the result is aborted.
 * @param {Window} window
 * @param {Element} root
 */
export function keepFilledIn(window, root) {
    const entries = createEntries(window.history);
    const end = new AbortController();
    fillIn(window.document, entries.shown().filledIn ?? []);
    const keep = () => entries.keep({ filledIn: readEntries(root) });
    for (const name of ["input", "change"]) {
        root.addEventListener(name, keep, { signal: end.signal });
    }
    end.signal.addEventListener("abort", () => entries.keep({ filledIn: undefined }));
    return end;
}

/**
 * Whether a field differs from how it was written.
 * @param {HTMLInputElement | HTMLSelectElement} field
 */
export function isFilledIn(field) {
    if (field instanceof HTMLSelectElement) {
        const written = [...field.options].find((option) => option.defaultSelected);
        return field.selectedIndex !== (written?.index ?? 0);
    }
    // The value of a box says nothing, and is not what was written where that is nothing.
    return field.type === "checkbox"
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue;
}
