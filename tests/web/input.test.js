import assert from "node:assert/strict";
import { test } from "node:test";
import { listen, tellFocus } from "../../web/input.js";

// Elements know by themselves which of the selectors asked for they match.

class FakeTarget {
    constructor(key, selectors, fields = {}) {
        this.key = key;
        this.selectors = selectors;
        this.classList = { contains: (name) => (fields.classes ?? []).includes(name) };
        Object.assign(this, fields);
    }

    closest(wanted) {
        return wanted === "*" || this.selectors.some((each) => wanted.split(",").includes(each))
            ? this
            : null;
    }

    /** Whether the browser would draw a ring, or whether it is in a figure, which nothing here is. */
    matches(selector) {
        return selector.startsWith(":focus-visible") && (this.isRinged ?? false);
    }

    hasAttribute() {
        return false;
    }
}

const kinds = ["HTMLAnchorElement", "HTMLInputElement", "HTMLSelectElement"];
const makeKind = () => class extends FakeTarget {};
const [Anchor, Input, Select] = kinds.map(makeKind);
Object.assign(globalThis, {
    Element: FakeTarget,
    Node: FakeTarget,
    HTMLAnchorElement: Anchor,
    HTMLInputElement: Input,
    HTMLSelectElement: Select,
});

const link = new Anchor(2, ["a[href]"], { href: "https://host.example/aipi/courses/", target: "" });
const outside = new Anchor(3, ["a[href]"], { href: "https://other.example/", target: "" });
const button = new FakeTarget(4, ["button"]);
const search = new Input(5, ["input"], { type: "search", value: "vis" });
const box = new Input(6, ["input"], { type: "checkbox", checked: true });
const select = new Select(7, ["select"], { value: "2024" });
const prose = new FakeTarget(8, []);

/**
 * Fires events one after the other in a window 800 px high; returns what the program was sent, how many defaults were prevented,
 * and how far the window was scrolled.
 */
function fire(...events) {
    const sent = [];
    const listeners = new Map();
    const scrolled = [];
    const add = (name, act) => {
        const others = listeners.get(name);
        listeners.set(name, (event) => {
            others?.(event);
            act(event);
        });
    };
    const defaultView = {
        addEventListener: add,
        innerHeight: 800,
        scrollBy: (x, y) => scrolled.push(x + y),
    };
    const root = {
        addEventListener: add,
        ownerDocument: { addEventListener: add, defaultView },
        contains: (node) => node !== null && node !== prose,
    };
    const address = {
        relative: (url) => (url.startsWith("https://host.example/") ? url.slice(21) : undefined),
    };
    let prevented = 0;
    listen(root, { keyOf: (element) => element?.key ?? 0 }, address, (...event) =>
        sent.push(event),
    );
    for (const [name, target, fields] of events) {
        target.ownerDocument = root.ownerDocument;
        listeners.get(name)({
            type: name,
            target,
            button: 0,
            altKey: false,
            ctrlKey: false,
            metaKey: false,
            shiftKey: false,
            defaultPrevented: false,
            pointerType: "mouse",
            relatedTarget: null,
            preventDefault: () => (prevented += 1),
            ...fields,
        });
    }
    return { sent, prevented, scrolled };
}

for (const [name, event, sent, prevented] of [
    ["a link of the program navigates", ["click", link], [["navigate", 2, "aipi/courses/"]], 1],
    ["another link is the browser's", ["click", outside], [], 0],
    ["a link with Ctrl is the browser's", ["click", link, { ctrlKey: true }], [], 0],
    ["a button is activated", ["click", button], [["activate", 4]], 0],
    ["prose does nothing", ["click", prose], [], 0],
    ["typing tells the whole text", ["input", search], [["change", 5, "vis"]], 0],
    ["a box tells its state", ["change", box], [["change", 6, "1"]], 0],
    ["a box tells it once", ["input", box], [], 0],
    ["a text is told while it is typed, not once more", ["change", search], [], 0],
    ["a choice tells its value", ["change", select], [["change", 7, "2024"]], 0],
    ["a form is never sent", ["submit", prose], [], 1],
    ["focus", ["focusin", button], [["focus", 4]], 0],
    ["focus leaving the page", ["focusout", button], [["focus", 0]], 0],
    ["focus going elsewhere", ["focusout", button, { relatedTarget: prose }], [["focus", 0]], 0],
    ["focus moving within", ["focusout", button, { relatedTarget: link }], [], 0],
]) {
    test(`input: ${name}`, () => {
        assert.deepEqual(fire(event), { sent, prevented, scrolled: [] });
    });
}

