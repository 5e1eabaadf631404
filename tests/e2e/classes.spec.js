// What the classes promise is what the layout does: the static page has the sizes, distances and columns of the live one.
import { expect, test } from "./support/fixtures.js";
import { holdProgram, kinds, waitUntilRunning } from "./support/pages.js";

/** Where widths are whole px in one of the two. */
const kTolerancePx = 1.5;

/** Type, distances, columns and heights of all that is shown, by class; each as often as there are such elements. */
function measuresOf(page) {
    return page.evaluate(() => {
        const shown = (selector) =>
            [...document.querySelectorAll(`#layer ${selector}`)].filter(
                (element) => element.checkVisibility() && !element.closest("table, .skip"),
            );
        const childrenOf = (element) =>
            [...element.children]
                .filter((child) => child.checkVisibility() && !child.matches(".l, .t, .skip"))
                .map((child) => child.getBoundingClientRect());
        const type = {};
        for (const element of shown(":is([class^='t-'], [class*=' t-']):not(.button, .chip)")) {
            const { fontSize, fontWeight, lineHeight } = getComputedStyle(element);
            const [name] = element.className.match(/\bt-\w+/);
            const line = element.querySelector(".l");
            const height = line ? line.getBoundingClientRect().height : parseFloat(lineHeight);
            type[name] = [fontSize, fontWeight, height].join(" ");
        }
        const columns = shown(":is(.grid, .split, .sidebar)").map((element) => {
            const { left, width } = element.getBoundingClientRect();
            const lefts = childrenOf(element).map((child) => child.left - left);
            return { name: element.className, width, lefts: [...new Set(lefts.map(Math.round))] };
        });
        const distances = shown(":is([class^='g'], [class*=' g'])")
            .filter((element) => !element.matches(".row, .grid, .split, .sidebar, .columns"))
            .map((element) => {
                const boxes = childrenOf(element);
                const between = boxes.slice(1).map((box, at) => box.top - boxes[at].bottom);
                return { name: element.className, between };
            })
            .filter(({ between }) => between.length > 0);
        const heights = shown("main :is(.button, .chip, .check, .field)").map((element) => ({
            name: element.className,
            height: element.getBoundingClientRect().height,
        }));
        return { type, columns, distances, heights };
    });
}

/** Numbers that are as good as equal are made equal. */
function settled(value, wanted) {
    if (typeof value === "number" && typeof wanted === "number") {
        return Math.abs(value - wanted) <= kTolerancePx ? wanted : value;
    }
    if (typeof value === "object" && typeof wanted === "object") {
        const entries = Object.entries(value).map(([key, each]) => [
            key,
            settled(each, wanted?.[key]),
        ]);
        return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
    }
    return value;
}

test("the static page is set, spaced and divided like the live one", async ({
    page,
    browserName,
}) => {
    test.skip(browserName !== "chromium", "what the classes say is one thing in all browsers");
    const send = await holdProgram(page);
    await page.goto(kinds.overview, { waitUntil: "commit" });
    await expect(page.locator("#progress")).toHaveCSS("opacity", "1");
    const widths = [390, 820, 1440];
    const promised = [];
    for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        promised.push(await measuresOf(page));
        expect(promised.at(-1).columns.length).toBeGreaterThan(4);
    }
    send();
    await waitUntilRunning(page);
    for (const [at, width] of widths.entries()) {
        await page.setViewportSize({ width, height: 900 });
        await expect(async () => {
            const done = await measuresOf(page);
            expect(settled(done, promised[at]), `${width} px wide`).toEqual(promised[at]);
        }).toPass({ timeout: 5_000 });
    }
});
