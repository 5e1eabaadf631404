// The three things people come for, by mouse and by keyboard.
import { expect, test } from "./support/fixtures.js";
import { courses, holdProgram, kinds, tracks, waitUntilRunning } from "./support/pages.js";
import { clickPainted, tabTo } from "./support/state.js";

const inMenu = (page, name) =>
    page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name });
const heading = (page, name) => page.getByRole("heading", { level: 1, name });
const trackLink = (page) =>
    page.getByRole("main").getByRole("link", { name: tracks[0].title, exact: true });
const onlyDifferences = (page) => page.getByRole("checkbox", { name: /only differences/i });
const resultCount = (page) =>
    page.getByRole("heading", { level: 2, name: /\d+ (of \d+ )?courses?/ });
const results = (page) => page.getByRole("main").locator("a[href*='/courses/']:has(.t-strong)");

const counted = async (page) => Number.parseInt(await resultCount(page).textContent(), 10);

/** How a mouse and how a keyboard reaches a thing and operates it. */
const hands = {
    mouse: {
        follow: clickPainted,
        check: clickPainted,
        enterText: async (page, field, text) => {
            await clickPainted(page, field);
            await page.keyboard.type(text);
        },
        choose: (_, field, value) => field.selectOption(value),
    },
    keyboard: {
        follow: async (page, link) => {
            await tabTo(page, link);
            await page.keyboard.press("Enter");
        },
        check: async (page, box) => {
            await tabTo(page, box);
            await page.keyboard.press("Space");
        },
        enterText: async (page, field, text) => {
            await tabTo(page, field);
            await page.keyboard.type(text);
        },
        choose: async (page, field, value) => {
            await tabTo(page, field);
            const values = await field.evaluate(({ options }) =>
                [...options].map((each) => each.value),
            );
            for (let step = 0; step < values.indexOf(value); ++step) {
                await page.keyboard.press("ArrowDown");
            }
            await expect(field).toHaveValue(value);
        },
    },
};

for (const [hand, { follow, check, enterText, choose }] of Object.entries(hands)) {
    test(`by ${hand}: from the overview over the tracks to one of them`, async ({ page, live }) => {
        await live(kinds.overview);
        await follow(page, inMenu(page, "Tracks"));
        await expect(page).toHaveURL(/\/rivers\/tracks\/$/);
        await expect(inMenu(page, "Tracks")).toHaveAttribute("aria-current", "page");
        await follow(page, trackLink(page));
        await expect(page).toHaveURL(new RegExp(`/${kinds.track}$`));
        await expect(heading(page, tracks[0].title)).toBeInViewport();
        await expect(page).toHaveTitle(new RegExp(tracks[0].title));
    });

    test(`by ${hand}: the tracks compared, then their differences only`, async ({ page, live }) => {
        await live(kinds.overview);
        await follow(page, page.getByRole("main").getByRole("link", { name: "Compare tracks" }));
        await expect(page).toHaveURL(/\/rivers\/compare\//);
        for (const { title } of tracks) {
            await expect(page.getByRole("columnheader", { name: title })).toBeAttached();
        }
        const rows = page.getByRole("main").getByRole("row");
        const all = await rows.count();
        await check(page, onlyDifferences(page));
        await expect(page).toHaveURL(/[?&]only=differences/);
        await expect(onlyDifferences(page)).toBeChecked();
        await expect.poll(() => rows.count()).toBeLessThan(all);
        await expect(
            page
                .getByRole("main")
                .getByText(/differs/)
                .first(),
        ).toBeAttached();
    });

    test(`by ${hand}: a search, narrowed down and sorted, to a course`, async ({ page, live }) => {
        await live(kinds.courses);
        expect(await counted(page)).toBe(courses.length);
        await enterText(page, page.getByRole("searchbox"), "flood risk");
        await expect(page).toHaveURL(/[?&]q=flood(\+|%20)risk/);
        await expect.poll(() => counted(page)).toBeLessThan(courses.length);
        const found = await counted(page);
        await choose(page, page.getByRole("combobox", { name: "Sort by" }), "title");
        await expect(page).toHaveURL(/[?&]sort=title/);
        const facet = page.getByRole("checkbox", { name: /^Technical elective/ });
        await check(page, facet);
        await expect(facet).toBeChecked();
        await expect.poll(() => counted(page)).toBeLessThan(found);
        const titles = await results(page).locator(".t-strong").allTextContents();
        expect(titles.length).toBeGreaterThan(1);
        expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, "en")));
        await follow(page, results(page).first());
        await expect(heading(page, titles[0])).toBeVisible();
        await expect(page).toHaveURL(/\/rivers\/courses\/[a-z0-9-]+\/$/);
    });
}

test("a course leads to what comes before and after it", async ({ page, live }) => {
    await live(kinds.course);
    for (const side of ["Before", "After"]) {
        await expect(page.getByRole("heading", { name: new RegExp(`^${side}`) })).toBeVisible();
    }
    const after = page
        .getByRole("region", { name: /^After/ })
        .getByRole("link")
        .first();
    const title = await after.textContent();
    await clickPainted(page, after);
    const code = title.match(/[A-Z]{3,5} \d+/)[0];
    await expect(page).toHaveURL(new RegExp(`/courses/${code.toLowerCase().replace(" ", "-")}/$`));
    await expect(page.getByRole("main")).toContainText(code);
    const back = page
        .getByRole("region", { name: /^Before/ })
        .getByRole("link", { name: /RIV 520/ });
    await clickPainted(page, back);
    await expect(page).toHaveURL(new RegExp(`/${kinds.course}$`));
});

test("a modified click on a link is the browser's: it opens another page", async ({
    page,
    context,
    live,
    browserName,
}) => {
    await live(kinds.overview);
    const opened = context.waitForEvent("page");
    await inMenu(page, "Courses").click({ modifiers: ["ControlOrMeta"] });
    const other = await opened;
    // Firefox's driver sometimes leaves a page in the background where it was made, at about:blank.
    if (browserName === "chromium") {
        await expect(other).toHaveURL(/\/rivers\/courses\/$/);
        await waitUntilRunning(other);
    }
    await expect(page).toHaveURL(/\/rivers\/$/);
    await expect(inMenu(page, "Overview")).toHaveAttribute("aria-current", "page");
});

test("on a phone the menu opens, leads on and closes", async ({ page, live }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await live(kinds.overview);
    const menu = page.getByRole("button", { name: "Menu" });
    await expect(menu).toHaveAttribute("aria-expanded", "false");
    await clickPainted(page, menu);
    await expect(menu).toHaveAttribute("aria-expanded", "true");
    await clickPainted(page, inMenu(page, "Courses"));
    await expect(page).toHaveURL(/\/rivers\/courses\/$/);
    await expect(menu).toHaveAttribute("aria-expanded", "false");
});

test("an edition chosen once stays in the address, colours with the reader", async ({
    page,
    live,
}) => {
    await live(kinds.overview);
    const html = page.locator("html");
    await clickPainted(page, page.getByRole("button", { name: "Dark colours" }));
    await expect(html).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("button", { name: "Light colours" })).toBeVisible();
    await clickPainted(
        page,
        page.getByRole("navigation", { name: "Edition" }).getByRole("link", { name: "2024" }),
    );
    await expect(page).toHaveURL(/\/rivers\/2024\/$/);
    await clickPainted(page, inMenu(page, "Courses"));
    await expect(page).toHaveURL(/\/2024\/courses\/$/);
    await holdProgram(page);
    await page.reload();
    await expect(html).toHaveAttribute("data-theme", "dark");
});
