// What is typed is answered with the rows in sight; the rest of a long list follows, and nothing moves.
import { expect, test } from "./support/fixtures.js";
import { courses, kinds, waitUntilRunning } from "./support/pages.js";

const rows = (page) => page.getByRole("main").locator("a[href*='/courses/']:has(.t-strong)");
const field = (page) => page.getByRole("searchbox");

/** After each frame of the page: how many rows there are, and how tall the page is. */
async function noteFrames(page) {
    await page.evaluate(() => {
        window.seen = [];
        const note = () => {
            const found = document.querySelectorAll("main a[href*='/courses/'] .t-strong").length;
            const height = document.documentElement.scrollHeight;
            if (window.seen.at(-1)?.found !== found) {
                window.seen.push({ found, height });
            }
            requestAnimationFrame(note);
        };
        note();
    });
}
const seen = (page) => page.evaluate(() => window.seen);

async function open(page) {
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto(`${kinds.courses}?q=zzzz`);
    await waitUntilRunning(page);
    await expect(rows(page)).toHaveCount(0);
    await noteFrames(page);
}

test("rows in sight come first, all others after a pause", async ({ page }) => {
    await open(page);
    await field(page).fill("");
    await expect(rows(page)).toHaveCount(courses.length);
    await expect.poll(async () => (await seen(page)).length).toBe(3);
    const [, first, all] = await seen(page);
    expect(first.found).toBeGreaterThan(5);
    expect(first.found).toBeLessThan(courses.length);
    expect(all.found).toBe(courses.length);
    const last = await rows(page).nth(first.found).boundingBox();
    expect(last.y, "more rows than the window holds were there at once").toBeGreaterThan(600);
});

test("who scrolls before the pause finds all rows", async ({ page }) => {
    await open(page);
    await field(page).fill("");
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 200);
    await expect(rows(page)).toHaveCount(courses.length);
    await page.mouse.wheel(0, 5000);
    await expect(rows(page).last()).toBeInViewport();
});

test("while rows are missing the page is no shorter than it was", async ({ page }) => {
    await open(page);
    await field(page).fill("");
    await expect(rows(page)).toHaveCount(courses.length);
    const whole = (await seen(page)).at(-1);
    await field(page).fill("e");
    await expect.poll(async () => (await seen(page)).length).toBeGreaterThan(3);
    const typed = (await seen(page))[3];
    expect(typed.found).toBeLessThan(whole.found);
    expect(typed.height).toBeGreaterThanOrEqual(whole.height);
});

test("paper has all rows at once", async ({ page }) => {
    await open(page);
    await field(page).fill("");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(rows(page)).toHaveCount(courses.length);
});
