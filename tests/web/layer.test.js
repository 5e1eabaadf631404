import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "../../web/arrange.js";
import { createLayer } from "../../web/layer.js";
import { makeDocument } from "./fake_dom.js";

/** Links of the site begin with a slash on this page. */
const toUrl = (address) => (address === "refused" ? undefined : `/${address}`);

/** A layer with one element for each of `tags`, keys from 2, all children of the root. */
function makeLayer(...tags) {
    const document = makeDocument();
    const root = document.createElement("div");
    const layer = createLayer(root, toUrl);
    tags.forEach((tag, index) => {
        layer.create(index + 2, tag);
    });
    layer.children(
        1,
        tags.map((_, index) => index + 2),
    );
    document.moves.length = 0;
    return { document, root, layer, get: (key) => layer.elementOf(key) };
}

const line = (text, y = 0, ink = "") => ({ x: 0, y, width: 50, height: 24, text, ink });
const keysIn = (layer, element) => element.childNodes.map((child) => layer.keyOf(child));

test("layer: the first children take the static page's place", () => {
    const document = makeDocument();
    const root = document.createElement("div");
    root.textContent = "static page";
    const layer = createLayer(root, toUrl);
    layer.create(2, "main");
    layer.children(1, [2]);
    assert.deepEqual(keysIn(layer, root), [2]);
});

test("layer: an element within is found from what it contains", () => {
    const { layer, get } = makeLayer("p");
    layer.lines(2, [line("words")]);
    assert.equal(layer.keyOf(get(2).firstChild), 2);
    assert.equal(layer.keyOf(makeDocument().body), 0);
});

test("layer: a removed element is gone and its key free", () => {
    const { root, layer } = makeLayer("p", "p");
    layer.remove(2);
    layer.create(2, "h2");
    layer.children(1, [3, 2]);
    assert.deepEqual(
        root.childNodes.map((child) => child.tagName),
        ["P", "H2"],
    );
    layer.remove(2);
    assert.throws(() => layer.remove(2));
});

test("layer: attributes not in the list go, style stays", () => {
    const { layer, get } = makeLayer("a");
    layer.box(2, { x: 1, y: 2, width: 3, height: 4.5 });
    get(2).setAttribute("style", "kept");
    layer.attributes(2, [
        ["id", "k2"],
        ["href", "aipi/"],
    ]);
    layer.attributes(2, [
        ["href", "aipi/courses/"],
        ["style", "color: red"],
    ]);
    assert.deepEqual(
        [...get(2).attributes],
        [
            ["style", "kept"],
            ["href", "/aipi/courses/"],
        ],
    );
});

test("layer: a link leads where the page says, or nowhere", () => {
    const { layer, get } = makeLayer("a");
    layer.attributes(2, [["href", "aipi/"]]);
    assert.equal(get(2).getAttribute("href"), "/aipi/");
    layer.attributes(2, [["href", "refused"]]);
    assert.equal(get(2).getAttribute("href"), null);
});

test("layer: lines that come after other text are new, all of them", () => {
    for (const before of [[], [line("one")], [line("one"), line("two")]]) {
        const { layer, get } = makeLayer("p");
        layer.lines(2, before);
        layer.text(2, "");
        layer.lines(2, [line("a"), line("b")]);
        assert.equal(get(2).textContent, "ab");
        layer.lines(2, [line("c")]);
        assert.equal(get(2).textContent, "c");
    }
});

test("layer: boxes are kept while plain and come back", () => {
    const { layer, get } = makeLayer("p");
    const box = "left:1px;top:2px;width:3px;height:4.5px;";
    layer.box(2, { x: 1, y: 2, width: 3, height: 4.5 });
    assert.equal(get(2).style.cssText, box);
    layer.setPlaced(false);
    layer.lines(2, [line("words")]);
    assert.equal(get(2).style.cssText, "");
    assert.equal(get(2).firstChild.style.cssText, "");
    layer.setPlaced(true);
    assert.equal(get(2).style.cssText, box);
    assert.match(get(2).firstChild.style.cssText, /width:50px;height:24px;line-height:24px;/);
});

test("layer: lines reuse their spans", () => {
    const { layer, get } = makeLayer("p");
    layer.lines(2, [line("one "), line("two "), line("three")]);
    const spans = get(2).childNodes;
    layer.lines(2, [line("one "), line("zwei")]);
    assert.deepEqual(get(2).childNodes, spans.slice(0, 2));
    assert.equal(get(2).textContent, "one zwei");
    layer.lines(2, [line("one "), line("zwei "), line("drei")]);
    assert.equal(get(2).textContent, "one zwei drei");
});

