// Caches bring parts of two releases together: that is noticed, mended by one reload, or else told.
import { test as base, expect } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";
import { startReleases } from "./support/releases.js";

const test = base.extend({
    // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
    releases: async ({}, use) => {
        const host = await startReleases();
        await use(host);
        await host.close();
    },
    baseURL: async ({ releases }, use) => use(releases.url),
});
// Firefox asks the network, too, where its cache is slow: then nothing old comes from there.
test.use({ preferences: { "network.http.rcwn.enabled": false } });

const notice = (page) => page.locator("#startup");
const heading = (page) => page.getByRole("heading", { level: 1 });

/** Counts the documents that the page begins from now on: one that is reloaded at once never ends its loading. */
async function countLoads(page) {
    await page.addInitScript(() => {
        if (window === top) {
            sessionStorage.setItem("loads", Number(sessionStorage.getItem("loads")) + 1);
        }
    });
    return () => page.evaluate(() => Number(sessionStorage.getItem("loads")));
}

test("one release asks for nothing more than its files, each once", async ({ page, releases }) => {
    const loads = await countLoads(page);
    await page.goto(kinds.tracks);
    await waitUntilRunning(page);
    expect(await loads()).toBe(1);
    expect(new Set(releases.asked).size).toBe(releases.asked.length);
    expect(releases.asked.filter((path) => /mend|release|lost/.test(path))).toEqual([]);
});

/** Which releases the page and its script are of. */
const shown = (page) =>
    page.evaluate(() => {
        const { release, script } = document.documentElement.dataset;
        return [release, script];
    });

test("a newer page with all else from the cache is mended by one reload, and so is an older page after that", async ({
    page,
    releases,
}) => {
    await page.goto(kinds.tracks);
    await waitUntilRunning(page);
    releases.deploy();
    const loads = await countLoads(page);
    for (const [times, address] of [`${kinds.courses}?q=data`, kinds.tracks].entries()) {
        await page.goto(address);
        await waitUntilRunning(page);
        expect(await loads()).toBe(2 * (times + 1));
        await expect(page).toHaveURL(releases.url + address);
        await expect(notice(page)).toBeEmpty();
        expect(await shown(page)).toEqual([releases.release, releases.release]);
    }
});

for (const [what, stuck] of [
    ["the page", /courses\/$/],
    ["main.js", /main\.js/],
    ["early.js", /early\.js/],
    ["page.css", /page\.css/],
    ["the colours", /theme\.css/],
    ["the program", /wasm/],
    ["the words", /words/],
]) {
    test(`${what} stays of another release: after one reload that is told, the page is whole, and it can be tried again`, async ({
        page,
        releases,
    }) => {
        releases.deploy(stuck);
        const loads = await countLoads(page);
        await page.goto(kinds.courses);
        await expect(notice(page).getByRole("paragraph")).toHaveText(/could not be loaded/);
        expect(await loads()).toBe(2);
        await expect(page.locator("html")).toHaveClass("static");
        await expect(heading(page)).toBeVisible();
        releases.deploy();
        await notice(page).getByRole("button", { name: "Try again" }).click();
        await waitUntilRunning(page);
        await expect(notice(page)).toBeEmpty();
        expect(await loads()).toBe(3);
    });
}

test("in a frame without an origin, which may keep nothing, there is one reload, too", async ({
    page,
    releases,
    host,
}) => {
    releases.deploy(/wasm/);
    const address = host.frame(releases.url + kinds.courses, {
        attributes: 'sandbox="allow-scripts"',
    });
    await page.goto(address);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("#startup").getByRole("paragraph")).toHaveText(
        /could not be loaded/,
    );
    // To be shown, before the reload, and by that.
    expect(releases.asked.filter((path) => path.endsWith(kinds.courses))).toHaveLength(3);
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
});

test("without the network the page stays, and says so again", async ({ page, releases }) => {
    releases.deploy(/wasm/);
    await page.goto(kinds.courses);
    const button = notice(page).getByRole("button", { name: "Try again" });
    await expect(button).toBeVisible();
    await page.context().setOffline(true);
    await button.click();
    await expect(button).not.toHaveAttribute("aria-disabled");
    await expect(notice(page).getByRole("paragraph")).toHaveText(/could not be loaded/);
    await expect(heading(page)).toBeVisible();
});
