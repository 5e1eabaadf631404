// Sharp at every density, whole at every size.
import { expect, test } from "./support/fixtures.js";
import { kinds, openLive } from "./support/pages.js";

/** The canvas' pixels against the device's, and words that hang over the edges. */
function measure(page) {
    return page.evaluate(() => {
        const canvas = document.getElementById("canvas");
        const box = canvas.getBoundingClientRect();
        const density = devicePixelRatio;
        const room = document.body.clientWidth;
        return {
            density,
            offWidth: Math.abs(canvas.width - box.width * density),
            offHeight: Math.abs(canvas.height - box.height * density),
            covers: box.width >= room && box.height >= innerHeight - 1,
            sideways: document.documentElement.scrollWidth - innerWidth,
            hanging: [...document.querySelectorAll("#layer .l")]
                .filter((line) => !line.closest(".skip"))
                .filter((line) => {
                    const { left, right } = line.getBoundingClientRect();
                    return left < -1 || right > room + 1;
                })
                .map((line) => line.textContent),
        };
    });
}

async function expectSharpAndWhole(page, density) {
    await expect(async () => {
        const { offWidth, offHeight, ...rest } = await measure(page);
        expect(rest).toMatchObject({ density, covers: true, hanging: [] });
        expect(rest.sideways).toBeLessThanOrEqual(0);
        expect(Math.max(offWidth, offHeight)).toBeLessThanOrEqual(1);
    }).toPass({ timeout: 5_000 });
}

for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind}: resized and turned, it fits and stays sharp`, async ({ page, live }) => {
        await live(address);
        const sizes = [
            [1280, 720],
            [320, 640],
            [640, 320],
            [820, 1180],
            [1920, 1080],
            [320, 256],
        ];
        for (const [width, height] of sizes) {
            await page.setViewportSize({ width, height });
            await expectSharpAndWhole(page, 1);
        }
    });
}

for (const density of [2, 3, 4]) {
    // A zoom of 400 % on a screen of 1280 pixels leaves 320 CSS pixels, each of four device pixels.
    test(`${density} device pixels in one of the page`, async ({ browser, site }) => {
        const context = await browser.newContext({
            baseURL: site.url,
            deviceScaleFactor: density,
            viewport: { width: Math.round(1280 / density), height: 360 },
        });
        const page = await context.newPage();
        for (const address of [kinds.overview, kinds.courses]) {
            await openLive(page, address);
            await expectSharpAndWhole(page, density);
        }
        await context.close();
    });
}

test("text twice as large, by the visitor's own font size, still fits", async ({ page, live }) => {
    await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("html { font-size: 200% !important; }");
        document.adoptedStyleSheets = [sheet];
    });
    for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 720 });
        for (const address of Object.values(kinds)) {
            await live(address);
            await expectSharpAndWhole(page, 1);
            await expect(
                page.getByRole("heading", { level: 1 }).locator(".l").first(),
            ).not.toHaveCSS("font-size", "34px");
        }
    }
});
