import assert from "node:assert/strict";
import { test } from "node:test";
import { offerLanguage } from "../../web/language.js";
import { makeDocument } from "./fake_dom.js";

const alternates = [
    { hreflang: "en", href: "https://example.edu/demo/", title: "This page in English" },
    { hreflang: "es", href: "https://example.edu/es/demo/", title: "Esta página en español" },
];

function open({
    languages,
    lang = "en",
    declined = null,
    storage = true,
    links = alternates,
    root,
}) {
    const document = makeDocument();
    const place = document.createElement("div");
    place.dataset = { dismiss: "Dismiss" };
    document.documentElement = { lang, dataset: { root } };
    document.getElementById = () => place;
    document.querySelectorAll = () => links;
    const main = document.createElement("main");
    main.focus = (options) => {
        assert.deepEqual(options, { preventScroll: true });
        document.activeElement = main;
    };
    document.querySelector = () => main;
    const kept = new Map([["program-explorer-languages-declined", declined]]);
    const location = { href: "https://example.edu/demo/courses/?q=data" };
    const window = { document, location, navigator: { languages } };
    Object.defineProperty(window, "localStorage", {
        get() {
            if (!storage) {
                throw new Error("refused");
            }
            return {
                getItem: (key) => kept.get(key) ?? null,
                setItem: (key, value) => kept.set(key, value),
            };
        },
    });
    offerLanguage(window);
    return { document, place, declined: () => kept.get("program-explorer-languages-declined") };
}

for (const [what, given, offered] of [
    ["the language wished most", { languages: ["es-MX", "en"] }, "Esta página en español"],
    ["the first wish that is spoken", { languages: ["de", "es", "en"] }, "Esta página en español"],
    ["English to who reads Spanish", { languages: ["en"], lang: "es" }, "This page in English"],
    ["nothing in the page's own language", { languages: ["en-GB", "es"] }, undefined],
    ["nothing that is not spoken", { languages: ["de"] }, undefined],
    ["nothing without wishes", { languages: undefined }, undefined],
    ["nothing on a page in one language", { languages: ["es"], links: [] }, undefined],
    ["nothing that was declined", { languages: ["es"], declined: "fr es" }, undefined],
    [
        "all the same without storage",
        { languages: ["es"], storage: false },
        "Esta página en español",
    ],
]) {
    test(`language: offered is ${what}`, () => {
        const { place } = open(given);
        assert.equal(place.childNodes[0]?.textContent, offered);
    });
}

test("language: the offer leads to what is shown when it is followed", () => {
    for (const [root, href] of [
        ["demo", "https://example.edu/demo/courses/?q=data&lang=es"],
        [undefined, "https://example.edu/es/demo/"],
    ]) {
        const [link] = open({ languages: ["es"], root }).place.childNodes;
        link.click();
        assert.equal(link.href, href);
    }
});

test("language: the offer is a link in its own language, and stays away once declined", () => {
    const { place, declined, document } = open({ languages: ["es"], declined: "fr" });
    const [link, button] = place.childNodes;
    assert.equal(link.lang, "es");
    assert.equal(link.hreflang, "es");
    assert.equal(link.href, "https://example.edu/es/demo/");
    assert.deepEqual([button.type, button.textContent], ["button", "Dismiss"]);
    button.click();
    assert.equal(document.activeElement.tagName.toLowerCase(), "main");
    assert.equal(place.childNodes.length, 0);
    assert.equal(declined(), "fr es");
    assert.equal(open({ languages: ["es"], declined: declined() }).place.childNodes.length, 0);
});
