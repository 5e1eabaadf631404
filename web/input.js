/** @import { Address, Layer, Send } from "./types" */

import { takenAddress } from "./links.js";

const kButtons =
    "button,summary,[role=button],[role=tab],[role=switch],[role=option],[role=menuitem]";
const kInteractive = `a[href],input,select,textarea,label,${kButtons}`;
const kKeys = ["Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];
const kFieldKeys = ["ArrowLeft", "ArrowRight", "Home", "End"];

/**
 * Turns what happens to the layer's elements into events of the program. Scrolling, selection, text entry and every link that
 * leads out are left to the browser.
 * @param {HTMLElement} root
 * @param {Layer} layer
 * @param {Address} address
 * @param {Send} send
 */
export function listen(root, layer, address, send) {
    root.addEventListener("click", (event) => onClick(event, layer, address, send));
    root.addEventListener("input", (event) => onInput(event, layer, send));
    root.addEventListener("change", (event) => onChange(event, layer, send));
    root.addEventListener("submit", (event) => event.preventDefault());
    root.addEventListener("keydown", (event) => onKey(event, layer, send));
    listenToPointer(root, layer, send);
    root.addEventListener("focusin", (event) => {
        const element = closest(event, "*");
        // The box of a link within prose is that of all its lines; the first one is what must be seen.
        const isInline = element?.classList.contains("inline");
        (isInline ? element?.querySelector(".l") : null)?.scrollIntoView({ block: "nearest" });
        send("focus", layer.keyOf(element));
    });
    root.addEventListener("focusout", (event) => {
        if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) {
            send("focus", 0);
        }
    });
}

/**
 * @param {HTMLElement} root
 * @param {Layer} layer
 * @param {Send} send
 */
function listenToPointer(root, layer, send) {
    let hovered = 0;
    /** @param {number} key */
    const hover = (key) => {
        if (key !== hovered) {
            hovered = key;
            send("hover", key);
        }
    };
    root.addEventListener("pointerover", (event) => {
        hover(event.pointerType === "touch" ? 0 : layer.keyOf(closest(event, kInteractive)));
    });
    root.addEventListener("pointerleave", () => hover(0));
    let pressed = 0;
    root.addEventListener("pointerdown", (event) => {
        pressed = event.button === 0 ? layer.keyOf(closest(event, kInteractive)) : 0;
        if (pressed !== 0) {
            send("press", pressed);
        }
    });
    for (const name of ["pointerup", "pointercancel"]) {
        root.ownerDocument.addEventListener(name, () => {
            if (pressed !== 0) {
                pressed = 0;
                send("press", 0);
            }
        });
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
