// Several programmes: what leads to each, back to all, and from an address that none has.
import { test as base, expect } from "./support/fixtures.js";
import { holdProgram, waitUntilRunning } from "./support/pages.js";
import { startSeveral } from "./support/several.js";

const test = base.extend({
    several: [
        // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
        async ({}, use) => {
            const site = await startSeveral();
            await use(site);
            await site.close();
        },
        { scope: "worker" },
    ],
    baseURL: async ({ several }, use) => use(several.url),
});

const topHeading = (page) => page.getByRole("heading", { level: 1 });
const home = (page) => page.getByRole("link", { name: "All programmes" });

test("the root tells what there is, and every page leads back to it", async ({
    page,
    several,
    problems,
}) => {
    await page.goto("");
    await expect(page).toHaveTitle("Programmes");
    await expect(topHeading(page)).toHaveText("Programmes");
    await expect(page.getByRole("term").filter({ hasText: "Credits" })).toHaveCount(2);
    await page.getByRole("link", { name: "Explore Second" }).click();
    await expect(page).toHaveURL(`${several.url}second/`);
    await waitUntilRunning(page);
    await expect(topHeading(page)).toHaveText("Second");
    await home(page).click();
    await expect(page).toHaveURL(several.url);
    await expect(topHeading(page)).toHaveText("Programmes");
    expect(problems).toEqual([]);
});

test("every page leads home without the program, too, but not within a frame", async ({ page }) => {
    await holdProgram(page);
    await page.goto("rivers/courses/riv-520/");
    await expect(home(page)).toBeVisible();
    await page.unroute("**/*.wasm");
    await page.goto("rivers/courses/?embed=1");
    await waitUntilRunning(page);
    await expect(home(page)).toHaveCount(0);
});

const lost = [
    ["second/unknown/", "Second", "There is no page “unknown” here."],
    ["SECOND/Courses/", "Courses", "is spelled"],
    ["second/courses/riv-52O/", /./, "There is no course “riv-52O”."],
];
for (const [address, heading, notice] of lost) {
    test(`${address}: the nearest page of the second programme, with a notice`, async ({
        page,
    }) => {
        const files = [];
        page.on("request", (request) => files.push(request.url()));
        await page.goto(address);
        await waitUntilRunning(page);
        await expect(topHeading(page)).toHaveText(heading);
        await expect(page.getByText(notice)).toBeVisible();
        await expect(page).toHaveTitle(/Second/);
        expect(files.filter((url) => url.includes("/data/rivers/"))).toEqual([]);
        expect(files.filter((url) => url.includes("/second/theme.css"))).toHaveLength(1);
    });
}

test("es/second/unknown/: the nearest page of the second programme, in Spanish", async ({
    page,
    several,
}) => {
    const files = [];
    page.on("request", (request) => files.push(request.url()));
    await page.goto("es/second/unknown/");
    await waitUntilRunning(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(topHeading(page)).toHaveText("Second");
    await expect(page.getByText("Aquí no hay ninguna página «unknown».")).toBeVisible();
    await page.getByRole("link", { name: "Cursos", exact: true }).first().click();
    await expect(page).toHaveURL(`${several.url}es/second/courses/`);
    expect(files.filter((url) => /\/words\/|\/data\/rivers\//.test(url))).toEqual([
        `${several.url}app/words/es.json`,
    ]);
});

test("an address of no programme in Spanish: the list of programmes, in Spanish", async ({
    page,
    several,
}) => {
    await page.goto("es/third/courses/");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page).toHaveTitle("Programas");
    await expect(topHeading(page)).toHaveText("Programas");
    await expect(page.getByText("No hay ninguna página en esta dirección.")).toBeVisible();
    await page.getByRole("link", { name: /Second/ }).click();
    await expect(page).toHaveURL(`${several.url}es/second/`);
});

test("an address of no programme: the list of programmes, and nothing is loaded", async ({
    page,
}) => {
    const files = [];
    page.on("request", (request) => files.push(request.url()));
    await page.goto("third/courses/");
    await expect(page.getByText("There is no page at this address.")).toBeVisible();
    await expect(topHeading(page)).toHaveText("Programmes");
    // main.js has run: it writes the address down, and in the same breath would begin to load.
    await expect.poll(() => page.evaluate(() => history.state?.address)).toBe("third/courses/");
    await expect(page.locator("html")).not.toHaveAttribute("data-loading");
    await expect(page.locator("#startup")).toBeEmpty();
    await expect(page.locator("html")).toHaveClass("static");
    expect(files.filter((url) => /\/data\/|\.wasm/.test(url))).toEqual([]);
});
