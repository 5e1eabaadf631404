/**
 * Changes the layer by `patch` and gives focus to the element that takes the place of the one with focus: itself where it stays,
 * else the one with the same id.
 * @param {Document} document
 * @param {() => void} patch
 */
export function keepFocus(document, patch) {
    const before = document.activeElement;
    patch();
    const now = document.activeElement;
    if (!before || before === document.body || (now && now !== document.body)) {
        return;
    }
    const heir = before.isConnected ? before : document.getElementById(before.id);
    if (heir instanceof HTMLElement) {
        heir.focus({ preventScroll: true });
    }
}
