// What is painted and what stands in the document are at the same place, by pixels and by pointer.
import { expect, test } from "./support/fixtures.js";
import { apart, inkIn } from "./support/ink.js";
import { kinds } from "./support/pages.js";
import {
    kTolerancePx,
    linesInView,
    misplaced,
    photograph,
    photographLayer,
} from "./support/painted.js";
import { scrollTo } from "./support/state.js";

for (const [kind, address] of Object.entries(kinds)) {
    for (const width of [1280, 320]) {
        test(`${kind}, ${width} px wide: every line is painted where the layer has it`, async ({
            page,
            live,
        }) => {
            await page.setViewportSize({ width, height: 720 });
            await live(address);
            let checked = 0;
            for (const top of [0, 613]) {
                await scrollTo(page, top);
                const painted = await photograph(page);
                const layer = await photographLayer(page);
                const lines = await linesInView(page);
                checked += lines.length;
                expect(lines.flatMap((line) => misplaced(painted, layer, line))).toEqual([]);
            }
            expect(checked).toBeGreaterThan(5);
        });
    }
}

/** What has a painted face or frame of its own, in the window. */
function framesInView(page) {
    return page.evaluate(() =>
        [
            ...document.querySelectorAll(
                "#layer :is(.button:not(.quiet), .chip, .field, [type=checkbox])",
            ),
        ]
            .map((element) => {
                const { x, y, width, height } = element.getBoundingClientRect();
                const isCheck = element.type === "checkbox";
                return {
                    name: element.id,
                    // Of a check box and its label only the square is painted.
                    box: {
                        x,
                        y: isCheck ? y + (height - 18) / 2 : y,
                        width: isCheck ? 18 : width,
                        height: isCheck ? 18 : height,
                    },
                };
            })
            .filter(({ box }) => box.y >= 8 && box.y + box.height <= innerHeight - 8),
    );
}

test("buttons, chips and fields are painted exactly as large as their elements", async ({
    page,
    live,
}) => {
    for (const address of [kinds.overview, `${kinds.courses}?kind=field-elective`]) {
        await live(address);
        const picture = await photograph(page);
        const frames = await framesInView(page);
        expect(frames.length).toBeGreaterThan(1);
        for (const { name, box } of frames) {
            const { x, y, width, height } = box;
            const around = { x: x - 5, y: y - 5, width: width + 10, height: height + 10 };
            const background = picture.at(Math.floor(x) - 5, Math.floor(y) - 5);
            // The palest face counts as much as the ink on it.
            const ink = inkIn(picture, around, { background, share: 0.03 });
            const wanted = { left: x, top: y, right: x + width, bottom: y + height };
            expect(apart(ink, wanted), `${address} ${name}`).toBeLessThanOrEqual(kTolerancePx);
        }
    }
});

for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind}: the pointer finds each element at the middle of its box`, async ({
        page,
        live,
    }) => {
        for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 720 });
            await live(address);
            const { missed, count } = await page.evaluate(() => {
                const elements = [
                    ...document.querySelectorAll("#layer :is(a[href], button, input, select)"),
                ];
                const found = elements.filter((element) => !element.classList.contains("skip"));
                const missed = found.filter((element) => {
                    const part = element.classList.contains("inline")
                        ? element.querySelector(".l")
                        : element;
                    part.scrollIntoView({ block: "center" });
                    const { x, y, width, height } = part.getBoundingClientRect();
                    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
                    return !element.contains(hit) && hit?.closest("label")?.control !== element;
                });
                return { missed: missed.map((element) => element.outerHTML), count: found.length };
            });
            expect(missed).toEqual([]);
            expect(count).toBeGreaterThan(2);
        }
    });
}

test("find-in-page finds words of the picture, at their place", async ({
    page,
    live,
    browserName,
}) => {
    await live(kinds.overview);
    const words = await page.getByRole("heading", { name: "After the degree" }).textContent();
    expect(words).toBe("After the degree");
    const found = await page.evaluate((text) => window.find(text), words);
    expect(found, browserName).toBe(true);
    await scrollTo(page, await page.evaluate(() => scrollY));
    const { text, box } = await page.evaluate(() => {
        const selection = getSelection();
        const { x, y, width, height } = selection.getRangeAt(0).getBoundingClientRect();
        return { text: selection.toString(), box: { x, y, width, height } };
    });
    expect(text).toBe(words);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(720);
    await page.evaluate(() => getSelection().removeAllRanges());
    const ink = inkIn(await photograph(page), { ...box, x: box.x - 3, width: box.width + 6 });
    expect(Math.abs(ink.left - box.x)).toBeLessThanOrEqual(kTolerancePx + 1);
    expect(Math.abs(ink.right - box.x - box.width)).toBeLessThanOrEqual(kTolerancePx + 1);
});

test("words marked with the mouse are copied as they are painted", async ({ page, live }) => {
    await live(kinds.courses);
    const heading = page.getByRole("heading", { level: 2 });
    const { x, y, width, height } = await heading.boundingBox();
    await page.mouse.move(x + 1, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await page.mouse.move(x + width - 1, y + height / 2, { steps: 3 });
    await page.mouse.up();
    const marked = await page.evaluate(() => getSelection().toString());
    expect(marked).toBe(await heading.textContent());
    await page.keyboard.press("ControlOrMeta+c");
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(page.getByRole("searchbox")).toHaveValue(marked);
});
