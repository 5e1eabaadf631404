// A copy of the running page is made of its elements and sheets, but nothing runs in it that paints.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "./support/fixtures.js";
import { kinds } from "./support/pages.js";

async function expectInk(page) {
    await expect(page.locator("html")).toHaveClass(/live/);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeInViewport();
    await expect(heading).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
    await expect(heading).toHaveCSS("position", "absolute");
}

test("a copy of the markup of the running page has its words in ink", async ({ page, live }) => {
    await live(kinds.overview);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveCSS("color", "rgba(0, 0, 0, 0)");
    const body = await page.evaluate(() => document.documentElement.outerHTML);
    await page.route("**/*.js", (route) => route.abort());
    await page.route(`**/${kinds.overview}copy.html`, (route) =>
        route.fulfill({ contentType: "text/html", body: `<!doctype html>${body}` }),
    );
    await page.goto(`${kinds.overview}copy.html`);
    await expectInk(page);
});

test("the running page saved in one file has its words in ink", async ({
    page,
    live,
    browserName,
}, testInfo) => {
    test.skip(browserName !== "chromium", "only its driver can save");
    await live(kinds.overview);
    const client = await page.context().newCDPSession(page);
    const { data } = await client.send("Page.captureSnapshot");
    const file = testInfo.outputPath("saved.mhtml");
    writeFileSync(file, data);
    await page.goto(pathToFileURL(file).href);
    await expectInk(page);
});
