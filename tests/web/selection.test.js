import assert from "node:assert/strict";
import { test } from "node:test";
import { noteSelection } from "../../web/selection.js";

globalThis.NodeFilter ??= { SHOW_TEXT: 4 };

class Field {}

const isDisplayed = { ownerDocument: { defaultView: { getComputedStyle: (at) => at.style } } };
const parentOf = (display) => ({
    closest: () => ({ ...isDisplayed, style: { display }, parentElement: null }),
});
/** A text; one in brackets is not displayed. */
const makeText = (textContent) =>
    textContent.startsWith("[")
        ? { textContent, parentElement: parentOf("none") }
        : { textContent, parentElement: parentOf("block") };

/** A document that is a row of texts, of which some are marked: [text, offset, text, offset]. */
function makePage(texts, marked) {
    let nodes = texts.map(makeText);
    const outside = { textContent: "before all" };
    const root = { contains: (node) => nodes.includes(node) };
    const between = (ends) => {
        const all = nodes.map((node) => node.textContent).join("");
        const at = (node, offset) =>
            nodes
                .slice(0, nodes.indexOf(node))
                .reduce((sum, each) => sum + each.textContent.length, 0) + offset;
        const [one, other] = [at(ends[0], ends[1]), at(ends[2], ends[3])].sort((a, b) => a - b);
        return all.slice(one, other);
    };
    const document = {
        activeElement: null,
        createRange() {
            const end = [];
            // From the start of the document on.
            let first;
            return {
                setStart(node, offset) {
                    assert.equal(node, root);
                    first = offset;
                },
                setEnd: (...point) => end.push(...point),
                intersectsNode: (node) => nodes.indexOf(node) <= nodes.indexOf(end[0]),
                toString: () =>
                    first === undefined
                        ? outside.textContent + between([nodes[0], 0, ...end])
                        : between([nodes[first], 0, ...end]),
            };
        },
        createTreeWalker() {
            let index = 0;
            return { nextNode: () => nodes[index++] ?? null };
        },
    };
    root.ownerDocument = document;
    const selection = {
        setBaseAndExtent(...ends) {
            selection.ends = ends;
        },
        removeAllRanges() {
            selection.ends = undefined;
        },
        toString: () => between(selection.ends),
    };
    const [from, fromOffset, to, toOffset] = marked;
    selection.ends = [nodes[from], fromOffset, nodes[to], toOffset];
    Object.assign(selection, {
        isCollapsed: from === to && fromOffset === toOffset,
        anchorNode: nodes[from],
        anchorOffset: fromOffset,
        focusNode: nodes[to],
        focusOffset: toOffset,
    });
    return {
        root,
        window: { document, HTMLInputElement: Field, getSelection: () => selection },
        /** Other nodes take the place of these. */
        become(others) {
            nodes = others.map(makeText);
            selection.ends = undefined;
        },
        /** As it was given. */
        marked: () =>
            selection.ends?.map((end) => (typeof end === "number" ? end : nodes.indexOf(end))),
    };
}

for (const [name, texts, marked, others, expected] of [
    ["the same words stay marked", ["one two"], [0, 0, 0, 3], ["one two"], [0, 0, 0, 3]],
    ["backwards, too", ["one two"], [0, 7, 0, 4], ["one two"], [0, 7, 0, 4]],
    [
        "in lines of their own",
        ["one two three"],
        [0, 4, 0, 13],
        ["one ", "two", "three"],
        [1, 0, 2, 5],
    ],
    [
        "up to the end of a line, not the next's start",
        ["one two"],
        [0, 0, 0, 3],
        ["one", "two"],
        [0, 0, 0, 3],
    ],
    [
        "what is not for this width does not count",
        ["[menu]", "one two", "[end]"],
        [1, 4, 1, 7],
        ["one two", "[other]"],
        [0, 4, 0, 7],
    ],
    ["words that are others now are not marked", ["one two"], [0, 0, 0, 3], ["six two"], undefined],
    ["of words that are partly gone none is marked", ["one two"], [0, 0, 0, 7], ["one"], undefined],
    ["nor backwards", ["one two"], [0, 7, 0, 0], ["one"], undefined],
    ["a blank between words", ["one two"], [0, 3, 0, 4], ["one two"], [0, 3, 0, 4]],
    ["words that are gone are not marked", ["one two"], [0, 4, 0, 7], ["one"], undefined],
    ["nothing marked, nothing done", ["one two"], [0, 3, 0, 3], ["one two"], undefined],
]) {
    test(`selection: ${name}`, () => {
        const page = makePage(texts, marked);
        const markAgain = noteSelection(page.window, page.root);
        page.become(others);
        markAgain();
        assert.deepEqual(page.marked(), expected);
    });
}

for (const [name, value, expected] of [
    ["stays where it was", "data", [1, 3, "backward"]],
    ["is left alone where the field says something else", "date", undefined],
]) {
    test(`selection: the caret of a field ${name}`, () => {
        const page = makePage([""], [0, 0, 0, 0]);
        const { document } = page.window;
        document.activeElement = Object.assign(new Field(), {
            id: "search",
            value: "data",
            selectionStart: 1,
            selectionEnd: 3,
            selectionDirection: "backward",
        });
        const markAgain = noteSelection(page.window, page.root);
        let range;
        const heir = Object.assign(new Field(), {
            value,
            setSelectionRange: (...given) => {
                range = given;
            },
        });
        document.getElementById = (id) => (id === "search" ? heir : null);
        markAgain();
        assert.deepEqual(range, expected);
    });
}

test("selection: in a field that stays nothing is done, for it may be in the midst of a word", () => {
    const page = makePage(["text"], [0, 0, 0, 0]);
    const { document } = page.window;
    const field = Object.assign(new Field(), {
        id: "search",
        value: "data",
        selectionStart: 1,
        selectionEnd: 3,
        setSelectionRange: () => assert.fail("the range was set"),
    });
    document.activeElement = field;
    document.getElementById = () => field;
    noteSelection(page.window, page.root)();
});
