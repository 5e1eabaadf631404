/** @import { Address, Layer, Send } from "./types" */

import { keepStops, kRoving, neighbour } from "./figures.js";
import { takenAddress } from "./links.js";

const kInteractive = "a[href],input,select,label,button";
/** As the scroll padding in layer.css. */
const kRingRoomPx = 8;

/**
 * Turns what happens to the layer's elements into events of the program, until `signal` ends it. Scrolling, selection, text entry
 * and every link that leads out are left to the browser.
 * @param {HTMLElement} root
 * @param {Layer} layer
 * @param {Address} address
 * @param {Send} send
 * @param {AbortSignal} signal
 */
export function listen(root, layer, address, send, signal) {
    const options = { signal };
    const takeTab = watchTab(root.ownerDocument, options);
    root.addEventListener("click", (event) => onClick(event, layer, address, send), options);
    root.addEventListener("input", (event) => onInput(event, layer, send), options);
    root.addEventListener("change", (event) => onChange(event, layer, send), options);
    root.addEventListener("submit", (event) => event.preventDefault(), options);
    root.addEventListener("keydown", onKey, options);
    root.addEventListener("focusin", (event) => onFocus(event, layer, send, takeTab()), options);
    root.addEventListener(
        "focusout",
        (event) => {
            if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) {
                send("focus", 0);
            }
        },
        options,
    );
    listenToPointer(root, layer, send, options);
}

/**
 * Tells where focus is already: an element that the program takes over with it says nothing.
 * @param {HTMLElement} root
 * @param {Layer} layer
 * @param {Send} send
 */
export function tellFocus(root, layer, send) {
    const active = root.ownerDocument.activeElement;
    if (root.contains(active)) {
        send("focus", layer.keyOf(active));
    }
}

/**
 * @param {HTMLElement} root
 * @param {Layer} layer
 * @param {Send} send
 * @param {{ signal: AbortSignal }} options
 */
function listenToPointer(root, layer, send, options) {
    let hovered = 0;
    /** @param {number} key */
    const hover = (key) => {
        if (key !== hovered) {
            hovered = key;
            send("hover", key);
        }
    };
    /** @param {PointerEvent} event */
    const keyUnder = (event) => layer.keyOf(closest(event, kInteractive));

    // A pointer that rests on an element when the program comes does not come over it any more.
    for (const name of /** @type {const} */ (["pointerover", "pointermove"])) {
        root.addEventListener(
            name,
            (event) => hover(event.pointerType === "touch" ? 0 : keyUnder(event)),
            options,
        );
    }
    root.addEventListener("pointerleave", () => hover(0), options);
}

/**
 * Watches for Tab, the one way for the focus to go where nobody looks. Windows come back, and pages give focus, without moving.
 * @param {Document} document
 * @param {{ signal: AbortSignal }} options
 * @returns {() => boolean} whether the focus moves by Tab; asked once for each press
 */
function watchTab(document, options) {
    let isTab = false;
    /** @param {Event | KeyboardEvent} event */
    const note = (event) => {
        isTab =
            event.type === "keydown" &&
            "key" in event &&
            event.key === "Tab" &&
            !(event.ctrlKey || event.metaKey);
    };
    for (const name of ["keydown", "keyup", "pointerdown"]) {
        document.addEventListener(name, note, { ...options, capture: true });
    }
    document.defaultView?.addEventListener("blur", note, options);
    return () => {
        const wasTab = isTab;
        isTab = false;
        return wasTab;
    };
}

/**
 * @param {FocusEvent} event
 * @param {Layer} layer
 * @param {Send} send
 * @param {boolean} isTab
 */
function onFocus(event, layer, send, isTab) {
    const element = closest(event, "*");
    if (isTab && element?.matches(":focus-visible:not(main)")) {
        show(element);
    }
    if (element?.matches(kRoving)) {
        keepStops(element.ownerDocument, true);
    }
    send("focus", layer.keyOf(element));
}

/**
 * Moves the focus inside a figure. At its edge, and with other keys held, a key is the browser's.
 * @param {KeyboardEvent} event
 */
function onKey(event) {
    const from = closest(event, kRoving);
    const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    const to = from && !isOther ? neighbour(from, event.key) : undefined;
    if (to) {
        event.preventDefault();
        to.focus({ preventScroll: true });
        show(to);
    }
}

/**
 * Scrolls an element into the window, and out from under its table's head, which may stay in view above it. The window around a
 * frame is not ours to move, and `scrollIntoView` would.
 * @param {Element} element
 */
function show(element) {
    const window = element.ownerDocument.defaultView;
    // Firefox is content with a part. The box of a link within prose is that of all its lines; the first is what must be seen.
    const inline = element.classList.contains("inline") && element.querySelector(".l");
    const { top, bottom } = (inline || element).getBoundingClientRect();
    const head = element.closest("thead+tbody")?.previousElementSibling;
    const above = top - kRingRoomPx - (head?.getBoundingClientRect().height ?? 0);
    const below = bottom + kRingRoomPx - (window?.innerHeight ?? 0);
    const distance = Math.min(above, Math.max(0, below));
    if (distance !== 0) {
        window?.scrollBy(0, distance);
    }
}

/**
 * @param {MouseEvent} event
 * @param {Layer} layer
 * @param {Address} address
 * @param {Send} send
 */
function onClick(event, layer, address, send) {
    const link = closest(event, "a[href]");
    if (link instanceof HTMLAnchorElement) {
        const taken = takenAddress(event, link, address);
        if (taken !== undefined) {
            event.preventDefault();
            send("navigate", layer.keyOf(link), taken);
        }
        return;
    }
    const button = closest(event, "button");
    if (button) {
        send("activate", layer.keyOf(button));
    }
}

/**
 * @param {Event} event
 * @param {Layer} layer
 * @param {Send} send
 */
function onInput(event, layer, send) {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.type !== "checkbox") {
        send("change", layer.keyOf(field), field.value);
    }
}

/**
 * @param {Event} event
 * @param {Layer} layer
 * @param {Send} send
 */
function onChange(event, layer, send) {
    const field = event.target;
    if (field instanceof HTMLSelectElement) {
        send("change", layer.keyOf(field), field.value);
    } else if (field instanceof HTMLInputElement && field.type === "checkbox") {
        send("change", layer.keyOf(field), field.checked ? "1" : "0");
    }
}

/**
 * @param {Event} event
 * @param {string} selector
 */
function closest(event, selector) {
    return event.target instanceof Element ? event.target.closest(selector) : null;
}
