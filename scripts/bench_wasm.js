// Times the program under node, as the page calls it but without a page: the measurements of scripts/bench
// that are about WebAssembly. All times are in milliseconds.

import { readFile } from "node:fs/promises";
import { readOps } from "../web/ops.js";
import { instantiateApp } from "../web/wasm.js";
import { quantile } from "./measure_report.js";

const kWindow = { width: 1280, height: 720, density: 1, scrollY: 0, textScale: 1, flags: 0 };
const kScrollStepPx = 100;
const kMostQueries = 30;

const encoder = new TextEncoder();
const compile = async (path) => new WebAssembly.Module(await readFile(path));

/** How long `act` takes. @param {() => void} act */
function timeOf(act) {
    const start = performance.now();
    act();
    return performance.now() - start;
}

/** The shortest of several times: what disturbs only adds. */
const shortest = (runs, time) => Math.min(...Array.from({ length: runs }, time));

const spread = (times) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });

/** `JSON.parse` of the same bytes, which are UTF-8: what a page of JavaScript would do. */
export function timeJsonParse(catalogue, runs) {
    const files = Object.values(catalogue).map((text) => encoder.encode(text));
    const decoder = new TextDecoder();
    return shortest(runs, () =>
        timeOf(() => {
            for (const bytes of files) {
                JSON.parse(decoder.decode(bytes));
            }
        }),
    );
}

/** Each phase of src/tools/bench as WebAssembly, by name. */
export async function timePhases(path, catalogue, queries, runs) {
    const nothing = { wasi_snapshot_preview1: new Proxy({}, { get: () => () => 0 }) };
    const imports = { ...nothing, env: nothing.wasi_snapshot_preview1 };
    const { exports } = new WebAssembly.Instance(await compile(path), imports);
    const write = (...texts) => {
        const bytes = encoder.encode(texts.join(""));
        const at = exports.bench_allocate(bytes.length);
        new Uint8Array(exports.memory.buffer).set(bytes, at);
    };
    exports._initialize();
    for (const [name, text] of Object.entries(catalogue)) {
        write(name, text);
        exports.bench_add_file(name.length);
    }
    for (const query of queries) {
        write(query);
        exports.bench_add_query();
    }
    const times = {};
    for (let phase = 0; exports.bench_phase(phase) !== 0; ++phase) {
        times[textAt(exports.memory, exports.bench_phase(phase))] = shortest(runs, () => {
            exports.bench_forget(phase);
            return timeOf(() => exports.bench_run(phase));
        });
    }
    return times;
}

/** The text at `start`, which a zero closes. */
function textAt(memory, start) {
    const bytes = new Uint8Array(memory.buffer, start);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}

/** Letters as wide as they are on average, that leave no picture. */
const kHost = {
    glyphs: {
        advance: () => 0.5,
        measure: (text, _weight, sizePx) => text.length * 0.5 * sizePx,
        extent: () => ({ ascent: 0.9, descent: 0.25 }),
        rasterize: () => ({ left: 0, top: -8, width: 6, height: 8, pixels: new Uint8Array(48) }),
    },
    updateTexture: () => {},
};

async function startProgram(module, catalogue) {
    const words = await readFile(new URL("../data/words/en.json", import.meta.url), "utf8");
    const files = { ...catalogue, "../../app/words/en.json": words };
    const app = await instantiateApp(module, kHost);
    app.start("bench/courses/", false, "bench");
    for (const [name, text] of Object.entries(files)) {
        app.addFile({ name, state: "here", bytes: encoder.encode(text) });
    }
    const pieces = [];
    for (let isRead = false; !isRead; ) {
        pieces.push(
            timeOf(() => {
                isRead = app.readOn() !== undefined;
            }),
        );
    }
    return { app, pieces };
}

/** Draws, and finds the links and the search field among the elements that were made. */
function drawAndFind(app, frameInput) {
    const found = { links: [], search: 0 };
    const ignore = () => {};
    const collect = {
        create(key, tag) {
            if (tag === "a") {
                found.links.push(key);
            }
        },
        attributes(key, pairs) {
            if (pairs.some(([name, value]) => name === "type" && value === "search")) {
                found.search = key;
            }
        },
    };
    const others = { get: (target, name) => target[name] ?? ignore };
    const { ops, strings } = app.frame(frameInput);
    readOps(ops, strings, new Proxy(collect, others), new Proxy({}, others));
    return found;
}

/** The program itself: taking content in, and frames of the course list, where `queries` are typed. */
export async function timeProgram(path, catalogue, queries, runs) {
    const module = await compile(path);
    const starts = [];
    for (let run = 0; run < runs; ++run) {
        starts.push(await startProgram(module, catalogue));
    }
    const { app } = starts[0];
    const input = { ...kWindow, paintTop: 0, paintHeight: kWindow.height };
    const { links, search } = drawAndFind(app, input);
    const frameAfter = (act, frameInput = input) =>
        timeOf(() => {
            act();
            app.frame(frameInput);
        });
    const keys = queries
        .slice(0, kMostQueries)
        .flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
    // Somebody who types slowly: the rest of a list, where there is one, has come before the next key.
    const rest = [];
    const typed = keys.map((text) => {
        const time = frameAfter(() => app.send("change", search, text));
        let count = 0;
        const following = timeOf(() => {
            count = app.frame(input).ops.length;
        });
        if (count > 0) {
            rest.push(following);
        }
        return time;
    });
    return {
        content: Math.min(...starts.map(({ pieces }) => pieces.reduce((sum, ms) => sum + ms))),
        piece: Math.min(...starts.map(({ pieces }) => Math.max(...pieces))),
        scroll: spread(
            links.map((_, i) => frameAfter(() => {}, { ...input, scrollY: i * kScrollStepPx })),
        ),
        hover: spread(links.map((key) => frameAfter(() => app.send("hover", key)))),
        focus: spread(links.map((key) => frameAfter(() => app.send("focus", key)))),
        key: spread(typed),
        // Small catalogues have no list that is longer than the window.
        ...(rest.length > 0 && { rest: spread(rest) }),
    };
}
