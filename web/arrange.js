/**
 * Makes `wanted` the children of `parent`, in order. The child in which focus is stays where it is, for an element that is moved
 * loses it; its neighbours move around it.
 * @param {Element} parent
 * @param {readonly Element[]} wanted
 */
export function arrange(parent, wanted) {
    if (!parent.firstChild) {
        parent.append(...wanted);
        return;
    }
    const active = parent.ownerDocument.activeElement;
    const pinned = wanted.findIndex((child) => child.contains(active));
    const kept = new Set(/** @type {readonly Node[]} */ (wanted));
    for (const child of [...parent.childNodes]) {
        if (!kept.has(child)) {
            child.remove();
        }
    }
    /** @type {Element | null} */
    let next = null;
    for (let index = wanted.length - 1; index >= 0; --index) {
        const child = /** @type {Element} */ (wanted[index]);
        const stays = index === pinned && child.parentNode === parent;
        while (stays && child.nextSibling && child.nextSibling !== next) {
            parent.insertBefore(child.nextSibling, child);
        }
        if (child.parentNode !== parent || child.nextSibling !== next) {
            parent.insertBefore(child, next);
        }
        next = child;
    }
}
