/** @import { Address, Box, Layer, Line } from "./types" */

// Every element of the program's document is known by its key. Nothing is rebuilt: elements keep their identity,
// so focus, selection, fields and a screen reader's place survive a patch. Text goes in by `textContent` only.

import { adopt } from "./adopt.js";
import { arrange } from "./arrange.js";
import { setValue } from "./fields.js";

const kRootKey = 1;
/** Below and beside it nothing is cut off, such as a ring around what has focus. */
const kRingRoom = "-16px";

/** @typedef {{ element: HTMLElement, style: string }} LineSpan */

/**
 * What is known of an element: how it is placed, what of it is hidden, its lines, and the value that it wants: a select can
 * only take it once it has its options.
 * @typedef {{ key: number, element: HTMLElement, place: string, clip: string, spans: LineSpan[], value: string | undefined }} Entry
 */

/**
 * Makes the document layer inside `root`, which has key 1. `toUrl` turns the program's addresses into links. What `root` holds
 * already stays as far as the first document has it, too.
 * @param {HTMLElement} root
 * @param {Address["toUrl"]} toUrl
 * @returns {Layer}
 */
export function createLayer(root, toUrl) {
    const document = root.ownerDocument;
    /** @type {Map<number, Entry>} */
    const entries = new Map();
    /** @type {WeakMap<Element, Entry>} */
    const known = new WeakMap();
    let isPlaced = true;
    let awaitsFirst = true;

    /**
     * @param {number} key
     * @param {HTMLElement} element
     */
    const enter = (key, element) => {
        const entry = { key, element, place: "", clip: "", spans: [], value: undefined };
        entries.set(key, entry);
        known.set(element, entry);
    };
    enter(kRootKey, root);

    /** @param {number} key */
    const get = (key) => {
        const entry = entries.get(key);
        if (!entry) {
            throw new Error(`no element has key ${key}`);
        }
        return entry;
    };

    /**
     * @param {HTMLElement} element
     * @param {string} style
     */
    const dress = (element, style) => {
        element.style.cssText = isPlaced ? style : "";
    };

    /** @param {Entry} entry */
    const dressEntry = ({ element, place, clip }) => dress(element, place + clip);

    /**
     * @param {Entry} entry
     * @param {readonly Line[]} lines
     */
    const setLines = ({ element, spans }, lines) => {
        lines.forEach((line, index) => {
            const span = spans[index] ?? { element: document.createElement("span"), style: "" };
            if (span.element.textContent !== line.text) {
                span.element.textContent = line.text;
            }
            span.element.className = line.ink ? "l inked" : "l";
            span.style = lineStyle(line);
            dress(span.element, span.style);
            if (span.element.parentNode !== element) {
                const last = spans.at(-1);
                element.insertBefore(
                    span.element,
                    last ? last.element.nextSibling : element.firstChild,
                );
                spans.push(span);
            }
        });
        for (const span of spans.splice(lines.length)) {
            span.element.remove();
        }
    };

    /**
     * What is known of `made` is from now on known of `heir`, an element of the page.
     * @param {HTMLElement} heir
     * @param {HTMLElement} made
     */
    const inherit = (heir, made) => {
        const entry = known.get(made);
        if (entry) {
            entry.element = heir;
            known.set(heir, entry);
        }
        const attributes = made
            .getAttributeNames()
            .map((name) => /** @type {const} */ ([name, made.getAttribute(name) ?? ""]));
        setAttributes(heir, attributes, (url) => url);
        heir.removeAttribute("style");
        if (entry?.place) {
            dressEntry(entry);
        }
    };

    return {
        create(key, tag) {
            enter(key, document.createElement(tag));
        },
        remove(key) {
            get(key);
            // The key is free; the element leaves by the list of children without it, which always follows.
            entries.delete(key);
        },
        attributes: (key, list) => setAttributes(get(key).element, list, toUrl),
        box(key, box) {
            const entry = get(key);
            entry.place = boxStyle(box);
            dressEntry(entry);
        },
        lines: (key, lines) => setLines(get(key), lines),
        children(key, childKeys) {
            const { element, spans, value } = get(key);
            let wanted = [
                ...spans.map((span) => span.element),
                ...childKeys.map((child) => get(child).element),
            ];
            // All that is inside is there by then: the root gets its children last.
            if (awaitsFirst && key === kRootKey) {
                awaitsFirst = false;
                wanted = adopt(element, wanted, inherit);
            }
            arrange(element, wanted);
            setValue(element, value);
        },
        value(key, value) {
            const entry = get(key);
            if (entry.element.tagName === "SELECT") {
                entry.value = value;
            }
            setValue(entry.element, value);
        },
        checked(key, isChecked) {
            const { element } = get(key);
            if ("checked" in element) {
                element.checked = isChecked;
            }
        },
        text(key, text) {
            const { element, spans } = get(key);
            spans.length = 0;
            if (element.textContent !== text) {
                element.textContent = text;
            }
        },
        // So much at its top lies under what stays in view: neither seen nor pointed at.
        covered(key, px) {
            const entry = get(key);
            entry.clip = px > 0 ? `clip-path:inset(${px}px ${kRingRoom} ${kRingRoom});` : "";
            dressEntry(entry);
        },
        keyOf(element) {
            for (let at = element; at; at = at.parentElement) {
                const entry = known.get(at);
                if (entry) {
                    return entry.key;
                }
            }
            return 0;
        },
        elementOf: (key) => entries.get(key)?.element,
        setPlaced(placed) {
            isPlaced = placed;
            for (const entry of entries.values()) {
                dressEntry(entry);
                for (const { element, style } of entry.spans) {
                    dress(element, style);
                }
            }
        },
        count: () => entries.size,
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
