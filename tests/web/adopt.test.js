import assert from "node:assert/strict";
import { test } from "node:test";
import { createLayer } from "../../web/layer.js";
import { makeDocument } from "./fake_dom.js";

globalThis.HTMLSelectElement = class {};

/**
 * A page of elements, each as [tag, attributes, children]; texts are strings. `find` gives one by its id.
 */
function makePage(...parts) {
    const document = makeDocument();
    const byId = new Map();
    const make = (part) => {
        const [tag, attributes, ...children] = part;
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
            element.setAttribute(name, value);
        }
        byId.set(attributes.id, element);
        for (const child of children) {
            if (typeof child === "string") {
                element.textContent = child;
            } else {
                element.append(make(child));
            }
        }
        return element;
    };
    const root = make(["div", {}, ...parts]);
    const layer = createLayer(root, (address) => `/${address}`);
    return { document, root, layer, find: (id) => byId.get(id) };
}

/**
 * Sends the program's first document, of the same form, as patches do: makes all, then puts it together from the leaves up.
 * Before that, `more` may send what else there is.
 */
function takeOver(layer, parts, more = () => {}) {
    let keys = 1;
    const put = [];
    const create = ([tag, attributes, ...children]) => {
        const key = ++keys;
        layer.create(key, tag);
        layer.attributes(key, Object.entries(attributes));
        layer.box(key, { x: 0, y: 10 * key, width: 1, height: 1 });
        const inside = [];
        for (const child of children) {
            if (typeof child === "string") {
                layer.lines(key, [
                    { x: 0, y: 0, width: 1, height: 1, text: child, ink: undefined },
                ]);
            } else {
                inside.push(create(child));
            }
        }
        put.push([key, inside]);
        return key;
    };
    const all = parts.map(create);
    more();
    for (const [key, inside] of put) {
        if (inside.length > 0) {
            layer.children(key, inside);
        }
    }
    layer.children(1, all);
}

test("adopt: an element of the page that the program has, too, stays and becomes the program's", () => {
    const { root, layer, find } = makePage(["a", { id: "kA", href: "../x/", title: "t" }, "Words"]);
    takeOver(layer, [["a", { id: "kA", href: "x/" }, "Words"]]);
    assert.deepEqual(root.childNodes, [find("kA")]);
    assert.equal(layer.elementOf(2), find("kA"));
    assert.equal(layer.keyOf(find("kA")), 2);
    assert.equal(find("kA").getAttribute("href"), "/x/");
    assert.equal(find("kA").getAttribute("title"), null);
    assert.match(find("kA").style.cssText, /top:20px/);
    assert.equal(find("kA").textContent, "Words");
    layer.lines(2, [{ x: 0, y: 0, width: 1, height: 1, text: "Others", ink: undefined }]);
    assert.equal(find("kA").textContent, "Others");
});

test("adopt: what only one of the two has goes, or comes, and the rest is found all the same", () => {
    const { root, layer, find } = makePage(
        ["nav", { class: "only-wide" }, ["a", { id: "kB" }]],
        ["ul", { class: "g1" }, ["li", {}, "one"], ["li", {}, ["a", { id: "kC" }]]],
        ["p", { class: "soft" }, "one that the program has not"],
        ["p", {}, "below"],
    );
    const [, list, , last] = root.childNodes;
    takeOver(layer, [
        ["h2", {}, "above"],
        ["ul", { class: "g1" }, ["li", {}, "one"], ["li", {}, ["a", { id: "kC" }]]],
        ["aside", {}],
        ["p", {}, "below"],
    ]);
    const tags = root.childNodes.map((child) => child.tagName);
    assert.deepEqual(tags, ["H2", "UL", "ASIDE", "P"]);
    assert.deepEqual([root.childNodes[1], root.childNodes[3]], [list, last]);
    assert.equal(root.contains(find("kC")), true);
    assert.equal(root.contains(find("kB")), false);
});

