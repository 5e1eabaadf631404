import assert from "node:assert/strict";
import { test } from "node:test";
import { carryOn, showPending } from "../../web/early_parameters.js";
import { makeDocument } from "./fake_dom.js";

const words = {
    late: "Not yet: {}.",
    failed: "Not: {}.",
    search: "the search “{}”",
    choices: "what was chosen",
    and: " and ",
};
const names = ["q", "kind", "term", "sort"];

function pendingOf(search) {
    const document = makeDocument();
    const [root, notice] = ["html", "div"].map((tag) => document.createElement(tag));
    notice.dataset = words;
    document.documentElement = root;
    document.getElementById = () => notice;
    showPending(document, names, search);
    const lines = notice.childNodes.map((line) => line.textContent);
    return { lines, kinds: notice.childNodes.map((line) => line.className), root };
}

const told = [
    ["?q=data", "the search “data”"],
    ["?kind=a", "what was chosen"],
    ["?kind=a,b&kind=c&term=fall", "what was chosen"],
    ["?q=deep+learning&kind=a&sort=title&utm=x", "the search “deep learning” and what was chosen"],
    [`?q=${"x".repeat(60)}`, `the search “${"x".repeat(60)}”`],
    [`?q=${"x".repeat(300)}`, `the search “${"x".repeat(60)}…”`],
];
for (const [search, what] of told) {
    test(`early: ${search.slice(0, 50)} is told`, () => {
        const { lines, kinds, root } = pendingOf(search);
        // Which of them is seen is in page.css.
        assert.deepEqual(kinds, ["late", "failed"]);
        assert.deepEqual(lines, [`Not yet: ${what}.`, `Not: ${what}.`]);
        assert.equal(root.dataset.pending, "");
    });
}

for (const search of ["", "?q=", "?q=+&kind=", "?theme=dark&embed=1", "?unknown=1"]) {
    test(`early: of "${search}" there is nothing to tell`, () => {
        const { lines, root } = pendingOf(search);
        assert.deepEqual(lines, []);
        assert.equal(root.dataset.pending, undefined);
    });
}

/** A document that hears of clicks on links and of forms sent. */
function listening(search, className = "static") {
    const listeners = new Map();
    const caught = new Map();
    const root = { classList: { contains: (name) => name === className } };
    const document = {
        documentElement: root,
        addEventListener(name, act, isCaught) {
            listeners.set(name, act);
            caught.set(name, isCaught);
        },
    };
    carryOn(document, "https://example.edu/", search);
    const click = (href, written = href) => {
        const link = { href, getAttribute: () => written };
        listeners.get("click")?.({ target: { closest: () => link } });
        return link.href;
    };
    return { click, listeners, caught };
}

test("early: until the program runs, links in a frame take along what its host asked for", () => {
    const { click } = listening("?theme=dark&embed=1&q=x");
    assert.equal(
        click("https://example.edu/aipi/courses/"),
        "https://example.edu/aipi/courses/?theme=dark&embed=1",
    );
    assert.equal(click("https://other.example/"), "https://other.example/");
    const framed = listening("?embed=1");
    assert.equal(framed.click("https://example.edu/aipi/"), "https://example.edu/aipi/?embed=1");
    assert.equal(click("https://example.edu/aipi/#k1", "#k1"), "https://example.edu/aipi/#k1");
});

test("early: a link has what it takes along before anyone else hears of the click, whichever button it is", () => {
    const { listeners, caught } = listening("?embed=1");
    assert.equal(listeners.get("auxclick"), listeners.get("click"));
    assert.deepEqual([caught.get("click"), caught.get("auxclick")], [true, true]);
    assert.equal(listening("?q=x").listeners.has("click"), false);
});

test("early: links of a program that runs are its own, and without a choice nothing is added", () => {
    const address = "https://example.edu/aipi/";
    assert.equal(listening("?theme=dark&embed=1", "live").click(address), address);
    assert.equal(listening("?theme=dark").click(address), address);
    assert.equal(listening("?q=x").click(address), address);
});

class Select {}
class Input {}
Object.assign(globalThis, { HTMLSelectElement: Select, HTMLInputElement: Input });

const choice = (name, selectedIndex, writtenIndex) =>
    Object.assign(new Select(), {
        name,
        selectedIndex,
        options: [0, 1].map((index) => ({ index, defaultSelected: index === writtenIndex })),
    });
const field = (name, value, type = "search") => Object.assign(new Input(), { name, value, type });

/** What a form with these fields sends from an address. */
function sent(search, entries, elements) {
    const { listeners } = listening(search);
    const formData = new FormData();
    for (const [name, value] of entries) {
        formData.append(name, value);
    }
    listeners.get("formdata")({ formData, target: { elements } });
    return new URLSearchParams(formData).toString();
}

for (const [what, search, entries, elements, expected] of [
    ["what was typed", "", [["q", "data"]], [field("q", "data")], "q=data"],
    ["nothing of an empty field", "", [["q", ""]], [field("q", "")], ""],
    ["a choice that was made", "", [["sort", "code"]], [choice("sort", 1, 0)], "sort=code"],
    ["nothing of the written choice", "", [["sort", "code"]], [choice("sort", 1, 1)], ""],
    [
        "nothing of the first where none is written",
        "",
        [["sort", "title"]],
        [choice("sort", 0)],
        "",
    ],
    [
        "each box that is ticked, whatever others of its name are",
        "",
        [
            ["term", "fall"],
            ["term", "spring"],
        ],
        [
            field("term", "fall", "checkbox"),
            field("term", "spring", "checkbox"),
            field("term", "summer", "checkbox"),
        ],
        "term=fall&term=spring",
    ],
    [
        "colours and frame of the address, once, and nothing else of it",
        "?theme=dark&embed=1&q=old",
        [["theme", "light"]],
        [],
        "theme=dark&embed=1",
    ],
]) {
    test(`early: the form sends ${what}`, () => {
        assert.equal(sent(search, entries, elements), expected);
    });
}
