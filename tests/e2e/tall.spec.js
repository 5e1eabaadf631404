// In a frame of any height the picture is right where one looks, and the canvas no larger than what can be seen.
import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";
import { linesOfFrame, misplaced, photograph, photographLayer } from "./support/painted.js";
import { clickInView, scrollTo } from "./support/state.js";

const kMostPx = 4_000;

test.use({
    density: [
        async ({ browserName }, use) => use(browserName === "firefox" ? 2 : 1),
        { scope: "worker" },
    ],
});

for (const [width, height] of [
    [390, 8_300],
    [900, 16_500],
    [900, 30_000],
]) {
    test(`a frame of ${width} by ${height} px is painted where the host's visitor looks`, async ({
        page,
        host,
        site: { url },
    }) => {
        await page.goto(host.frame(url + kinds.courses, { width, height }));
        await waitUntilRunning(page.frameLocator("iframe"));
        const frame = page.frames().at(-1);
        const end = await frame.evaluate(
            () => document.querySelector("footer").getBoundingClientRect().bottom,
        );
        for (const top of [0, 0.3 * end, 0.7 * end, end - 400]) {
            await scrollTo(page, Math.round(top));
            const at = await page.locator("iframe").evaluate((element) => {
                const { x, y } = element.getBoundingClientRect();
                const { borderLeftWidth, borderTopWidth } = getComputedStyle(element);
                return {
                    x: x + Number.parseFloat(borderLeftWidth),
                    y: y + Number.parseFloat(borderTopWidth),
                };
            });
            await expect(async () => {
                const painted = await photograph(page);
                const layer = await photographLayer(page, frame);
                const shown = await linesOfFrame(page, frame, at);
                expect(shown.length).toBeGreaterThan(3);
                expect(shown.flatMap((line) => misplaced(painted, layer, line))).toEqual([]);
            }).toPass({ timeout: 10_000 });
            const canvas = await frame
                .locator("#canvas")
                .evaluate((element) => element.getBoundingClientRect().height);
            expect(canvas).toBeLessThanOrEqual(kMostPx);
        }
    });
}

test("what is clicked far down in a tall frame is what is painted there", async ({
    page,
    host,
    site: { url },
}) => {
    await page.goto(host.frame(url + kinds.courses, { width: 900, height: 16_500 }));
    const frame = page.frameLocator("iframe");
    await waitUntilRunning(frame);
    const link = frame.locator("main a[href*='/courses/']").nth(30);
    const address = await link.getAttribute("href");
    await link.scrollIntoViewIfNeeded();
    await clickInView(page, link);
    await expect.poll(() => page.frames().at(-1).url()).toBe(address);
});