test("input: hovering tells only changes, and nothing of prose", () => {
    const { sent } = fire(
        ["pointerover", prose],
        ["pointerover", button],
        ["pointerover", button],
        ["pointerover", prose],
        ["pointerleave", prose],
    );
    assert.deepEqual(sent, [
        ["hover", 4],
        ["hover", 0],
    ]);
});

test("input: a pointer that was there before hovers once it moves", () => {
    const { sent } = fire(["pointermove", button], ["pointermove", button]);
    assert.deepEqual(sent, [["hover", 4]]);
});

test("input: focus that was there before is told", () => {
    const told = (activeElement) => {
        const sent = [];
        const root = { ownerDocument: { activeElement }, contains: (node) => node === button };
        tellFocus(root, { keyOf: (element) => element.key }, (...event) => sent.push(event));
        return sent;
    };
    assert.deepEqual(told(button), [["focus", 4]]);
    assert.deepEqual(told({ key: 0 }), []);
});

test("input: a finger does not hover", () => {
    assert.deepEqual(fire(["pointerover", button, { pointerType: "touch" }]).sent, []);
});

/** Something 24 px high that the browser would draw a ring around. */
const ringed = (top, more = {}) =>
    new FakeTarget(13, ["button"], {
        isRinged: true,
        getBoundingClientRect: () => ({ top, bottom: top + 24 }),
        ...more,
    });

/** What comes before the focus, and whether it brings what gets it into view. */
for (const [name, before, isShown] of [
    ["Tab", [["keydown", prose, { key: "Tab" }]], true],
    ["Tab back", [["keydown", prose, { key: "Tab", shiftKey: true }]], true],
    ["nothing: the window came back, or the page gave it", [], false],
    ["another key", [["keydown", prose, { key: "a" }]], false],
    [
        "Tab with Option, as Safari goes to links",
        [["keydown", prose, { key: "Tab", altKey: true }]],
        true,
    ],
    [
        "a change of windows",
        [
            ["keydown", prose, { key: "Tab", altKey: true }],
            ["blur", prose],
        ],
        false,
    ],
    ["a change of the browser's tabs", [["keydown", prose, { key: "Tab", ctrlKey: true }]], false],
    [
        "Tab long ago",
        [
            ["keydown", prose, { key: "Tab" }],
            ["keyup", prose, { key: "Tab" }],
        ],
        false,
    ],
    [
        "Tab out of the page",
        [
            ["keydown", prose, { key: "Tab" }],
            ["blur", prose],
        ],
        false,
    ],
    [
        "Tab for another",
        [
            ["keydown", prose, { key: "Tab" }],
            ["focusin", button],
        ],
        false,
    ],
]) {
    test(`input: the focus after ${name} ${isShown ? "is shown" : "moves nothing"}`, () => {
        const { scrolled } = fire(...before, ["focusin", ringed(900)]);
        assert.deepEqual(scrolled, isShown ? [132] : []);
    });
}

const byTab = ["keydown", prose, { key: "Tab" }];

for (const [name, target, scrolled] of [
    ["is in the window stays", ringed(300), []],
    ["is above comes in with room for its ring", ringed(-50), [-58]],
    ["is below comes in with room for its ring", ringed(790), [22]],
    ["has no ring stays", ringed(900, { isRinged: false }), []],
]) {
    test(`input: what gets the focus by Tab and ${name}`, () => {
        assert.deepEqual(fire(byTab, ["focusin", target]).scrolled, scrolled);
    });
}

test("input: of a link within prose the first line is shown", () => {
    const inline = ringed(-500, { classes: ["inline"], querySelector: () => ringed(900) });
    assert.deepEqual(fire(byTab, ["focusin", inline]).scrolled, [132]);
});

for (const [name, top, scrolled] of [
    ["under it comes out", 8, [-40]],
    ["below it stays", 300, []],
]) {
    test(`input: of a table whose head stays in view, what gets the focus ${name}`, () => {
        const head = { getBoundingClientRect: () => ({ height: 40 }) };
        const inRow = ringed(top, {
            closest: (wanted) => (wanted === "*" ? inRow : { previousElementSibling: head }),
        });
        assert.deepEqual(fire(byTab, ["focusin", inRow]).scrolled, scrolled);
    });
}
