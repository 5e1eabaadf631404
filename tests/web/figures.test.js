import assert from "node:assert/strict";
import { test } from "node:test";
import { keepStops, neighbour } from "../../web/figures.js";
import { listen } from "../../web/input.js";
import { kMap, makeStage, Part } from "./fake_figure.js";

/** Where each of the arrow keys, left, right, up and down, leads. */
function ways(links, name) {
    return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map(
        (key) => neighbour(links[name], key)?.name ?? "",
    );
}

test("figures: of each painted figure the first link is the one stop of Tab", () => {
    const { stage, stops } = makeStage(kMap, { other: [0, 300], last: [150, 300] });
    keepStops(stage, true);
    assert.deepEqual(stops(), {
        data: "0",
        model: "-1",
        ship: "-1",
        deep: "-1",
        run: "-1",
        other: "0",
        last: "-1",
    });
});

test("figures: where nothing is painted every link is a stop, as in any list", () => {
    const { stage, stops } = makeStage({ one: [0, 0], two: [150, 0] });
    keepStops(stage, true);
    keepStops(stage, false);
    assert.deepEqual(stops(), { one: null, two: null });
});

test("figures: what has the focus is the stop, and stays it when the focus has gone", () => {
    const { document, stage, links, onlyStops } = makeStage(kMap);
    keepStops(stage, true);
    links.deep.focus();
    keepStops(stage, true);
    assert.deepEqual(onlyStops(), ["deep"]);
    document.activeElement = document.body;
    keepStops(stage, true);
    assert.deepEqual(onlyStops(), ["deep"]);
});

test("figures: after a patch there is one stop again, whatever it took away or added", () => {
    const { document, stage, links, onlyStops } = makeStage(kMap);
    keepStops(stage, true);
    links.run.focus();
    keepStops(stage, true);
    // A change of its attributes gives an element exactly those of the program.
    links.data.removeAttribute("tabindex");
    links.run.removeAttribute("tabindex");
    keepStops(stage, true);
    assert.deepEqual(onlyStops(), ["run"]);
    document.activeElement = document.body;
    links.run.parentNode.remove();
    delete links.run;
    keepStops(stage, true);
    assert.deepEqual(onlyStops(), ["data"]);
});

test("figures: nothing is written where nothing changed", () => {
    const { stage, links } = makeStage(kMap);
    keepStops(stage, true);
    for (const link of Object.values(links)) {
        link.setAttribute = () => assert.fail("an attribute is written again");
    }
    keepStops(stage, true);
});

test("figures: arrow keys lead to the nearest on their side", () => {
    const { links } = makeStage(kMap);
    assert.deepEqual(ways(links, "data"), ["", "model", "", ""]);
    assert.deepEqual(ways(links, "model"), ["data", "deep", "", "ship"]);
    assert.deepEqual(ways(links, "ship"), ["data", "run", "model", ""]);
    assert.deepEqual(ways(links, "deep"), ["model", "", "", "run"]);
    assert.deepEqual(ways(links, "run"), ["ship", "", "deep", ""]);
});

test("figures: what is beside, a little higher or lower, is not above or below, nor the other way", () => {
    const { links } = makeStage({
        left: [0, 0],
        right: [150, 15],
        low: [0, 300],
        lower: [60, 350],
    });
    assert.deepEqual(ways(links, "left"), ["", "right", "", "low"]);
    assert.deepEqual(ways(links, "right"), ["left", "", "", "lower"]);
    assert.deepEqual(ways(links, "low"), ["", "", "left", "lower"]);
});

test("figures: of several that are as near, that which is most in line is next", () => {
    const { links } = makeStage({
        one: [0, 45],
        high: [150, 10],
        middle: [150, 52],
        low: [150, 94],
    });
    assert.equal(neighbour(links.one, "ArrowRight").name, "middle");
});

for (const [name, from, to, expected] of [
    ["nearer above than it is aside", [200, 200], [80, 130], ["", "", "to", ""]],
    ["nearer below than it is aside", [200, 200], [320, 270], ["", "", "", "to"]],
    ["nearer aside, to the left, than it is above", [200, 200], [70, 140], ["to", "", "", ""]],
    ["nearer aside, to the right, than it is below", [200, 200], [330, 260], ["", "to", "", ""]],
    ["as far aside as it is below", [0, 0], [120, 60], ["", "to", "", "to"]],
    ["aside of a wide one", [0, 0, 300], [310, 60], ["", "", "", "to"]],
    ["below a high one", [0, 0, 40, 300], [60, 310], ["", "to", "", ""]],
    ["half a pixel off", [0, 0], [0.5, 0], ["", "to", "", ""]],
]) {
    test(`figures: one that is ${name}: the wider gap tells on which side it is`, () => {
        const { links } = makeStage({ from, to });
        assert.deepEqual(ways(links, "from"), expected);
    });
}

