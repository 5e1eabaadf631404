import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddress } from "../../web/address.js";
import { isFramed, leadOutside, openOutside, takenAddress } from "../../web/links.js";
import { FakeElement, makeDocument } from "./fake_dom.js";

const kBase = "https://host.example/explorer/";
const address = createAddress(
    { history: { state: null }, location: { href: `${kBase}aipi/` } },
    kBase,
    "aipi",
);
const plainClick = {
    button: 0,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    defaultPrevented: false,
};

/** What a click on a link to `href` makes the program do. */
function take(href, click = {}, attributes = {}) {
    const link = {
        href: new URL(href, `${kBase}aipi/`).href,
        target: attributes.target ?? "",
        hasAttribute: (name) => name in attributes,
    };
    return takenAddress({ ...plainClick, ...click }, link, address);
}

for (const [name, expected, ...click] of [
    ["a page of the program", "aipi/courses/", "courses/"],
    ["a query", "aipi/courses/?q=a%20b", "courses/?q=a%20b"],
    ["the program's first page", "aipi/", "./"],
    ["an index file", "aipi/tracks/", "tracks/index.html"],
    ["its own target", "aipi/tracks/", "tracks/", {}, { target: "_self" }],
    ["another target", undefined, "tracks/", {}, { target: "_blank" }],
    ["a download", undefined, "tracks/", {}, { download: "" }],
    ["a fragment of this page", undefined, "#k2"],
    ["a fragment elsewhere", undefined, "courses/#k2"],
    ["another site", undefined, "https://other.example/explorer/aipi/"],
    ["another programme", undefined, "../other/"],
    ["a programme whose name begins alike", undefined, "../aipi-online/"],
    ["a file", undefined, "../data/aipi/courses.json"],
    ["a file of the programme", undefined, "theme.css"],
    ["mail", undefined, "mailto:a@host.example"],
    ["the middle button", undefined, "courses/", { button: 1 }],
    ["Ctrl", undefined, "courses/", { ctrlKey: true }],
    ["Command", undefined, "courses/", { metaKey: true }],
    ["Shift", undefined, "courses/", { shiftKey: true }],
    ["Alt", undefined, "courses/", { altKey: true }],
    ["a click already used", undefined, "courses/", { defaultPrevented: true }],
]) {
    test(`links: ${name} is ${expected === undefined ? "the browser's" : "taken over"}`, () => {
        assert.equal(take(...click), expected);
    });
}

const refuse = () => {
    throw new Error("refused by the sandbox");
};

/** What a window that may do only `allowed` does with a link that leads out. */
function lead(allowed, opened = { opener: "the frame" }) {
    const did = [];
    const target = (name) => ({
        location: {
            set href(url) {
                did.push(allowed.includes(name) ? [name, url] : refuse());
            },
        },
    });
    const window = {
        open(url, name) {
            did.push(["open", url, name]);
            return allowed.includes("open") ? opened : null;
        },
        top: target("top"),
        ...target("frame"),
    };
    openOutside(window, "https://other.example/");
    return did;
}

const kOpened = ["open", "https://other.example/", "_blank"];

for (const [name, allowed, expected] of [
    ["in a new window", ["open", "top", "frame"], []],
    ["at the top where no window may open", ["top", "frame"], [["top", kOpened[1]]]],
    ["in the frame where nothing else may be", ["frame"], [["frame", kOpened[1]]]],
]) {
    test(`links: what leads out of a frame opens ${name}`, () => {
        assert.deepEqual(lead(allowed), [kOpened, ...expected]);
    });
}

test("links: a browser that throws where no window may open has refused it, no more", () => {
    const did = [];
    const location = {
        set href(url) {
            did.push(url);
        },
    };
    openOutside({ open: refuse, top: { location }, location: {} }, kOpened[1]);
    assert.deepEqual(did, [kOpened[1]]);
});

test("links: a new window does not know the frame it comes from", () => {
    const opened = { opener: "the frame" };
    lead(["open"], opened);
    assert.equal(opened.opener, null);
});

test("links: a window whose opener cannot be cut off has opened all the same", () => {
    const opened = Object.defineProperty({}, "opener", { set: refuse });
    assert.deepEqual(lead(["open", "top", "frame"], opened), [kOpened]);
});

class Anchor extends FakeElement {
    closest(selector) {
        const isOut = this.getAttribute("target") === "_blank";
        return selector === "a[target=_blank]" && isOut ? this : null;
    }
}
globalThis.Element ??= FakeElement;
globalThis.HTMLAnchorElement ??= Anchor;

/** A page in a frame with these links that leave the site, and what clicks on them open. */
function makeFramed(...attributes) {
    const document = makeDocument();
    const links = attributes.map((each) => {
        const link = Object.assign(new Anchor(document, "a"), { href: "https://other.example/" });
        link.textContent = "Other";
        for (const [name, value] of Object.entries(each)) {
            link.setAttribute(name, value);
        }
        return link;
    });
    const root = document.createElement("div");
    root.querySelectorAll = (selector) =>
        links.filter((link) => selector === `a[rel=${link.getAttribute("rel")}]`);
    const opened = [];
    const window = { open: (url) => opened.push(url) };
    leadOutside(window, root, " (new window)");
    /** Whether a click is left to the browser. */
    const click = (target, more = {}) => {
        let isLeft = true;
        const preventDefault = () => {
            isLeft = false;
        };
        root.listeners.get("click")({ ...plainClick, target, preventDefault, ...more });
        return isLeft;
    };
    return { links, opened, click };
}

test("links: in a frame those that leave the site say that they open outside, the others stay as they are", () => {
    const { links } = makeFramed(
        { rel: "external" },
        { rel: "external", "aria-label": "Its name" },
        { rel: "help" },
    );
    const out = { rel: "external noopener", target: "_blank" };
    assert.deepEqual(
        links.map((link) => Object.fromEntries(link.attributes)),
        [
            { ...out, "aria-label": "Other (new window)" },
            { ...out, "aria-label": "Its name (new window)" },
            { rel: "help" },
        ],
    );
});

test("links: in a frame a click on what leaves the site opens it outside, if it is a plain click", () => {
    const { links, opened, click } = makeFramed({ rel: "external" }, { rel: "help" });
    assert.equal(click(links[0], { ctrlKey: true }), true);
    assert.equal(click(links[1]), true);
    assert.equal(click({}), true);
    // Another element of that kind has no address.
    const other = new FakeElement(undefined, "area");
    assert.equal(click(Object.assign(other, { closest: () => other })), true);
    assert.deepEqual(opened, []);
    assert.equal(click(links[0]), false);
    assert.deepEqual(opened, ["https://other.example/"]);
});

test("links: a page is framed when another is at the top", () => {
    const window = {};
    window.top = window;
    assert.equal(isFramed(window), false);
    assert.equal(isFramed({ top: window }), true);
});
