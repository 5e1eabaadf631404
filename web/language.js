/** Where the browser keeps that a language was declined. */
const kKey = "program-explorer-languages-declined";

/**
 * Offers the page in the language that the visitor's browser wishes most and the site speaks, where it is another. Never twice to
 * who declined it.
 * @param {Window} window
 */
export function offerLanguage(window) {
    const { document, navigator } = window;
    const place = document.getElementById("offer");
    const link = wantedLink(document, navigator.languages || []);
    if (!place || !link || isDeclined(window, link.hreflang)) {
        return;
    }
    const offer = document.createElement("a");
    offer.lang = link.hreflang;
    offer.hreflang = link.hreflang;
    offer.href = link.href;
    offer.textContent = link.title;
    // Of the page that is shown when it is followed: the program may lead on to others.
    for (const follow of ["click", "auxclick"]) {
        offer.addEventListener(follow, () => {
            offer.href = sameIn(window, link);
        });
    }
    const dismiss = document.createElement("button");
    dismiss.type = "button";
    dismiss.textContent = place.dataset.dismiss || "";
    dismiss.addEventListener("click", () => {
        place.replaceChildren();
        document.querySelector("main")?.focus({ preventScroll: true });
        decline(window, link.hreflang);
    });
    place.append(offer, dismiss);
}

/**
 * The address that is shown, in the language of `link`: early.js knows where that is. The list of programmes has one address in each.
 * @param {Window} window
 * @param {HTMLLinkElement} link
 */
function sameIn({ document, location }, link) {
    if (!document.documentElement.dataset.root) {
        return link.href;
    }
    const url = new URL(location.href);
    url.searchParams.set("lang", link.hreflang);
    return url.href;
}

/**
 * The way to the page in the first of `wishes` that the site speaks; nothing where that is the page's own language.
 * @param {Document} document
 * @param {readonly string[]} wishes
 */
function wantedLink(document, wishes) {
    const links = /** @type {HTMLLinkElement[]} */ ([
        ...document.querySelectorAll("link[rel=alternate][hreflang]"),
    ]);
    for (const wish of wishes) {
        const link =
            links.find(({ hreflang }) => hreflang.toLowerCase() === wish.toLowerCase()) ||
            links.find(({ hreflang }) => isSame(hreflang, wish));
        if (link) {
            return isSame(link.hreflang, document.documentElement.lang) ? undefined : link;
        }
    }
    return undefined;
}

/**
 * Apart from where it is spoken: "es" and "es-MX".
 * @param {string} tag
 * @param {string} other
 */
function isSame(tag, other) {
    const spoken = (/** @type {string} */ each) => each.toLowerCase().replace(/-.*/, "");
    return spoken(tag) === spoken(other);
}

/** @param {Window} window @param {string} language */
function isDeclined(window, language) {
    try {
        return (window.localStorage.getItem(kKey) || "").split(" ").includes(language);
    } catch {
        return false;
    }
}

/** @param {Window} window @param {string} language */
function decline(window, language) {
    try {
        const declined = window.localStorage.getItem(kKey) || "";
        window.localStorage.setItem(kKey, `${declined} ${language}`.trim());
    } catch {
        // It is offered again, then.
    }
}
