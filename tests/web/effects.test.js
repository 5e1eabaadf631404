import assert from "node:assert/strict";
import { test } from "node:test";
import { createEffects } from "../../web/effects.js";

class Focusable {
    constructor(box) {
        this.box = box;
        this.calls = [];
    }

    getBoundingClientRect() {
        return this.box;
    }

    focus({ preventScroll }) {
        this.calls.push(preventScroll ? "focus in place" : "focus");
    }

    scrollIntoView({ block = "start" } = {}) {
        this.calls.push(block);
    }
}

/** Effects on a window 800 px high whose layer has `element` under every key; `calls` tells what it asks for, in order. */
function make(element) {
    const calls = [];
    const note =
        (name) =>
        (...values) =>
            calls.push([name, ...values]);
    const effects = createEffects({
        window: {
            HTMLElement: Focusable,
            innerHeight: 800,
            scrollTo: note("scrollTo"),
            document: {},
        },
        layer: { elementOf: () => element },
        address: { remember: note("remember"), push: note("push"), replace: note("replace") },
        announce: note("announce"),
        leavingScrollY: () => 640,
        scrolled: note("scrolled"),
        setClearColour: note("clear"),
    });
    return { effects, calls };
}

for (const [name, box, scrolled] of [
    ["fits in the window comes into it", { top: 900, height: 40 }, ["nearest"]],
    ["is taller and begins above shows its beginning", { top: -10, height: 3000 }, ["start"]],
    ["is taller and begins below shows its beginning", { top: 900, height: 3000 }, ["start"]],
    ["is taller and begins in the window stays", { top: 120, height: 3000 }, []],
]) {
    test(`effects: what gets the focus and ${name}`, () => {
        const element = new Focusable(box);
        const { effects, calls } = make(element);
        effects.focus(7);
        assert.deepEqual(element.calls, ["focus in place", ...scrolled]);
        assert.deepEqual(calls, [["scrolled"]]);
    });
}

test("effects: focus on what is not there does nothing", () => {
    const { effects, calls } = make(undefined);
    effects.focus(7);
    assert.deepEqual(calls, []);
});

test("effects: the entry that is left keeps how far the page was scrolled", () => {
    const { effects, calls } = make();
    effects.push("aipi/courses/");
    assert.deepEqual(calls, [
        ["remember", 640],
        ["push", "aipi/courses/"],
    ]);
});
