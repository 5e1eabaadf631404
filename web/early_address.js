/**
 * What a page says of itself, written by the renderer: the site's root, the folder of the programme in it and that of its pages in
 * this language, the languages, editions and kinds of comparison (the usual ones first), and the parameters that only the program
 * applies.
 * @typedef {{ base: string, programme: string, root: string, languages: string[], editions: string[], kinds: string[],
 *     parameters: string[] }} PageFacts
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
        root: dataset.root || "",
        languages: wordsOf(dataset.languages),
        editions: wordsOf(dataset.editions),
        kinds: wordsOf(dataset.kinds),
        parameters: wordsOf(dataset.parameters),
    };
}

/**
 * Where an address with a parameter for the language, the edition or the kind of comparison leads; nothing if it has none that is
 * known.
 * All else that it says stays.
 * @param {PageFacts} page
 * @param {string} href
 */
export function newAddress({ base, programme, root, languages, editions, kinds }, href) {
    const url = new URL(href);
    const before = url.href;
    const prefix = new URL(`${root}/`, base);
    if (!root || url.origin !== prefix.origin || !url.pathname.startsWith(prefix.pathname)) {
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
    let folder = prefix.pathname;
    const language = lastOf(url, "lang");
    if (languages.includes(language)) {
        const isUsual = language === languages[0];
        folder = new URL(isUsual ? `${programme}/` : `${language}/${programme}/`, base).pathname;
        dropped.add("lang");
    }
    if (dropped.size === 0) {
        return undefined;
    }
    if (edition && edition !== editions[0]) {
        parts.unshift(edition);
    }
    url.pathname = folder + parts.map((part) => `${part}/`).join("");
    // Not by way of URLSearchParams, which writes all the others anew.
    const rest = url.search.slice(1).split("&");
    url.search = rest.filter((pair) => !dropped.has(nameOf(pair))).join("&");
    return url.href === before ? undefined : url.href;
}

/**
 * Where a page leads that only leads on, with all that its own address says; nothing if that is nothing or the page leads nowhere.
 * @param {Document} document
 * @param {Pick<Location, "href" | "search" | "hash">} location
 */
export function forwardAddress(document, { href, search, hash }) {
    const refresh = document.querySelector("meta[http-equiv=refresh]");
    const [, to] = /\burl=(.+)/.exec(refresh?.getAttribute("content") || "") || [];
    return to && search + hash ? new URL(to, href).href + search + hash : undefined;
}

/** The words of an attribute. @param {string | undefined} text */
export function wordsOf(text) {
    return (text || "").split(" ").filter(Boolean);
}

/**
 * The name in a part of a query, read as `URLSearchParams` reads the whole.
 * @param {string} pair
 */
function nameOf(pair) {
    return [...new URLSearchParams(`&${pair}`).keys()][0];
}

/** A parameter's last value. @param {URL} url @param {string} name */
export function lastOf(url, name) {
    return url.searchParams.getAll(name).pop() || "";
}
