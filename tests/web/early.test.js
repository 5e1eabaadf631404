import assert from "node:assert/strict";
import { test } from "node:test";
import { kRelease } from "../../web/release.js";
import { makeDocument } from "./fake_dom.js";

globalThis.Element ??= class {};

let times = 0;

/** Loads the script in a page at `search`; `isParsed` tells whether all of the page is there by then. */
async function load({
    search = "",
    isParsed = true,
    isFramed = false,
    hasLayer = true,
    more,
} = {}) {
    const document = makeDocument();
    const listeners = new Map();
    const [root, pending, offer, layer] = ["html", "div", "div", "div"].map((tag) =>
        document.createElement(tag),
    );
    const href = `https://example.edu/aipi/${search}`;
    root.dataset = { base: "../", programme: "aipi", root: "aipi", editions: "2023 2024", ...more };
    root.dataset.languages = "en es";
    root.dataset.parameters = "q";
    root.lang = "en";
    root.classList = { contains: (name) => name === "static" };
    pending.dataset = { late: "Not yet: {}.", failed: "Not: {}.", search: "“{}”" };
    layer.dataset = { outside: " (new window)" };
    const link = Object.assign(document.createElement("a"), { href: "https://other.example/" });
    link.textContent = "Other";
    layer.querySelectorAll = () => [link];
    const spanish = { hreflang: "es", href: "https://example.edu/es/aipi/", title: "En español" };
    Object.assign(document, {
        documentElement: root,
        readyState: isParsed ? "interactive" : "loading",
        getElementById: (id) => ({ pending, offer, ...(hasLayer && { layer }) })[id] ?? null,
        querySelector: () => null,
        querySelectorAll: () => [spanish],
        addEventListener: (name, act, options) => listeners.set(name, { act, options }),
    });
    const left = [];
    const { search: query } = new URL(href);
    const location = { href, search: query, hash: "", replace: (to) => left.push(to) };
    const window = {
        document,
        location,
        navigator: { languages: ["es"] },
        localStorage: { getItem: () => null },
        addEventListener: (name, act) => listeners.set(`window ${name}`, { act }),
        setTimeout() {},
    };
    window.top = isFramed ? {} : window;
    Object.assign(globalThis, { document, location, window });
    times += 1;
    // A script of its own each time.
    await import(`../../web/early.js?${times}`);
    return { root, pending, offer, layer, link, listeners, left };
}

test("early: a page says of which release its first script is, and is else as it was written", async () => {
    const { root, left } = await load();
    assert.equal(root.dataset.script, kRelease);
    for (const name of ["theme", "embed", "leaving", "pending", "failed"]) {
        assert.equal(root.dataset[name], undefined, name);
    }
    assert.deepEqual(left, []);
});

test("early: colours and frame are as the address says", async () => {
    const { root } = await load({ search: "?theme=dark&embed=1" });
    assert.deepEqual([root.dataset.theme, root.dataset.embed], ["dark", ""]);
    const other = await load({ search: "?theme=green&embed=0" });
    assert.deepEqual([other.root.dataset.theme, other.root.dataset.embed], [undefined, undefined]);
});

test("early: an old address is left at once, unseen, for the one that took its place", async () => {
    const { root, left } = await load({ search: "?edition=2024" });
    assert.equal(root.dataset.leaving, "");
    assert.deepEqual(left, ["https://example.edu/aipi/2024/"]);
});

test("early: what only the program applies is told, and the page is offered in the visitor's language", async () => {
    const { pending, offer } = await load({ search: "?q=data" });
    assert.equal(pending.textContent, "Not yet: “data”.Not: “data”.");
    assert.equal(offer.childNodes[0].textContent, "En español");
});

test("early: of a page that is still coming nothing is said before all of it is there, and then once", async () => {
    const { pending, offer, listeners } = await load({ search: "?q=data", isParsed: false });
    assert.deepEqual([pending.textContent, offer.textContent], ["", ""]);
    const { act, options } = listeners.get("readystatechange");
    assert.deepEqual(options, { once: true });
    act();
    assert.equal(pending.childNodes.length, 2);
});

test("early: a page in a frame of somebody else's offers no other language", async () => {
    const { offer } = await load({ search: "?embed=1" });
    assert.deepEqual(offer.childNodes, []);
});

test("early: only in a frame links that leave the site say that they open outside it", async () => {
    const framed = await load({ isFramed: true });
    assert.equal(framed.link.getAttribute("aria-label"), "Other (new window)");
    assert.ok(framed.layer.listeners.has("click"));
    const whole = await load();
    assert.equal(whole.link.getAttribute("aria-label"), null);
    assert.ok(!whole.layer.listeners.has("click"));
    await load({ isFramed: true, hasLayer: false });
});

test("early: links and forms take along what they must, and what becomes of main.js is watched", async () => {
    const { listeners } = await load({ search: "?embed=1" });
    for (const name of ["click", "auxclick", "formdata", "window error", "DOMContentLoaded"]) {
        assert.ok(listeners.has(name), name);
    }
});
