import { expect, test } from "./support/fixtures.js";
import { addresses, kinds, waitUntilRunning } from "./support/pages.js";

for (const [kind, address] of Object.entries(kinds)) {
    test(`the ${kind} page starts from its address without a complaint`, async ({
        page,
        live,
        problems,
    }) => {
        const response = await live(address);
        expect(response.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page.getByRole("main")).toHaveCount(1);
        await expect(page).toHaveTitle(/\S.* \| Rivers$/);
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        await expect(page.locator("#startup")).toBeEmpty();
        expect(problems).toEqual([]);
    });
}

test("each address has a static page with one heading, its own title and description", async ({
    request,
}) => {
    const titles = new Set();
    for (const address of addresses) {
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        const html = await response.text();
        expect(html.match(/<h1[ >]/g), address).toHaveLength(1);
        expect(html, address).toMatch(/<meta name="description" content="[^"]+">/);
        expect(html, address).toMatch(/<html lang="en"/);
        titles.add(html.match(/<title>([^<]+)<\/title>/)?.[1]);
    }
    expect(titles.size).toBe(addresses.length);
});

test("the site's root leads to the only programme", async ({ page }) => {
    await page.goto("");
    await expect(page).toHaveURL(/\/rivers\/$/);
    await waitUntilRunning(page);
});

const nearest = {
    "a course with a slip in its code": {
        address: "rivers/courses/riv-5200/",
        leadsTo: kinds.course,
        says: "no course “riv-5200”",
    },
    "a course that never was": {
        address: "rivers/courses/underwater-basket-weaving/",
        leadsTo: "rivers/courses/",
        says: "no course “underwater-basket-weaving”",
    },
    "a track that is not there": {
        address: "rivers/tracks/alchemy/",
        leadsTo: "rivers/tracks/",
        says: "no track “alchemy”",
    },
    "a page of the programme that is not there": {
        address: "rivers/nowhere/",
        leadsTo: "rivers/",
        says: "no page “nowhere”",
    },
    "an edition that is not there": {
        address: "rivers/?edition=1999",
        leadsTo: "rivers/",
        says: "no edition “1999”",
    },
};

for (const [what, { address, leadsTo, says }] of Object.entries(nearest)) {
    test(`${what}: the nearest page opens and says so`, async ({ page, site, live }) => {
        await live(address);
        await expect(page.getByText(says)).toBeVisible();
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        const path = new URL(page.url()).pathname;
        // The address may stay as it was asked for; what is shown is the nearest page.
        expect([
            new URL(leadsTo, site.url).pathname,
            new URL(address, site.url).pathname,
        ]).toContain(path);
        await page.getByRole("button", { name: "Dismiss" }).click();
        await expect(page.getByText(says)).toHaveCount(0);
    });
}
