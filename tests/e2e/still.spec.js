// Nothing moves that the visitor did not move: not when a window comes back, not at the take-over, and never the host's page.
import { expect, test } from "./support/fixtures.js";
import { holdProgram, kinds, waitUntilRunning } from "./support/pages.js";
import { afterFrames, scrollTo } from "./support/state.js";

const scrolled = (target) => target.evaluate(() => scrollY);
const search = (target) => target.getByRole("searchbox");
const nav = (target, name) =>
    target.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true });

/** Another window is used, and then this one again. */
async function leaveAndComeBack(page, target = page) {
    const other = await page.context().newPage();
    await other.bringToFront();
    await page.bringToFront();
    await other.close();
    // What a driver may keep from the page: the focus goes and comes back with the window.
    await target.evaluate(() => {
        const { activeElement } = document;
        activeElement.blur();
        activeElement.focus({ preventScroll: true });
    });
    await afterFrames(page, () => {});
}

/** Goes to an address whose program comes when the result is called. */
async function openLate(page, address) {
    const send = await holdProgram(page);
    await page.goto(address, { waitUntil: "commit" });
    await expect(page.locator("#progress")).toHaveCSS("opacity", "1");
    return send;
}

test("coming back to the window leaves the page where it is", async ({ page, live }) => {
    await live(kinds.courses);
    await search(page).click();
    await page.keyboard.type("data");
    await expect(page).toHaveURL(/[?&]q=data/);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => scrolled(page)).toBe(500);
    await leaveAndComeBack(page);
    expect(await scrolled(page)).toBe(500);
    await expect(search(page)).toBeFocused();
});

test("coming back to the window leaves the host's page where it is", async ({
    page,
    host,
    site: { url },
}) => {
    await page.goto(host.frame(url + kinds.courses));
    const frame = page.frameLocator("iframe");
    await waitUntilRunning(frame);
    await search(frame).click();
    await page.keyboard.type("data");
    // Firefox brings the caret into view once more when the letters are drawn.
    await expect.poll(() => page.frames().at(-1).url()).toMatch(/[?&]q=data/);
    await scrollTo(page, 2_000);
    await leaveAndComeBack(page, page.frames().at(-1));
    expect(await scrolled(page)).toBe(2_000);
});

test("back from another site, the page is where it was left", async ({ page, live, site }) => {
    await live(kinds.courses);
    await search(page).click();
    await page.keyboard.type("data");
    await expect(page).toHaveURL(/[?&]q=data/);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 400);
    // The page notes it once it rests.
    await expect.poll(() => page.evaluate(() => history.state.scrollY)).toBe(400);
    await page.goto(site.otherUrl + kinds.overview);
    await page.goBack();
    await waitUntilRunning(page);
    await expect.poll(() => scrolled(page)).toBe(400);
    await leaveAndComeBack(page);
    expect(await scrolled(page)).toBe(400);
});

for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 600],
]) {
    test(`a page opens at its top, ${width} px wide`, async ({ page, live }) => {
        await page.setViewportSize({ width, height });
        await live(kinds.overview);
        for (const name of ["Tracks", "Compare", "Courses", "Overview"]) {
            await scrollTo(page, 300);
            await nav(page, name).evaluate((link) => link.click());
            await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
            await afterFrames(page, () => {});
            expect(await scrolled(page), name).toBe(0);
            await expect(page.getByRole("main")).toBeFocused();
        }
    });
}

for (const top of [0, 900]) {
    test(`a link in a tall frame leaves the host's page at ${top}`, async ({
        page,
        host,
        site: { url },
    }) => {
        await page.goto(host.frame(url + kinds.courses, { width: 1_200, height: 1_600 }));
        const frame = page.frameLocator("iframe");
        await waitUntilRunning(frame);
        await scrollTo(page, top);
        for (const name of ["Tracks", "Compare", "Overview"]) {
            await nav(frame, name).evaluate((link) => link.click());
            await expect(nav(frame, name)).toHaveAttribute("aria-current", "page");
            await afterFrames(page.frames().at(-1), () => {});
            expect(await scrolled(page), name).toBe(top);
        }
    });
}

