// What the site ships, whatever its content says: the other tests look at a made-up programme.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../../scripts/server.js";
import { expectSound } from "./support/axe.js";
import { test as base, expect } from "./support/fixtures.js";

const folder = fileURLToPath(new URL("../../build/site/", import.meta.url));
const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));

const programmes = readdirSync(join(folder, "data"));

/** What all addresses of a programme in a language begin with. */
function rootOf({ address }) {
    const parts = address.split("/");
    return parts.slice(0, parts.findIndex((part) => programmes.includes(part)) + 1).join("/");
}

/** One page of each kind, for each programme in each language. */
const samples = new Map(pages.map((page) => [`${rootOf(page)} ${page.kind}`, page]).reverse());

const test = base.extend({
    site: [
        // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
        async ({}, use) => {
            const server = await startServer({ site: folder });
            await use({ url: server.url });
            await server.close();
        },
        { scope: "worker" },
    ],
});

/** What a static page says of itself. */
const headOf = (html) => ({
    title: html.match(/<title>([^<]+)<\/title>/)?.[1],
    language: html.match(/<html [^>]*?lang="([^"]+)"/)?.[1],
    description: html.match(/<meta name="description" content="([^"]+)">/)?.[1],
});

/** How far what the page shows reaches beyond the window. */
const overhang = (page) =>
    page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
    });

for (const [what, { kind, address }] of samples) {
    test(`${what}: it starts without a complaint, and is sound, wide and narrow`, async ({
        page,
        live,
        request,
        problems,
    }) => {
        const { title, language } = headOf(await (await request.get(address)).text());
        if (kind === "home") {
            // A list of links, without the program.
            await page.goto(address);
        } else {
            await live(address);
        }
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page.getByRole("main")).toHaveCount(1);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        expect(await page.evaluate(() => new Option(document.title).innerHTML)).toBe(title);
        await expect(page.locator("#startup")).toBeEmpty();
        await expectSound(page, "wide");
        await page.setViewportSize({ width: 320, height: 640 });
        await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
        await expectSound(page, "narrow");
        expect(problems).toEqual([]);
    });
}

test("each address has a page with one heading, a title of its own and a description", async ({
    request,
}) => {
    const titles = new Map();
    for (const { address, copy_of } of pages) {
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        const html = await response.text();
        const { title, language, description } = headOf(html);
        expect(html.match(/<h1[ >]/g), address).toHaveLength(1);
        expect(description, address).toBeTruthy();
        expect(title, address).toBeTruthy();
        if (!copy_of) {
            const named = `${language}: ${title}`;
            expect(titles.get(named), address).toBeUndefined();
            titles.set(named, address);
        }
    }
});
