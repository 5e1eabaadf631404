import assert from "node:assert/strict";
import { test } from "node:test";
import { fillIn, readEntries } from "../../web/fields.js";

class Select {}
globalThis.HTMLSelectElement = Select;

const search = (value, defaultValue = "") => ({
    id: "search",
    value,
    defaultValue,
    checked: false,
    defaultChecked: false,
});
const box = (checked, defaultChecked = false) => ({
    id: "box",
    value: "on",
    defaultValue: "on",
    checked,
    defaultChecked,
});
const choice = (value, defaultSelected) =>
    Object.assign(new Select(), { id: "choice", value, selectedOptions: [{ defaultSelected }] });

/** What the program's fields are told when `before` was on the static page and `after` takes its place. */
function carry(before, after) {
    const told = [];
    const tell =
        (field) =>
        ({ type }) =>
            told.push(`${field.id} ${type}`);
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
    ["a box was ticked", [box(true)], [box(false)], ["box input", "box change"]],
    ["a box was ticked that is ticked already", [box(true)], [box(true)], []],
    [
        "a choice was made",
        [choice("code", false)],
        [choice("title", false)],
        ["choice input", "choice change"],
    ],
    ["the usual choice stands", [choice("title", true)], [choice("code", false)], []],
    ["a field is not there any more", [search("robot")], [], []],
]) {
    test(`fields: ${name}`, () => {
        assert.deepEqual(carry(before, after), told);
    });
}

test("fields: what was filled in stands in the program's fields when it is told of it", () => {
    const after = [search(""), box(false), choice("title", true)];
    carry([search("robot"), box(true), choice("code", false)], after);
    assert.deepEqual([after[0].value, after[1].checked, after[2].value], ["robot", true, "code"]);
});
