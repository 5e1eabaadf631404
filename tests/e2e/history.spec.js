// Where Back, Forward, reload and a shared link lead: exactly to what was shown, and to the place in it.
import { expect, test } from "./support/fixtures.js";
import { kinds, openLive, waitUntilRunning } from "./support/pages.js";
import { clickInView, clickPainted, expectState, scrollTo, stateOf } from "./support/state.js";

const results = (page) => page.getByRole("main").locator("a[href*='/courses/']:has(.t-strong)");

test("Back, Forward, reload and a shared link show exactly the same", async ({
    page,
    context,
    live,
}) => {
    await live(`${kinds.courses}?q=data&sort=title`);
    await clickPainted(page, page.getByRole("checkbox", { name: /^Field elective/ }));
    await expect(page).toHaveURL(/kind=field-elective/);
    await scrollTo(page, 200);
    const list = await stateOf(page);
    await clickInView(page, results(page).nth(1));
    await expect(page).toHaveURL(/\/courses\/[a-z0-9-]+\/$/);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    const course = await stateOf(page);

    await page.goBack();
    await expectState(page, list);
    await page.goForward();
    await expectState(page, course);
    await page.goBack();
    await expectState(page, list);
    await page.reload();
    await waitUntilRunning(page);
    await expectState(page, list);

    const shared = await context.newPage();
    await openLive(shared, list.address);
    await scrollTo(shared, list.scrollY);
    await expectState(shared, list);
});

test("another edition of a page stays where the page is, after Back and Forward, too", async ({
    page,
    live,
}) => {
    const isAt = (address, top) =>
        expect(async () => {
            await expect(page).toHaveURL(address, { timeout: 100 });
            expect(await page.evaluate(() => Math.round(scrollY))).toBe(top);
        }).toPass({ timeout: 5_000 });
    await live(kinds.overview);
    await scrollTo(page, 300);
    await page
        .getByRole("navigation", { name: "Edition" })
        .getByRole("link", { name: "2024" })
        .evaluate((link) => link.click());
    await isAt(/\/rivers\/2024\/$/, 300);
    await page.goBack();
    await isAt(/\/rivers\/$/, 300);
    await page.goForward();
    await isAt(/\/rivers\/2024\/$/, 300);
});
