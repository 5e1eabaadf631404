/** @import { App, Painter } from "./types" */

// Wires the page to the program, and nothing else. The static page is readable all the while.

import { createAddress } from "./address.js";
import { createAnnouncer } from "./announce.js";
import { createContent } from "./content.js";
import { createEffects } from "./effects.js";
import { createEntries } from "./entries.js";
import { fillIn, readEntries } from "./fields.js";
import { createGlyphs } from "./glyphs.js";
import { listen } from "./input.js";
import { createLayer } from "./layer.js";
import { isFramed, leadOutside } from "./links.js";
import { createProgress, loadFile, loadProgram } from "./loader.js";
import { createPainter } from "./painter.js";
import { run } from "./run.js";
import { noteSelection } from "./selection.js";
import { createStartup, listContent } from "./startup.js";
import { readsBack } from "./trust.js";
import { watchViewport } from "./viewport.js";
import { instantiateApp } from "./wasm.js";

const kStallMs = 20_000;
const kFontWaitMs = 1_000;
/** So long the first frame waits for files that it can do without. */
const kPatienceMs = 1_500;

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
const wasmUrl = new URL("app/program_explorer.wasm", base).href;
const debug = { frames: 0, lastFrameMs: 0, items: 0, memoryBytes: () => 0 };

fixLinks(document);
const early = keepFilledIn();
if (isFramed(window)) {
    leadOutside(window, layerRoot, layerRoot.dataset.outside ?? "");
}
if (new URLSearchParams(location.search).get("debug") === "1") {
    window.programExplorer = debug;
}
// An address that begins with none of several programmes has none to start.
if (root.dataset.programme) {
    await start("default");
}

/**
 * Loads everything and runs it; if that fails, the page stays as it is and says so.
 * @param {RequestCache} cache
 */
async function start(cache) {
    startup.begin();
    try {
        const progress = createProgress(startup.progress);
        const content = createContent((file) => loadFile(network, file, progress, cache), fileOf);
        listContent(document).forEach(content.ask);
        const loading = Promise.all([loadProgram(network, wasmUrl, progress, cache), loadFont()]);
        /** @type {(isLost: boolean) => void} */
        let graphicsChanged = () => {};
        let painter = createPainter(canvas, (isLost) => graphicsChanged(isLost));
        const [module, family] = await loading;
        const glyphs = createGlyphs(document, family);
        if (painter && !readsBack(document, glyphs)) {
            painter = undefined;
            startup.plain(true);
        }
        const app = await instantiateApp(module, {
            glyphs,
            updateTexture: (update) => painter?.updateTexture(update),
        });
        debug.memoryBytes = app.memoryBytes;
        app.start(address.current(), root.dataset.home !== undefined);
        await content.begin(app, wait(kPatienceMs), (root.dataset.lost ?? "").split(" "));
        const running = runApp(app, painter);
        graphicsChanged = running.graphicsChanged;
        startup.end();
        content.follow(app, running.redraw).catch(console.error);
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
        changed: (isWhole) => startup.plain(!isWhole, () => location.reload()),
        stopped(error) {
            console.error(error);
            listening.abort();
            startup.fail("stopped", () => location.reload());
        },
    });
    listen(layerRoot, layer, address, running.send, listening.signal);
    const entries = readEntries(layerRoot);
    const markAgain = noteSelection(window, layerRoot);
    early.abort();
    running.draw();
    fillIn(document, entries);
    markAgain();
    performance.mark("program-explorer-live");
    return {
        redraw: running.redraw,
        graphicsChanged(/** @type {boolean} */ isLost) {
            if (!isLost) {
                app.restore();
            }
            running.frames.request();
        },
    };
}

/**
 * Until the program runs, what is filled in is kept with the entry of the history, for a link or Enter may come first: Back finds
 * it again. Ends when the result is aborted.
 */
function keepFilledIn() {
    const entries = createEntries(window.history);
    const end = new AbortController();
    fillIn(document, entries.shown().filledIn ?? []);
    const keep = () => entries.keep({ filledIn: readEntries(layerRoot) });
    for (const name of ["input", "change"]) {
        layerRoot.addEventListener(name, keep, { signal: end.signal });
    }
    end.signal.addEventListener("abort", () => entries.keep({ filledIn: undefined }));
    return end;
}

/**
 * A content file that the page does not name: one more than there were when it was written.
 * @param {string} name
 */
function fileOf(name) {
    const path = name.split("/").map(encodeURIComponent).join("/");
    const url = new URL(`data/${root.dataset.programme}/${path}`, base).href;
    return { name, url, expected: 0 };
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
    const fonts = ["400", "600"].map((weight) => document.fonts.load(`${weight} 16px ${family}`));
    await Promise.race([Promise.allSettled(fonts), wait(kFontWaitMs)]);
    return family;
}

/** @param {number} ms */
function wait(ms) {
    return new Promise((resolve) => window.setTimeout(resolve, ms));
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
