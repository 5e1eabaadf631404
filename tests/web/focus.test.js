import assert from "node:assert/strict";
import { test } from "node:test";
import { keepFocus } from "../../web/focus.js";

class Focusable {
    constructor(document, id, isConnected = true) {
        Object.assign(this, { document, id, isConnected });
    }

    focus(options) {
        this.document.activeElement = this;
        this.options = options;
    }
}
globalThis.HTMLElement = Focusable;

/** A document in which `name` has the focus, and another element has the id "heir". */
function make() {
    const document = { body: {}, getElementById: (id) => (id === "heir" ? heir : null) };
    const heir = new Focusable(document, "heir");
    const loseFocus = () => {
        document.activeElement = document.body;
    };
    return { document, heir, loseFocus };
}

test("focus: what stays in the document and lost it gets it back, without scrolling", () => {
    const { document, loseFocus } = make();
    const button = new Focusable(document, "button");
    document.activeElement = button;
    keepFocus(document, loseFocus);
    assert.equal(document.activeElement, button);
    assert.deepEqual(button.options, { preventScroll: true });
});

test("focus: what is replaced leaves it to the element of the same id", () => {
    const { document, heir, loseFocus } = make();
    document.activeElement = new Focusable(document, "heir", false);
    keepFocus(document, loseFocus);
    assert.equal(document.activeElement, heir);
});

test("focus: what is gone leaves it to nobody", () => {
    const { document, loseFocus } = make();
    document.activeElement = new Focusable(document, "gone", false);
    keepFocus(document, loseFocus);
    assert.equal(document.activeElement, document.body);
});

test("focus: a patch that gives it away is right", () => {
    const { document, heir } = make();
    document.activeElement = new Focusable(document, "button");
    keepFocus(document, () => heir.focus("by the patch"));
    assert.deepEqual([document.activeElement, heir.options], [heir, "by the patch"]);
});

test("focus: a page in which nothing has it is left alone", () => {
    const { document, loseFocus } = make();
    document.activeElement = document.body;
    keepFocus(document, loseFocus);
    assert.equal(document.activeElement, document.body);
});
