// The arithmetic of scripts/measure, and how its result is shown.

/**
 * What is measured, in the order of the table. `budget` is in the unit of the key; where `isBelow` is
 * true the budget itself is too much already. `scale` makes of the key's unit the one that is shown.
 */
export const measurements = [
    size("first_load_brotli_bytes", "First load, everything", 185_000),
    size("wasm_brotli_bytes", "  of it the program", 155_000),
    size("script_brotli_bytes", "  of it scripts", 16_000),
    size("content_brotli_bytes", "  of it content"),
    { key: "readable_ms", label: "Page readable", unit: "ms" },
    { key: "canvas_ms", label: "First frame on the canvas", unit: "ms", budget: 500 },
    { key: "search_ready_ms", label: "Search gives results", unit: "ms" },
    { key: "frame_ms_p50", label: "Script of a frame, median", unit: "ms" },
    { key: "frame_ms_p95", label: "Script of a frame, 95 %", unit: "ms", budget: 8 },
    { key: "keystroke_ms_p95", label: "Script of a keystroke, 95 %", unit: "ms", budget: 16 },
    {
        key: "large_keystroke_ms_p50",
        label: "The same, 1,000 courses, median",
        unit: "ms",
    },
    {
        key: "large_keystroke_ms_p95",
        label: "The same, 1,000 courses, 95 %",
        unit: "ms",
        budget: 16,
    },
    { key: "idle_frames", label: "Frames in 5 s of idling", unit: "", budget: 0 },
    {
        key: "idle_cpu_percent",
        label: "Load of a core, idling",
        unit: "%",
        budget: 2,
        isBelow: true,
    },
    { key: "heap_mb", label: "Memory after the tour", unit: "MB" },
];

function size(key, label, budget) {
    return { key, label, unit: "KB", scale: 1 / 1000, budget };
}

/** The value below which `share` (0 to 1) of the values lie, by nearest rank; undefined for none. */
export function quantile(values, share) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value, or the mean of the two in the middle; undefined for none. */
export function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return sorted.length % 2 === 1
        ? sorted[Math.floor(half)]
        : sorted.length > 0
          ? (sorted[half - 1] + sorted[half]) / 2
          : undefined;
}

/** Whether a value keeps to its budget; undefined where there is no budget or no value. */
export function holds({ budget, isBelow }, value) {
    if (budget === undefined || value === undefined) {
        return undefined;
    }
    return isBelow ? value < budget : value <= budget;
}

/** Two decimals are as much as a clock in a browser tells. */
const round = (value) => (value === undefined ? null : Math.round(value * 100) / 100);

/**
 * One object of all runs: the median under each key (null where there is none), `spread` with smallest
 * and largest, `budgets` and `holds`. A run is an object with some or all of the keys.
 */
export function summarise(runs) {
    const summary = {};
    const spread = {};
    const budgets = {};
    const kept = {};
    for (const measurement of measurements) {
        const { key, budget } = measurement;
        const values = runs.map((run) => run[key]).filter((value) => value !== undefined);
        const middle = median(values);
        summary[key] = round(middle);
        spread[key] =
            values.length > 0 ? [round(Math.min(...values)), round(Math.max(...values))] : null;
        if (budget !== undefined) {
            budgets[key] = budget;
            kept[key] = holds(measurement, middle) ?? null;
        }
    }
    return { ...summary, runs: runs.length, spread, budgets, holds: kept };
}

/** The summary as lines of text, one a measurement. */
export function makeTable(summary) {
    const head = ["", "median", "spread", "budget", "holds"];
    const rows = measurements.map((measurement) => {
        const { key, label } = measurement;
        const range = summary.spread[key];
        return [
            label,
            withUnit(measurement, summary[key]),
            range ? range.map((value) => inUnit(measurement, value)).join("–") : "",
            budgetText(measurement),
            { true: "yes", false: "NO" }[summary.holds[key]] ?? "",
        ];
    });
    return layOut([head, ...rows]);
}

function inUnit({ scale = 1, unit }, value) {
    return unit === "" ? String(value) : (value * scale).toFixed(1);
}

function withUnit(measurement, value) {
    return value === null ? "unknown" : `${inUnit(measurement, value)} ${measurement.unit}`.trim();
}

function budgetText({ budget, isBelow, scale = 1, unit }) {
    return budget === undefined
        ? ""
        : `${isBelow ? "under" : "≤"} ${budget * scale} ${unit}`.trimEnd();
}

/** Words to the left, numbers to the right. */
export function layOut(rows) {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    const cell = (text, column) =>
        column === 0 || column === 4 ? text.padEnd(widths[column]) : text.padStart(widths[column]);
    return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
