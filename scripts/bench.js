// Makes a catalogue, times the program on it and prints the result. Run by scripts/bench.

import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeCatalogue, makeQueries, wordsOf, writeCatalogue } from "./bench_catalogue.js";
import { timeJsonParse, timePhases, timeProgram } from "./bench_wasm.js";
import { layOut } from "./measure_report.js";

const kFolder = "build/bench";

/** What the phases of src/tools/bench are called in the table. */
const kPhaseLabels = {
    utf8: "Bytes are UTF-8",
    tokens: "Tokens",
    reading: "Reading, all told",
    index: "Index for the search",
    facets: "Values of the filters",
    queries: "A search, on average",
};

const kFrameLabels = {
    scroll: "Scrolled by 100 px",
    hover: "Pointer over the next link",
    focus: "Focus on the next link",
    key: "A key in the search field: rows in sight",
    rest: "The rest of its list, after a pause",
};

/** Times the phases by the native tool, which takes the catalogue from files. */
function timeNative(catalogue, queries, runs) {
    rmSync(kFolder, { recursive: true, force: true });
    writeCatalogue(catalogue, join(kFolder, "bench"));
    const list = join(kFolder, "queries.txt");
    writeFileSync(list, queries.join("\n"));
    const tool = "build/native/program-explorer-bench";
    const args = [join(kFolder, "bench"), list, String(runs)];
    return JSON.parse(execFileSync(tool, args, { encoding: "utf8" }));
}

async function measure(courses, runs) {
    const catalogue = makeCatalogue({ courses });
    const queries = makeQueries(catalogue);
    const perQuery = (times) => ({ ...times, queries: times.queries / queries.length });
    const text = Object.values(catalogue).join("");
    return {
        courses,
        bytes: Buffer.byteLength(text),
        json_parse_ms: timeJsonParse(catalogue, runs),
        wasm_ms: perQuery(
            await timePhases("build/web/program_explorer_bench.wasm", catalogue, queries, runs),
        ),
        native_ms: perQuery(timeNative(catalogue, queries, runs)),
        program_ms: await timeProgram(
            "build/web/program_explorer.wasm",
            catalogue,
            wordsOf(queries),
            runs,
        ),
    };
}

const ms = (time) => `${time.toFixed(time < 1 ? 3 : 1)} ms`;

function makeTables({ courses, bytes, json_parse_ms, wasm_ms, native_ms, program_ms }) {
    const times = (time) => `${(time / json_parse_ms).toFixed(1)}×`;
    const row = (label, time, native) => [label, ms(time), times(time), native ? ms(native) : ""];
    const parts = [
        [`${courses} courses, ${bytes} bytes`, "wasm", "JSON.parse", "native"],
        row("JSON.parse of the same bytes", json_parse_ms),
        ...Object.entries(wasm_ms).map(([name, time]) =>
            row(kPhaseLabels[name], time, native_ms[name]),
        ),
        row("Taking content in, by the page", program_ms.content),
        row("The longest piece of that", program_ms.piece),
    ];
    const frames = [
        ["Frames of the course list", "median", "95 %"],
        ...Object.entries(kFrameLabels)
            .filter(([name]) => name in program_ms)
            .map(([name, label]) => [label, ms(program_ms[name].p50), ms(program_ms[name].p95)]),
    ];
    return `${layOut(parts)}\n\n${layOut(frames)}`;
}

const { values: options } = parseArgs({
    options: {
        json: { type: "boolean", default: false },
        runs: { type: "string", default: "5" },
        courses: { type: "string", default: "8600" },
    },
});
const result = await measure(Number(options.courses), Number(options.runs));
console.log(options.json ? JSON.stringify(result, null, 2) : makeTables(result));