test("adopt: where nothing is placed there is no style, not even an empty one", () => {
    const { layer, find } = makePage(["p", { id: "kN", style: "left:1px" }, "words"]);
    layer.create(2, "p");
    layer.attributes(2, [["id", "kN"]]);
    layer.children(1, [2]);
    assert.equal(layer.elementOf(2), find("kN"));
    assert.deepEqual(find("kN").getAttributeNames(), ["id"]);
});

test("adopt: an element that the program has empty is emptied", () => {
    const { layer, find } = makePage(["div", { id: "kI" }, ["input", { id: "kJ" }]]);
    takeOver(layer, [["div", { id: "kI" }]]);
    assert.equal(layer.elementOf(2), find("kI"));
    assert.deepEqual(
        find("kI").childNodes.filter((child) => child.tagName),
        [],
    );
});

test("adopt: words that are others now are replaced, and the same stay where they are", () => {
    const { document, layer, find } = makePage(
        ["option", { id: "kO" }, "old words"],
        ["option", { id: "kP" }, "words"],
    );
    const [words] = find("kP").childNodes;
    document.moves.length = 0;
    takeOver(
        layer,
        [
            ["option", { id: "kO" }],
            ["option", { id: "kP" }],
        ],
        () => {
            layer.text(2, "new words");
            layer.text(3, "words");
        },
    );
    assert.equal(find("kO").textContent, "new words");
    assert.deepEqual(find("kP").childNodes, [words]);
});

test("adopt: lines of a copy of a running page are broken anew", () => {
    const { layer, find } = makePage(["p", { id: "kK" }, ["span", { class: "l" }, "old words"]]);
    takeOver(layer, [["p", { id: "kK" }, "words"]]);
    assert.equal(find("kK").textContent, "words");
    layer.lines(2, [{ x: 0, y: 0, width: 1, height: 1, text: "changed", ink: undefined }]);
    assert.equal(find("kK").textContent, "changed");
});

test("adopt: what has focus is not moved", () => {
    const { document, layer, find } = makePage(
        ["p", { class: "a" }, "first"],
        ["main", {}, ["p", { class: "gone" }], ["button", { id: "kD" }, "Press"]],
    );
    document.activeElement = find("kD");
    document.moves.length = 0;
    takeOver(layer, [
        ["h1", {}, "new"],
        ["main", {}, ["h2", {}, "new"], ["button", { id: "kD" }, "Press"]],
    ]);
    assert.equal(document.activeElement, find("kD"));
    assert.ok(!document.moves.includes(find("kD")));
});

test("adopt: what is covered of an element stays covered when it is placed again", () => {
    const { layer, find } = makePage(["p", { id: "kL" }]);
    takeOver(layer, [["p", { id: "kL" }]], () => layer.covered(2, 7));
    layer.setPlaced(false);
    assert.equal(find("kL").style.cssText, "");
    layer.setPlaced(true);
    assert.match(find("kL").style.cssText, /top:20px.*inset\(7px/);
});

test("adopt: typed words stay, other fields say what the program says", () => {
    const field = (id, type) => ["input", { id, type }];
    const list = ["select", { id: "kM" }, ["option", { value: "a" }], ["option", { value: "b" }]];
    const parts = [field("kE", "search"), field("kF", "search"), field("kG", "checkbox"), list];
    const { layer, find } = makePage(...parts);
    find("kE").value = "typed";
    find("kG").checked = true;
    const options = [...find("kM").childNodes];
    takeOver(layer, parts, () => {
        layer.value(2, "old");
        layer.value(3, "said");
        layer.checked(4, false);
        layer.value(5, "b");
    });
    const values = ["kE", "kF", "kM"].map((id) => find(id).value);
    assert.deepEqual([...values, find("kG").checked], ["typed", "said", "b", false]);
    assert.deepEqual(find("kM").childNodes, options);
});

test("adopt: is for the first document alone", () => {
    const { root, layer, find } = makePage(["p", { id: "kH" }, "words"]);
    takeOver(layer, [["p", { id: "kH" }, "words"]]);
    layer.remove(2);
    layer.create(2, "p");
    layer.attributes(2, [["id", "kH"]]);
    layer.children(1, [2]);
    assert.notEqual(root.childNodes[0], find("kH"));
});
