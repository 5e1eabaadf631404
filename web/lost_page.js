import { lastOf, wordsOf } from "./early_address.js";

/**
 * What an address that has no page begins with: one of several programmes (empty: none of them, or there is only one) and a
 * language (empty: that of the page).
 * @typedef {{ programme: string, language: string }} Lost
 */

/**
 * What an address begins with that has no page. The page then says of itself what one of that programme in that language would.
 * @param {HTMLElement} root
 * @param {string} base
 * @param {string} href
 * @returns {Lost}
 */
export function findLost(root, base, href) {
    const { dataset } = root;
    const programmes = wordsOf(dataset.programmes);
    const url = new URL(href);
    const parts = url.pathname.slice(new URL(base).pathname.length).toLowerCase().split("/");
    const languages = wordsOf(dataset.languages);
    const spoken = (/** @type {string} */ tag) =>
        languages.find((each) => each.toLowerCase() === tag.toLowerCase());
    const given = programmes.includes(parts[0] || "") ? "" : spoken(parts[0] || "");
    if (given) {
        parts.shift();
    }
    const named = programmes.find((id) => id === parts[0]);
    const programme = named || dataset.programme || "";
    const usual = wordsOf(dataset.usual)[programmes.indexOf(programme)] || languages[0] || "";
    // An address in a programme leads on to the one that says the language as it is said now.
    const wanted = named ? "" : spoken(lastOf(url, "lang"));
    const language = wanted || given || usual;
    const found = dataset.programme ? "" : programme;
    if (programme) {
        dataset.programme = programme;
        dataset.root = language === usual ? programme : `${language}/${programme}`;
        dataset.languages = [usual, ...languages.filter((tag) => tag !== usual)].join(" ");
    }
    const isOther = language !== root.lang;
    root.lang = language;
    return { programme: found, language: isOther ? language : "" };
}

/**
 * Makes the page that is for any programme, in the usual language, one of `lost`: its colours and its files alone, and its words.
 * @param {Document} document
 * @param {string} base
 * @param {Lost} lost
 */
export function showLost(document, base, { programme, language }) {
    if (programme) {
        document.getElementById("theme")?.setAttribute("href", `${base}${programme}/theme.css`);
        for (const link of document.querySelectorAll("link[data-programme]")) {
            if (link.getAttribute("data-programme") !== programme) {
                link.remove();
            }
        }
    }
    const template = /** @type {HTMLTemplateElement | null} */ (
        document.querySelector(`template[lang="${language}"]`)
    );
    if (template) {
        // The page in its language begins with the link to its words.
        const { content, title } = template;
        document.querySelector('link[data-file*="/words/"]')?.remove();
        document.title = title;
        document.body.textContent = "";
        document.body.appendChild(content);
    }
}
