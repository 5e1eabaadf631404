import assert from "node:assert/strict";
import { test } from "node:test";
import { createEntries } from "../../web/entries.js";

const refuse = () => {
    throw new DOMException("refused", "SecurityError");
};

/** A history of one entry at a time, which writes down every URL it is given. */
function makeHistory(state = null, how = {}) {
    const urls = [];
    const write = (next, _, url) => {
        if (how.refusesUrls && url !== undefined) {
            refuse();
        }
        urls.push(url);
        history.state = next;
    };
    const history = { state, pushState: write, replaceState: write, ...how.methods };
    return { history, urls };
}

for (const [name, state, isForeign] of [
    ["without a state", null, true],
    ["of somebody else", { scrollY: 3 }, true],
    ["with a word for a state", "address", true],
    ["that says its address", { address: "aipi/" }, false],
]) {
    test(`entries: one ${name} is ${isForeign ? "foreign" : "ours"}`, () => {
        const entries = createEntries(makeHistory(state).history);
        assert.equal(entries.isForeign(), isForeign);
        assert.deepEqual(entries.shown(), isForeign ? {} : state);
    });
}

for (const [name, how, isAdded, urls] of [
    ["as asked", {}, true, ["https://host.example/b/"]],
    ["without its URL where a frame may not change that", { refusesUrls: true }, true, [undefined]],
    ["not at all where everything is refused", { methods: { pushState: refuse } }, false, []],
    ["not at all where too many are dropped", { methods: { pushState() {} } }, false, []],
]) {
    test(`entries: a new one is written ${name}`, () => {
        const page = makeHistory({ address: "a/" }, how);
        const entries = createEntries(page.history);
        assert.equal(entries.add({ address: "b/" }, "https://host.example/b/"), isAdded);
        assert.equal(entries.shown().address, isAdded ? "b/" : "a/");
        assert.deepEqual(page.urls, urls);
    });
}

test("entries: what is kept is added to what is there", () => {
    const entries = createEntries(makeHistory({ id: 1, address: "a/", scrollY: 5 }).history);
    entries.keep({ filledIn: [] });
    entries.keep({ address: "a/?q=x" });
    const { id, ...rest } = entries.shown();
    assert.deepEqual([id, rest], [1, { address: "a/?q=x", scrollY: 5, filledIn: [] }]);
});

test("entries: the offset of one that was left too soon is known until it is written", () => {
    const { history } = makeHistory({ id: 1, address: "a/", scrollY: 5 });
    const entries = createEntries(history);
    // Back has shown another entry by the time that one hears of it.
    history.state = { id: 2, address: "b/" };
    entries.leave(900);
    assert.equal(entries.scrollY(), undefined);
    history.state = { id: 1, address: "a/", scrollY: 5 };
    assert.equal(entries.scrollY(), 900);
    entries.keep({ scrollY: 7 });
    assert.equal(entries.scrollY(), 7);
});
