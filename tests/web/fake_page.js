import { kFlags } from "../../web/protocol.js";
import { run } from "../../web/run.js";
import { makeDocument } from "./fake_dom.js";

globalThis.HTMLElement ??= class {};

export const kView = {
    width: 390,
    height: 800,
    pixelWidth: 780,
    pixelHeight: 1600,
    density: 2,
    textScale: 1,
    flags: kFlags.dark,
    paintTop: 0,
    paintHeight: 800,
    isForced: false,
    isWhole: true,
};

/** A window that only scrolls, and a document with classes. */
function makeWindow() {
    const classes = new Set(["static"]);
    const listeners = new Map();
    const document = makeDocument();
    document.documentElement = {
        classList: {
            add: (name) => classes.add(name),
            remove(...names) {
                for (const name of names) {
                    classes.delete(name);
                }
            },
        },
    };
    document.adoptedStyleSheets = [];
    const window = {
        document,
        CSSStyleSheet: class {
            replaceSync() {}
        },
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
        clearTimeout() {
            window.ring = () => {};
        },
        addEventListener: (name, act) => listeners.set(name, act),
        innerWidth: 390,
        innerHeight: 800,
        scrollBy(_, y) {
            window.scrollY += y;
        },
    };
    return { window, classes, fire: (name, event = {}) => listeners.get(name)?.(event) };
}

/** A page that runs a program which answers each frame with the next of `answers` (ops, or a function that gives them). */
export function makePage({
    answers = [],
    view = kView,
    hasPainter = true,
    fits = true,
    hasScrolled = false,
    address = {},
} = {}) {
    const { window, classes, fire } = makeWindow();
    const seen = {
        inputs: [],
        sent: [],
        drawn: 0,
        stopped: [],
        offsets: [],
        whole: [],
        restored: 0,
    };
    const debug = { frames: 0, lastFrameMs: 0, items: 0 };
    const page = { window, classes, fire, seen, view, answers, debug, documentHeight: 4000 };
    page.stage = { style: { height: "" }, querySelectorAll: () => [] };
    page.canvas = { style: {} };
    const trapIfBroken = () => {
        if (page.isBroken) {
            throw new Error("trap");
        }
    };
    const app = {
        send(...event) {
            trapIfBroken();
            seen.sent.push(event);
        },
        restore() {
            trapIfBroken();
            seen.restored += 1;
        },
        frame(input) {
            seen.inputs.push(input);
            const next = answers.shift() ?? [];
            const ops = typeof next === "function" ? next() : next;
            if (ops instanceof Error) {
                throw ops;
            }
            return { ops: Int32Array.from(ops), strings: "", documentHeight: page.documentHeight };
        },
    };
    const effects = {
        scroll(y) {
            window.scrollTo(0, y);
            page.running.scrolled();
        },
        focus: () => page.running.send("focus", 7, undefined),
        later() {},
    };
    page.address = {
        scrollY: () => undefined,
        travelled: () => undefined,
        remember: (y) => seen.offsets.push(["remember", y]),
        leave: (y) => seen.offsets.push(["leave", y]),
        ...address,
    };
    const painter = {
        isLost: () => false,
        resize(...size) {
            seen.size = size;
            return fits;
        },
        draw: () => (seen.drawn += 1),
    };
    page.running = run({
        window,
        app,
        layer: { setPlaced: (isPlaced) => (page.isPlaced = isPlaced), count: () => 42 },
        painter: hasPainter ? painter : undefined,
        address: page.address,
        effects,
        canvas: page.canvas,
        stage: page.stage,
        readView: () => page.view,
        hasScrolled: () => hasScrolled,
        debug,
        stopped: (error) => seen.stopped.push(error.message),
        changed: (isWhole) => seen.whole.push(isWhole),
    });
    return page;
}
