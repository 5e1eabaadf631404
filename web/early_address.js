/**
 * What a page says of itself, written by the renderer: the site's root, the programme's folder in it, its editions and the kinds of
 * comparison (the usual ones first), and the parameters that only the program applies.
 * @typedef {{ base: string, programme: string, editions: string[], kinds: string[], parameters: string[] }} PageFacts
 */

/**
 * @param {HTMLElement} root
 * @param {string} href
 * @returns {PageFacts}
 */
export function readPage({ dataset }, href) {
    return {
        base: new URL(dataset.base || "./", href).href,
        programme: dataset.programme || "",
        editions: wordsOf(dataset.editions),
        kinds: wordsOf(dataset.kinds),
        parameters: wordsOf(dataset.parameters),
    };
}

/**
 * Where an address with a parameter for the edition or the kind of comparison leads now; nothing if it has none that is known.
 * All else that it says stays.
 * @param {PageFacts} page
 * @param {string} href
 */
export function newAddress({ base, programme, editions, kinds }, href) {
    const url = new URL(href);
    const prefix = new URL(`${programme}/`, base);
    if (!programme || url.origin !== prefix.origin || !url.pathname.startsWith(prefix.pathname)) {
        return undefined;
    }
    let parts = url.pathname.slice(prefix.pathname.length).split("/");
    parts = parts.filter((part) => part && part !== "index.html");
    let edition = editions.includes(parts[0] || "") ? parts.shift() : editions[0];
    const dropped = new Set();
    const given = lastOf(url, "edition");
    if (editions.includes(given)) {
        edition = given;
        dropped.add("edition");
    }
    const kind = lastOf(url, "of");
    if (parts[0] === "compare" && kinds.includes(kind)) {
        parts = kind === kinds[0] ? ["compare"] : ["compare", kind];
        dropped.add("of");
    }
    if (dropped.size === 0) {
        return undefined;
    }
    if (edition && edition !== editions[0]) {
        parts.unshift(edition);
    }
    url.pathname = prefix.pathname + parts.map((part) => `${part}/`).join("");
    // Not by way of URLSearchParams, which writes all the others anew.
    const rest = url.search.slice(1).split("&");
    url.search = rest.filter((pair) => !dropped.has(pair.split("=")[0])).join("&");
    return url.href;
}

/**
 * On the page for addresses that have none: the programme that this one begins with, if there is one.
 * @param {HTMLElement} root
 * @param {string} base
 * @param {string} href
 */
export function findProgramme({ dataset }, base, href) {
    const path = new URL(href).pathname.slice(new URL(base).pathname.length);
    const first = (path.split("/")[0] || "").toLowerCase();
    const found = wordsOf(dataset.programmes).find((id) => id === first);
    if (found) {
        dataset.programme = found;
    }
    return found;
}

/**
 * Makes the page that is for any programme one of this: its colours, and its files alone.
 * @param {Document} document
 * @param {string} base
 * @param {string} programme
 */
export function showProgramme(document, base, programme) {
    document.getElementById("theme")?.setAttribute("href", `${base}${programme}/theme.css`);
    for (const link of document.querySelectorAll("link[data-programme]")) {
        if (link.getAttribute("data-programme") !== programme) {
            link.remove();
        }
    }
}

/** @param {string | undefined} text */
function wordsOf(text) {
    return (text || "").split(" ").filter(Boolean);
}

/** @param {URL} url @param {string} name */
function lastOf(url, name) {
    return url.searchParams.getAll(name).pop() || "";
}
