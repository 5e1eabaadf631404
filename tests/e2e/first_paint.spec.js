// What is read first is the page as it came, and browsers know it as that.
import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";

for (const [name, address] of Object.entries(kinds)) {
    test(`the largest paint is that of the page as it came: ${name}`, async ({
        page,
        browserName,
    }) => {
        test.skip(browserName !== "chromium", "only Chromium tells of it");
        await page.addInitScript(() => {
            window.largest = [];
            new PerformanceObserver((list) => window.largest.push(...list.getEntries())).observe({
                type: "largest-contentful-paint",
                buffered: true,
            });
        });
        await page.goto(address);
        await waitUntilRunning(page);
        await expect.poll(() => page.evaluate(() => window.largest.length)).toBeGreaterThan(0);
    });
}
