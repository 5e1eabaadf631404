/** @import { Address, Box, Layer, Line } from "./types" */

// Every element of the program's document is known by its key. Nothing is rebuilt: elements keep their identity,
// so focus, selection, fields and a screen reader's place survive a patch. Text goes in by `textContent` only.

import { adopt } from "./adopt.js";
import { arrange } from "./arrange.js";
import { setValue } from "./fields.js";

const kRootKey = 1;
/** Below and beside it nothing is cut off, such as a ring around what has focus. */
const kRingRoom = "-16px";

/**
 * Makes the document layer inside `root`, which has key 1. `toUrl` turns the program's addresses into links. What `root` holds
 * already stays as far as the first document has it, too.
 * @param {HTMLElement} root
 * @param {Address["toUrl"]} toUrl
 * @returns {Layer}
 */
export function createLayer(root, toUrl) {
    const document = root.ownerDocument;
    /** @type {Map<number, HTMLElement>} */
    const elements = new Map([[kRootKey, root]]);
    /** @type {WeakMap<Element, number>} */
    const keys = new WeakMap([[root, kRootKey]]);
    /** How elements and their line spans are placed. @type {WeakMap<HTMLElement, string>} */
    const places = new WeakMap();
    /** What of elements is hidden. @type {WeakMap<HTMLElement, string>} */
    const clips = new WeakMap();
    /** @type {WeakMap<HTMLElement, HTMLElement[]>} */
    const spans = new WeakMap();
    /** The wanted values of selects, which can only take them once they have their options. @type {WeakMap<Element, string>} */
    const values = new WeakMap();
    let isPlaced = true;
    let awaitsFirst = true;

    /** @param {number} key */
    const get = (key) => {
        const element = elements.get(key);
        if (!element) {
            throw new Error(`no element has key ${key}`);
        }
        return element;
    };

    /** @param {HTMLElement} element */
    const dress = (element) => {
        const style = `${places.get(element) ?? ""}${clips.get(element) ?? ""}`;
        element.style.cssText = isPlaced ? style : "";
    };

    /**
     * @param {HTMLElement} element
     * @param {string} style
     */
    const place = (element, style) => {
        places.set(element, style);
        dress(element);
    };

    /**
     * @param {HTMLElement} element
     * @param {readonly Line[]} lines
     */
    const setLines = (element, lines) => {
        const list = spans.get(element) ?? [];
        lines.forEach((line, index) => {
            const span = list[index] ?? document.createElement("span");
            if (span.textContent !== line.text) {
                span.textContent = line.text;
            }
            span.className = line.ink ? "l inked" : "l";
            place(span, lineStyle(line));
            if (span.parentNode !== element) {
                const last = list.at(-1);
                element.insertBefore(span, last ? last.nextSibling : element.firstChild);
                list.push(span);
            }
        });
        for (const span of list.splice(lines.length)) {
            span.remove();
        }
        spans.set(element, list);
    };

    /**
     * What is known of `made` is from now on known of `heir`, an element of the page.
     * @param {HTMLElement} heir
     * @param {HTMLElement} made
     */
    const inherit = (heir, made) => {
        const key = keys.get(made);
        if (key !== undefined) {
            elements.set(key, heir);
            keys.set(heir, key);
        }
        for (const map of [places, clips, spans, values]) {
            const known = map.get(made);
            if (known !== undefined) {
                /** @type {WeakMap<Element, unknown>} */ (map).set(heir, known);
            }
        }
        const attributes = made
            .getAttributeNames()
            .map((name) => /** @type {const} */ ([name, made.getAttribute(name) ?? ""]));
        setAttributes(heir, attributes, (url) => url);
        heir.removeAttribute("style");
        if (places.has(heir)) {
            dress(heir);
        }
    };

    return {
        create(key, tag) {
            const element = document.createElement(tag);
            elements.set(key, element);
            keys.set(element, key);
        },
        remove(key) {
            get(key);
            // It leaves the document by the list of children without it, which always follows.
            elements.delete(key);
        },
        attributes: (key, list) => setAttributes(get(key), list, toUrl),
        box: (key, box) => place(get(key), boxStyle(box)),
        lines: (key, lines) => setLines(get(key), lines),
        children(key, childKeys) {
            const parent = get(key);
            let wanted = [...(spans.get(parent) ?? []), ...childKeys.map(get)];
            // All that is inside is there by then: the root gets its children last.
            if (awaitsFirst && key === kRootKey) {
                awaitsFirst = false;
                wanted = adopt(parent, wanted, inherit);
            }
            arrange(parent, wanted);
            setValue(parent, values.get(parent));
        },
        value(key, value) {
            const field = get(key);
            if (field.tagName === "SELECT") {
                values.set(field, value);
            }
            setValue(field, value);
        },
        checked(key, isChecked) {
            const box = get(key);
            if ("checked" in box) {
                box.checked = isChecked;
            }
        },
        text(key, text) {
            const element = get(key);
            spans.delete(element);
            if (element.textContent !== text) {
                element.textContent = text;
            }
        },
        covered(key, px) {
            const element = get(key);
            clips.set(element, px > 0 ? `clip-path:inset(${px}px ${kRingRoom} ${kRingRoom});` : "");
            dress(element);
        },
        keyOf(element) {
            for (let at = element; at; at = at.parentElement) {
                const key = keys.get(at);
                if (key !== undefined) {
                    return key;
                }
            }
            return 0;
        },
        elementOf: (key) => elements.get(key),
        setPlaced(placed) {
            isPlaced = placed;
            for (const element of elements.values()) {
                for (const each of [element, ...(spans.get(element) ?? [])]) {
                    dress(each);
                }
            }
        },
        count: () => elements.size,
    };
}

/** @param {Box} box */
function boxStyle({ x, y, width, height }) {
    return `left:${x}px;top:${y}px;width:${width}px;height:${height}px;`;
}

/** @param {Line} line */
function lineStyle(line) {
    const ink = line.ink ? `--line-ink:var(${line.ink});` : "";
    return `${boxStyle(line)}line-height:${line.height}px;${ink}`;
}

/**
 * Gives `element` exactly these attributes; `style` is the layer's own and stays. Where `toUrl` knows no URL a link gets none.
 * @param {Element} element
 * @param {ReadonlyArray<readonly [string, string]>} list
 * @param {Address["toUrl"]} toUrl
 */
function setAttributes(element, list, toUrl) {
    const wanted = new Set(["style"]);
    for (const [name, text] of list) {
        const value = name === "href" || name === "action" ? toUrl(text) : text;
        if (value !== undefined && name !== "style") {
            wanted.add(name);
            if (element.getAttribute(name) !== value) {
                element.setAttribute(name, value);
            }
        }
    }
    for (const name of element.getAttributeNames()) {
        if (!wanted.has(name)) {
            element.removeAttribute(name);
        }
    }
}
