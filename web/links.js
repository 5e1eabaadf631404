/** @import { Address } from "./types" */

/**
 * What of a click decides whose it is.
 * @typedef {{ button: number, altKey: boolean, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean, defaultPrevented: boolean }} Click
 */

/**
 * The address to go to when this click on a link is the program's to handle; nothing when it is the browser's:
 * other buttons, modifier keys, other targets, downloads, fragments and everything outside the program.
 * @param {Click} click
 * @param {{ href: string, target: string, hasAttribute: (name: string) => boolean }} link
 * @param {Pick<Address, "relative">} address
 */
export function takenAddress(click, link, address) {
    const isElsewhere = (link.target !== "" && link.target !== "_self") || link.href.includes("#");
    if (!isUnmodified(click) || isElsewhere || link.hasAttribute("download")) {
        return undefined;
    }
    return address.relative(link.href);
}

/**
 * Whether the page stands in a frame of another one.
 * @param {{ top: unknown }} window
 */
export function isFramed(window) {
    return window !== window.top;
}

/**
 * Lets links below `root` that leave the site open outside the frame that the page is in. Those of the static page are made to say
 * so by adding `words` to their names; the program does that for its own.
 * @param {Parameters<typeof openOutside>[0]} window
 * @param {HTMLElement} root
 * @param {string} words
 */
export function leadOutside(window, root, words) {
    for (const link of root.querySelectorAll("a[rel=external]")) {
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "external noopener");
        link.setAttribute(
            "aria-label",
            `${link.getAttribute("aria-label") ?? link.textContent}${words}`,
        );
    }
    root.addEventListener("click", (event) => {
        const link = event.target instanceof Element && event.target.closest("a[target=_blank]");
        if (link instanceof HTMLAnchorElement && isUnmodified(event)) {
            event.preventDefault();
            openOutside(window, link.href);
        }
    });
}

/**
 * Opens a new window; where the frame's sandbox refuses, goes there with the whole window; where it refuses that too, with the
 * frame: then nothing else is left. A click on a link with a target would be refused without a word.
 * @param {{ open: Window["open"], top: Pick<Window, "location"> | null, location: Location }} window
 * @param {string} url
 */
export function openOutside(window, url) {
    // "noopener" among the features would hide whether there is a window.
    const opened = allowed(() => window.open(url, "_blank"));
    if (opened) {
        allowed(() => {
            opened.opener = null;
        });
        return;
    }
    const isLeaving = allowed(() => {
        // Of another origin's location only this can be set; it has no `assign`.
        (window.top ?? window).location.href = url;
        return true;
    });
    if (!isLeaving) {
        window.location.href = url;
    }
}

/**
 * What `act` gives; nothing where the sandbox forbids it.
 * @template T
 * @param {() => T} act
 */
function allowed(act) {
    try {
        return act();
    } catch {
        return undefined;
    }
}

/** @param {Click} click */
function isUnmodified(click) {
    const isModified = click.altKey || click.ctrlKey || click.metaKey || click.shiftKey;
    return click.button === 0 && !click.defaultPrevented && !isModified;
}
