// Whatever characters the content has: those that are more than one glyph each are shown by the layer, in real ink.
import { expect, test } from "./support/fixtures.js";
import { backgroundOf, inkIn } from "./support/ink.js";
import { courses, kinds, tracks } from "./support/pages.js";
import { readPng } from "./support/png.js";
import { afterFrames, scrollTo } from "./support/state.js";

/** Fonts for these may be missing where this runs: then the system's own stand-in is right, and it holds all the same. */
const samples = {
    emoji: "🎓",
    "a combining accent": "cafe\u0301",
    "joined emoji with a skin tone": "👩🏽‍🔬",
    Devanagari: "देवनागरी",
    Hebrew: "עברית",
    Arabic: "العربية",
    Thai: "ภาษาไทย",
    "decomposed Hangul": "\u1112\u1161\u11ab",
    "letters beyond U+FFFF": "𝒜𝒷",
    "a keycap": "1\ufe0f\u20e3",
    "a flag": "🇩🇪",
    "a soft hyphen": "inter\u00adnational",
    "ligatures beside an emoji": "official-ffi🎓",
};
const kTitle = Object.values(samples).join(" ");

const [course] = courses.filter(({ id }) => id === "riv-520");

/** Gives a course and a track these titles, in all that the page loads. */
async function serve(page) {
    const rename = (list, id) => {
        const entry = list.find((each) => each.id === id);
        entry.title = kTitle;
        entry.summary = `Learns ${kTitle} and more.`;
    };
    await page.route("**/data/rivers/courses.json", async (route) => {
        const json = await (await route.fetch()).json();
        rename(json.courses, course.id);
        await route.fulfill({ json });
    });
    await page.route("**/data/rivers/editions/*.json", async (route) => {
        const json = await (await route.fetch()).json();
        for (const track of json.tracks.filter(({ id }) => id === tracks[0].id)) {
            track.title = `${track.title} 🎓`;
        }
        await route.fulfill({ json });
    });
}

/** Every line of the layer that has text: how wide it is laid out, how wide its own letters are, and how they look. */
function lines(page, within = "#layer") {
    return page.locator(`${within} .l`).evaluateAll((all) =>
        all
            .filter((line) => !line.closest(".skip") && line.textContent.trim() !== "")
            .map((line) => {
                const range = document.createRange();
                const node = line.firstChild;
                range.setStart(node, 0);
                range.setEnd(node, line.textContent.trimEnd().length);
                const { x, y, width, height } = line.getBoundingClientRect();
                const [first, second] = [range.getBoundingClientRect(), range.getClientRects()];
                return {
                    text: line.textContent,
                    isInked: line.classList.contains("inked"),
                    colour: getComputedStyle(line).color,
                    selected: getComputedStyle(line, "::selection").color,
                    inkWidth: first.width,
                    box: { x, y, width, height },
                    rows: second.length,
                };
            }),
    );
}

const kTransparent = "rgba(0, 0, 0, 0)";

test.beforeEach(async ({ page }) => serve(page));

for (const width of [1280, 320]) {
    for (const kind of ["courses", "course"]) {
        test(`${kind}, ${width} px wide: text is as wide in the layer as it was laid out`, async ({
            page,
            live,
        }) => {
            await page.setViewportSize({ width, height: 720 });
            await live(kinds[kind]);
            const all = await lines(page);
            const inked = all.filter(({ isInked }) => isInked);
            expect(inked.length).toBeGreaterThan(0);
            for (const { text, box, inkWidth } of all) {
                expect(Math.abs(box.width - inkWidth), text).toBeLessThanOrEqual(0.5);
            }
            for (const { text, colour, selected } of inked) {
                expect(colour, text).not.toBe(kTransparent);
                expect(selected, text).not.toBe(kTransparent);
            }
            for (const { text, colour } of all.filter(({ isInked }) => !isInked)) {
                expect(colour, text).toBe(kTransparent);
            }
        });
    }
}

