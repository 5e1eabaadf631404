// Everything by keyboard: the order of stops, the ring around the one that has the focus, and where focus goes.
import { expect, test } from "./support/fixtures.js";
import { contrast, focused } from "./support/focus.js";
import { kinds, waitUntilRunning } from "./support/pages.js";
import { scrollTo, stateOf, tabTo } from "./support/state.js";

const kStops = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^='-'])";

/** Ids of all stops in the order of the document; a page has no other. */
const stopsOf = (page) =>
    page.evaluate(
        (selector) =>
            [...document.querySelectorAll(selector)]
                .filter((element) => element.checkVisibility() && !element.disabled)
                .map(({ id }) => id),
        kStops,
    );

/** Presses a key that moves the focus; gives what has it, once that is whole and nothing lies over it. */
async function move(page, key, what) {
    await page.keyboard.press(key);
    // A browser may scroll to what has the focus a frame later.
    await expect(async () => {
        expect(await focused(page), what).toMatchObject({ isWhole: true, isCovered: false });
    }).toPass({ timeout: 2_000 });
    return focused(page);
}

for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind}: Tab goes through all of it in order, each stop whole, uncovered and ringed`, async ({
        page,
        live,
    }) => {
        await live(address);
        expect(await page.locator("[tabindex]:not([tabindex='-1'], [tabindex='0'])").count()).toBe(
            0,
        );
        const stops = await stopsOf(page);
        const background = await page.evaluate(
            () => getComputedStyle(document.body).backgroundColor,
        );
        const visited = [];
        for (const _ of stops) {
            const at = await move(page, "Tab", `stop ${visited.length + 1}`);
            visited.push(at?.id);
            expect(at.ring.style).toBe("solid");
            expect(at.ring.width).toBeGreaterThanOrEqual(2);
            expect(contrast(at.ring.colour, background)).toBeGreaterThanOrEqual(3);
        }
        expect(visited).toEqual(stops);

        // No trap: from the last stop focus leaves the page, or begins again; and the way back is the same.
        await page.keyboard.press("Shift+Tab");
        expect((await focused(page))?.id).toBe(stops.at(-2));
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        expect([undefined, stops[0]]).toContain((await focused(page))?.id);
    });
}

test("backwards through a table the head that stays in view covers no stop", async ({
    page,
    live,
}) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await live(kinds.compare);
    const stops = await stopsOf(page);
    await page.evaluate((id) => document.getElementById(id).focus(), stops.at(-1));
    const visited = [];
    for (const id of stops.slice(0, -1).toReversed()) {
        visited.push((await move(page, "Shift+Tab", `stop ${id}`)).id);
    }
    expect(visited).toEqual(stops.slice(0, -1).toReversed());
});

test("the first stop skips the header", async ({ page, live }) => {
    await live(kinds.overview);
    const skip = page.getByRole("link", { name: "Skip to content" });
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    const { x, y, width, height } = await skip.boundingBox();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await expect(skip).toHaveCSS("clip-path", "none");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isInMain = () => document.querySelector("main").contains(document.activeElement);
    expect(await page.evaluate(isInMain)).toBe(true);
    // The fragment is the browser's own: the page shows the same.
    await waitUntilRunning(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("loading takes the focus from nobody, and letters outside fields do nothing", async ({
    page,
    live,
}) => {
    await live(kinds.courses);
    expect(await focused(page)).toBeUndefined();
    const before = await stateOf(page);
    for (const key of ["a", "s", "j", "?", "1", "Escape"]) {
        await page.keyboard.press(key);
    }
    await scrollTo(page, 0);
    expect(await stateOf(page)).toEqual(before);
});

test("focus stays on what was operated, or goes to the content where that is gone", async ({
    page,
    live,
}) => {
    await live(kinds.courses);
    const main = page.getByRole("main");
    const box = page.getByRole("checkbox", { name: /^Field elective/ });
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/kind=field-elective/);
    await expect(box).toBeFocused();

    const chip = page.getByRole("link", { name: /, remove filter$/ });
    await tabTo(page, chip);
    await page.keyboard.press("Enter");
    await expect(chip).toHaveCount(0);
    await expect(main).toBeFocused();

    await tabTo(page, page.getByRole("searchbox"));
    await page.keyboard.type("robot");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await expect(page.getByRole("searchbox")).toHaveValue("robot");

    await tabTo(page, main.getByRole("link", { name: /Cards/ }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/view=cards/);
    expect(await focused(page)).toBeDefined();
});

test("after a change of page the content has the focus and is seen from its top", async ({
    page,
    live,
}) => {
    await live(kinds.overview);
    await tabTo(page, page.getByRole("link", { name: "Browse courses" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/courses\/$/);
    await expect(page.getByRole("main")).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test("on a phone a disclosure keeps the focus, opening and closing", async ({ page, live }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await live(kinds.courses);
    const filters = page.getByRole("button", { name: /^Filters/ });
    await tabTo(page, filters);
    for (const expanded of ["true", "false"]) {
        await page.keyboard.press("Enter");
        await expect(filters).toHaveAttribute("aria-expanded", expanded);
        await expect(filters).toBeFocused();
    }
});

test("a dismissed notice leaves the focus in the content", async ({ page, live }) => {
    await live("rivers/courses/riv-5200/");
    const dismiss = page.getByRole("button", { name: "Dismiss" });
    await tabTo(page, dismiss);
    await page.keyboard.press("Space");
    await expect(dismiss).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();
});

test("a press that is let go elsewhere does nothing", async ({ page, live }) => {
    await live(kinds.overview);
    const { x, y, width, height } = await page
        .getByRole("button", { name: "Dark colours" })
        .boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(640, 400);
    await page.mouse.up();
    await scrollTo(page, 0);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "auto");
    await expect(page).not.toHaveURL(/theme/);
});