test("the program comes late: page, caret and what is marked stay", async ({ page }) => {
    const send = await openLate(page, kinds.courses);
    await search(page).click();
    await page.keyboard.type("data sc");
    await search(page).evaluate((field) => field.setSelectionRange(2, 5, "backward"));
    await scrollTo(page, 1_200);
    send();
    await waitUntilRunning(page);
    await expect(page).toHaveURL(/[?&]q=data/);
    await afterFrames(page, () => {});
    const { caret, isFocused } = await search(page).evaluate((field) => ({
        caret: [field.value, field.selectionStart, field.selectionEnd, field.selectionDirection],
        isFocused: document.activeElement === field,
    }));
    expect([isFocused, ...caret]).toEqual([true, "data sc", 2, 5, "backward"]);
});

for (const [kind, address] of Object.entries(kinds)) {
    test(`the program comes late: the elements of the page stay, ${kind}`, async ({ page }) => {
        const send = await openLate(page, address);
        await page.evaluate(() => {
            for (const element of document.querySelectorAll("#layer *")) {
                element.wasThere = true;
            }
        });
        send();
        await waitUntilRunning(page);
        const made = await page.evaluate(() =>
            [...document.querySelectorAll("#layer :not(.l, .t)")]
                .filter((element) => !element.wasThere)
                .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(made).toEqual([]);
    });
}

test("the program comes late: a field with focus is the same field, and was never left", async ({
    page,
}) => {
    const send = await openLate(page, kinds.courses);
    await search(page).focus();
    await page.evaluate(() => {
        window.left = 0;
        document.activeElement.addEventListener("blur", () => {
            window.left += 1;
        });
    });
    await page.keyboard.type("data");
    send();
    await waitUntilRunning(page);
    await page.keyboard.type(" science");
    await expect(search(page)).toHaveValue("data science");
    await expect(page).toHaveURL(/[?&]q=data\+science/);
    expect(await page.evaluate(() => window.left)).toBe(0);
});

test("the program comes late to a page that is being read: it stays at 1,200", async ({ page }) => {
    const send = await openLate(page, kinds.courses);
    await search(page).focus();
    await scrollTo(page, 1_200);
    send();
    await waitUntilRunning(page);
    await afterFrames(page, () => {});
    expect(await scrolled(page)).toBe(1_200);
    await expect(search(page)).toBeFocused();
});

test("the program comes late to a page that was scrolled back to its top: it stays there", async ({
    page,
}) => {
    const send = await openLate(page, kinds.courses);
    await scrollTo(page, 300);
    await scrollTo(page, 0);
    // As in an entry that was left at 600 and is come back to.
    await page.evaluate(() => history.replaceState({ ...history.state, scrollY: 600 }, ""));
    send();
    await waitUntilRunning(page);
    await afterFrames(page, () => {});
    expect(await scrolled(page)).toBe(0);
});

for (const direction of ["forward", "backward"]) {
    test(`the program comes late: words marked ${direction} stay marked`, async ({ page }) => {
        const send = await openLate(page, kinds.overview);
        const marked = () =>
            page.evaluate(() => {
                const { anchorNode, focusNode } = getSelection();
                const isForward =
                    anchorNode?.compareDocumentPosition(focusNode) &
                    Node.DOCUMENT_POSITION_FOLLOWING;
                return { words: getSelection().toString().replace(/\s+/g, ""), isForward };
            });
        await page.evaluate((isForward) => {
            const [first, last] = [...document.querySelectorAll("main p")].slice(0, 2);
            const texts = [first, last].map((each) => {
                const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
                return walker.nextNode();
            });
            const ends = [texts[0], 4, texts[1], 9];
            getSelection().setBaseAndExtent(
                ...(isForward ? ends : [...ends.slice(2), ...ends.slice(0, 2)]),
            );
        }, direction === "forward");
        const before = await marked();
        expect(before.words.length).toBeGreaterThan(20);
        send();
        await waitUntilRunning(page);
        await afterFrames(page, () => {});
        expect(await marked()).toEqual(before);
    });
}

test("what was filled in before a link came first is there again after Back", async ({ page }) => {
    await openLate(page, kinds.courses);
    await search(page).fill("river");
    const box = page.getByRole("checkbox", { name: /^Field elective/ });
    await box.focus();
    await page.keyboard.press("Space");
    await nav(page, "Tracks").click();
    await expect(page).toHaveURL(/\/tracks\/$/);
    await page.unroute("**/*.wasm");
    await page.goBack();
    await waitUntilRunning(page);
    await expect(search(page)).toHaveValue("river");
    await expect(box).toBeChecked();
    await expect(page).toHaveURL(/\?q=river&kind=field-elective/);
});
