// Below 100 % zoom no line vanishes: every link keeps the line under it.
import { expect, test } from "./support/fixtures.js";
import { kinds } from "./support/pages.js";
import { readPng } from "./support/png.js";
import { scrollTo } from "./support/state.js";

const kDensity = 0.75;

test.use({ density: kDensity });

/** Underlined links in the window: the boxes of their lines in device pixels, and the colour of their ink. */
function linksInView(page) {
    return page.evaluate(() => {
        const probe = document.createElement("i");
        probe.style.color = "var(--link)";
        document.body.append(probe);
        const colour = getComputedStyle(probe).color.match(/\d+/g).map(Number);
        probe.remove();
        return [...document.querySelectorAll("main a:not(.block, .button, .chip) .l")]
            .map((line) => {
                const range = document.createRange();
                range.selectNodeContents(line);
                // A blank at the end of a line has no line under it.
                const { firstChild } = line;
                range.setEnd(firstChild, firstChild.data.trimEnd().length);
                const { x, y, width, height } = range.getBoundingClientRect();
                const scaled = [x, y, width, height].map((each) => each * devicePixelRatio);
                return {
                    text: line.textContent,
                    colour,
                    box: scaled,
                    isWhole: y > 0 && y + height < innerHeight,
                };
            })
            .filter(({ text, isWhole }) => isWhole && text.trim() !== "");
    });
}

/** Whether some row in the lower half of the box is of this colour from end to end. */
function hasLine(picture, { box: [x, y, width, height], colour }) {
    const isInk = (at, row) =>
        picture.at(at, row).every((channel, index) => Math.abs(channel - colour[index]) < 40);
    const [left, right] = [Math.ceil(x) + 1, Math.floor(x + width) - 2];
    for (
        let row = Math.floor(y + height / 2);
        row < Math.min(picture.height, y + height + 3);
        ++row
    ) {
        let at = left;
        while (at < right && isInk(at, row)) {
            ++at;
        }
        if (at >= right) {
            return true;
        }
    }
    return false;
}

for (const kind of ["overview", "tracks", "course"]) {
    test(`${kind}: at ${kDensity} device pixels in one of the page every link has its line`, async ({
        page,
        live,
    }) => {
        await live(kinds[kind]);
        expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(kDensity, 2);
        const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        // A browser scrolls by whole device pixels, but not where its driver sets the density.
        const last = Math.floor(room / 4) * 4;
        const without = [];
        let checked = 0;
        for (let top = 0; top < last + 600; top += 600) {
            await scrollTo(page, Math.min(top, last));
            const links = await linksInView(page);
            const picture = readPng(await page.screenshot({ scale: "device" }));
            checked += links.length;
            without.push(
                ...links.filter((link) => !hasLine(picture, link)).map(({ text }) => text),
            );
        }
        expect(checked).toBeGreaterThan(2);
        expect(without).toEqual([]);
    });
}
