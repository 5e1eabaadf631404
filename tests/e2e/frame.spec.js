// In a frame on somebody else's page: it works there, and is a good guest.
import { expect, test } from "./support/fixtures.js";
import { kinds, tracks } from "./support/pages.js";

const frameOf = (page) => page.frameLocator("iframe");
const site = (page) => page.frames().at(-1);

/** Opens a host page with a frame in it, and waits until the program runs there. */
async function openFramed(page, address) {
    await page.goto(address);
    await expect(frameOf(page).locator("html")).toHaveClass(/live/);
}

/** Goes from the tracks to one of them, and on to a course. */
async function expectUsable(page) {
    const frame = frameOf(page);
    await frame.getByRole("main").getByRole("link", { name: tracks[0].title, exact: true }).click();
    await expect(frame.getByRole("heading", { level: 1, name: tracks[0].title })).toBeVisible();
    await frame.locator("main a[href*='/courses/']").first().click();
    await expect(frame.getByRole("heading", { level: 1 })).not.toHaveText(tracks[0].title);
}

for (const width of [320, 600, 1000, 1400]) {
    test(`a bare frame, ${width} px wide, is the whole site without sideways scrolling`, async ({
        page,
        host,
        site: { url },
    }) => {
        await page.setViewportSize({ width: 1440, height: 800 });
        for (const height of [200, 700]) {
            await openFramed(page, host.frame(url + kinds.tracks, { width, height }));
            const widths = await site(page).evaluate(() => [
                document.documentElement.scrollWidth,
                innerWidth,
            ]);
            expect(widths[0]).toBeLessThanOrEqual(widths[1]);
        }
        await expectUsable(page);
    });
}

test("a frame that may run scripts and nothing else", async ({
    page,
    host,
    site: { url },
    problems,
}) => {
    await openFramed(
        page,
        host.frame(url + kinds.tracks, { attributes: 'sandbox="allow-scripts"' }),
    );
    await expectUsable(page);
    expect(problems).toEqual([]);
});

test("embed=1 leaves header and footer to the host, on every page one gets to", async ({
    page,
    host,
    site: { url },
}) => {
    await openFramed(page, host.frame(`${url}${kinds.tracks}?embed=1`));
    const frame = frameOf(page);
    await expect(frame.getByRole("banner")).toHaveCount(0);
    await expect(frame.getByRole("contentinfo")).toHaveCount(0);
    await expectUsable(page);
    await expect(frame.getByRole("banner")).toHaveCount(0);
    await expect.poll(() => new URL(site(page).url()).searchParams.get("embed")).toBe("1");
});

test("the wheel scrolls the frame, and the host where the frame has nothing left", async ({
    page,
    host,
    site: { url },
}) => {
    await openFramed(page, host.frame(url + kinds.tracks, { height: 500 }));
    const scrolled = (target) => target.evaluate(() => Math.round(scrollY));
    const { x, y } = await page.locator("iframe").boundingBox();
    await page.mouse.move(x + 300, y + 200);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrolled(site(page))).toBe(150);
    expect(await scrolled(page)).toBe(0);

    const whole = await site(page).evaluate(() => document.documentElement.scrollHeight);
    await openFramed(page, host.frame(url + kinds.tracks, { height: whole + 50 }));
    await page.mouse.move(x + 301, y + 200);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrolled(page)).toBe(150);
    expect(await scrolled(site(page))).toBe(0);
});

test("Tab comes in from the host, goes through and leads out again; loading takes no focus", async ({
    page,
    host,
    site: { url },
}) => {
    await openFramed(page, host.frame(`${url}${kinds.compare}?embed=1`));
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.locator("#before").focus();
    const stops = await site(page).locator("a[href], button, input, select").count();
    await page.keyboard.press("Tab");
    await expect(frameOf(page).getByRole("link", { name: "Skip to content" })).toBeFocused();
    const isOut = () => page.evaluate(() => document.activeElement.id === "after");
    let presses = 0;
    while (!(await isOut()) && presses <= stops) {
        await page.keyboard.press("Tab");
        ++presses;
    }
    expect(await isOut()).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement.tagName)).toBe("IFRAME");
});

test("no cookies, no storage, nothing from elsewhere; every answer may be read by any page", async ({
    page,
    context,
    host,
    site: { url },
}) => {
    const foreign = [];
    const answers = [];
    page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "127.0.0.1") {
            foreign.push(request.url());
        }
    });
    page.on("response", (response) => answers.push(response));
    await openFramed(page, host.frame(url + kinds.tracks));
    await expectUsable(page);

    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const stored = await site(page).evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0, 0]);

    const ours = answers.filter((answer) => answer.url().startsWith(url));
    expect(ours.some((answer) => answer.url().endsWith(".wasm"))).toBe(true);
    for (const answer of ours) {
        const headers = await answer.allHeaders();
        expect(headers["access-control-allow-origin"], answer.url()).toBe("*");
        expect(headers["x-frame-options"], answer.url()).toBeUndefined();
        expect(headers["set-cookie"], answer.url()).toBeUndefined();
        if (answer.url().endsWith(".wasm")) {
            expect(headers["content-type"]).toBe("application/wasm");
        }
    }
});
