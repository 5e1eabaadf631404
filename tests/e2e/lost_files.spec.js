// What the program needs is told from what is merely good to have: nothing false is shown, and nothing small keeps it away.
import { expect, test } from "./support/fixtures.js";
import { courses, holdBack, kinds, read, tracks, waitUntilRunning } from "./support/pages.js";

const main = (page) => page.getByRole("main");
const problems = (page) => page.getByRole("button", { name: /problem/i });

const courseList = JSON.stringify(read("courses.json"));
/** What may come in place of a file that a page cannot do without. */
const lostFiles = {
    "is missing": { status: 404, body: "" },
    "is refused": { status: 403, body: "{}" },
    "is empty": { body: "" },
    "is a page": { contentType: "text/html", body: "<!doctype html><title>Sign in</title>" },
    "is cut off": { body: courseList.slice(0, 5_000) },
    "is in another encoding": { body: Buffer.from(`\uFEFF${courseList}`, "utf16le") },
    "is of the wrong shape": { body: "[1, 2, 3]" },
};

for (const [what, answer] of Object.entries(lostFiles)) {
    test(`a list of courses that ${what}: the static pages stay, with all that they say`, async ({
        page,
    }) => {
        await page.route("**/courses.json", (route) => route.fulfill(answer));
        const notice = page.locator("#startup");
        for (const address of [kinds.course, kinds.courses]) {
            await page.goto(address);
            await expect(notice.getByRole("paragraph")).toHaveText(/could not be loaded/);
            await expect(page.locator("html")).toHaveClass("static");
            await expect(page.getByText(/no (such )?course|0 courses/i)).toHaveCount(0);
        }
        await expect(main(page).locator("a[href*='/courses/']:has(.t-strong)")).toHaveCount(
            courses.length,
        );
        await page.unroute("**/courses.json");
        await notice.getByRole("button", { name: "Try again" }).click();
        await waitUntilRunning(page);
        await expect(notice).toBeEmpty();
    });
}

test("without any edition the static page stays; without another than the one shown all is well", async ({
    page,
}) => {
    await page.route("**/editions/2024.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(kinds.tracks);
    await waitUntilRunning(page);
    await page.route("**/editions/*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(kinds.tracks);
    await expect(page.locator("#startup").getByRole("button")).toBeVisible();
    await expect(page.locator("html")).toHaveClass("static");
    await expect(
        main(page).getByRole("link", { name: tracks[0].title, exact: true }),
    ).toBeVisible();
});

test("a page that was itself written without the list of courses runs without it", async ({
    page,
}) => {
    await page.route("**/courses.json", (route) => route.fulfill({ body: "nonsense" }));
    await page.route(`**/${kinds.courses}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace("<html ", '<html data-lost="courses.json" ');
        await route.fulfill({ response, body });
    });
    await page.goto(kinds.courses);
    await waitUntilRunning(page);
    await problems(page).click();
    await expect(page.getByText(/courses\.json/).first()).toBeVisible();
});

for (const status of [403, 500]) {
    test(`people answered with ${status}: the program runs and says that they are missing`, async ({
        page,
        live,
    }) => {
        await page.route("**/people.json", (route) => route.fulfill({ status, body: "" }));
        await live(kinds.courses);
        await problems(page).click();
        await expect(page.getByText(/people\.json/).first()).toBeVisible();
        await expect(page.getByText(/could not be loaded/).first()).toBeVisible();
    });
}

test("outcomes that are late: the program runs without them, and takes them in without a jump", async ({
    page,
    live,
}) => {
    const send = await holdBack(page, "**/outcomes.json");
    await page.setViewportSize({ width: 1024, height: 400 });
    await live(kinds.overview);
    await expect(problems(page)).toHaveCount(0);
    const heading = page.getByRole("heading", { name: "After the degree" });
    await expect(heading).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 0.8 * document.documentElement.scrollHeight));
    const place = () =>
        page.evaluate(() => {
            const words = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
            return [words.textContent, Math.round(words.getBoundingClientRect().top)];
        });
    const link = page.getByRole("contentinfo").getByRole("link").last();
    await link.evaluate((element) => element.focus({ preventScroll: true }));
    const before = await place();
    send();
    await expect(heading).toBeAttached();
    expect(await place()).toEqual(before);
    await expect(link).toBeFocused();
});

test("an edition that came after the page was written is asked for and shown", async ({
    page,
    live,
}) => {
    const isPlace = { "**/programme.json": "programme.json", "**/2027.json": "editions/2024.json" };
    for (const [pattern, name] of Object.entries(isPlace)) {
        const json = read(name);
        const newer = json.editions
            ? { ...json, editions: [...json.editions, "2027"] }
            : { ...json, id: "2027", title: "The year 2027" };
        await page.route(pattern, (route) => route.fulfill({ json: newer }));
    }
    await live(`${kinds.tracks}?edition=2027`);
    await expect(problems(page)).toHaveCount(0);
    await expect(page.getByText("The year 2027").first()).toBeAttached();
    await expect(page.getByText(/no edition/i)).toHaveCount(0);
});