for (const [name, first, second] of [
    ["by ten pixels, whatever the middles say", [150, 30], [160, 0]],
    ["though it overlaps, where another is half a pixel off", [90, 30], [100.5, 0]],
]) {
    test(`figures: the nearer is next: ${name}`, () => {
        for (const map of [
            { one: [0, 0], first, second },
            { one: [0, 0], second, first },
        ]) {
            assert.equal(neighbour(makeStage(map).links.one, "ArrowRight").name, "first");
        }
    });
}

test("figures: Home and End lead to the first and the last, other keys nowhere", () => {
    const { links } = makeStage(kMap);
    assert.deepEqual(
        ["Home", "End", "a", "Tab"].map((key) => neighbour(links.ship, key)?.name),
        ["data", "run", undefined, undefined],
    );
    // At its end a key is the browser's.
    assert.equal(neighbour(links.data, "Home"), undefined);
    assert.equal(neighbour(links.run, "End"), undefined);
});

test("figures: keys never lead from one figure into another", () => {
    const { links } = makeStage(kMap, { other: [0, 300] });
    assert.equal(neighbour(links.data, "End").name, "run");
    assert.deepEqual(ways(links, "other"), ["", "", "", ""]);
});

test("figures: by arrow keys all of a map in columns can be reached", () => {
    const map = {};
    [3, 7, 1, 5, 2].forEach((count, column) => {
        for (let row = 0; row < count; ++row) {
            map[`${column}-${row}`] = [150 * column, 37 * column + (50 + 9 * column) * row];
        }
    });
    const { links } = makeStage(map);
    const seen = new Set(["0-0"]);
    for (const name of seen) {
        for (const next of ways(links, name).filter(Boolean)) {
            seen.add(next);
        }
    }
    assert.equal(seen.size, Object.keys(map).length);
});

/** Has the page listen; gives a function that presses a key where the focus is and says whether it was left to the browser. */
function startListening({ document, stage }) {
    globalThis.Element = Part;
    globalThis.Node = Part;
    for (const name of ["HTMLAnchorElement", "HTMLInputElement", "HTMLSelectElement"]) {
        globalThis[name] ??= class {};
    }
    const scrolled = [];
    document.addEventListener = () => {};
    document.defaultView = {
        addEventListener() {},
        innerHeight: 100,
        scrollBy: (...way) => scrolled.push(way),
    };
    const sent = [];
    const layer = { keyOf: (element) => element?.name };
    listen(stage, layer, {}, (...event) => sent.push(event), new AbortController().signal);
    document.onFocus = (target) => stage.listeners.get("focusin")({ target });
    const press = (key, held = {}) => {
        let isLeft = true;
        const preventDefault = () => {
            isLeft = false;
        };
        const target = document.activeElement;
        stage.listeners.get("keydown")({ target, key, preventDefault, ...held });
        return isLeft;
    };
    return { press, sent, scrolled };
}

test("figures: a key moves the focus and the stop, tells the program, and shows where it is", () => {
    const page = makeStage(kMap);
    const { press, sent, scrolled } = startListening(page);
    keepStops(page.stage, true);
    page.links.model.focus();
    assert.deepEqual(page.onlyStops(), ["model"]);
    assert.equal(press("ArrowDown"), false);
    assert.equal(page.document.activeElement, page.links.ship);
    assert.deepEqual(page.onlyStops(), ["ship"]);
    assert.deepEqual(page.links.ship.options, { preventScroll: true });
    assert.deepEqual(sent, [
        ["focus", "model"],
        ["focus", "ship"],
    ]);
    assert.deepEqual(scrolled, [[0, 28]]);
});

test("figures: at the edge, with other keys held, and where nothing is painted keys are the browser's", () => {
    const page = makeStage(kMap);
    const { press } = startListening(page);
    keepStops(page.stage, true);
    page.links.model.focus();
    assert.equal(press("ArrowUp"), true);
    for (const held of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) {
        assert.equal(press("ArrowDown", { [held]: true }), true);
    }
    keepStops(page.stage, false);
    assert.equal(press("ArrowDown"), true);
    assert.equal(page.document.activeElement, page.links.model);
});
