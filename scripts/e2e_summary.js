#!/usr/bin/env node
// Sums up what the browser tests wrote: prints "PASSED FAILED" and writes, for the end of a long log, which tests failed
// or passed only when run again, and why.
// Usage: scripts/e2e_summary.js REPORT.json TOLD.txt
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const kEscapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const kLinesOfReason = 4;

/** Every test of a suite and of those in it, with the title of where it stands. */
function* testsOf({ suites = [], specs = [] }) {
    for (const { file, title, tests } of specs) {
        for (const test of tests) {
            yield { ...test, name: `[${test.projectName}] ${file}: ${title}` };
        }
    }
    for (const suite of suites) {
        yield* testsOf(suite);
    }
}

function reasonOf({ results }) {
    const message = results.find(({ error }) => error)?.error.message ?? "no reason given";
    const lines = message.replace(kEscapes, "").split("\n");
    return lines
        .filter((line) => line.trim())
        .slice(0, kLinesOfReason)
        .join("\n    ");
}

/**
 * @param {object} report What the JSON reporter of Playwright writes.
 * @returns {{passed: number, failed: number, told: string}} Errors outside of tests, such as a file that cannot be
 *     loaded, count as failures, and so does a run without tests.
 */
export function summary({ suites, errors = [] }) {
    const tests = [...testsOf({ suites })].filter(({ status }) => status !== "skipped");
    const failed = tests.filter(({ status }) => status === "unexpected");
    const unsteady = tests.filter(({ status }) => status === "flaky");
    const told = [
        ...failed.map((test) => `FAILED ${test.name}\n    ${reasonOf(test)}`),
        ...unsteady.map(
            (test) => `UNSTEADY, passed when run again: ${test.name}\n    ${reasonOf(test)}`,
        ),
        ...errors.map(({ message }) => `FAILED ${message.replace(kEscapes, "")}`),
    ];
    return {
        passed: tests.length - failed.length,
        failed: failed.length + errors.length || Number(tests.length === 0),
        told: told.join("\n"),
    };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const [report, file] = process.argv.slice(2);
    let sum = { passed: 0, failed: 1, told: "FAILED the browser tests left no report" };
    try {
        sum = summary(JSON.parse(readFileSync(report, "utf8")));
    } catch (error) {
        sum.told += `: ${error.message}`;
    }
    writeFileSync(file, sum.told);
    console.log(`${sum.passed} ${sum.failed}`);
}
