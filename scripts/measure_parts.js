// What scripts/measure does in a browser to measure something, each in a page of its own.

import { setTimeout as sleep } from "node:timers/promises";
import { record, scrollThrough, searchWhenLive, visit } from "./measure_page.js";
import { quantile } from "./measure_report.js";

export const kViewport = { width: 1280, height: 720 };
const kScrollStepPx = 100;
const kIdleMs = 5000;
/** After the first frame, what a start leaves to do is done well within this time. */
export const kSettleMs = 1000;
const kKeystrokeGapMs = 80;

/** Words of the content, of the kinds that people type: plain, two words, misspelt, in vain. */
const kQueries = ["vision", "machine learning", "produtc", "zzzz"];

/** One address of each kind of page that starts the program, by the site's own list. */
async function kindsOf(url) {
    const all = await (await fetch(`${url}pages.json`)).json();
    const pages = all.filter(({ kind }) => kind !== "home");
    return Object.fromEntries(pages.map(({ kind, address }) => [kind, address]).reverse());
}

/** Which key the bytes of an address belong to, besides the sum. */
function kindOf(url) {
    const { pathname } = new URL(url);
    if (pathname.endsWith(".wasm")) {
        return "wasm_brotli_bytes";
    }
    if (pathname.endsWith(".js")) {
        return "script_brotli_bytes";
    }
    return pathname.includes("/data/") ? "content_brotli_bytes" : "other_brotli_bytes";
}

/** Does something with a page of its own, in which nothing is cached. */
async function withPage(browser, act) {
    const context = await browser.newContext({ viewport: kViewport });
    try {
        return await act(await context.newPage());
    } finally {
        await context.close();
    }
}

/** The time of a mark, once it is there, in ms from the start of the navigation. */
async function timeOf(page, mark) {
    const time = await page.waitForFunction(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
        mark,
    );
    return time.jsonValue();
}

/** A cold first load: what was transferred, headers included, and when what could be seen. */
async function measureFirstLoad(browser, url) {
    return withPage(browser, async (page) => {
        const network = await page.context().newCDPSession(page);
        const kinds = new Map();
        const bytes = { first_load_brotli_bytes: 0 };
        network.on("Network.responseReceived", ({ requestId, response }) =>
            kinds.set(requestId, kindOf(response.url)),
        );
        network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
            const kind = kinds.get(requestId);
            bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
            bytes.first_load_brotli_bytes += encodedDataLength;
        });
        await network.send("Network.enable");
        await page.goto(url + (await kindsOf(url)).overview);
        const times = {
            canvas_ms: await timeOf(page, "program-explorer-live"),
            readable_ms: await timeOf(page, "first-contentful-paint"),
        };
        await page.waitForLoadState("networkidle");
        return { ...bytes, ...times };
    });
}

/** A cold load of the courses, to the first results of a search. */
async function measureSearchReady(browser, url) {
    return withPage(browser, async (page) => {
        await page.addInitScript(searchWhenLive, kQueries[0]);
        await page.goto(url + (await kindsOf(url)).courses);
        return { search_ready_ms: await timeOf(page, "measure-results") };
    });
}

/** Goes to an address with the recorder on, and waits until the page runs and is quiet. */
async function openRecorded(page, address) {
    await page.addInitScript(record);
    await page.goto(`${address}?debug=1`);
    await timeOf(page, "program-explorer-live");
    await sleep(kSettleMs);
}

/** CPU seconds so far of the processes that run and paint pages. */
async function cpuSeconds(browser) {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    await session.detach();
    const ours = processInfo.filter(({ type }) => type === "renderer" || type === "GPU");
    return ours.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** A page that nobody touches. */
async function measureIdling(browser, url) {
    return withPage(browser, async (page) => {
        await openRecorded(page, url + (await kindsOf(url)).overview);
        const countFrames = () => page.evaluate(() => window.programExplorer.frames);
        const before = { frames: await countFrames(), seconds: await cpuSeconds(browser) };
        await sleep(kIdleMs);
        const seconds = (await cpuSeconds(browser)) - before.seconds;
        return {
            idle_frames: (await countFrames()) - before.frames,
            idle_cpu_percent: (100 * seconds) / (kIdleMs / 1000),
        };
    });
}

/** The program's memory and what scripts hold, after a collection, in MB. */
async function measureHeap(page) {
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
    const program = await page.evaluate(() => window.programExplorer.memoryBytes());
    return { heap_mb: (usedSize + backingStorageSize + program) / 1e6 };
}

/** Every kind of page, one after the other, each scrolled through. */
async function measureTour(browser, url) {
    return withPage(browser, async (page) => {
        const kinds = await kindsOf(url);
        await openRecorded(page, url + kinds.overview);
        for (const path of Object.values(kinds)) {
            const arrived = await page.evaluate(visit, url + path);
            if (arrived !== url + path) {
                throw new Error(`the way to ${path} led to ${arrived}`);
            }
            await page.evaluate(scrollThrough, kScrollStepPx);
        }
        const { frames } = await page.evaluate(() => window.measured);
        return {
            frame_ms_p50: quantile(frames, 0.5),
            frame_ms_p95: quantile(frames, 0.95),
            frame_count: frames.length,
            ...(await measureHeap(page)),
        };
    });
}

/** Typing `queries` into the search field, as from a keyboard: how long each letter took. */
async function timeKeystrokes(browser, url, queries) {
    return withPage(browser, async (page) => {
        await openRecorded(page, url + (await kindsOf(url)).courses);
        const field = page.getByRole("searchbox");
        for (const query of queries) {
            await field.click();
            await page.keyboard.type(query, { delay: kKeystrokeGapMs });
            await field.press("Control+A");
            await field.press("Backspace");
        }
        const { keystrokes } = await page.evaluate(() => window.measured);
        if (keystrokes.length === 0) {
            throw new Error("typing into the search field drew no frame");
        }
        return keystrokes;
    });
}

async function measureSearching(browser, url) {
    return { keystroke_ms_p95: quantile(await timeKeystrokes(browser, url, kQueries), 0.95) };
}

/** The same with `queries` on the site of a large catalogue. */
export async function measureLarge(browser, { url, queries }) {
    const times = await timeKeystrokes(browser, url, queries);
    return {
        large_keystroke_ms_p50: quantile(times, 0.5),
        large_keystroke_ms_p95: quantile(times, 0.95),
    };
}

const parts = {
    "a first load": measureFirstLoad,
    "the first search": measureSearchReady,
    idling: measureIdling,
    "a tour": measureTour,
    keystrokes: measureSearching,
};

/** What is measured on the site at `url`, by name. */
export function tasksOn(url) {
    return Object.fromEntries(
        Object.entries(parts).map(([what, measure]) => [what, (browser) => measure(browser, url)]),
    );
}
