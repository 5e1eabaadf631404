import assert from "node:assert/strict";
import { test } from "node:test";
import { kEvents } from "../../web/protocol.js";
import { kRelease } from "../../web/release.js";
import { makeMainPage } from "./fake_program.js";

const kWasm = "https://host.example/app/program_explorer.wasm";
let times = 0;

/** Runs main.js in this page: a script of its own each time. */
function load() {
    times += 1;
    return import(`../../web/main.js?${times}`);
}

/** Waits until something is so, which takes as many turns as a disk needs to give a script; not for ever. */
async function until(isSo) {
    for (let turn = 0; turn < 1_000_000 && !isSo(); ++turn) {
        await new Promise(setImmediate);
    }
}

const named = ({ calls }, wanted) => calls.filter(([name]) => name === wanted);
const saidBy = ({ elements }) => elements.startup.textContent;

test("main: a page runs its program, painted, and says nothing", async (t) => {
    const page = makeMainPage(t);
    await load();
    assert.deepEqual(named(page, "start"), [["start", "aipi/", 0, "aipi"]]);
    assert.deepEqual(page.fetched, [`default ${kWasm}`]);
    assert.deepEqual([...page.classes], ["live"]);
    assert.equal(named(page, "frame").length, 1);
    assert.equal(page.gl.cleared.length, 1);
    const { begun, loading, failed } = page.root.dataset;
    assert.deepEqual([begun, loading, failed], ["", undefined, undefined]);
    assert.deepEqual([saidBy(page), page.errors, page.prepended], ["", [], []]);
    assert.deepEqual(page.marks, ["program-explorer-live"]);
    assert.equal(page.window.programExplorer, undefined);
});

test("main: a page that has a home says so, and its links in the head keep where they lead", async (t) => {
    const page = makeMainPage(t, { dataset: { home: "" } });
    await load();
    assert.deepEqual(named(page, "start"), [["start", "aipi/", 1, "aipi"]]);
    const [sheet, other] = page.links;
    assert.equal(sheet.getAttribute("href"), null);
    assert.equal(other.getAttribute("href"), other.href);
});

test("main: an address of no programme starts none", async (t) => {
    const page = makeMainPage(t, { dataset: { programme: "" } });
    await load();
    assert.deepEqual([page.fetched, page.root.dataset.begun], [[], undefined]);
    assert.equal(page.links[1].getAttribute("href"), page.links[1].href);
});

test("main: who looks for faults is shown what there is to count", async (t) => {
    const page = makeMainPage(t, { search: "?debug=1", fault: "start" });
    await load();
    const { programExplorer } = page.window;
    assert.equal(programExplorer.memoryBytes(), 65_536);
    assert.deepEqual(
        { ...programExplorer, memoryBytes: 0 },
        {
            frames: 0,
            lastFrameMs: 0,
            items: 0,
            memoryBytes: 0,
        },
    );
    const lost = makeMainPage(t, {
        search: "?debug=1",
        answer: () => new Response("", { status: 404 }),
    });
    await load();
    assert.equal(lost.window.programExplorer.memoryBytes(), 0);
});

test("main: a page that is being left for another says that it runs, and waits", async (t) => {
    const page = makeMainPage(t, { dataset: { leaving: "" } });
    const loading = load();
    await until(() => page.timers.length > 0);
    assert.equal(page.root.dataset.begun, "");
    assert.deepEqual(page.fetched, []);
    const [timer] = page.timers;
    assert.equal(timer.ms, 2000);
    timer.act();
    await loading;
    assert.deepEqual([...page.classes], ["live"]);
});

test("main: both weights of the page's font are waited for, and without one the system's is taken", async (t) => {
    const page = makeMainPage(t);
    await load();
    assert.deepEqual(page.fonts, ["400 16px serif", "600 16px serif"]);
    const plain = makeMainPage(t, { font: " " });
    await load();
    assert.deepEqual(plain.fonts, ["400 16px sans-serif", "600 16px sans-serif"]);
});

test("main: where the program cannot be had the page stays and says so, and trying again goes past the caches", async (t) => {
    const page = makeMainPage(t, { answer: () => new Response("", { status: 404 }) });
    await load();
    assert.deepEqual([...page.classes], ["static"]);
    assert.equal(saidBy(page), "Failed.Again");
    assert.deepEqual([page.root.dataset.failed, page.errors.length], ["", 1]);
    page.answer = () => new Response("{}");
    page.elements.startup.childNodes[1].click();
    await until(() => page.marks.length > 0);
    assert.deepEqual(page.fetched, [`default ${kWasm}`, `reload ${kWasm}`]);
    assert.deepEqual([...page.classes], ["live"]);
    assert.deepEqual([saidBy(page), page.root.dataset.failed], ["", undefined]);
});