test("layer: a line that is not painted is shown in its colour, until it is painted again", () => {
    const { layer, get } = makeLayer("p");
    layer.lines(2, [line("𝒜", 0, "--ink-soft"), line("plain")]);
    const [shown, painted] = get(2).childNodes;
    assert.equal(shown.className, "l inked");
    assert.match(shown.style.cssText, /--line-ink:var\(--ink-soft\);/);
    assert.equal(painted.className, "l");
    assert.doesNotMatch(painted.style.cssText, /--line-ink/);
    layer.setPlaced(false);
    assert.equal(shown.style.cssText, "");
    layer.setPlaced(true);
    assert.match(shown.style.cssText, /--line-ink:var\(--ink-soft\);/);
    layer.lines(2, [line("A"), line("plain")]);
    assert.equal(shown.className, "l");
    assert.doesNotMatch(shown.style.cssText, /--line-ink/);
});

test("layer: what is covered is cut off from above, while elements are placed", () => {
    const { layer, get } = makeLayer("tbody");
    const box = "left:1px;top:2px;width:3px;height:4.5px;";
    layer.box(2, { x: 1, y: 2, width: 3, height: 4.5 });
    layer.covered(2, 12.5);
    assert.equal(get(2).style.cssText, `${box}clip-path:inset(12.5px -16px -16px);`);
    layer.setPlaced(false);
    layer.covered(2, 1);
    assert.equal(get(2).style.cssText, "");
    layer.setPlaced(true);
    assert.equal(get(2).style.cssText, `${box}clip-path:inset(1px -16px -16px);`);
    layer.covered(2, 0);
    assert.equal(get(2).style.cssText, box);
});

test("layer: children leave an element's own lines first", () => {
    const { layer, get } = makeLayer("p", "a");
    layer.lines(2, [line("see ")]);
    layer.children(2, [3]);
    layer.lines(2, [line("see "), line("also ")]);
    assert.deepEqual(
        get(2).childNodes.map((child) => child.tagName),
        ["SPAN", "SPAN", "A"],
    );
});

test("layer: a value is set only when it differs", () => {
    const { layer, get } = makeLayer("input");
    let writes = 0;
    let value = "";
    Object.defineProperty(get(2), "value", {
        get: () => value,
        set: (next) => {
            value = next;
            writes += 1;
        },
    });
    layer.value(2, "vision");
    layer.value(2, "vision");
    assert.deepEqual([value, writes], ["vision", 1]);
});

test("layer: a select takes its value when its options have come", () => {
    const { layer, get } = makeLayer("select", "option");
    let value = "";
    const select = get(2);
    Object.defineProperty(select, "value", {
        get: () => value,
        set: (next) => {
            value = select.childNodes.length > 0 ? next : "";
        },
    });
    layer.value(2, "2024");
    layer.children(2, [3]);
    assert.equal(value, "2024");
});

test("layer: checked and text are properties", () => {
    const { layer, get } = makeLayer("input", "option");
    layer.checked(2, true);
    layer.text(3, "Fall");
    assert.equal(get(2).checked, true);
    assert.equal(get(3).textContent, "Fall");
});

test("layer: an unknown key is refused", () => {
    assert.throws(() => makeLayer().layer.box(9, line("")), /no element has key 9/);
});

for (const [name, before, after, focused] of [
    ["reversed", [2, 3, 4, 5], [5, 4, 3, 2], 3],
    ["the focused one first", [2, 3, 4, 5], [5, 2, 3, 4], 5],
    ["the focused one last", [2, 3, 4, 5], [3, 4, 5, 2], 2],
    ["neighbours gone", [2, 3, 4, 5], [4], 4],
    ["new ones around", [3], [2, 3, 4, 5], 3],
    ["shuffled", [2, 3, 4, 5, 6, 7], [7, 3, 5, 2, 6, 4], 5],
]) {
    test(`layer: children keep the focused element in place: ${name}`, () => {
        const { document, root, layer, get } = makeLayer("a", "a", "a", "a", "a", "a");
        layer.children(1, before);
        document.activeElement = get(focused);
        layer.children(1, after);
        assert.deepEqual(keysIn(layer, root), after);
        assert.equal(document.activeElement, get(focused));
    });
}

test("layer: focus deep inside a child pins the child", () => {
    const { document, root, layer, get } = makeLayer("li", "li", "input");
    layer.children(3, [4]);
    layer.children(1, [2, 3]);
    document.activeElement = get(4);
    layer.children(1, [3, 2]);
    assert.deepEqual(keysIn(layer, root), [3, 2]);
    assert.equal(document.activeElement, get(4));
});

test("arrange: what is in order is not touched", () => {
    const { document, root, get } = makeLayer("a", "a", "a", "a");
    arrange(root, [2, 3, 4, 5].map(get));
    assert.equal(document.moves.length, 0);
});

test("arrange: one new child is one move", () => {
    const { document, root, layer, get } = makeLayer("a", "a", "a");
    layer.create(9, "a");
    arrange(root, [2, 9, 3, 4].map(get));
    assert.deepEqual(document.moves, [get(9)]);
});
