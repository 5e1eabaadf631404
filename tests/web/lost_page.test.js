import assert from "node:assert/strict";
import { test } from "node:test";
import { findLost, showLost } from "../../web/lost_page.js";
import { makeDocument } from "./fake_dom.js";

const site = "https://example.edu/sub/";

/** The pages for lost addresses: of one programme, and of several. */
const one = { programmes: "aipi", usual: "en", programme: "aipi", root: "aipi" };
const several = { programmes: "aipi mde", usual: "en es", programme: "", root: "" };

/** What the page says of itself at an address. */
function at(page, address) {
    const root = { lang: "en", dataset: { languages: "en es", ...page } };
    const lost = findLost(root, site, site + address);
    const { programme, root: folder, languages } = root.dataset;
    return { lost, lang: root.lang, programme, folder, languages };
}

for (const [page, address, lang, folder, lost] of [
    [one, "aipi/no-such/", "en", "aipi", ["", ""]],
    [one, "es/aipi/no-such/", "es", "es/aipi", ["", "es"]],
    [one, "ES/AIPI/no-such/?q=1", "es", "es/aipi", ["", "es"]],
    [one, "es/nonsense/", "es", "es/aipi", ["", "es"]],
    [one, "es", "es", "es/aipi", ["", "es"]],
    [one, "en/aipi/no-such/", "en", "aipi", ["", ""]],
    [one, "de/aipi/", "en", "aipi", ["", ""]],
    [one, "nonsense/?lang=es", "es", "es/aipi", ["", "es"]],
    [one, "es/nonsense/?lang=en", "en", "aipi", ["", ""]],
    [one, "aipi/no-such/?lang=es", "en", "aipi", ["", ""]],
    [several, "aipi/no-such/", "en", "aipi", ["aipi", ""]],
    [several, "AIPI/no-such/", "en", "aipi", ["aipi", ""]],
    [several, "es/aipi/no-such/", "es", "es/aipi", ["aipi", "es"]],
    [several, "mde/no-such/", "es", "mde", ["mde", "es"]],
    [several, "en/mde/no-such/", "en", "en/mde", ["mde", ""]],
    [several, "other/aipi/", "en", "", ["", ""]],
    [several, "es/other/aipi/", "es", "", ["", "es"]],
    [several, "", "en", "", ["", ""]],
    // A programme may be called as a language is.
    [{ ...several, programmes: "aipi es" }, "es/no-such/", "es", "es", ["es", "es"]],
]) {
    const which = page === one ? "one programme" : "several";
    test(`lost: ${address || "nothing"} among ${which} is ${folder || "none"}, in ${lang}`, () => {
        const said = at(page, address);
        const [programme, language] = lost;
        assert.deepEqual(said.lost, { programme, language });
        assert.deepEqual([said.lang, said.folder], [lang, folder]);
        assert.equal(said.programme, folder.split("/").at(-1));
    });
}

test("lost: the usual language of the programme that is found stands first", () => {
    assert.equal(at(several, "mde/no-such/").languages, "es en");
    assert.equal(at(several, "aipi/no-such/").languages, "en es");
});

/** A page in the usual language, which has itself in another. */
function makePage() {
    const document = makeDocument();
    const body = document.createElement("body");
    const english = document.createElement("main");
    english.textContent = "English";
    body.append(english);
    const spanish = document.createElement("main");
    spanish.textContent = "Español";
    const links = ["aipi", "mde"].map((programme) => {
        const link = document.createElement("link");
        link.setAttribute("data-programme", programme);
        return link;
    });
    const head = document.createElement("head");
    const words = document.createElement("link");
    head.append(words, ...links);
    const theme = document.createElement("link");
    const found = {
        'template[lang="es"]': { content: spanish, title: "Título" },
        'link[data-file*="/words/"]': words,
    };
    Object.assign(document, {
        body,
        title: "Title",
        getElementById: () => theme,
        querySelectorAll: () => links,
        querySelector: (selector) => found[selector] ?? null,
    });
    body.appendChild = (child) => body.append(child);
    const shown = () => ({
        title: document.title,
        words: body.textContent,
        theme: theme.getAttribute("href"),
        files: head.childNodes.map((link) => link.getAttribute("data-programme")),
    });
    return { document, shown };
}

test("lost: the page takes the colours and files of its programme, and stays in its language", () => {
    const { document, shown } = makePage();
    showLost(document, site, { programme: "mde", language: "" });
    assert.deepEqual(shown(), {
        title: "Title",
        words: "English",
        theme: `${site}mde/theme.css`,
        files: [null, "mde"],
    });
});

test("lost: the page in another language takes the place of the usual one, with the link to its words", () => {
    const { document, shown } = makePage();
    showLost(document, site, { programme: "", language: "es" });
    assert.deepEqual(shown(), {
        title: "Título",
        words: "Español",
        theme: null,
        files: ["aipi", "mde"],
    });
});
