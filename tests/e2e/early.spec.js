// What a page says before the program runs, or without it, is true.
import { expect, test } from "./support/fixtures.js";
import { courses, holdProgram, kinds, waitUntilRunning } from "./support/pages.js";

const rows = (page) => page.getByRole("main").locator("a[href*='/courses/']:has(.t-strong)");
const offered = (page) => page.locator(".needs-script").filter({ visible: true });
const notice = (page) => page.locator("#startup");

const oldForms = [
    ["rivers/?edition=2024", "rivers/2024/"],
    ["rivers/courses/?edition=2024&embed=1#results", "rivers/2024/courses/?embed=1#results"],
    ["rivers/compare/?of=formats&theme=dark", "rivers/compare/formats/?theme=dark"],
    ["rivers/compare/?edition=2024&of=editions", "rivers/2024/compare/editions/"],
];
for (const [old, now] of oldForms) {
    test(`${old}: the page that is meant is shown without the program`, async ({ page, site }) => {
        await holdProgram(page);
        await page.goto(old);
        await expect(page).toHaveURL(site.url + now);
        if (old.includes("edition=2024")) {
            await expect(page.locator("[aria-current]", { hasText: "2024" })).toHaveCount(1);
        }
        if (old.includes("of=")) {
            const what = page.getByRole("navigation", { name: "What to compare" });
            await expect(what.locator("[aria-current]")).toHaveText(/Formats|Editions/);
        }
    });
}

test("a search in the address is told as not applied, until it is", async ({ page }) => {
    await holdProgram(page);
    await page.goto(`${kinds.courses}?q=data&term=fall,spring`);
    const pending = page.locator("#pending");
    const place = await page.getByRole("heading", { level: 1 }).boundingBox();
    await expect(pending).toBeVisible();
    await expect(pending).toContainText("Not applied yet: the search “data” and what was chosen.");
    await expect(rows(page)).toHaveCount(courses.length);
    expect(await page.getByRole("heading", { level: 1 }).boundingBox()).toEqual(place);
    await page.unroute("**/*.wasm");
    await page.reload();
    await waitUntilRunning(page);
    await expect(pending).toBeHidden();
    expect(await rows(page).count()).toBeLessThan(courses.length);
});

test("a search in the address is told as not applied where the program failed", async ({
    page,
}) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${kinds.courses}?q=data`);
    await expect(page.locator("#pending")).toContainText("Not applied: the search “data”.");
    await expect(notice(page).getByRole("button")).toBeVisible();
});

test("frame and colours of the address hold without the program, and on from there", async ({
    page,
}) => {
    await holdProgram(page);
    await page.goto(`${kinds.overview}?embed=1&theme=dark`);
    const channels = () =>
        page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g));
    for (const channel of await channels()) {
        expect(Number(channel)).toBeLessThan(64);
    }
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await page.getByRole("main").getByRole("link", { name: "Browse courses" }).click();
    await expect(page).toHaveURL(/\/courses\/\?theme=dark&embed=1$/);
    await expect(page.getByRole("banner")).toBeHidden();
});

test("colours of the address are there before any style sheet", async ({ page }) => {
    await holdProgram(page);
    await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
            if (document.querySelector("link[rel=stylesheet]")) {
                window.themeAtSheet = document.documentElement.dataset.theme;
                observer.disconnect();
            }
        }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${kinds.overview}?theme=dark`);
    expect(await page.evaluate(() => window.themeAtSheet)).toBe("dark");
});

const brokenScripts = {
    "is missing": (route) => route.fulfill({ status: 404, body: "" }),
    "is cut": async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({
            contentType: "text/javascript",
            body: body.slice(0, body.length / 2),
        });
    },
    "is empty": (route) => route.fulfill({ contentType: "text/javascript", body: "" }),
    throws: (route) =>
        route.fulfill({ contentType: "text/javascript", body: "throw new Error('old');" }),
    "throws late": (route) =>
        route.fulfill({ contentType: "text/javascript", body: "await 0; throw new Error('old');" }),
    "is a page": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
    "does not come": (route) => route.abort(),
};
for (const [what, answer] of Object.entries(brokenScripts)) {
    test(`main.js ${what}: no control is offered, one message says so, and the page is whole`, async ({
        page,
    }) => {
        await page.route("**/main.js", answer);
        await page.goto(kinds.courses);
        await expect(notice(page).getByRole("paragraph")).toHaveText(/could not be loaded/);
        await expect(notice(page).getByRole("button")).toHaveCount(1);
        await expect(offered(page)).toHaveCount(0);
        await expect(rows(page)).toHaveCount(courses.length);
        await page.unroute("**/main.js");
        await notice(page).getByRole("button", { name: "Try again" }).click();
        await waitUntilRunning(page);
        await expect(notice(page)).toBeEmpty();
        expect(await offered(page).count()).toBeGreaterThan(5);
    });
}

test("early.js is missing: no control is offered before the program runs", async ({ page }) => {
    await page.route("**/early.js", (route) => route.fulfill({ status: 404, body: "" }));
    const send = await holdProgram(page);
    await page.goto(kinds.courses, { waitUntil: "domcontentloaded" });
    await expect(rows(page)).toHaveCount(courses.length);
    await expect(offered(page)).toHaveCount(0);
    send();
    await waitUntilRunning(page);
    expect(await offered(page).count()).toBeGreaterThan(5);
});

test("before the program runs, the search form sends what was typed and ticked", async ({
    page,
}) => {
    await holdProgram(page);
    await page.goto(`${kinds.courses}?theme=dark&embed=1`);
    await page.getByRole("checkbox", { name: /^Fall/ }).check();
    await page.getByRole("checkbox", { name: /^Spring/ }).check();
    await page.getByRole("searchbox").fill("data");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(
        /\/rivers\/courses\/\?q=data&term=fall&term=spring&theme=dark&embed=1$/,
    );
    await page.unroute("**/*.wasm");
    await page.reload();
    await waitUntilRunning(page);
    await expect(page.getByRole("searchbox")).toHaveValue("data");
    await expect(page.getByRole("checkbox", { name: /^Spring/ })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /^Fall/ })).toBeChecked();
});

test("the search field takes no more letters than an address can carry", async ({ page, live }) => {
    await live(kinds.courses);
    await expect(page.getByRole("searchbox")).toHaveAttribute("maxlength", "200");
});

test("the first page of the site takes what its address says along", async ({ page, site }) => {
    await page.goto("?embed=1&theme=dark#main", { waitUntil: "commit" });
    await expect(page).toHaveURL(`${site.url}rivers/?embed=1&theme=dark#main`);
    await expect(page.getByRole("banner")).toBeHidden();
});

for (const width of [320, 1280]) {
    test(`messages leave the last link free, ${width} px wide, and are not printed`, async ({
        page,
        browserName,
    }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.route("**/*.wasm", (route) => route.abort());
        await page.goto(`${kinds.courses}?q=${"long words ".repeat(10)}&kind=a,b`);
        await expect(notice(page).getByRole("button")).toBeVisible();
        await expect(page.locator("#pending")).toBeVisible();
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const link = page.getByRole("contentinfo").getByRole("link").last();
        const isFree = () =>
            link.evaluate((element) => {
                const { bottom } = element.getBoundingClientRect();
                return bottom <= document.getElementById("messages").getBoundingClientRect().top;
            });
        await expect.poll(isFree).toBe(true);
        // Firefox's driver cannot show a page as it is printed.
        if (browserName === "chromium") {
            await page.emulateMedia({ media: "print" });
            await expect(page.locator("#messages")).toBeHidden();
        }
    });
}
