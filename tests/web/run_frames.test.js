import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { kFlags, kOps } from "../../web/protocol.js";
import { makeDocument } from "./fake_dom.js";
import { kView, makePage } from "./fake_page.js";

/** Numbers of the ops, by name. */
const op = Object.fromEntries(kOps.map((each, number) => [each?.name, number]));

/** A page that is live, 500 px down. */
function makeLive(given) {
    const page = makePage(given);
    page.running.draw();
    page.window.scrollY = 500;
    page.seen.inputs.length = 0;
    return page;
}

/** How far the page was scrolled in each frame since. */
const offsetsOf = ({ seen }) => seen.inputs.map((input) => input.scrollY);

for (const [height, offsets] of [
    // The window ends 500 + 800 px down, and phones may show 200 px more.
    [1500, [500]],
    [1499, [500, 300]],
    [1000, [500, 300]],
]) {
    test(`run: of a page that becomes ${height} px high there are ${offsets.length} frames`, () => {
        const page = makeLive();
        page.documentHeight = height;
        // The browser takes a page that becomes shorter back up.
        page.answers.push(() => {
            page.window.scrollY = 300;
            return [];
        });
        page.running.draw();
        assert.deepEqual(offsetsOf(page), offsets);
    });
}

test("run: a page that is as it was is drawn once, whatever is above its top", () => {
    const page = makeLive();
    page.running.draw();
    assert.deepEqual(offsetsOf(page), [500]);
    page.window.scrollY = -30;
    page.documentHeight = 900;
    page.running.draw();
    assert.deepEqual(offsetsOf(page), [500, 0]);
});

test("run: whoever has scrolled since a frame by which the page was to go somewhere stays", () => {
    const page = makePage({ address: { scrollY: () => 640 } });
    page.running.draw();
    assert.equal(page.window.scrollY, 640);
    page.window.scrollY = 100;
    page.running.draw();
    assert.equal(page.window.scrollY, 100);
});

test("run: a page goes up and down, never aside", () => {
    const page = makePage({ address: { scrollY: () => 640 } });
    const aside = [];
    page.window.scrollTo = (x, y) => {
        aside.push(x);
        page.window.scrollY = y;
    };
    page.running.draw();
    assert.deepEqual(aside, [0]);
});

test("run: how far the page was scrolled is what the last frame was drawn for", () => {
    const page = makePage();
    assert.equal(page.running.leavingScrollY(), 0);
    page.window.scrollY = 300;
    page.running.draw();
    page.window.scrollY = 400;
    assert.equal(page.running.leavingScrollY(), 300);
});

test("run: while a frame is used no event comes to the program", () => {
    const page = makePage({ answers: [[op.focus, 7, op.scroll, 90]] });
    const sent = [];
    page.window.scrollTo = () => sent.push(...page.seen.sent);
    page.running.draw();
    assert.deepEqual(sent, []);
    assert.equal(page.seen.sent.length, 1);
    page.running.send("activate", 3);
    assert.equal(page.seen.sent.length, 2);
});

for (const [what, size, frames] of [
    ["width", { width: 0 }, 0],
    ["height", { height: 0 }, 0],
    ["more than a pixel of height", { height: 1 }, 1],
    ["more than a pixel of width", { width: 1 }, 1],
]) {
    test(`run: without ${what} there is ${frames ? "a" : "no"} frame`, () => {
        const page = makePage({ view: { ...kView, ...size } });
        page.running.draw();
        assert.deepEqual([page.seen.inputs.length, page.debug.frames], [frames, frames]);
    });
}

test("run: who looks for faults is told of frames, elements, and how long the last took", () => {
    const times = [1000, 1004.5, 2000, 2001];
    const now = mock.method(performance, "now", () => times.shift());
    const page = makePage();
    page.running.draw();
    assert.deepEqual(page.debug, { frames: 1, items: 42, lastFrameMs: 4.5 });
    page.running.draw();
    now.mock.restore();
    assert.deepEqual(page.debug, { frames: 2, items: 42, lastFrameMs: 1 });
});

test("run: a frame is told what the window is like, and nothing else", () => {
    const page = makePage({ view: { ...kView, flags: 0 } });
    page.running.draw();
    page.view = { ...page.view, isForced: true };
    page.running.draw();
    assert.deepEqual(
        page.seen.inputs.map((input) => input.flags),
        [0, kFlags.plain],
    );
});

test("run: stops of Tab are looked for only where a frame changed something", () => {
    const page = makeLive();
    let looked = 0;
    const link = makeDocument().createElement("a");
    page.stage.querySelectorAll = () => {
        looked += 1;
        return [{ querySelectorAll: () => [link] }];
    };
    page.running.draw();
    assert.equal(looked, 0);
    page.answers.push([op.later]);
    page.running.draw();
    assert.equal(looked, 1);
    assert.equal(link.getAttribute("tabindex"), "0");
});

test("run: Back to where nobody has scrolled leads to the top", () => {
    const page = makeLive({ address: { travelled: () => "aipi/" } });
    page.fire("popstate");
    page.running.draw();
    assert.equal(page.window.scrollY, 0);
});

test("run: Back within a page, and the end of printing, ask for a frame by themselves", () => {
    const back = makeLive();
    back.fire("popstate");
    assert.equal(back.window.asked, 1);
    const printed = makeLive();
    printed.fire("afterprint");
    assert.equal(printed.window.asked, 1);
});

test("run: what changes by itself is noted with its entry if it moves the page", () => {
    const page = makeLive();
    const tops = [300, 380];
    page.window.document.elementFromPoint = () => ({
        isConnected: true,
        getBoundingClientRect: () => ({ top: tops.shift() }),
    });
    page.running.redraw();
    assert.deepEqual(offsetsOf(page), [500]);
    page.fire("popstate");
    assert.deepEqual(page.seen.offsets, [["leave", 580]]);
});
