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
 * @param {HTMLElement} bar
 * @param {HTMLElement} notice
 */
export function createStartup(document, bar, notice) {
    const root = document.documentElement;
    return {
        /** @param {number} fraction */
        progress(fraction) {
            bar.style.setProperty("--progress", fraction.toFixed(3));
        },
        begin() {
            notice.replaceChildren();
            root.dataset.loading = "";
        },
        end() {
            delete root.dataset.loading;
        },
        /** @param {"failed" | "stopped"} what @param {() => void} retry */
        fail(what, retry) {
            delete root.dataset.loading;
            const message = document.createElement("p");
            message.textContent = notice.dataset[what] ?? "";
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = notice.dataset.retry ?? "";
            button.addEventListener("click", retry);
            notice.replaceChildren(message, button);
        },
    };
}
