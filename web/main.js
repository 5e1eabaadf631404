/** @import { App, Painter } from "./types" */

// Wires the page to the program. The static page is readable all the while.

import { createAddress } from "./address.js";
import { createAgain } from "./again.js";
import { createAnnouncer } from "./announce.js";
import { createContent } from "./content.js";
import { createEffects } from "./effects.js";
import { fillIn, keepFilledIn, readEntries } from "./fields.js";
import { firstPaint } from "./first_paint.js";
import { createGlyphs } from "./glyphs.js";
import { listen, tellFocus } from "./input.js";
import { createLayer } from "./layer.js";
import { createProgress, loadFile, loadProgram } from "./loader.js";
import { createPainter } from "./painter.js";
import { noteScroll } from "./place.js";
import { demandRelease, Mixture, ofThisRelease, pageReleases, programRelease } from "./release.js";
import { run } from "./run.js";
import { noteSelection } from "./selection.js";
import { createStartup, fileOf, listContent } from "./startup.js";
import { readsBack } from "./trust.js";
import { watchViewport } from "./viewport.js";
import { instantiateApp } from "./wasm.js";

const kStallMs = 20_000;
const kFontWaitMs = 1_000;
/** So long the first frame waits for files that it can do without. */
const kPatienceMs = 1_500;

/** So long page.css hides a page that early.js leaves for another. */
const kLeavingMs = 2_000;

/** Between the names of files in the page's list of those that are lost; shared with the renderer. */
const kNameSeparator = " / ";

const root = document.documentElement;
const hasScrolled = noteScroll(window);
if (root.dataset.leaving !== undefined) {
    // Says to early.js that this runs. Who is still here then was not let go.
    root.dataset.begun = "";
    await wait(kLeavingMs);
}
const base = new URL(root.dataset.base ?? "./", location.href).href;
const canvas = /** @type {HTMLCanvasElement} */ (find("canvas"));
const stage = find("stage");
const layerRoot = find("layer");
const address = createAddress(window, base, root.dataset.root ?? "");
const startup = createStartup(document, {
    bar: find("progress"),
    notice: find("startup"),
    pending: find("pending"),
    content: layerRoot,
});
const announce = createAnnouncer(window, find("announcer"));
const network = {
    fetch: window.fetch.bind(window),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    stallMs: kStallMs,
};
const dataUrl = new URL(`data/${root.dataset.programme}/`, base).href;
const wasmUrl = new URL("app/program_explorer.wasm", base).href;
const again = createAgain(window, startup, [wasmUrl]);
const debug = { frames: 0, lastFrameMs: 0, items: 0, memoryBytes: () => 0 };

fixLinks(document);
const early = keepFilledIn(window, layerRoot);
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
        const content = createContent(
            async (file) => ofThisRelease(await loadFile(network, file, progress, cache)),
            (name) => fileOf(dataUrl, name),
        );
        listContent(document).forEach(content.ask);
        const loading = Promise.all([loadProgram(network, wasmUrl, progress, cache), loadFont()]);
        /** @type {(isLost: boolean) => void} */
        let graphicsChanged = () => {};
        let painter = createPainter(canvas, (isLost) => graphicsChanged(isLost));
        const [module, family] = await loading;
        // Not before: a file that the page preloads and nobody took cannot be fetched past the caches.
        demandRelease(programRelease(module), ...pageReleases(window));
        const glyphs = createGlyphs(document, family);
        const isTrusted = !painter || readsBack(document, glyphs);
        if (!isTrusted) {
            painter = undefined;
            startup.plain(true);
        }
        const app = await instantiateApp(module, {
            glyphs,
            updateTexture: (update) => painter?.updateTexture(update),
        });
        debug.memoryBytes = app.memoryBytes;
        app.start(address.current(), root.dataset.home !== undefined, root.dataset.programme);
        await content.begin(
            app,
            wait(kPatienceMs),
            (root.dataset.lost ?? "").split(kNameSeparator),
        );
        await firstPaint(window);
        const running = runApp(app, painter, isTrusted);
        graphicsChanged = running.graphicsChanged;
        startup.end();
        content.follow(app, running.redraw, running.signal).catch(running.fail);
    } catch (error) {
        console.error(error);
        if (error instanceof Mixture) {
            await again.unmix("mend");
        } else {
            startup.fail("failed", () => start("reload"));
        }
    }
}

/**
 * @param {App} app
 * @param {Painter | undefined} painter
 * @param {boolean} isTrusted whether the browser gives back what was drawn
 */
function runApp(app, painter, isTrusted) {
    const layer = createLayer(layerRoot, address.toUrl);
    const listening = new AbortController();
    const effects = createEffects({
        window,
        layer,
        address,
        announce,
        leavingScrollY: () => running.leavingScrollY(),
        scrolled: () => running.scrolled(),
        recoloured: () => running.frames.request(),
        later: () => running.frames.requestLater(),
        refused: () => running.refused(),
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
        hasScrolled,
        debug,
        changed(isWhole) {
            if (!isWhole) {
                // The style sheet may be missing that keeps them in view: then they are where they stand.
                document.body.prepend(find("messages"));
            }
            startup.plain(!isWhole || !isTrusted, isWhole ? undefined : again.repaint);
        },
        stopped(error) {
            console.error(error);
            listening.abort();
            startup.fail("stopped", again.restart);
        },
    });
    listen(layerRoot, layer, address, running.send, listening.signal);
    const entries = readEntries(layerRoot);
    const markAgain = noteSelection(window, layerRoot);
    early.abort();
    running.draw();
    tellFocus(layerRoot, layer, running.send);
    fillIn(document, entries);
    markAgain();
    performance.mark("program-explorer-live");
    return {
        redraw: running.redraw,
        fail: running.fail,
        graphicsChanged: running.graphicsChanged,
        signal: listening.signal,
    };
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
