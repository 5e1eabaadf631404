import assert from "node:assert/strict";
import { test } from "node:test";
import { listen } from "../../web/input.js";

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

    /** The only question is whether the browser would draw a ring. */
    matches() {
        return this.isRinged ?? false;
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

/** Fires events one after the other; returns what the program was sent, and how many defaults were prevented. */
function fire(...events) {
    const sent = [];
    const listeners = new Map();
    const add = (name, act) => listeners.set(name, act);
    const root = {
        addEventListener: add,
        ownerDocument: { addEventListener: add },
        contains: (node) => node !== null,
    };
    const address = {
        relative: (url) => (url.startsWith("https://host.example/") ? url.slice(21) : undefined),
    };
    let prevented = 0;
    listen(root, { keyOf: (element) => element?.key ?? 0 }, address, (...event) =>
        sent.push(event),
    );
    for (const [name, target, fields] of events) {
        listeners.get(name)({
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
    return { sent, prevented };
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
    ["a choice tells its value", ["change", select], [["change", 7, "2024"]], 0],
    ["a form is never sent", ["submit", prose], [], 1],
    ["focus", ["focusin", button], [["focus", 4]], 0],
    ["focus leaving the page", ["focusout", button], [["focus", 0]], 0],
    ["focus moving within", ["focusout", button, { relatedTarget: link }], [], 0],
]) {
    test(`input: ${name}`, () => {
        assert.deepEqual(fire(event), { sent, prevented });
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

test("input: a finger does not hover", () => {
    assert.deepEqual(fire(["pointerover", button, { pointerType: "touch" }]).sent, []);
});

test("input: what gets the focus by keyboard is shown whole, of a link within prose its first line", () => {
    const shown = [];
    const scrollsAs = (name) => ({
        scrollIntoView: ({ block }) => shown.push(`${name} ${block}`),
    });
    const inline = new Anchor(12, ["a[href]"], {
        ...scrollsAs("all lines"),
        classes: ["inline"],
        isRinged: true,
        querySelector: () => scrollsAs("first line"),
    });
    const ringed = new FakeTarget(13, ["button"], { ...scrollsAs("button"), isRinged: true });
    const pressed = new FakeTarget(14, ["button"], scrollsAs("pressed"));
    fire(["focusin", inline], ["focusin", ringed], ["focusin", pressed]);
    assert.deepEqual(shown, ["first line nearest", "button nearest"]);
});

for (const [name, top, scrolledBy] of [
    ["under it comes out", 8, -40],
    ["below it stays", 300, 0],
]) {
    test(`input: of a table whose head stays in view, what gets the focus ${name}`, () => {
        const scrolled = [];
        const boxAt = (box) => ({ getBoundingClientRect: () => box });
        const inRow = new FakeTarget(15, ["a[href]"], {
            isRinged: true,
            scrollIntoView() {},
            ...boxAt({ top }),
            closest: (wanted) =>
                wanted === "*" ? inRow : { previousElementSibling: boxAt({ height: 40 }) },
            ownerDocument: { defaultView: { scrollBy: (_, y) => scrolled.push(y) } },
        });
        fire(["focusin", inRow]);
        assert.deepEqual(scrolled, [scrolledBy]);
    });
}
