// The static page can be filled in before the program is there to read it: whatever was is said again to the program's own fields.

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
 * Fills `entries` into the fields of the same ids where they say something else, and tells of it as a browser would.
 * @param {Document} document
 * @param {readonly FilledIn[]} entries
 */
export function fillIn(document, entries) {
    for (const { id, value, checked } of entries) {
        const field = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
        if (field && (field.value !== value || field.checked !== checked)) {
            field.value = value;
            field.checked = checked;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
        }
    }
}

/** @param {HTMLInputElement | HTMLSelectElement} field */
function isFilledIn(field) {
    if (field instanceof HTMLSelectElement) {
        const written = [...field.options].find((option) => option.defaultSelected);
        return field.selectedIndex !== (written?.index ?? 0);
    }
    // The value of a box says nothing, and is not what was written where that is nothing.
    return field.type === "checkbox"
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue;
}
