/** So long main.js may take to come before the page no longer counts on it. */
const kPatienceMs = 20_000;

/** So long a fresh one may take before the page is loaded again without it. */
const kRefetchMs = 3_000;

/**
 * Watches what becomes of main.js. Where it is missing, cut, of another release or beyond this browser, or breaks before it can
 * say so itself, the page does: `data-failed`, and the message. One that only comes late takes that back.
 * @param {Window & typeof globalThis} window
 * @param {(act: () => void) => void} whenParsed
 */
export function watchStart(window, whenParsed) {
    const { document } = window;
    const root = document.documentElement;
    const hasBegun = () => root.dataset.begun !== undefined || root.dataset.failed !== undefined;
    const find = () =>
        /** @type {HTMLScriptElement | null} */ (document.querySelector("script[type=module]"));

    /** Past the cache of the browser, where a broken one may be. */
    const reload = () => {
        const act = () => window.location.reload();
        window.setTimeout(act, kRefetchMs);
        window
            .fetch(find()?.src || "", { cache: "reload" })
            .then((file) => file.text())
            .then(act, act);
    };

    const check = () => {
        // The page for lost addresses has a program only where it has a programme.
        if (find() && root.dataset.programme && !hasBegun()) {
            root.dataset.failed = "";
            whenParsed(() => say(document, reload));
        }
    };

    window.addEventListener(
        "error",
        (event) => {
            const broken = event.filename || /** @type {HTMLScriptElement} */ (event.target).src;
            if (broken && broken === find()?.src) {
                check();
            }
        },
        true,
    );
    // Modules run before this, and what runs has begun.
    document.addEventListener("DOMContentLoaded", check);
    window.setTimeout(check, kPatienceMs);
}

/**
 * @param {Document} document
 * @param {() => void} retry
 */
function say(document, retry) {
    const notice = document.getElementById("startup");
    const message = document.createElement("p");
    const button = document.createElement("button");
    message.textContent = notice?.dataset.failed || "";
    button.type = "button";
    button.textContent = notice?.dataset.retry || "";
    button.addEventListener("click", retry);
    notice?.append(message, button);
}
