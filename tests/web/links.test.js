import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddress } from "../../web/address.js";
import { takenAddress } from "../../web/links.js";

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
