// The program's first document is the static page's: elements that are the same stay in the page, and with them focus, caret, a
// list that is open, and the place of who reads or listens.

import { arrange } from "./arrange.js";
import { isFilledIn, setValue } from "./fields.js";

/**
 * Has elements of the page take the places of `made` ones that are the same.
 * @param {Element} parent whose children are in the page
 * @param {readonly HTMLElement[]} made
 * @param {(heir: HTMLElement, made: HTMLElement) => void} inherit gives an element of the page what makes it the program's
 * @returns {HTMLElement[]} what the children of `parent` are to be, in the order of `made`
 */
export function adopt(parent, made, inherit) {
    // A copy of a running page has lines already: they are broken anew.
    const present = /** @type {HTMLElement[]} */ (
        [...parent.children].filter((child) => !/^l( |$)/.test(child.getAttribute("class") ?? ""))
    );
    let next = 0;
    return made.map((element) => {
        const found = present.findIndex((each, at) => at >= next && isSame(each, element));
        const heir = present[found];
        if (!heir) {
            return element;
        }
        next = found + 1;
        const typed = typedInto(heir);
        inherit(heir, element);
        const inside = /** @type {HTMLElement[]} */ ([...element.children]);
        if (inside.length > 0) {
            arrange(heir, adopt(heir, inside, inherit));
        } else if (heir.children.length > 0 || heir.textContent !== element.textContent) {
            heir.textContent = element.textContent;
        }
        takeState(heir, element, typed);
        return heir;
    });
}

/**
 * Most elements have no name of their own: their places tell them apart.
 * @param {Element} one
 * @param {Element} other
 */
function isSame(one, other) {
    return (
        one.tagName === other.tagName &&
        one.getAttribute("id") === other.getAttribute("id") &&
        one.getAttribute("class") === other.getAttribute("class")
    );
}

/**
 * What a person has typed into a field; nothing for other elements.
 * @param {Element} element
 */
function typedInto(element) {
    const field = /** @type {HTMLInputElement} */ (element);
    return element.getAttribute("type") === "search" && isFilledIn(field) ? field.value : undefined;
}

/**
 * Gives a field the program's state; what was typed stays, with the caret in it, for the program is told of it next.
 * @param {HTMLElement} heir
 * @param {HTMLElement} made
 * @param {string | undefined} typed
 */
function takeState(heir, made, typed) {
    const field = /** @type {HTMLInputElement} */ (heir);
    const { value, checked } = /** @type {HTMLInputElement} */ (made);
    if (heir.getAttribute("type") === "checkbox") {
        field.checked = checked;
    } else if (heir.tagName === "INPUT" || heir.tagName === "SELECT") {
        setValue(field, typed ?? value);
    }
}
