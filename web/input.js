/** @import { Address, Layer, Send } from "./types" */

import { takenAddress } from "./links.js";

const kButtons =
    "button,summary,[role=button],[role=tab],[role=switch],[role=option],[role=menuitem]";
const kInteractive = `a[href],input,select,textarea,label,${kButtons}`;
const kKeys = ["Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];
const kFieldKeys = ["ArrowLeft", "ArrowRight", "Home", "End"];

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
    root.addEventListener("click", (event) => onClick(event, layer, address, send), options);
    root.addEventListener("input", (event) => onInput(event, layer, send), options);
    root.addEventListener("change", (event) => onChange(event, layer, send), options);
    root.addEventListener("submit", (event) => event.preventDefault(), options);
    root.addEventListener("keydown", (event) => onKey(event, layer, send), options);
    root.addEventListener("focusin", (event) => onFocus(event, layer, send), options);
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
    let pressed = 0;
    /** @param {number} key */
    const press = (key) => {
        if (key !== pressed) {
            pressed = key;
            send("press", key);
        }
    };
    /** @param {PointerEvent} event */
    const keyUnder = (event) => layer.keyOf(closest(event, kInteractive));

    root.addEventListener(
        "pointerover",
        (event) => hover(event.pointerType === "touch" ? 0 : keyUnder(event)),
        options,
    );
    root.addEventListener("pointerleave", () => hover(0), options);
    root.addEventListener(
        "pointerdown",
        (event) => press(event.button === 0 ? keyUnder(event) : 0),
        options,
    );
    root.ownerDocument.addEventListener("pointerup", () => press(0), options);
    root.ownerDocument.addEventListener("pointercancel", () => press(0), options);
}

/**
 * @param {FocusEvent} event
 * @param {Layer} layer
 * @param {Send} send
 */
function onFocus(event, layer, send) {
    const element = closest(event, "*");
    if (element?.matches(":focus-visible:not(main)")) {
        // Firefox is content with a part. The box of a link within prose is that of all its lines; the first is what
        // must be seen.
        const inline = element.classList.contains("inline") && element.querySelector(".l");
        (inline || element).scrollIntoView({ block: "nearest" });
    }
    send("focus", layer.keyOf(element));
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
    const button = closest(event, kButtons);
    if (!button || button.getAttribute("aria-disabled") === "true") {
        return;
    }
    if (button.tagName === "SUMMARY") {
        // Whether a disclosure is open is the program's state.
        event.preventDefault();
    }
    send("activate", layer.keyOf(button));
}

/**
 * @param {Event} event
 * @param {Layer} layer
 * @param {Send} send
 */
function onInput(event, layer, send) {
    const field = event.target;
    if (isTextField(field)) {
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
    } else if (field instanceof HTMLInputElement && isSwitch(field)) {
        send("change", layer.keyOf(field), field.checked ? "1" : "0");
    }
}

/**
 * Keys of composite widgets. `data-keys` lists the keys its element handles, or is empty for all; the rest stay the browser's.
 * @param {KeyboardEvent} event
 * @param {Layer} layer
 * @param {Send} send
 */
function onKey(event, layer, send) {
    const element = closest(event, "[data-keys]");
    const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!element || isModified || event.isComposing || !kKeys.includes(event.key)) {
        return;
    }
    const listed = element.getAttribute("data-keys")?.split(" ").filter(Boolean) ?? [];
    const isEditing = isTextField(event.target) && kFieldKeys.includes(event.key);
    if (isEditing || (listed.length > 0 && !listed.includes(event.key))) {
        return;
    }
    if (event.key !== "Escape") {
        event.preventDefault();
    }
    send("key", layer.keyOf(element), event.key);
}

/**
 * @param {Event} event
 * @param {string} selector
 */
function closest(event, selector) {
    return event.target instanceof Element ? event.target.closest(selector) : null;
}

/** @param {HTMLInputElement} input */
function isSwitch(input) {
    return input.type === "checkbox" || input.type === "radio";
}

/**
 * @param {EventTarget | null} target
 * @returns {target is HTMLInputElement | HTMLTextAreaElement}
 */
function isTextField(target) {
    return (
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && !isSwitch(target))
    );
}
