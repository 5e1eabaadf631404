import assert from "node:assert/strict";
import { test } from "node:test";
import { createEffects } from "../../web/effects.js";

class Focusable {
    calls = [];

    focus({ preventScroll }) {
        this.calls.push(preventScroll ? "focus in place" : "focus");
    }
}

/** Effects on a page whose layer has `element` under every key; `calls` tells what it asks for, in order. */
function make(element, takesEntries = true) {
    const calls = [];
    const note =
        (name) =>
        (...values) =>
            calls.push([name, ...values]);
    const effects = createEffects({
        window: {
            HTMLElement: Focusable,
            location: { assign: note("go") },
            scrollTo: note("scrollTo"),
            document: {},
        },
        layer: { elementOf: () => element },
        address: {
            remember: note("remember"),
            push(to, scrollY) {
                calls.push(["push", to, scrollY]);
                return takesEntries;
            },
            replace: note("replace"),
            toUrl: (to) => `https://host.example/${to}`,
        },
        announce: note("announce"),
        leavingScrollY: () => 640,
        scrolled: note("scrolled"),
        refused: note("refused"),
        later: note("later"),
        setClearColour: note("clear"),
    });
    return { effects, calls };
}

test("effects: what gets the focus does not move the page", () => {
    const element = new Focusable();
    const { effects, calls } = make(element);
    effects.focus(7);
    assert.deepEqual([element.calls, calls], [["focus in place"], []]);
});

test("effects: focus on what is not there does nothing", () => {
    const { effects, calls } = make(undefined);
    effects.focus(7);
    assert.deepEqual(calls, []);
});

test("effects: the entry that is left keeps how far the page was scrolled, and the new one starts there", () => {
    const { effects, calls } = make();
    effects.push("aipi/courses/");
    assert.deepEqual(calls, [
        ["remember", 640],
        ["push", "aipi/courses/", 640],
    ]);
});

test("effects: where the history takes no more entries, the browser goes there", () => {
    const { effects, calls } = make(undefined, false);
    effects.push("aipi/courses/");
    assert.deepEqual(calls.slice(-2), [["refused"], ["go", "https://host.example/aipi/courses/"]]);
});

test("effects: what can wait is asked for later", () => {
    const { effects, calls } = make();
    effects.later();
    assert.deepEqual(calls, [["later"]]);
});
