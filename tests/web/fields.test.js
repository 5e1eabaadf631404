import assert from "node:assert/strict";
import { test } from "node:test";
import { fillIn, keepFilledIn, readEntries } from "../../web/fields.js";

class Select {}
globalThis.HTMLSelectElement = Select;

const search = (value, defaultValue = "") => ({
    id: "search",
    type: "search",
    value,
    defaultValue,
    checked: false,
    defaultChecked: false,
});
/** As a browser has it: a box without a value of its own says "on", and was written with none. */
const box = (checked, defaultChecked = false) => ({
    id: "box",
    type: "checkbox",
    value: "on",
    defaultValue: "",
    checked,
    defaultChecked,
});
const kChoices = ["title", "code"];
/** `written` is the choice that the page was written with; without, a browser shows the first. */
const choice = (value, written) =>
    Object.assign(new Select(), {
        id: "choice",
        value,
        selectedIndex: kChoices.indexOf(value),
        options: kChoices.map((each, index) => ({ index, defaultSelected: each === written })),
    });

/** What the program's fields are told when `before` was on the static page and `after` takes its place. */
function carry(before, after) {
    const told = [];
    const tell =
        (field) =>
        ({ type, bubbles }) => {
            // The program listens at the root of them all.
            assert.equal(bubbles, true);
            told.push(`${field.id} ${type}`);
        };
    for (const field of after) {
        field.dispatchEvent = tell(field);
    }
    const entries = readEntries({ querySelectorAll: () => before });
    fillIn({ getElementById: (id) => after.find((field) => field.id === id) ?? null }, entries);
    return told;
}

for (const [name, before, after, told] of [
    ["nothing was touched", [search(""), box(true, true)], [search("robot"), box(false)], []],
    ["a search was typed", [search("robot")], [search("")], ["search input", "search change"]],
    [
        "a search was emptied",
        [search("", "robot")],
        [search("robot")],
        ["search input", "search change"],
    ],
    [
        "a search was typed that the field still holds",
        [search("robot")],
        [search("robot")],
        ["search input", "search change"],
    ],
    ["a box was ticked", [box(true)], [box(false)], ["box input", "box change"]],
    ["a box was ticked that is ticked already", [box(true)], [box(true)], []],
    [
        "a choice was made",
        [choice("code", "title")],
        [choice("title")],
        ["choice input", "choice change"],
    ],
    ["the written choice stands", [choice("code", "code")], [choice("title")], []],
    ["no choice was written and the first stands", [choice("title")], [choice("code")], []],
    ["a box was left alone", [box(false)], [box(true)], []],
    ["a field is not there any more", [search("robot")], [], []],
]) {
    test(`fields: ${name}`, () => {
        assert.deepEqual(carry(before, after), told);
    });
}

test("fields: what was filled in stands in the program's fields when it is told of it", () => {
    const after = [search(""), box(false), choice("title")];
    carry([search("robot"), box(true), choice("code", "title")], after);
    assert.deepEqual([after[0].value, after[1].checked, after[2].value], ["robot", true, "code"]);
});

/** A page whose search says `value`, and its history, which keeps `state`. */
function makeKept(value, state) {
    const field = Object.assign(search(value), { told: 0, dispatchEvent: () => (field.told += 1) });
    const history = {
        state,
        replaceState(next) {
            history.state = next;
        },
    };
    const document = { getElementById: (id) => (id === "search" ? field : null) };
    const root = Object.assign(new EventTarget(), { querySelectorAll: () => [field] });
    return { field, history, root, early: keepFilledIn({ document, history }, root) };
}

const robot = [{ id: "search", value: "robot", checked: false }];

for (const event of ["input", "change"]) {
    test(`fields: on ${event} what is filled in is kept with the entry, until the program runs`, () => {
        const { field, history, root, early } = makeKept("", { address: "aipi/" });
        field.value = "robot";
        root.dispatchEvent(new Event(event));
        const { address, filledIn } = history.state;
        assert.deepEqual([address, filledIn], ["aipi/", robot]);
        early.abort();
        assert.equal(history.state.filledIn, undefined);
        root.dispatchEvent(new Event(event));
        assert.equal(history.state.filledIn, undefined);
    });
}

test("fields: what was kept stands in the page again after Back, and nothing else is touched", () => {
    const { field } = makeKept("", { address: "aipi/", filledIn: robot });
    assert.deepEqual([field.value, field.told], ["robot", 2]);
    const other = makeKept("old", { address: "aipi/" });
    assert.deepEqual([other.field.value, other.field.told], ["old", 0]);
});
