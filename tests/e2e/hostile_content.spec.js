// Content is data: whatever it says, the page runs no script of its and leads to no strange scheme.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../scripts/server.js";
import { test as base, expect } from "./support/fixtures.js";
import { waitUntilRunning } from "./support/pages.js";
import { contentFolder, writeSite } from "./support/site.js";

const hostile = [
    "JaVaScRiPt:document.title='hostile'",
    "java\tscript:document.title='hostile'",
    " javascript:document.title='hostile'",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example/",
    "https://a.example/\" onclick=\"document.title='hostile'",
];

/** Changes what a JSON file says. */
function change(path, edit) {
    const content = JSON.parse(readFileSync(path, "utf8"));
    edit(content);
    writeFileSync(path, JSON.stringify(content));
}

/** Writes content in which every address is hostile, and its pages; gives the two folders. */
function writeHostileSite(folder) {
    const data = join(folder, "data");
    const site = join(folder, "site");
    cpSync(contentFolder, data, { recursive: true });
    change(join(data, "rivers/programme.json"), (programme) => {
        programme.links = hostile.map((url, i) => ({ label: `Link ${i}`, url }));
        programme.contacts = hostile.map((url, i) => ({ label: `Contact ${i}`, url }));
    });
    change(join(data, "rivers/sources.json"), ({ sources }) => {
        for (const [i, source] of sources.entries()) {
            source.url = hostile[i % hostile.length];
        }
    });
    writeSite(data, site);
    return { data, site };
}

const test = base.extend({
    site: [
        // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
        async ({}, use) => {
            const folder = mkdtempSync(join(tmpdir(), "hostile-"));
            const server = await startServer(writeHostileSite(folder));
            await use({ url: server.url });
            await server.close();
            rmSync(folder, { recursive: true });
        },
        { scope: "worker" },
    ],
});

/** Where every link of the page leads, as the browser reads it. */
const schemes = (page) =>
    page
        .locator("a[href]")
        .evaluateAll((links) => [...new Set(links.map((link) => link.protocol))]);

/** Follows what hostile content calls a link, and says that nothing came of it. */
async function expectHarmless(page) {
    expect(await schemes(page)).toEqual(["http:"]);
    expect(await page.locator("#layer [onclick]").count()).toBe(0);
    for (const name of ["Link 0", "Contact 1", "Link 7"]) {
        const label = page.locator("#layer").getByText(name, { exact: true }).first();
        await label.scrollIntoViewIfNeeded();
        await label.click();
    }
    await expect(page).not.toHaveTitle("hostile");
    await expect(page).toHaveURL(/\/rivers\/$/);
}

test("a static page has no link that its content must not have", async ({ page, site }) => {
    await page.route(/\/app\/.*\.js$/, (route) => route.abort());
    await page.goto(`${site.url}rivers/`);
    await expectHarmless(page);
    await page.goto(`${site.url}rivers/courses/riv-520/`);
    expect(await schemes(page)).toEqual(["http:"]);
});

test("the running program has no link that its content must not have", async ({ page, site }) => {
    await page.goto(`${site.url}rivers/`);
    await waitUntilRunning(page);
    await expectHarmless(page);
});
