// Measures a built site in Chromium and prints the result. Run by scripts/measure.

import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { constants } from "node:zlib";
import { chromium } from "@playwright/test";
import config from "../tests/e2e/playwright.config.js";
import { makeLargeSite } from "./large_site.js";
import { kSettleMs, kViewport, measureLarge, tasksOn } from "./measure_parts.js";
import { makeTable, summarise } from "./measure_report.js";
import { startServer } from "./server.js";

const kLargeSite = "build/large-site";

/** Everything once, in a browser of its own. What fails is noted in `failures` and not tried again. */
async function measureOnce(tasks, failures) {
    const { launchOptions } = config.projects.find(({ name }) => name === "chromium").use;
    const browser = await chromium.launch(launchOptions);
    const run = { browser: `Chromium ${browser.version()}` };
    try {
        // Starting must not count.
        await sleep(kSettleMs);
        for (const [what, measure] of Object.entries(tasks)) {
            if (!failures.has(what)) {
                await measure(browser).then(
                    (values) => Object.assign(run, values),
                    (error) => failures.set(what, error.message.split("\n")[0]),
                );
            }
        }
    } finally {
        await browser.close();
    }
    return run;
}

async function main() {
    const { values } = parseArgs({
        options: {
            json: { type: "boolean", default: false },
            runs: { type: "string", default: "5" },
            site: { type: "string" },
            large: { type: "boolean", default: false },
        },
    });
    const quality = constants.BROTLI_MAX_QUALITY;
    const servers = [await startServer({ site: values.site, quality })];
    const tasks = tasksOn(servers[0].url);
    const failures = new Map();
    const runs = [];
    try {
        // Compressing must not count either: the server keeps what it compressed once.
        await measureOnce(tasks, new Map([["idling"], ["a tour"], ["keystrokes"]]));
        if (values.large) {
            const task = "keystrokes in a large catalogue";
            try {
                const queries = makeLargeSite(kLargeSite, values.site);
                servers.push(await startServer({ site: kLargeSite, data: `${kLargeSite}/data` }));
                const large = { url: servers[1].url, queries };
                tasks[task] = (browser) => measureLarge(browser, large);
            } catch (error) {
                failures.set(task, error.message.split("\n")[0]);
            }
        }
        while (runs.length < Number(values.runs)) {
            runs.push(await measureOnce(tasks, failures));
            console.error(`run ${runs.length} of ${values.runs} done`);
        }
    } finally {
        await Promise.all(servers.map((server) => server.close()));
    }
    const summary = { ...summarise(runs), browser: runs[0].browser, viewport: kViewport };
    console.log(values.json ? JSON.stringify(summary, null, 2) : makeTable(summary));
    for (const [what, reason] of failures) {
        console.error(`measure: could not measure ${what}: ${reason}`);
    }
    process.exitCode = failures.size > 0 ? 1 : 0;
}

await main();
