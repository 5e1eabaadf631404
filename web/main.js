/** @import { App, LoadedFile, Painter } from "./types" */

// Wires the page to the program, and nothing else. The static page is readable all the while.

import { createAddress } from "./address.js";
import { createAnnouncer } from "./announce.js";
import { createEffects } from "./effects.js";
import { fillIn, readEntries } from "./fields.js";
import { createGlyphs } from "./glyphs.js";
import { listen } from "./input.js";
import { createLayer } from "./layer.js";
import { isFramed, leadOutside } from "./links.js";
import { createProgress, loadContent, loadProgram } from "./loader.js";
import { createPainter } from "./painter.js";
import { run } from "./run.js";
import { createStartup, listContent } from "./startup.js";
import { watchViewport } from "./viewport.js";
import { instantiateApp } from "./wasm.js";

const kStallMs = 20_000;
const kFontWaitMs = 1_000;

const root = document.documentElement;
const base = new URL(root.dataset.base ?? "./", location.href).href;
const canvas = /** @type {HTMLCanvasElement} */ (find("canvas"));
const stage = find("stage");
const layerRoot = find("layer");
const address = createAddress(window, base, root.dataset.programme ?? "");
const startup = createStartup(document, {
    bar: find("progress"),
    notice: find("startup"),
    content: layerRoot,
});
const announce = createAnnouncer(window, find("announcer"));
const network = {
    fetch: window.fetch.bind(window),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    stallMs: kStallMs,
};
const files = listContent(document);
const wasmUrl = new URL("app/program_explorer.wasm", base).href;
const debug = { frames: 0, lastFrameMs: 0, items: 0, memoryBytes: () => 0 };

fixLinks(document);
if (isFramed(window)) {
    leadOutside(window, layerRoot, layerRoot.dataset.outside ?? "");
}
if (new URLSearchParams(location.search).get("debug") === "1") {
    window.programExplorer = debug;
}
await start("default");

/**
 * Loads everything and runs it; if that fails, the page stays as it is and says so.
 * @param {RequestCache} cache
 */
async function start(cache) {
    startup.begin();
    try {
        const progress = createProgress(startup.progress);
        const loading = Promise.all([
            loadProgram(network, wasmUrl, progress, cache),
            loadContent(network, files, progress, cache),
            loadFont(),
        ]);
        /** @type {(isLost: boolean) => void} */
        let graphicsChanged = () => {};
        const painter = createPainter(canvas, (isLost) => graphicsChanged(isLost));
        const [module, contents, family] = await loading;
        const app = await instantiateApp(module, {
            glyphs: createGlyphs(document, family),
            updateTexture: (update) => painter?.updateTexture(update),
        });
        debug.memoryBytes = app.memoryBytes;
        app.start(address.current());
        give(app, contents);
        graphicsChanged = runApp(app, painter);
        startup.end();
    } catch (error) {
        console.error(error);
        startup.fail("failed", () => start("reload"));
    }
}

/**
 * @param {App} app
 * @param {Painter | undefined} painter
 */
function runApp(app, painter) {
    const layer = createLayer(layerRoot, address.toUrl);
    const listening = new AbortController();
    const effects = createEffects({
        window,
        layer,
        address,
        announce,
        leavingScrollY: () => running.leavingScrollY(),
        scrolled: () => running.scrolled(),
        setClearColour: (rgba) => painter?.setClearColour(rgba),
    });
    const viewport = watchViewport(window, canvas, find("ruler"), () => running.frames.request());
    const running = run({
        window,
        app,
        layer,
        painter,
        address,
        effects,
        canvas,
        stage,
        readView: viewport.read,
        debug,
        stopped(error) {
            console.error(error);
            listening.abort();
            startup.fail("stopped", () => location.reload());
        },
    });
    listen(layerRoot, layer, address, running.send, listening.signal);
    const entries = readEntries(layerRoot);
    running.draw();
    fillIn(document, entries);
    performance.mark("program-explorer-live");
    return (/** @type {boolean} */ isLost) => {
        if (!isLost) {
            app.restore();
        }
        running.frames.request();
    };
}

/**
 * @param {App} app
 * @param {LoadedFile[]} contents
 */
function give(app, contents) {
    for (const { name, bytes } of contents) {
        app.addFile(name, bytes);
    }
    app.contentComplete();
}

/**
 * Links in the head are relative to the page that came; they must not follow the address bar to others.
 * @param {Document} document
 */
function fixLinks(document) {
    for (const link of document.head.querySelectorAll("link")) {
        if (link.rel !== "stylesheet") {
            link.setAttribute("href", link.href);
        }
    }
}

/** The family to paint with; a web font is waited for, but not long. */
async function loadFont() {
    const family = getComputedStyle(root).getPropertyValue("--font").trim() || "sans-serif";
    const late = new Promise((resolve) => window.setTimeout(resolve, kFontWaitMs));
    const fonts = ["400", "600"].map((weight) => document.fonts.load(`${weight} 16px ${family}`));
    await Promise.race([Promise.allSettled(fonts), late]);
    return family;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function find(id) {
    const element = document.getElementById(id);
    if (!element) {
        throw new Error(`the page has no element "${id}"`);
    }
    return element;
}
