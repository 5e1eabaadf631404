// When something is missing or breaks, what still can be shown is shown, and one message says what is not.
import { expect, test } from "./support/fixtures.js";
import { inkedShare } from "./support/ink.js";
import { courses, kinds, waitUntilRunning } from "./support/pages.js";
import { readPng } from "./support/png.js";

const main = (page) => page.getByRole("main");
const problems = (page) => page.getByRole("button", { name: /problem/i });

const brokenFiles = {
    "is missing": { status: 404, body: "" },
    "is cut off": { body: '{ "courses": [ { "id": "x"' },
    "is of the wrong shape": { body: "[1, 2, 3]" },
};

for (const [what, answer] of Object.entries(brokenFiles)) {
    test(`a content file that ${what}: the rest is shown, and the file is named`, async ({
        page,
        live,
    }) => {
        await page.route("**/data/rivers/outcomes.json", (route) => route.fulfill(answer));
        await live(kinds.courses);
        await expect(
            page.getByRole("heading", { name: `${courses.length} courses` }),
        ).toBeVisible();
        await problems(page).click();
        await expect(problems(page)).toHaveAttribute("aria-expanded", "true");
        await expect(page.getByText(/outcomes\.json/).first()).toBeVisible();
    });
}

const kFaults = /\/words\/faults\//;

test("what is said of faults is loaded where there are any, and only there", async ({
    page,
    live,
}) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await live(kinds.overview);
    expect(asked.filter((url) => kFaults.test(url))).toEqual([]);
    await page.route("**/data/rivers/outcomes.json", (route) => route.fulfill({ body: "[1]" }));
    await live(kinds.overview);
    await problems(page).click();
    await expect(page.getByText(/outcomes\.json:1:1: error: The file should be an/)).toBeVisible();
    expect(asked.filter((url) => kFaults.test(url))).toHaveLength(1);
});

test("what is said of faults does not come: their places are named", async ({ page, live }) => {
    await page.route(kFaults, (route) => route.fulfill({ status: 404, body: "" }));
    await page.route("**/data/rivers/outcomes.json", (route) => route.fulfill({ body: "[1]" }));
    await live(kinds.overview);
    await problems(page).click();
    await expect(page.getByText("outcomes.json:1:1", { exact: true })).toBeVisible();
});

const brokenPrograms = {
    "is missing": (route) => route.fulfill({ status: 404, body: "" }),
    "never comes": (route) => route.abort(),
    "is not a program": (route) =>
        route.fulfill({ contentType: "application/wasm", body: "<!doctype html>" }),
};

for (const [what, answer] of Object.entries(brokenPrograms)) {
    test(`the program ${what}: the static page stays, says so once, and tries again when asked`, async ({
        page,
    }) => {
        await page.route("**/*.wasm", answer);
        await page.goto(kinds.courses);
        const notice = page.locator("#startup");
        await expect(notice.getByRole("paragraph")).toHaveText(/could not be loaded/);
        await expect(notice.getByRole("button")).toHaveCount(1);
        await expect(page.locator("html")).toHaveClass(/static/);
        await expect(main(page).getByRole("link", { name: /RIV 520/ })).toBeVisible();
        await expect(page.locator(".needs-script").filter({ visible: true })).toHaveCount(0);
        await page.unroute("**/*.wasm");
        await notice.getByRole("button", { name: "Try again" }).click();
        await waitUntilRunning(page);
        await expect(notice).toBeEmpty();
    });
}

test("the program comes but no content: the static page stays", async ({ page }) => {
    await page.route("**/data/**", (route) => route.abort());
    await page.goto(kinds.overview);
    await expect(page.locator("#startup").getByRole("button")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.unroute("**/data/**");
    await page.locator("#startup").getByRole("button").click();
    await waitUntilRunning(page);
});

test("the graphics are lost and come back: plain, readable and usable meanwhile, then the same picture", async ({
    page,
    live,
}) => {
    await live(kinds.overview);
    await expect(page.locator("#progress")).toHaveCSS("opacity", "0");
    const before = await page.screenshot();
    expect(inkedShare(readPng(before))).toBeGreaterThan(0.02);
    await page.evaluate(() => {
        window.graphics = document
            .getElementById("canvas")
            .getContext("webgl2")
            .getExtension("WEBGL_lose_context");
        window.graphics.loseContext();
    });
    await waitUntilRunning(page, "plain");
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeInViewport();
    await expect(heading).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
    await page
        .getByRole("navigation", { name: "Pages" })
        .getByRole("link", { name: "Tracks" })
        .click();
    await expect(page).toHaveURL(/\/tracks\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/rivers\/$/);

    await page.evaluate(() => window.graphics.restoreContext());
    await waitUntilRunning(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.activeElement?.blur());
    await expect.poll(async () => before.equals(await page.screenshot())).toBe(true);
});

test("without script the page is complete and offers nothing that needs it", async ({
    browser,
    browserName,
    site,
}) => {
    // The driver of Firefox cannot switch script off; a policy that forbids it comes to the same.
    const isFirefox = browserName === "firefox";
    const context = await browser.newContext({
        baseURL: site.url,
        ...(isFirefox ? {} : { javaScriptEnabled: false }),
    });
    const page = await context.newPage();
    if (isFirefox) {
        await page.route("**/*", async (route) => {
            // Only the policy of a document counts, and what is under way to one that is left cannot be answered.
            if (route.request().resourceType() !== "document") {
                await route.continue();
                return;
            }
            const response = await route.fetch();
            const headers = {
                ...response.headers(),
                "content-security-policy": "script-src 'none'",
            };
            await route.fulfill({ response, headers });
        });
    }
    for (const address of Object.values(kinds)) {
        await page.goto(address);
        await expect(page.locator("html")).toHaveClass("static");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("heading", { level: 1 })).not.toHaveCSS(
            "color",
            "rgba(0, 0, 0, 0)",
        );
        // Under a policy the media feature "scripting" still says that there is script.
        if (!isFirefox) {
            await expect(page.locator(".needs-script").filter({ visible: true })).toHaveCount(0);
        }
    }
    await page.goto(kinds.courses);
    await expect(main(page).locator("a[href*='/courses/']:has(.t-strong)")).toHaveCount(
        courses.length,
    );
    await page
        .getByRole("navigation", { name: "Pages" })
        .getByRole("link", { name: "Tracks" })
        .click();
    await expect(page).toHaveURL(/\/tracks\/$/);
    await context.close();
});

test("storage, workers and the clipboard all refused: the page works", async ({
    page,
    live,
    problems: complaints,
}) => {
    await page.addInitScript(() => {
        const refuse = () => {
            throw new DOMException("refused", "SecurityError");
        };
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
            Object.defineProperty(window, name, { get: refuse });
        }
        Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
        Object.defineProperty(Navigator.prototype, "clipboard", { get: refuse });
        window.Worker = refuse;
        window.SharedArrayBuffer = undefined;
    });
    await live(kinds.courses);
    await page.getByRole("searchbox").fill("robot");
    await expect(page).toHaveURL(/[?&]q=robot/);
    await page.goBack();
    expect(complaints).toEqual([]);
});
