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
 * A content file that the page does not name: one more than there were when it was written.
 * @param {string} folder the address of the programme's files
 * @param {string} name
 * @returns {ContentFile}
 */
export function fileOf(folder, name) {
    const path = name.split("/").map(encodeURIComponent).join("/");
    return { name, url: folder + path, expected: 0 };
}

/** @typedef {"failed" | "stopped" | "plain"} Words */

/**
 * The page's own signs of starting: a thin bar, and a message when starting failed. Its words are in the page.
 * @param {Document} document
 * @param {{ bar: HTMLElement, notice: HTMLElement, pending: HTMLElement, content: HTMLElement }} parts
 */
export function createStartup(document, { bar, notice, pending, content }) {
    const { dataset } = document.documentElement;
    const message = document.createElement("p");
    const button = document.createElement("button");
    /** Which words are shown. @type {"" | Words} */
    let said = "";
    /** Nothing while it is being tried. @type {(() => void) | undefined} */
    let tryAgain;
    button.type = "button";
    button.textContent = notice.dataset.retry ?? "";
    button.addEventListener("click", () => tryAgain?.());

    /** @param {Words} words @param {(() => void) | undefined} retry */
    const say = (words, retry) => {
        said = words;
        tryAgain = retry;
        button.removeAttribute("aria-disabled");
        button.hidden = retry === undefined;
        message.textContent = notice.dataset[words] ?? "";
        if (!notice.contains(button)) {
            notice.replaceChildren(message, button);
        }
    };

    /** The button stays, for it has the focus. The words go, so that the same again are a change and are said again. */
    const tryOut = () => {
        tryAgain = undefined;
        button.setAttribute("aria-disabled", "true");
        message.textContent = "";
    };

    const fallSilent = () => {
        const hadFocus = notice.contains(document.activeElement);
        said = "";
        notice.replaceChildren();
        if (hadFocus) {
            document.querySelector("main")?.focus({ preventScroll: true });
        }
    };

    return {
        /** @param {number} fraction */
        progress(fraction) {
            bar.style.setProperty("--progress", fraction.toFixed(3));
        },
        begin() {
            dataset.begun = "";
            dataset.loading = "";
            content.setAttribute("aria-busy", "true");
            tryOut();
        },
        tryOut,
        /** Whether these words are shown, or were until `tryOut`. @param {Words} words */
        says: (words) => said === words,
        /** The program runs, unless it failed meanwhile; nothing waits for it any more. */
        end() {
            if (dataset.loading === undefined) {
                return;
            }
            stopLoading();
            delete dataset.failed;
            delete dataset.pending;
            // Without its style sheet it would go on to show.
            pending.replaceChildren();
            if (said !== "plain") {
                fallSilent();
            }
        },
        /** @param {"failed" | "stopped"} what @param {() => void} retry */
        fail(what, retry) {
            stopLoading();
            dataset.failed = "";
            say(what, retry);
        },
        /** The page runs without being painted, or is painted again. @param {boolean} isPlain @param {() => void} [retry] */
        plain(isPlain, retry) {
            if (isPlain) {
                say("plain", retry);
            } else if (said === "plain") {
                fallSilent();
            }
        },
    };

    function stopLoading() {
        delete dataset.loading;
        content.removeAttribute("aria-busy");
    }
}
