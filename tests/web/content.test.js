import assert from "node:assert/strict";
import { test } from "node:test";
import { createContent } from "../../web/content.js";

const kNever = new Promise(() => {});
const named = (name) => ({ name, url: `https://host.example/${name}`, expected: 0 });
/** Lets everything run that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A page that names courses and people, and what the program in it is given each time. */
function make({ patience = kNever, excused = [], alsoNamed = [] } = {}) {
    const given = [];
    let added = [];
    const arrivals = new Map();
    const load = ({ name }) =>
        new Promise((resolve, reject) => {
            arrivals.set(name, (state) =>
                state instanceof Error
                    ? reject(state)
                    : resolve({ name, state, bytes: new Uint8Array() }),
            );
        });
    const app = {
        addFile: (file) => added.push(file),
        readOn() {
            page.pieces -= 1;
            if (page.pieces > 0) {
                return undefined;
            }
            given.push(added.map(({ name, state }) => `${name} ${state}`));
            const here = added.filter(({ state }) => state === "here").map(({ name }) => name);
            added = [];
            const unread = (names) => names.filter((name) => !here.includes(name));
            return { needed: unread(["courses"]), others: unread(["people", ...alsoNamed]) };
        },
    };
    const content = createContent(load, named);
    ["courses", "people"].map(named).forEach(content.ask);
    const page = { given, arrivals, app, content, pieces: 0, state: "waits" };
    page.begun = content.begin(app, patience, excused).then(
        () => {
            page.state = "begun";
        },
        (error) => {
            page.state = error.message;
        },
    );
    /** Something happens to a file. */
    page.arrive = async (name, state = "here") => {
        arrivals.get(name)(state);
        await settle();
    };
    return page;
}

test("content: the program begins when all is there", async () => {
    const page = make();
    await page.arrive("courses");
    assert.equal(page.state, "waits");
    await page.arrive("people");
    assert.equal(page.state, "begun");
    assert.deepEqual(page.given.at(-1), ["courses here", "people here"]);
});

for (const state of ["missing", "refused"]) {
    test(`content: without a good-to-have file that is ${state} it begins at once`, async () => {
        const page = make();
        await page.arrive("courses");
        await page.arrive("people", state);
        assert.equal(page.state, "begun");
        assert.deepEqual(page.given.at(-1), ["courses here", `people ${state}`]);
    });

    test(`content: without a needed file that is ${state} it does not begin`, async () => {
        const page = make();
        await page.arrive("people");
        await page.arrive("courses", state);
        assert.equal(page.state, "cannot be read: courses");
    });
}

/** A clock by which every piece of reading takes 10 ms. @param {import("node:test").TestContext} t */
function slowDown(t) {
    let now = 0;
    t.mock.method(performance, "now", () => {
        now += 10;
        return now;
    });
}

test("content: a large catalogue is read in several tasks", async (t) => {
    slowDown(t);
    const page = make();
    await page.arrive("courses");
    page.pieces = 10;
    await page.arrive("people");
    assert.equal(page.state, "waits");
    await page.begun;
    assert.equal(page.state, "begun");
    assert.deepEqual(page.given.at(-1), ["courses here", "people here"]);
});

for (const [pieces, tasks] of [
    [5, 0],
    [6, 1],
    [11, 1],
    [12, 2],
]) {
    test(`content: after ${pieces} pieces of 5 ms others have had their turn ${tasks} times`, async (t) => {
        let now = 0;
        t.mock.method(performance, "now", () => now);
        const page = make();
        await page.arrive("courses");
        const { readOn } = page.app;
        page.app.readOn = () => {
            now += 5;
            return readOn();
        };
        let turns = 0;
        const { MessageChannel } = globalThis;
        t.mock.method(globalThis, "MessageChannel", function makeChannel() {
            turns += 1;
            return new MessageChannel();
        });
        // The last one is that which has all.
        page.pieces = pieces + 1;
        await page.arrive("people");
        await page.begun;
        assert.equal(turns, tasks);
    });
}

test("content: what comes while the program reads is given to it afterwards", async (t) => {
    slowDown(t);
    const page = make({ patience: Promise.resolve() });
    await settle();
    page.pieces = 10;
    await page.arrive("courses");
    assert.equal(page.state, "waits");
    await page.arrive("people");
    await page.begun;
    assert.equal(page.state, "begun");
    assert.deepEqual(page.given.slice(-2), [
        ["courses here", "people coming"],
        ["courses here", "people here"],
    ]);
    await page.content.follow(page.app, () => assert.fail("told"), new AbortController().signal);
});

test("content: what must end the start does, whatever else is there", async () => {
    for (const patience of [kNever, Promise.resolve()]) {
        const page = make({ patience });
        await page.arrive("people");
        await page.arrive("courses", new Error("of another release"));
        assert.equal(page.state, "of another release");
    }
});

test("content: when patience ends it begins with what it needs, and is given the rest later", async () => {
    const page = make({ patience: Promise.resolve() });
    await settle();
    assert.equal(page.state, "waits");
    await page.arrive("courses");
    assert.equal(page.state, "begun");
    assert.deepEqual(page.given.at(-1), ["courses here", "people coming"]);
    let told = 0;
    const count = () => {
        told += 1;
    };
    const followed = page.content.follow(page.app, count, new AbortController().signal);
    await page.arrive("people");
    await followed;
    assert.equal(told, 1);
    assert.deepEqual(page.given.at(-1), ["courses here", "people here"]);
});

test("content: a program that stopped meanwhile is given nothing more", async () => {
    const page = make({ patience: Promise.resolve() });
    await settle();
    await page.arrive("courses");
    const stop = new AbortController();
    const given = page.given.length;
    const followed = page.content.follow(page.app, () => assert.fail("told"), stop.signal);
    stop.abort();
    await page.arrive("people");
    await followed;
    assert.equal(page.given.length, given);
});

test("content: a page that was written without a file too begins without it", async () => {
    const page = make({ excused: ["courses"] });
    await page.arrive("people");
    await page.arrive("courses", "missing");
    assert.equal(page.state, "begun");
});

test("content: what the program names and the page does not is asked for, once", async () => {
    const page = make({ alsoNamed: ["editions/2027.json"] });
    await page.arrive("courses");
    await page.arrive("people");
    assert.equal(page.state, "waits");
    await page.arrive("editions/2027.json");
    assert.equal(page.state, "begun");
    assert.deepEqual(page.given.at(-1), ["courses here", "people here", "editions/2027.json here"]);
    assert.equal(page.arrivals.size, 3);
});

test("content: what the program does not name is not asked for", async () => {
    const page = make();
    await page.arrive("courses");
    await page.arrive("people");
    assert.equal(page.state, "begun");
    assert.deepEqual([...page.arrivals.keys()], ["courses", "people"]);
});
