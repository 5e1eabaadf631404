import assert from "node:assert/strict";
import { test } from "node:test";
import { kFlags, kOps } from "../../web/protocol.js";
import { kView, makePage } from "./fake_page.js";

/** Numbers of the ops, by name. */
const op = Object.fromEntries(kOps.map((each, number) => [each?.name, number]));

test("run: the first frame makes the page live", () => {
    const page = makePage();
    page.running.draw();
    assert.deepEqual([...page.classes], ["live"]);
    // With room for what lies over the lower edge.
    assert.equal(page.stage.style.height, "calc(4000px + var(--room, 0px))");
    assert.deepEqual(page.seen.size, [780, 1600]);
    assert.equal(page.seen.drawn, 1);
    assert.equal(page.seen.inputs[0].flags, kFlags.dark);
});

test("run: without a painter the page is plain and nothing is painted", () => {
    const page = makePage({ hasPainter: false });
    page.running.draw();
    assert.deepEqual([...page.classes], ["plain"]);
    assert.equal(page.isPlaced, false);
    assert.equal(page.stage.style.height, "");
    assert.ok(page.seen.inputs[0].flags & kFlags.plain);
});

for (const [name, make] of Object.entries({
    "forced colours or sizes": { view: { ...kView, isForced: true } },
    "a part that is missing": { view: { ...kView, isWhole: false } },
    "a device without room for the picture": { fits: false },
})) {
    test(`run: ${name} makes the page plain`, () => {
        const page = makePage(make);
        page.running.draw();
        assert.deepEqual([[...page.classes], page.seen.drawn], [["plain"], 0]);
        assert.equal(page.canvas.hidden, true);
    });
}

test("run: what is missing is told once, and that it is back", () => {
    const page = makePage();
    for (const isWhole of [true, false, false, true]) {
        page.view = { ...kView, isWhole };
        page.running.draw();
    }
    assert.deepEqual([page.seen.whole, [...page.classes]], [[false, true], ["live"]]);
});

test("run: of a tall window the canvas covers the painted part only", () => {
    const page = makePage({ view: { ...kView, height: 9000, paintTop: 250, paintHeight: 1500 } });
    page.running.draw();
    assert.deepEqual(page.canvas.style, { top: "250px", height: "1500px" });
    page.view = kView;
    page.running.draw();
    assert.deepEqual(page.canvas.style, { top: "", height: "" });
});

test("run: what changes by itself leaves the words in the window where they are", () => {
    const page = makePage();
    const tops = [300, 380];
    page.window.document.elementFromPoint = () => ({
        isConnected: true,
        getBoundingClientRect: () => ({ top: tops.shift() }),
    });
    page.running.redraw();
    assert.deepEqual([page.window.scrollY, tops.length], [0, 2]);
    page.window.scrollY = 1000;
    page.running.redraw();
    assert.equal(page.window.scrollY, 1080);
});

test("run: where nobody tells that it is on paper, the page goes on when it is used", () => {
    const page = makePage();
    page.running.draw();
    page.fire("beforeprint");
    page.running.send("hover", 7);
    page.running.send("focus", 0);
    page.running.draw();
    assert.deepEqual([...page.classes], ["plain"]);
    page.running.send("activate", 7);
    page.running.draw();
    assert.deepEqual([...page.classes], ["live"]);
});

test("run: a page without size waits", () => {
    const page = makePage({ view: { ...kView, width: 0 } });
    page.running.draw();
    assert.deepEqual([[...page.classes], page.seen.inputs.length], [["static"], 0]);
});

test("run: a frame that scrolls is drawn again where it scrolled to", () => {
    const page = makePage({ answers: [[op.scroll, 900]] });
    page.running.draw();
    assert.deepEqual(
        page.seen.inputs.map((input) => input.scrollY),
        [0, 900],
    );
});

test("run: a program that scrolls for ever gets a few frames only", () => {
    const page = makePage({ answers: [1, 2, 3, 4, 5, 6].map((y) => [op.scroll, y]) });
    page.running.draw();
    assert.equal(page.seen.inputs.length, 3);
});

test("run: events that a patch causes come after the frame", () => {
    const page = makePage({ answers: [[op.focus, 7]] });
    page.running.draw();
    assert.deepEqual(page.seen.sent, [["focus", 7, undefined]]);
    assert.equal(page.window.asked, 1);
});