test("each of them is shown by the layer, and none of it is painted", async ({ page, live }) => {
    await live(kinds.course);
    const heading = page.getByRole("heading", { level: 1 });
    expect(await heading.textContent()).toContain(kTitle);
    const inked = (await lines(page, "h1")).filter(({ isInked }) => isInked);
    expect(inked.map(({ text }) => text).join("")).toContain(kTitle);
    const picture = readPng(await page.screenshot());
    await page.addStyleTag({ content: "#canvas { visibility: hidden !important; }" });
    const layer = readPng(await page.screenshot());
    for (const { text, box } of inked) {
        expect(inkIn(picture, box), text).toBeTruthy();
        expect(inkIn(picture, box), text).toEqual(inkIn(layer, box));
    }
    await page.addStyleTag({
        content:
            "#canvas { visibility: visible !important; } #layer { visibility: hidden !important; }",
    });
    const painted = readPng(await page.screenshot());
    for (const { text, box } of inked) {
        expect(inkIn(painted, box), text).toBeUndefined();
    }
});

for (const [what, text] of Object.entries(samples)) {
    test(`find-in-page finds ${what}`, async ({ page, live }) => {
        await live(kinds.course);
        expect(await page.evaluate((words) => window.find(words), text)).toBe(true);
    });
}

test("the ink is that of the theme, of links, and stays when they are pointed at", async ({
    page,
    live,
}) => {
    const rgb = (name) =>
        page.evaluate((property) => {
            const probe = document.createElement("i");
            probe.style.color = `var(${property})`;
            document.body.append(probe);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
        }, name);
    const colours = new Set();
    for (const theme of ["light", "dark"]) {
        await live(`${kinds.track}?theme=${theme}`);
        const [title] = (await lines(page, "h1")).filter(({ isInked }) => isInked);
        expect(title.colour).toBe(await rgb("--ink"));
        colours.add(title.colour);
        const name = page.locator("#layer a .inked").first();
        await expect(name).toHaveCSS("color", await rgb("--link"));
        await name.hover();
        await afterFrames(page, () => {});
        await expect(name).toHaveCSS("color", await rgb("--link"));
    }
    expect(colours.size).toBe(2);
});

test("where a table's head stays in view, what passes under it is not seen through it", async ({
    page,
    live,
}) => {
    await page.route("**/data/rivers/editions/*.json", async (route) => {
        const text = await (await route.fetch()).text();
        // Facts of the tracks, which are the rows.
        await route.fulfill({
            body: text.replaceAll(" and ", " 🎓 and "),
            contentType: "application/json",
        });
    });
    await live(kinds.compare);
    const table = page.getByRole("table").first();
    const start = (await table.boundingBox()).y;
    const edge = await table.evaluate((element) => {
        const row = [...element.querySelectorAll("tbody .inked")].at(0);
        return row.getBoundingClientRect().top - element.getBoundingClientRect().top;
    });
    // The row's text is right behind the head now.
    await scrollTo(page, start + edge - 8);
    const head = await page.locator("thead").boundingBox();
    expect(head.y).toBeCloseTo(0, 0);
    const before = readPng(await page.screenshot({ clip: head }));
    await page.addStyleTag({ content: "tbody { visibility: hidden !important; }" });
    const alone = readPng(await page.screenshot({ clip: head }));
    const whole = { x: 0, y: 0, width: before.width, height: before.height };
    expect(backgroundOf(before, whole)).toEqual(backgroundOf(alone, whole));
    let differing = 0;
    for (let y = 0; y < before.height - 1; ++y) {
        for (let x = 0; x < before.width; ++x) {
            differing += before.at(x, y).join() === alone.at(x, y).join() ? 0 : 1;
        }
    }
    expect(differing).toBe(0);
});

test("in print and without painting it is ordinary text", async ({ page, live }) => {
    await live(kinds.course);
    await page.emulateMedia({ media: "print" });
    await afterFrames(page, () => dispatchEvent(new Event("beforeprint")));
    const [title] = await lines(page, "h1");
    expect(title.colour).not.toBe(kTransparent);
    expect(await page.locator("h1 .l").first().getAttribute("style")).toBeFalsy();
});