for (const [name, given] of Object.entries({
    program: { release: "another" },
    page: { sheets: "another" },
})) {
    test(`main: a ${name} of another release has the page loaded again, past the caches`, async (t) => {
        const page = makeMainPage(t, given);
        const fetched = [];
        page.window.fetch = async (url, { cache }) => {
            fetched.push(`${cache} ${url}`);
            return cache === "reload" ? Response.error() : new Response("{}");
        };
        await load();
        assert.deepEqual(fetched, [
            `default ${kWasm}`,
            "reload https://host.example/aipi/",
            `reload ${kWasm}`,
        ]);
        assert.equal(saidBy(page), "Failed.Again");
        assert.deepEqual(named(page, "start"), []);
        assert.match(page.errors[0], /another is not/);
    });
}

test("main: a browser that does not give back what was drawn is shown a plain page, and told so", async (t) => {
    const page = makeMainPage(t, { ink: () => 255 });
    await load();
    assert.deepEqual([...page.classes], ["plain"]);
    assert.equal(saidBy(page), "Plain.Again");
    assert.equal(page.elements.startup.childNodes[1].hidden, true);
    assert.equal(page.gl.cleared.length, 0);
});

test("main: without graphics nothing is drawn to find out, and the page is plain without a word", async (t) => {
    const page = makeMainPage(t, { hasGraphics: false, ink: () => 255 });
    await load();
    assert.deepEqual([[...page.classes], saidBy(page)], [["plain"], ""]);
});

test("main: without a style sheet the page is plain, says so where it is seen, and can be loaded again", async (t) => {
    const page = makeMainPage(t, {
        sheets: "",
        dataset: { release: kRelease, script: kRelease },
    });
    await load();
    assert.deepEqual([...page.classes], ["plain"]);
    assert.deepEqual(page.prepended, [page.elements.messages]);
    assert.equal(saidBy(page), "Plain.Again");
    assert.equal(page.elements.startup.childNodes[1].hidden, false);
});

test("main: a program that breaks in its first frame leaves the page as it was, and listens no more", async (t) => {
    const page = makeMainPage(t, { fault: "frame" });
    await load();
    assert.deepEqual([...page.classes], ["static"]);
    assert.equal(saidBy(page), "Stopped.Again");
    assert.deepEqual(page.errors, ["trap"]);
    assert.equal(page.root.dataset.failed, "");
});

/** Whether what the page's layer listened to first, or last, is over. */
const isOver = ({ heard, elements }, name, which) =>
    heard.filter((each) => each.element === elements.layer && each.name === name).at(which).signal
        .aborted;

test("main: until the program runs the page keeps what is filled in, then the program listens, until it stops", async (t) => {
    const page = makeMainPage(t);
    await load();
    assert.deepEqual([isOver(page, "input", 0), isOver(page, "input", -1)], [true, false]);
    const broken = makeMainPage(t, { fault: "frame" });
    await load();
    assert.equal(isOver(broken, "input", -1), true);
});

test("main: the program is told after its first frame where the focus is and what was filled in", async (t) => {
    const field = { id: "search", type: "search", value: "robot", defaultValue: "" };
    const page = makeMainPage(t, { fields: [field] });
    field.dispatchEvent = ({ type }) => page.calls.push(["told", type]);
    page.document.activeElement = page.elements.layer;
    await load();
    const told = page.calls.filter(([name]) => ["frame", "event", "told"].includes(name));
    assert.deepEqual(
        told.map((call) => call.slice(0, 2)),
        [["frame"], ["event", kEvents.focus], ["told", "input"], ["told", "change"]],
    );
});

test("main: content that comes late is given when it comes, and drawn", async (t) => {
    const attributes = { "data-file": "courses.json", href: "../data/aipi/courses.json" };
    let arrive;
    const late = new Promise((resolve) => {
        arrive = () => resolve(new Response("{}"));
    });
    const page = makeMainPage(t, {
        files: [{ getAttribute: (name) => attributes[name] ?? null }],
        answer: (url) => (url === kWasm ? new Response("") : late),
    });
    const loading = load();
    const patience = () => page.timers.find(({ ms }) => ms === 1500);
    await until(patience);
    assert.equal(page.fetched[0], "default https://host.example/data/aipi/courses.json");
    patience().act();
    await loading;
    assert.equal(named(page, "frame").length, 1);
    const before = named(page, "file").length;
    arrive();
    await until(() => named(page, "frame").length > 1);
    assert.equal(named(page, "frame").length, 2);
    assert.equal(named(page, "file").length, before + 1);
});

test("main: graphics that come back are given everything again", async (t) => {
    const page = makeMainPage(t);
    await load();
    const asked = () => named(page, "asked for a frame").length;
    const before = asked();
    page.elements.canvas.listeners.get("webglcontextrestored")();
    assert.equal(named(page, "restore").length, 1);
    assert.equal(asked(), before + 1);
});

test("main: a page without an element that it needs says which", async (t) => {
    makeMainPage(t, { lacks: "stage" });
    await assert.rejects(load(), /no element "stage"/);
});