test("run: an event asks for a frame", () => {
    const page = makePage();
    page.running.send("activate", 3);
    assert.deepEqual([page.seen.sent.length, page.window.asked], [1, 1]);
});

test("run: on paper the page is plain, and then live again where it was", () => {
    const page = makePage();
    page.running.draw();
    page.window.scrollY = 300;
    page.fire("beforeprint");
    assert.deepEqual([[...page.classes], page.isPlaced], [["plain"], false]);
    page.window.scrollY = 0;
    // The sizes of paper call for a frame, which would be painted under transparent words.
    page.running.draw();
    assert.deepEqual([...page.classes], ["plain"]);
    page.fire("afterprint");
    page.running.draw();
    assert.deepEqual([[...page.classes], page.isPlaced], [["live"], true]);
    assert.equal(page.window.scrollY, 300);
});

test("run: what goes to paper is drawn to its end before, with the rest of a long list", () => {
    const page = makePage();
    page.running.draw();
    page.running.send("change", 7, "a");
    page.fire("beforeprint");
    assert.equal(page.seen.inputs.length, 3);
    assert.deepEqual([...page.classes], ["plain"]);
});

test("run: a fault leaves a readable page and stops", () => {
    const page = makePage({ answers: [[], new Error("trap")] });
    page.running.draw();
    page.running.draw();
    assert.deepEqual([...page.classes], ["plain"]);
    assert.deepEqual(page.seen.stopped, ["trap"]);
    page.running.frames.request();
    assert.equal(page.window.asked, 0);
});

test("run: a fault in the first frame leaves the static page", () => {
    const page = makePage({ answers: [new Error("trap")] });
    page.running.draw();
    assert.deepEqual([...page.classes], ["static"]);
    assert.deepEqual(page.seen.stopped, ["trap"]);
});

for (const [name, act] of Object.entries({
    "an event": ({ send }) => send("activate", 3),
    "giving graphics back": ({ graphicsChanged }) => graphicsChanged(false),
})) {
    test(`run: ${name} that breaks the program leaves a readable page and stops`, () => {
        const page = makePage();
        page.running.draw();
        page.isBroken = true;
        act(page.running);
        assert.deepEqual([[...page.classes], page.isPlaced], [["plain"], false]);
        assert.deepEqual(page.seen.stopped, ["trap"]);
    });
}

test("run: after a fault the program is left alone, and Back loads the page anew", () => {
    let arrived;
    const page = makePage({
        answers: [new Error("trap")],
        address: { scrollY: () => 640, travelled: () => arrived },
    });
    let reloads = 0;
    page.window.location = {
        reload: () => {
            reloads += 1;
        },
    };
    page.running.draw();
    page.running.send("activate", 3);
    page.fire("popstate");
    assert.equal(reloads, 0, "a fragment is the browser's");
    arrived = "aipi/";
    page.fire("popstate");
    assert.deepEqual([page.seen.sent, reloads], [[], 1]);
    // The entry arrived at keeps its offset: the page is still scrolled as the other one was.
    page.fire("pagehide");
    assert.deepEqual(page.seen.offsets, [["remember", 640]]);
});

test("run: after a fault neither late content nor graphics that come back drive the program", () => {
    const page = makePage({ answers: [[], new Error("trap")] });
    page.running.draw();
    page.running.draw();
    page.running.redraw();
    page.running.graphicsChanged(false);
    assert.deepEqual([page.seen.inputs.length, page.seen.restored], [2, 0]);
    assert.deepEqual(page.seen.stopped, ["trap"]);
});

test("run: graphics that come back are given everything again", () => {
    const page = makePage();
    page.running.graphicsChanged(true);
    assert.deepEqual([page.seen.restored, page.window.asked], [0, 1]);
    page.running.graphicsChanged(false);
    assert.deepEqual([page.seen.restored, page.window.asked], [1, 1]);
});

for (const [hasScrolled, y] of [
    [false, 640],
    [true, 0],
]) {
    test(`run: who has ${hasScrolled ? "" : "not "}scrolled before is at ${y}`, () => {
        const page = makePage({ hasScrolled, address: { scrollY: () => 640 } });
        page.running.draw();
        assert.equal(page.window.scrollY, y);
    });
}
