import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";

test.use({ colours: "forced" });

test("under forced colours the page is plain, in the visitor's own colours, with a ring in theirs", async ({
    page,
}) => {
    for (const address of Object.values(kinds)) {
        await page.goto(address);
        await waitUntilRunning(page, "plain");
        await expect(page.locator("#canvas")).toBeHidden();
        const colours = await page.evaluate(() => {
            const probe = document.body.appendChild(document.createElement("i"));
            const computed = (colour) => {
                probe.style.color = colour;
                return getComputedStyle(probe).color;
            };
            const texts = [...document.querySelectorAll("#layer :is(h1, h2, p, li)")].filter(
                (element) => !element.closest("a"),
            );
            const result = {
                wanted: computed("CanvasText"),
                used: [...new Set(texts.map((element) => getComputedStyle(element).color))],
            };
            probe.remove();
            return result;
        });
        expect(colours.used, address).toEqual([colours.wanted]);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outline);
    expect(ring).toMatch(/solid/);
    expect(ring).toMatch(/3px/);
});
