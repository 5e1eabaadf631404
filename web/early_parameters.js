import { isFilledIn } from "./fields.js";

/** A search may be of any length; so many letters of it are shown. */
const kMostLetters = 60;

/** What every page in a frame of somebody else's keeps. */
const kKept = ["theme", "embed"];

/**
 * Says what of the address only the program applies, until it does. The words are in the page.
 * @param {Document} document
 * @param {readonly string[]} names
 * @param {string} search
 */
export function showPending(document, names, search) {
    const notice = document.getElementById("pending");
    const parts = notice ? pendingParts(notice, names, search) : [];
    if (!notice || parts.length === 0) {
        return;
    }
    for (const name of ["late", "failed"]) {
        const line = document.createElement("p");
        line.className = name;
        line.textContent = fill(notice.dataset[name], parts.join(notice.dataset.and));
        notice.append(line);
    }
    document.documentElement.dataset.pending = "";
}

/**
 * @param {HTMLElement} notice
 * @param {readonly string[]} names
 * @param {string} search
 */
function pendingParts({ dataset }, names, search) {
    const query = new URLSearchParams(search);
    const parts = [];
    let hasChoices = false;
    for (const name of names) {
        const given = query.getAll(name);
        if (name === "q") {
            const text = (given.pop() || "").trim();
            const shown = text.length > kMostLetters ? `${text.slice(0, kMostLetters)}…` : text;
            parts.push(...(text ? [fill(dataset.search, shown)] : []));
        } else {
            hasChoices ||= given.some(Boolean);
        }
    }
    if (hasChoices) {
        parts.push(dataset.choices);
    }
    return parts;
}

/** @param {string | undefined} words @param {string} text */
function fill(words, text) {
    return (words || "").split("{}").join(text);
}

/**
 * Until the program runs, links and the search form take along what the address says of colours and frames, and the form leaves
 * out what nobody has chosen.
 * @param {Document} document
 * @param {string} base
 * @param {string} search
 */
export function carryOn(document, base, search) {
    const query = new URLSearchParams(search);
    const isEmbedded = query.get("embed") === "1";
    const kept = kKept.filter((name) => isEmbedded && query.has(name));
    const isStatic = () => document.documentElement.classList.contains("static");
    /** @param {Event} event */
    const onClick = (event) => {
        const target = /** @type {Element | null} */ (event.target);
        const link = /** @type {HTMLAnchorElement | null} */ (target?.closest?.("a[href]"));
        if (!link || !isStatic() || !link.href.startsWith(base) || isOnPage(link)) {
            return;
        }
        const url = new URL(link.href);
        for (const name of kept) {
            url.searchParams.set(name, query.get(name) || "");
        }
        link.href = url.href;
    };
    if (kept.length > 0) {
        document.addEventListener("click", onClick, true);
        document.addEventListener("auxclick", onClick, true);
    }
    document.addEventListener("formdata", (event) => {
        const { formData } = /** @type {FormDataEvent} */ (event);
        leaveOutUnchosen(/** @type {HTMLFormElement} */ (event.target), formData);
        for (const name of kept) {
            formData.set(name, query.get(name) || "");
        }
    });
}

/** @param {Element} link */
function isOnPage(link) {
    return (link.getAttribute("href") || "").startsWith("#");
}

/**
 * @param {HTMLFormElement} form
 * @param {FormData} formData
 */
function leaveOutUnchosen(form, formData) {
    for (const field of form.elements) {
        if (field instanceof HTMLSelectElement && !isFilledIn(field)) {
            formData.delete(field.name);
        } else if (field instanceof HTMLInputElement && !field.value) {
            formData.delete(field.name);
        }
    }
}
