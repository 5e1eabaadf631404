// The rules of WCAG 2.2 AA that a machine can check.
import { createRequire } from "node:module";
import { expect } from "@playwright/test";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds, a line for each element. */
async function violations(page) {
    if (!(await page.evaluate(() => "axe" in window))) {
        await page.addScriptTag({ path: axe });
    }
    const found = await page.evaluate(
        (values) =>
            window.axe.run(document, {
                runOnly: { type: "tag", values },
                rules: { "target-size": { enabled: true } },
                resultTypes: ["violations"],
            }),
        tags,
    );
    return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}

/** Fails if the page breaks one of the rules; `what` says in which dress. */
export async function expectSound(page, what) {
    expect(await violations(page), what).toEqual([]);
}
