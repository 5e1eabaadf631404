// No work while nothing changes. Frames are counted where the program counts them and where the browser is asked for them.
import { expect, test } from "./support/fixtures.js";
import { kinds, openLive } from "./support/pages.js";

const kIdleMs = 2_500;

test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
        window.askedFrames = 0;
        const ask = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (run) => {
            window.askedFrames += 1;
            return ask(run);
        };
    });
});

const frames = (page) => page.evaluate(() => window.programExplorer.frames);

/** Waits until half a second has brought no frame. */
async function rest(page) {
    await expect(async () => {
        const before = await frames(page);
        await page.waitForTimeout(500);
        expect(await frames(page)).toBe(before);
    }).toPass();
}

/** Fails if anything is drawn or asked for while nobody does anything. */
async function expectIdle(page) {
    const counts = () =>
        page.evaluate(() => ({ drawn: window.programExplorer.frames, asked: window.askedFrames }));
    const before = await counts();
    // Idleness shows only over time.
    await page.waitForTimeout(kIdleMs);
    expect(await counts()).toEqual(before);
}

for (const address of [kinds.overview, kinds.courses]) {
    test(`${address}: no frame while nothing happens, and a few when something does`, async ({
        page,
    }) => {
        await openLive(page, `${address}?debug=1`);
        await rest(page);
        await expectIdle(page);

        const before = await frames(page);
        await page.mouse.move(640, 360);
        await page.mouse.wheel(0, 400);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
        await rest(page);
        expect(await frames(page)).toBeGreaterThan(before);
        await expectIdle(page);
    });
}

test("a letter typed is drawn once or twice, then there is rest", async ({ page }) => {
    await openLive(page, `${kinds.courses}?debug=1`);
    await page.getByRole("searchbox").focus();
    await rest(page);
    const before = await frames(page);
    await page.keyboard.type("d");
    await expect(page).toHaveURL(/[?&]q=d/);
    await rest(page);
    const drawn = (await frames(page)) - before;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual(4);
    await expectIdle(page);
});
