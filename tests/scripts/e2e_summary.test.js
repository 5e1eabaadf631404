// What scripts/test says of the browser tests at its end.

import assert from "node:assert/strict";
import { test } from "node:test";
import { summary } from "../../scripts/e2e_summary.js";

const spec = (title, status, ...messages) => ({
    file: "menu.spec.js",
    title,
    tests: [
        {
            projectName: "firefox",
            status,
            results: messages.map((message) => (message ? { error: { message } } : {})),
        },
    ],
});

test("tests are counted, and those that failed or were unsteady are named with the reason", () => {
    const report = {
        suites: [
            {
                specs: [spec("opens", "expected", null)],
                suites: [
                    {
                        specs: [
                            spec("closes", "unexpected", "\u001b[31mopen\u001b[39m\n\nafter 10 s"),
                            spec("leads on", "flaky", "late", null),
                            spec("on a watch", "skipped"),
                        ],
                    },
                ],
            },
        ],
    };
    assert.deepEqual(summary(report), {
        passed: 2,
        failed: 1,
        told: [
            "FAILED [firefox] menu.spec.js: closes",
            "    open",
            "    after 10 s",
            "UNSTEADY, passed when run again: [firefox] menu.spec.js: leads on",
            "    late",
        ].join("\n"),
    });
});

test("a run without tests and an error outside of tests fail", () => {
    assert.equal(summary({ suites: [] }).failed, 1);
    const broken = { suites: [{ specs: [spec("opens", "expected", null)] }] };
    assert.deepEqual(summary({ ...broken, errors: [{ message: "no such file" }] }), {
        passed: 1,
        failed: 1,
        told: "FAILED no such file",
    });
});
