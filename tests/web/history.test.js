import assert from "node:assert/strict";
import { test } from "node:test";
import { noteScroll } from "../../web/place.js";
import { kOps } from "../../web/protocol.js";
import { makePage } from "./fake_page.js";

const op = Object.fromEntries(kOps.map((each, number) => [each?.name, number]));

test("history: a page that comes back is as it was left", () => {
    const page = makePage({ address: { current: () => "aipi/" } });
    page.fire("pageshow", { persisted: true });
    assert.deepEqual(page.seen.sent, []);
});

test("history: a page left by an address that the history refused comes back where its own says", () => {
    const page = makePage({ address: { current: () => "aipi/" } });
    page.running.refused();
    page.fire("pageshow", { persisted: false });
    assert.deepEqual(page.seen.sent, []);
    page.fire("pageshow", { persisted: true });
    page.fire("pageshow", { persisted: true });
    assert.deepEqual(page.seen.sent, [["history", 0, "aipi/"]]);
});

test("history: scrolling is noted, and being scrolled already", () => {
    const { window, fire } = makePage();
    const hasScrolled = noteScroll(window);
    assert.equal(hasScrolled(), false);
    window.scrollY = 300;
    assert.equal(hasScrolled(), true);
    window.scrollY = 0;
    assert.equal(hasScrolled(), false);
    fire("scroll");
    assert.equal(hasScrolled(), true);
});

test("history: Back goes to the address and its scroll offset", () => {
    const page = makePage();
    page.address.scrollY = () => 640;
    page.address.travelled = () => "aipi/";
    page.fire("popstate");
    assert.deepEqual(page.seen.sent, [["history", 0, "aipi/"]]);
    page.running.draw();
    assert.equal(page.window.scrollY, 640);
});

test("history: an entry keeps how far the page was scrolled, once it rests", () => {
    const { window, fire, seen } = makePage();
    for (const y of [100, 200, 300]) {
        window.scrollY = y;
        fire("scroll");
    }
    assert.deepEqual(seen.offsets, []);
    window.ring();
    fire("popstate");
    assert.deepEqual(seen.offsets, [["remember", 300]]);
});

test("history: Back at once after scrolling does not lose how far that was", () => {
    const { window, fire, seen } = makePage();
    window.scrollY = 300;
    fire("scroll");
    // A fragment scrolls before anyone hears of its entry.
    window.scrollY = 4000;
    fire("popstate");
    fire("popstate");
    assert.deepEqual(seen.offsets, [["leave", 300]]);
});

for (const [how, scroll] of Object.entries({
    "an order of the program": (page) => {
        page.answers.push([op.scroll, 0]);
        page.running.draw();
    },
    Forward: (page) => {
        page.address.scrollY = () => 0;
        page.address.travelled = () => "aipi/";
        page.fire("popstate");
        page.seen.offsets.length = 0;
        page.running.draw();
    },
})) {
    test(`history: Back before the browser tells of scrolling by ${how} keeps where that led`, () => {
        const page = makePage();
        page.running.draw();
        page.window.scrollY = 300;
        page.fire("scroll");
        scroll(page);
        page.fire("popstate");
        assert.deepEqual(page.seen.offsets, [["leave", 0]]);
    });
}

test("history: a page that is left before it is drawn keeps where it was to be", () => {
    const page = makePage({ address: { scrollY: () => 640, travelled: () => "aipi/" } });
    page.running.draw();
    page.window.scrollY = 90;
    page.fire("popstate");
    page.fire("pagehide");
    assert.deepEqual(page.seen.offsets.at(-1), ["remember", 640]);
});

test("history: leaving a page leaves nothing to be written later", () => {
    const { window, fire, seen } = makePage();
    window.scrollY = 300;
    fire("scroll");
    fire("pagehide");
    window.ring();
    assert.deepEqual(seen.offsets, [["remember", 300]]);
});

test("history: a page that is drawn at its top has not been scrolled", () => {
    const page = makePage();
    page.running.draw();
    page.fire("popstate");
    assert.deepEqual(page.seen.offsets, []);
});

test("history: an offset is written with the entry that it is of, never with the next", () => {
    const { window, fire, seen } = makePage();
    const timers = [];
    window.setTimeout = (act) => timers.push(act);
    window.clearTimeout = (id) => delete timers[id - 1];
    for (const y of [300, 310]) {
        window.scrollY = y;
        fire("scroll");
    }
    timers[0]?.();
    assert.deepEqual(seen.offsets, []);
    fire("popstate");
    timers[1]?.();
    assert.deepEqual(seen.offsets, [["leave", 310]]);
});

test("history: a fragment leaves scrolling to the browser", () => {
    const page = makePage();
    page.window.scrollY = 300;
    page.fire("popstate");
    page.running.draw();
    assert.deepEqual([page.seen.sent, page.window.scrollY], [[], 300]);
});

test("history: on leaving, scrolling is the browser's again", () => {
    const { window, fire } = makePage();
    assert.equal(window.history.scrollRestoration, "manual");
    fire("pagehide");
    assert.equal(window.history.scrollRestoration, "auto");
    fire("pageshow", { persisted: true });
    assert.equal(window.history.scrollRestoration, "manual");
});
