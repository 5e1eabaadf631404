import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "../../web/run.js";
import { Flags } from "../../web/viewport.js";
import { makeDocument } from "./fake_dom.js";

globalThis.HTMLElement ??= class {};

const kView = {
    width: 390,
    height: 800,
    pixelWidth: 780,
    pixelHeight: 1600,
    density: 2,
    textScale: 1,
    flags: Flags.dark,
    isForcedColours: false,
};

/** A window that only scrolls, and a document with classes. */
function makeWindow() {
    const classes = new Set(["static"]);
    const listeners = new Map();
    const document = makeDocument();
    document.documentElement = {
        classList: { add: (name) => classes.add(name), remove: (name) => classes.delete(name) },
    };
    const window = {
        document,
        history: { scrollRestoration: "auto" },
        scrollY: 0,
        asked: 0,
        scrollTo(_, y) {
            window.scrollY = y;
        },
        requestAnimationFrame() {
            window.asked += 1;
            return window.asked;
        },
        cancelAnimationFrame() {},
        /** The one timer that runs; whoever sets another has stopped it. */
        setTimeout(act) {
            window.ring = act;
            return 1;
        },
        clearTimeout() {},
        addEventListener: (name, act) => listeners.set(name, act),
    };
    return { window, classes, fire: (name) => listeners.get(name)?.() };
}

/** A page that runs a program which answers each frame with the next of `answers` (ops, or a function of the frame's number). */
function makePage({ answers = [], view = kView, hasPainter = true } = {}) {
    const { window, classes, fire } = makeWindow();
    const seen = { inputs: [], sent: [], drawn: 0, stopped: [], offsets: [] };
    const page = { window, classes, fire, seen, stage: { style: { height: "" } }, canvas: {} };
    const app = {
        send: (...event) => seen.sent.push(event),
        frame(input) {
            seen.inputs.push(input);
            const ops = answers.shift() ?? [];
            if (ops instanceof Error) {
                throw ops;
            }
            return { ops: Int32Array.from(ops), strings: "", documentHeight: 4000 };
        },
    };
    const effects = {
        scroll(y) {
            window.scrollTo(0, y);
            page.running.scrolled();
        },
        focus: () => page.running.send("focus", 7, undefined),
    };
    page.address = {
        scrollY: () => undefined,
        travelled: () => undefined,
        remember: (y) => seen.offsets.push(["remember", y]),
        leave: (y) => seen.offsets.push(["leave", y]),
    };
    page.running = run({
        window,
        app,
        layer: { setPlaced: (isPlaced) => (page.isPlaced = isPlaced), count: () => 1 },
        painter: hasPainter ? { isLost: () => false, draw: () => (seen.drawn += 1) } : undefined,
        address: page.address,
        effects,
        canvas: page.canvas,
        stage: page.stage,
        readView: () => view,
        debug: { frames: 0, lastFrameMs: 0, items: 0 },
        stopped: (error) => seen.stopped.push(error.message),
    });
    return page;
}

test("run: the first frame makes the page live", () => {
    const page = makePage();
    page.running.draw();
    assert.deepEqual([...page.classes], ["live"]);
    assert.equal(page.stage.style.height, "4000px");
    assert.deepEqual([page.canvas.width, page.canvas.height], [780, 1600]);
    assert.equal(page.seen.drawn, 1);
    assert.equal(page.seen.inputs[0].flags, Flags.dark);
});

test("run: without a painter the page is plain and nothing is painted", () => {
    const page = makePage({ hasPainter: false });
    page.running.draw();
    assert.deepEqual([...page.classes], ["plain"]);
    assert.equal(page.isPlaced, false);
    assert.equal(page.stage.style.height, "");
    assert.ok(page.seen.inputs[0].flags & Flags.plain);
});

test("run: forced colours make the page plain", () => {
    const page = makePage({ view: { ...kView, isForcedColours: true } });
    page.running.draw();
    assert.deepEqual([[...page.classes], page.seen.drawn], [["plain"], 0]);
});

test("run: a page without size waits", () => {
    const page = makePage({ view: { ...kView, width: 0 } });
    page.running.draw();
    assert.deepEqual([[...page.classes], page.seen.inputs.length], [["static"], 0]);
});

test("run: a frame that scrolls is drawn again where it scrolled to", () => {
    const page = makePage({ answers: [[25, 900]] });
    page.running.draw();
    assert.deepEqual(
        page.seen.inputs.map((input) => input.scrollY),
        [0, 900],
    );
});

test("run: a program that scrolls for ever gets a few frames only", () => {
    const page = makePage({ answers: [1, 2, 3, 4, 5, 6].map((y) => [25, y]) });
    page.running.draw();
    assert.equal(page.seen.inputs.length, 3);
});

test("run: events that a patch causes come after the frame", () => {
    const page = makePage({ answers: [[24, 7]] });
    page.running.draw();
    assert.deepEqual(page.seen.sent, [["focus", 7, undefined]]);
    assert.equal(page.window.asked, 1);
});

test("run: an event asks for a frame", () => {
    const page = makePage();
    page.running.send("activate", 3);
    assert.deepEqual([page.seen.sent.length, page.window.asked], [1, 1]);
});

test("run: Back goes to the address and its scroll offset", () => {
    const page = makePage();
    page.address.scrollY = () => 640;
    page.address.travelled = () => "aipi/";
    page.fire("popstate");
    assert.deepEqual(page.seen.sent, [["history", 0, "aipi/"]]);
    page.running.draw();
    assert.equal(page.window.scrollY, 640);
});

test("run: an entry keeps how far the page was scrolled, once it rests", () => {
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

test("run: Back at once after scrolling does not lose how far that was", () => {
    const { window, fire, seen } = makePage();
    window.scrollY = 300;
    fire("scroll");
    // A fragment scrolls before anyone hears of its entry.
    window.scrollY = 4000;
    fire("popstate");
    fire("popstate");
    assert.deepEqual(seen.offsets, [["leave", 300]]);
});

test("run: a fragment leaves scrolling to the browser", () => {
    const page = makePage();
    page.window.scrollY = 300;
    page.fire("popstate");
    page.running.draw();
    assert.deepEqual([page.seen.sent, page.window.scrollY], [[], 300]);
});

test("run: on paper the page is plain, and then live again where it was", () => {
    const page = makePage();
    page.running.draw();
    page.window.scrollY = 300;
    page.fire("beforeprint");
    assert.deepEqual([[...page.classes], page.isPlaced], [["plain"], false]);
    page.window.scrollY = 0;
    page.fire("afterprint");
    page.running.draw();
    assert.deepEqual([[...page.classes], page.isPlaced], [["live"], true]);
    assert.equal(page.window.scrollY, 300);
});

test("run: on leaving, scrolling is the browser's again", () => {
    const { window, fire } = makePage();
    assert.equal(window.history.scrollRestoration, "manual");
    fire("pagehide");
    assert.equal(window.history.scrollRestoration, "auto");
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

test("run: after a fault the program is left alone, and Back loads the page anew", () => {
    const page = makePage({ answers: [new Error("trap")] });
    let reloads = 0;
    page.window.location = {
        reload: () => {
            reloads += 1;
        },
    };
    page.running.draw();
    page.running.send("activate", 3);
    page.fire("popstate");
    assert.deepEqual([page.seen.sent, reloads], [[], 1]);
});
