// Every kind of page, in every dress, against the rules of WCAG 2.2 AA that a machine can check.
import { expectSound } from "./support/axe.js";
import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";

const wide = { width: 1280, height: 720 };
const narrow = { width: 320, height: 640 };

for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind}: light and dark, wide and narrow`, async ({ page, live }) => {
        await live(address);
        await expectSound(page, "light");
        await page.setViewportSize(narrow);
        await expect
            .poll(() =>
                page.evaluate(() => {
                    const { scrollWidth, clientWidth } = document.documentElement;
                    return scrollWidth - clientWidth;
                }),
            )
            .toBeLessThanOrEqual(0);
        await expectSound(page, "light and narrow");
        await page.setViewportSize(wide);
        await live(`${address}?theme=dark`);
        await expectSound(page, "dark");
    });

    test(`${kind}: the static page, light and dark, and the message that starting failed`, async ({
        page,
    }) => {
        await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
        await page.goto(address);
        await expect(page.locator("#startup button")).toBeVisible();
        await expectSound(page, "light");
        await page.evaluate(() => {
            document.documentElement.dataset.theme = "dark";
        });
        await expectSound(page, "dark");
        await page.setViewportSize(narrow);
        await expectSound(page, "dark and narrow");
    });
}

test("courses: a search, filters, cards, and nothing found", async ({ page, live }) => {
    await live(`${kinds.courses}?q=data&kind=field-elective`);
    await expectSound(page, "a search with a filter");
    await live(`${kinds.courses}?view=cards`);
    await expectSound(page, "cards");
    await live(`${kinds.courses}?q=zeppelin`);
    await expect(page.getByText("No course matches")).toBeVisible();
    await expectSound(page, "nothing found");
});

test("a phone: the menu open, the filters open", async ({ page, live }) => {
    await page.setViewportSize(narrow);
    await live(kinds.courses);
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    await expectSound(page, "filters");
    await page.getByRole("button", { name: "Menu" }).click();
    await expect(page.getByRole("navigation", { name: "Pages" })).toBeVisible();
    await expectSound(page, "menu");
});

test("a notice about the address, and the list of content problems", async ({ page, live }) => {
    await live("rivers/courses/riv-5200/");
    await expect(page.getByRole("button", { name: "Dismiss" })).toBeVisible();
    await expectSound(page, "a notice");
    await page.route("**/data/rivers/outcomes.json", (route) =>
        route.fulfill({ body: "{ broken" }),
    );
    await live(kinds.overview);
    await page.getByRole("button", { name: /problem/i }).click();
    await expect(page.getByRole("button", { name: /problem/i })).toHaveAttribute(
        "aria-expanded",
        "true",
    );
    await expectSound(page, "problems");
});

test("plain mode, as when the graphics are lost", async ({ page, live }) => {
    for (const address of [kinds.overview, kinds.courses]) {
        await live(address);
        await page.evaluate(() =>
            document
                .getElementById("canvas")
                .getContext("webgl2")
                .getExtension("WEBGL_lose_context")
                .loseContext(),
        );
        await waitUntilRunning(page, "plain");
        await expectSound(page, address);
    }
});
