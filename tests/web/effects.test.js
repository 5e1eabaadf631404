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
    const window = {
        HTMLElement: Focusable,
        location: { assign: note("go") },
        scrollTo: note("scrollTo"),
        document: { documentElement: { dataset: {} } },
        localStorage: { setItem: note("store") },
    };
    const effects = createEffects({
        window,
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
        recoloured: note("recoloured"),
        refused: note("refused"),
        later: note("later"),
        setClearColour: note("clear"),
    });
    return { effects, calls, document: window.document };
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

test("effects: the page scrolls up and down, and is told that it did", () => {
    const { effects, calls } = make();
    effects.scroll(300);
    assert.deepEqual(calls, [["scrollTo", 0, 300], ["scrolled"]]);
});

test("effects: other colours are the page's, are kept, and are drawn", () => {
    const { effects, calls, document } = make();
    effects.theme("dark");
    assert.equal(document.documentElement.dataset.theme, "dark");
    assert.deepEqual(
        calls.map(([name]) => name),
        ["store", "recoloured"],
    );
});

test("effects: title and language are the document's", () => {
    const { effects, document } = make();
    effects.title("Courses");
    effects.language("es");
    assert.equal(document.title, "Courses");
    assert.equal(document.documentElement.lang, "es");
});

test("effects: the rest is passed on", () => {
    const { effects, calls } = make();
    effects.replace("aipi/?q=a");
    effects.announce("3 courses");
    effects.clear(7);
    assert.deepEqual(calls, [
        ["replace", "aipi/?q=a"],
        ["announce", "3 courses"],
        ["clear", 7],
    ]);
});
