// The page in another language than the programme's.
import { expect, test } from "./support/fixtures.js";
import { focused } from "./support/focus.js";
import { holdProgram, kinds, openLive } from "./support/pages.js";

const spanish = (address) => `es/${address}`;
const heading = (page) => page.getByRole("heading", { level: 1 });
const english = (page) => page.getByRole("link", { name: "English", exact: true });
const offer = (page) => page.locator("#offer");

test("each language has pages of its own, that lead to one another and keep what was asked", async ({
    page,
    site,
    problems,
}) => {
    await openLive(page, `${spanish(kinds.courses)}?q=data`);
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(heading(page)).toHaveText("Cursos");
    await expect(english(page)).toHaveAttribute("lang", "en");
    await page.getByRole("link", { name: "Itinerarios" }).first().click();
    await expect(page).toHaveURL(`${site.url}${spanish(kinds.tracks)}`);
    await expect(heading(page)).toHaveText("Itinerarios");
    await page.goBack();
    await english(page).click();
    await expect(page).toHaveURL(`${site.url}${kinds.courses}?q=data`);
    await expect(page.locator("html.live")).toHaveAttribute("lang", "en");
    await expect(heading(page)).toHaveText("Courses");
    expect(problems).toEqual([]);
});

test("without the program a page says all in its language, and where it is in others", async ({
    page,
    site,
}) => {
    await holdProgram(page);
    await page.goto(`${spanish(kinds.courses)}?q=data`);
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.locator("#pending")).toContainText("Aún sin aplicar: la búsqueda «data».");
    for (const [tag, address] of [
        ["en", kinds.courses],
        ["es", spanish(kinds.courses)],
    ]) {
        const link = page.locator(`link[rel=alternate][hreflang=${tag}]`);
        expect(await link.evaluate(({ href }) => href)).toBe(site.url + address);
    }
});

test("content in another language than the page tells it, with and without the program", async ({
    page,
}) => {
    const said = (/** @type {string} */ text) =>
        page.locator("main").getByText(text, { exact: true }).first();
    const languageOf = (/** @type {import("@playwright/test").Locator} */ element) =>
        element.evaluate((found) => found.closest("[lang]")?.getAttribute("lang"));
    const letGo = await holdProgram(page);
    await page.goto(spanish(kinds.courses));
    for (const state of ["static", "live"]) {
        if (state === "live") {
            await letGo();
            await expect(page.locator("html.live")).toBeVisible();
        }
        expect(await languageOf(said("Technical core"))).toBe("en");
        expect(await languageOf(said("Cursos"))).toBe("es");
    }
    await page.goto(kinds.courses);
    await expect(page.locator("html.live")).toBeVisible();
    expect(await languageOf(said("Technical core"))).toBe("en");
    expect(await page.locator("main [lang]").count()).toBe(0);
});

test("lang= in an address leads to that language, with all else that it says", async ({
    page,
    site,
}) => {
    await holdProgram(page);
    await page.goto(`${kinds.courses}?embed=1&lang=es&q=data`);
    await expect(page).toHaveURL(`${site.url}${spanish(kinds.courses)}?embed=1&q=data`);
});

const lost = [
    ["es/rivers/no-such/", "Aquí no hay ninguna página «no-such»."],
    ["es/nonsense/", "Aquí no hay ninguna página «nonsense»."],
    ["ES/rivers/courses/no-such-course/", /No hay ningún curso/],
];
for (const [address, notice] of lost) {
    test(`${address}: the nearest page in Spanish, with and without the program`, async ({
        page,
        site,
        problems,
    }) => {
        await holdProgram(page);
        const said = [];
        page.on("request", (request) => said.push(request.url()));
        expect((await page.goto(address)).status()).toBe(404);
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
        await expect(
            page.getByText("No hay ninguna página en esta dirección. Esta es la página de inicio."),
        ).toBeVisible();
        const courses = page.getByRole("link", { name: "Cursos", exact: true }).first();
        expect(await courses.evaluate(({ href }) => href)).toBe(site.url + spanish(kinds.courses));
        await page.unroute("**/*.wasm");
        await openLive(page, address);
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
        await expect(page.getByText(notice)).toBeVisible();
        await courses.click();
        await expect(page).toHaveURL(site.url + spanish(kinds.courses));
        await expect(heading(page)).toHaveText("Cursos");
        // That the page was not found the browser says itself; that what was held back is cut off by leaving, main.js.
        const notOurs = /status of 404|^Error \(.*main\.js\)/;
        expect(problems.filter((problem) => !notOurs.test(problem))).toEqual([]);
        expect(said.filter((url) => url.endsWith("/words/es.json")).length).toBeGreaterThan(0);
    });
}

test("a lost address without script is answered in the usual language", async ({
    browser,
    browserName,
    site,
}) => {
    test.skip(browserName === "firefox", "its driver cannot switch script off");
    const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("es/rivers/no-such/");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByText("There is no page at this address.")).toBeVisible();
    await expect(page.getByText("No hay ninguna página")).toHaveCount(0);
    await context.close();
});

test("words that cannot be had leave the page as it is", async ({ page }) => {
    await page.route("**/words/es.json", (route) => route.fulfill({ body: "<!doctype html>" }));
    await page.goto(spanish(kinds.overview));
    await expect(page.locator("#startup")).toContainText("No se pudo cargar");
    await expect(heading(page)).toBeVisible();
});

test.describe("for who reads Spanish", () => {
    test.use({ locale: "es-MX" });

    test("an English page offers the Spanish one, until that is declined", async ({
        page,
        site,
    }) => {
        await openLive(page, kinds.tracks);
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        await expect(offer(page).getByRole("link")).toHaveText("Esta página en español");
        await expect(offer(page).getByRole("link")).toHaveAttribute(
            "href",
            site.url + spanish(kinds.tracks),
        );
        await offer(page).getByRole("button", { name: "Dismiss" }).click();
        await page.reload();
        await expect(offer(page)).toBeHidden();
    });

    for (const [state, width] of [
        ["live", 1280],
        ["live", 320],
        ["static", 320],
    ]) {
        test(`the offer comes after the page, is announced and covers no focus: ${state}, ${width} px wide`, async ({
            page,
        }) => {
            await page.setViewportSize({ width, height: 640 });
            if (state === "static") {
                await holdProgram(page);
                await page.goto(kinds.tracks);
            } else {
                await openLive(page, kinds.tracks);
            }
            await expect(offer(page)).toHaveRole("status");
            await page.keyboard.press("Tab");
            await expect(page.locator("#layer :focus")).toHaveCount(1);
            const last = page.locator("#layer").getByRole("link").last();
            await last.focus();
            await expect.poll(async () => (await focused(page)).isCovered).toBe(false);
            await page.keyboard.press("Tab");
            await expect(offer(page).getByRole("link")).toBeFocused();
            await page.keyboard.press("Shift+Tab");
            await expect(last).toBeFocused();
            expect(await focused(page)).toMatchObject({ isCovered: false, isWhole: true });
        });
    }
});
