import assert from "node:assert/strict";
import { test } from "node:test";
import { createMode } from "../../web/mode.js";
import { makeDocument } from "./fake_dom.js";

function makeParts(begins = "static") {
    const classes = new Set([begins]);
    const classList = {
        add: (name) => classes.add(name),
        remove(...names) {
            for (const name of names) {
                classes.delete(name);
            }
        },
    };
    const document = { adoptedStyleSheets: ["another's"], documentElement: { classList } };
    class CSSStyleSheet {
        replaceSync(text) {
            this.text = text;
        }
    }
    const link = makeDocument().createElement("a");
    const figure = { querySelectorAll: () => [link] };
    const stage = { style: {}, querySelectorAll: () => [figure] };
    const layer = {
        setPlaced(isPlaced) {
            layer.isPlaced = isPlaced;
        },
    };
    const mode = createMode({ document, CSSStyleSheet }, layer, stage);
    const inks = () => document.adoptedStyleSheets.map((sheet) => sheet.text ?? sheet);
    return { mode, classes, inks, stage, layer, link };
}

test("mode: the layer is without ink only while it is live, and other sheets stay", () => {
    const { mode, inks } = makeParts();
    assert.deepEqual(inks(), ["another's"]);
    for (let time = 0; time < 2; ++time) {
        mode.enter("live");
        assert.deepEqual(inks(), ["another's", ":root { --live-ink: transparent; }"]);
        mode.enter("plain");
        assert.deepEqual(inks(), ["another's"]);
    }
});

test("mode: only while it is live the layer is placed, its stage is high, and a figure is one stop", () => {
    const { mode, stage, layer, link } = makeParts();
    for (const [each, tabindex] of [
        ["live", "0"],
        ["plain", null],
        ["live", "0"],
    ]) {
        stage.style.height = "4000px";
        mode.enter(each);
        assert.deepEqual(
            [layer.isPlaced, stage.style.height, link.getAttribute("tabindex")],
            [each === "live", "", tabindex],
        );
        // It is so already.
        stage.style.height = "5000px";
        mode.enter(each);
        assert.equal(stage.style.height, "5000px");
    }
});

for (const begins of ["static", "live", "plain"]) {
    test(`mode: a page that was written as ${begins} is shown in one way at a time`, () => {
        const { mode, classes } = makeParts(begins);
        assert.equal(mode.is("static"), true);
        for (const each of ["plain", "live"]) {
            mode.enter(each);
            assert.deepEqual([[...classes], mode.is(each)], [[each], true]);
        }
    });
}
