/** @import { ContentFile } from "./types" */

/**
 * The content files this page names in its head, in the order written.
 * @param {Document} document
 * @returns {ContentFile[]}
 */
export function listContent(document) {
    const links = document.querySelectorAll("link[data-file]");
    return [...links].map((link) => ({
        name: link.getAttribute("data-file") ?? "",
        url: new URL(link.getAttribute("href") ?? "", document.baseURI).href,
        expected: Number(link.getAttribute("data-bytes") ?? 0),
    }));
}

/**
 * The page's own signs of starting: a thin bar, and a message when starting failed. Its words are in the page.
 * @param {Document} document
 * @param {{ bar: HTMLElement, notice: HTMLElement, content: HTMLElement }} parts
 */
export function createStartup(document, { bar, notice, content }) {
    const { dataset } = document.documentElement;
    const message = document.createElement("p");
    const button = document.createElement("button");
    /** Nothing while it is being tried. @type {(() => void) | undefined} */
    let tryAgain;
    button.type = "button";
    button.textContent = notice.dataset.retry ?? "";
    button.addEventListener("click", () => tryAgain?.());

    return {
        /** @param {number} fraction */
        progress(fraction) {
            bar.style.setProperty("--progress", fraction.toFixed(3));
        },
        begin() {
            dataset.loading = "";
            content.setAttribute("aria-busy", "true");
            // The button stays, for it has the focus. The words go, so that the same again are a change and are said again.
            tryAgain = undefined;
            button.setAttribute("aria-disabled", "true");
            message.textContent = "";
        },
        /** All is well, unless it failed meanwhile. */
        end() {
            if (dataset.loading === undefined) {
                return;
            }
            const hadFocus = notice.contains(document.activeElement);
            stopLoading();
            delete dataset.failed;
            delete dataset.pending;
            notice.replaceChildren();
            if (hadFocus) {
                document.querySelector("main")?.focus({ preventScroll: true });
            }
        },
        /** @param {"failed" | "stopped"} what @param {() => void} retry */
        fail(what, retry) {
            stopLoading();
            dataset.failed = "";
            tryAgain = retry;
            button.removeAttribute("aria-disabled");
            message.textContent = notice.dataset[what] ?? "";
            if (!notice.contains(button)) {
                notice.append(message, button);
            }
        },
    };

    function stopLoading() {
        delete dataset.loading;
        content.removeAttribute("aria-busy");
    }
}
