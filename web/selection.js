// The program's document takes the place of the static page's: what was marked in that is marked in this. Texts are broken into
// lines anew, and what was marked in them with that.

/** @typedef {{ node: Node, offset: number }} Point */

/**
 * Notes what is marked under `root`, in a field or in the text; the result marks it again, if it is still the same.
 * @param {Window & typeof globalThis} window
 * @param {HTMLElement} root
 * @returns {() => void}
 */
export function noteSelection(window, root) {
    const { document } = window;
    const field = document.activeElement;
    if (field instanceof window.HTMLInputElement && field.selectionStart !== null) {
        const { id, value, selectionStart, selectionEnd, selectionDirection } = field;
        return () => {
            const heir = document.getElementById(id);
            if (heir !== field && heir instanceof window.HTMLInputElement && heir.value === value) {
                heir.setSelectionRange(
                    selectionStart,
                    selectionEnd,
                    selectionDirection ?? undefined,
                );
            }
        };
    }
    const selection = window.getSelection();
    if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) {
        return () => {};
    }
    const text = selection.toString().replace(/\s/g, "");
    const from = lettersBefore(root, selection.anchorNode, selection.anchorOffset);
    const to = lettersBefore(root, selection.focusNode, selection.focusOffset);
    return () => {
        if (from === undefined || to === undefined) {
            return;
        }
        // Blanks alone, too, begin behind a letter: marked forward, for nothing tells which way they were.
        const beginsBehindLetter = to <= from;
        const anchor = pointAfter(root, from, beginsBehindLetter);
        const focus = pointAfter(root, to, !beginsBehindLetter);
        if (anchor && focus) {
            selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
            if (selection.toString().replace(/\s/g, "") !== text) {
                selection.removeAllRanges();
            }
        }
    };
}

/**
 * Whether a text is one of those that are for windows of this width: the others are in static pages alone.
 * @param {Node} text
 */
function isShown(text) {
    const kSometimes = '[class*="only-"], [class*="when-"]';
    for (let at = text.parentElement?.closest(kSometimes); at; ) {
        if (at.ownerDocument.defaultView?.getComputedStyle(at).display === "none") {
            return false;
        }
        at = at.parentElement?.closest(kSometimes);
    }
    return true;
}

/** @param {string} text */
function countLetters(text) {
    return text.replace(/\s/g, "").length;
}

/**
 * How many letters stand before a point; blanks do not count, for lines are broken at them. Nothing for a point outside.
 * @param {HTMLElement} root
 * @param {Node} node
 * @param {number} offset
 */
function lettersBefore(root, node, offset) {
    if (!root.contains(node)) {
        return undefined;
    }
    const range = root.ownerDocument.createRange();
    range.setStart(root, 0);
    range.setEnd(node, offset);
    let letters = countLetters(range.toString());
    const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (!isShown(text) && range.intersectsNode(text)) {
            letters -= countLetters(text.textContent ?? "");
        }
    }
    return letters;
}

/**
 * The point after `count` letters: just behind the last of them where something ends there, else just before the next.
 * @param {HTMLElement} root
 * @param {number} count
 * @param {boolean} isEnd
 * @returns {Point | undefined}
 */
function pointAfter(root, count, isEnd) {
    const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const wanted = isEnd ? count : count + 1;
    let letters = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = isShown(node) ? (node.textContent ?? "") : "";
        for (let at = 0; at < text.length; ++at) {
            letters += /\s/.test(text.charAt(at)) ? 0 : 1;
            if (letters === wanted) {
                return { node, offset: isEnd ? at + 1 : at };
            }
        }
    }
    return undefined;
}
