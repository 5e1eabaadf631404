import { kVersion } from "../../web/protocol.js";
import { kRelease } from "../../web/release.js";
import { FakeCanvas } from "./fake_canvas.js";
import { makeDocument } from "./fake_dom.js";
import { FakeGl } from "./fake_gl.js";

// A whole page for main.js, whose program draws nothing and writes down what it is told.

globalThis.HTMLElement ??= class {};
globalThis.HTMLSelectElement ??= class {};

/** What the program of a page is given; `fault` may say which call breaks. */
function makeProgram(page) {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const note =
        (name) =>
        (...values) => {
            page.calls.push([name, ...values]);
            if (page.fault === name) {
                throw new Error("trap");
            }
        };
    const put = (numbers) => {
        new Int32Array(memory.buffer, 256, numbers.length).set(numbers);
        return 256;
    };
    const text = (start, length) =>
        new TextDecoder().decode(new Uint8Array(memory.buffer, 1024 + start, length));
    return {
        memory,
        _initialize() {},
        app_protocol: () => kVersion,
        app_allocate: () => 1024,
        app_start: (length, hasHome, folder) =>
            note("start")(text(0, length), hasHome, text(length, folder)),
        app_add_file: (name) => note("file")(text(0, name)),
        // Nothing is needed and nothing is missing.
        app_read_on: () => put([600, 0, 600, 0]),
        app_event: note("event"),
        app_restore: note("restore"),
        app_frame() {
            note("frame")();
            return put([512, 0, 600, 0, 700, 0, 800, 0, 900, 0, 4000]);
        },
    };
}

const kIds = "canvas stage layer progress startup pending announcer ruler messages".split(" ");

/** The elements that main.js looks for. */
function makeElements(document, page, canvasParts) {
    const elements = Object.fromEntries(
        kIds.filter((id) => id !== page.lacks).map((id) => [id, document.createElement("div")]),
    );
    for (const element of Object.values(elements)) {
        Object.assign(element, {
            querySelectorAll: () => [],
            isConnected: true,
            offsetWidth: 400,
            getBoundingClientRect: () => ({ width: 400, height: 800 }),
        });
        element.style.setProperty = () => {};
        const { listeners } = element;
        element.addEventListener = (name, act, options) => {
            listeners.set(name, act);
            page.heard.push({ element, name, signal: options?.signal });
        };
    }
    Object.assign(elements.canvas ?? {}, canvasParts);
    if (elements.ruler) {
        elements.ruler.getBoundingClientRect = () => ({ width: 16, height: 800 });
    }
    if (elements.startup) {
        elements.startup.dataset = { failed: "Failed.", stopped: "Stopped.", plain: "Plain." };
        elements.startup.dataset.retry = "Again";
    }
    return elements;
}

/**
 * Puts a page in place of this process's; `given` are differences from one that runs painted. What becomes of it stands in
 * the result.
 */
export function makeMainPage(t, given = {}) {
    const page = {
        search: "",
        dataset: {},
        hasGraphics: true,
        /** An "H" has ink and gaps. */
        ink: (x) => (x % 2 === 0 ? 255 : 0),
        release: kRelease,
        sheets: kRelease,
        font: " serif ",
        /** What the page names as its content, and the fields that are filled in. */
        files: [],
        fields: [],
        answer: () => new Response("{}"),
        ...given,
        calls: [],
        timers: [],
        fetched: [],
        errors: [],
        fonts: [],
        marks: [],
        prepended: [],
        heard: [],
    };
    const document = makeDocument();
    const gl = new FakeGl({ width: 800, height: 1600 });
    const listeners = new Map();
    const canvasParts = {
        getContext: () => (page.hasGraphics ? gl : null),
        width: 800,
        height: 1600,
    };
    const elements = makeElements(document, page, canvasParts);
    gl.canvas = elements.canvas;
    if (elements.layer) {
        elements.layer.querySelectorAll = () => page.fields;
    }
    const root = document.createElement("html");
    const classes = new Set(["static"]);
    root.dataset = { base: "../", programme: "aipi", root: "aipi", script: page.sheets };
    Object.assign(root.dataset, { release: page.sheets }, page.dataset);
    root.classList = {
        add: (name) => classes.add(name),
        remove: (...names) => names.forEach((name) => void classes.delete(name)),
        contains: (name) => classes.has(name),
    };
    const metrics = {
        width: 50,
        fontBoundingBoxAscent: 90,
        fontBoundingBoxDescent: 25,
        actualBoundingBoxLeft: 0,
        actualBoundingBoxRight: 8,
        actualBoundingBoxAscent: 8,
        actualBoundingBoxDescent: 0,
    };
    const { createElement } = document;
    const links = [
        { rel: "stylesheet", href: "https://host.example/app/page.css" },
        { rel: "alternate", href: "https://host.example/es/aipi/" },
    ].map((link) => Object.assign(createElement("link"), link));
    Object.assign(document, {
        documentElement: root,
        head: { querySelectorAll: () => links },
        adoptedStyleSheets: [],
        baseURI: "https://host.example/aipi/",
        fonts: { load: async (font) => page.fonts.push(font) },
        createElement: (tag) =>
            tag === "canvas" ? new FakeCanvas(metrics, page.ink) : createElement(tag),
        getElementById: (id) =>
            elements[id] ?? page.fields.find((field) => field.id === id) ?? null,
        querySelector: () => null,
        querySelectorAll: () => page.files,
        addEventListener() {},
    });
    document.body.prepend = (element) => page.prepended.push(element);
    const history = {
        state: null,
        replaceState(state) {
            history.state = state;
        },
    };
    const location = {
        href: `https://host.example/aipi/${page.search}`,
        search: page.search,
        reload: () => page.calls.push(["reload"]),
    };
    const window = {
        document,
        history,
        location,
        performance: { now: () => 0, getEntriesByType: () => [] },
        HTMLElement,
        HTMLInputElement: class {},
        CSSStyleSheet: class {
            replaceSync() {}
        },
        IntersectionObserver: class {},
        ResizeObserver: class {
            observe() {}
        },
        matchMedia: () => new EventTarget(),
        getSelection: () => null,
        getComputedStyle: () => ({
            getPropertyValue: (name) => (name === "--font" ? page.font : page.sheets),
        }),
        addEventListener: (name, act) => listeners.set(name, act),
        setTimeout: (act, ms) => page.timers.push({ act, ms }),
        clearTimeout() {},
        requestAnimationFrame: () => page.calls.push(["asked for a frame"]),
        cancelAnimationFrame() {},
        devicePixelRatio: 2,
        innerWidth: 400,
        innerHeight: 800,
        scrollY: 0,
        scrollTo() {},
        async fetch(url, { cache }) {
            page.fetched.push(`${cache} ${url}`);
            return page.answer(url);
        },
    };
    window.top = window;
    document.defaultView = window;
    const { getComputedStyle } = window;
    Object.assign(globalThis, { window, document, location, getComputedStyle });
    t.mock.method(WebAssembly, "compile", async () => ({}));
    t.mock.method(WebAssembly, "instantiate", async () => ({ exports: makeProgram(page) }));
    t.mock.method(WebAssembly.Module, "imports", () => []);
    t.mock.method(WebAssembly.Module, "customSections", () => [
        new TextEncoder().encode(page.release),
    ]);
    t.mock.method(console, "error", (error) => page.errors.push(error.message));
    t.mock.method(performance, "mark", (name) => page.marks.push(name));
    return Object.assign(page, { window, document, root, classes, elements, links, gl, listeners });
}
