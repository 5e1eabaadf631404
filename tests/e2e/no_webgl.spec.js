import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";

test.use({ webgl: false });

test("without WebGL the program runs plain: readable, searchable, and every link leads on", async ({
    page,
    problems,
}) => {
    await page.goto(kinds.courses);
    await waitUntilRunning(page, "plain");
    await expect(page.locator("#canvas")).toBeHidden();
    await expect(page.locator("#startup")).toBeEmpty();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeVisible();
    await expect(heading).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
    expect(await page.locator("#layer [style]:not([style=''])").count()).toBe(0);

    await page.getByRole("searchbox").fill("drones");
    await expect(page).toHaveURL(/[?&]q=drones/);
    await expect(
        page.getByRole("heading", { level: 2, name: /of \d+ courses|No course|^\d+ course/ }),
    ).toBeVisible();
    await page
        .getByRole("navigation", { name: "Pages" })
        .getByRole("link", { name: "Tracks" })
        .click();
    await expect(page).toHaveURL(/\/tracks\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("drones");
    expect(problems).toEqual([]);
});

test("without WebGL nothing hangs over the edges of a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of Object.values(kinds)) {
        await page.goto(address);
        await waitUntilRunning(page, "plain");
        const widths = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            innerWidth,
        ]);
        expect(widths[0], address).toBeLessThanOrEqual(widths[1]);
    }
});
