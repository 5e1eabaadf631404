// Links that leave the explorer leave the frame too, as far as the host's sandbox lets them. docs/embedding.md has this table.
import { expect, test } from "./support/fixtures.js";
import { holdProgram, kinds } from "./support/pages.js";

const kOutside = "https://rivers.lindow.example/overview/";
const kSay = ", leaves this site";

/** Where a link opens: in a new tab, in place of the host's page ("top"), or in the frame itself, where nothing else is left. */
const sandboxes = [
    [undefined, "tab"],
    ["allow-scripts", "frame"],
    ["allow-scripts allow-popups", "tab"],
    ["allow-scripts allow-popups allow-popups-to-escape-sandbox", "tab"],
    ["allow-scripts allow-same-origin", "frame"],
    ["allow-scripts allow-same-origin allow-popups", "tab"],
    ["allow-scripts allow-top-navigation", "top"],
    // Firefox takes the refused tab for all that the click was good for.
    [
        "allow-scripts allow-top-navigation-by-user-activation",
        { chromium: "top", firefox: "frame" },
    ],
    ["allow-scripts allow-popups allow-top-navigation-by-user-activation", "tab"],
];

/** Opens the overview in a frame, with a stand-in for the site that it links to. */
async function openFramed(page, address, state) {
    await page.context().route(`${kOutside}**`, (route) =>
        route.fulfill({
            contentType: "text/html",
            body: `<h1>${route.request().url()}</h1><script>parent.postMessage(location.href, "*")</script>`,
        }),
    );
    await page.goto(address);
    await page.evaluate(() => addEventListener("message", ({ data }) => (window.heard = data)));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveClass(new RegExp(`\\b${state}\\b`));
    return frame;
}

/**
 * Where the outside page has come up. One in the frame tells the page around it: Chromium's driver may lose a frame that goes to
 * another process while it still writes into its history.
 */
async function placeOf(page) {
    const isOutside = async (place) =>
        (await place.getByRole("heading", { name: kOutside, exact: true }).count()) > 0;
    const other = page
        .context()
        .pages()
        .find((each) => each !== page);
    if (other && (await isOutside(other))) {
        return "tab";
    }
    if (await isOutside(page)) {
        return "top";
    }
    return (await page.evaluate(() => window.heard)) === kOutside ? "frame" : undefined;
}

/** Waits until the outside page is there; a page that is just being left cannot be asked. */
async function expectPlace(page, place) {
    await expect(async () => expect(await placeOf(page)).toBe(place)).toPass({ timeout: 10_000 });
}

const outLink = (frame) => frame.getByRole("link", { name: `Overview${kSay}`, exact: true });

for (const [sandbox, expected] of sandboxes) {
    for (const state of ["live", "static"]) {
        test(`sandbox ${sandbox ?? "(none)"}, ${state}: where a link that leaves the site opens`, async ({
            page,
            host,
            browserName,
            site: { url },
        }) => {
            if (state === "static") {
                await holdProgram(page);
            }
            const attributes = sandbox ? `sandbox="${sandbox}"` : "";
            const address = host.frame(`${url}${kinds.overview}?embed=1`, { attributes });
            const frame = await openFramed(page, address, state);
            await outLink(frame).click();
            const place = expected[browserName] ?? expected;
            await expectPlace(page, place);
            if (place === "tab") {
                expect(page.url()).toBe(address);
                await expect(outLink(frame)).toBeVisible();
            }
        });
    }
}

test("without main.js a link that leaves the site says so and opens outside the frame", async ({
    page,
    host,
    site: { url },
}) => {
    await page.route("**/main.js", (route) => route.abort());
    const frame = await openFramed(page, host.frame(url + kinds.overview), "static");
    await outLink(frame).click();
    await expectPlace(page, "tab");
});

test("in a frame every link that leaves the site says so, and no other", async ({
    page,
    host,
    site: { url },
}) => {
    const frame = await openFramed(page, host.frame(url + kinds.overview), "live");
    const links = await frame.locator("a[href]").evaluateAll((all) =>
        all.map((link) => ({
            leaves: link.protocol.startsWith("http") && link.origin !== location.origin,
            name: link.getAttribute("aria-label") ?? link.textContent,
            target: link.target,
            rel: link.rel,
        })),
    );
    expect(links.filter(({ leaves }) => leaves).length).toBeGreaterThan(3);
    expect(links.filter(({ leaves }) => !leaves).length).toBeGreaterThan(3);
    for (const { leaves, name, target, rel } of links) {
        expect(name.endsWith(kSay), name).toBe(leaves);
        expect(target, name).toBe(leaves ? "_blank" : "");
        expect(rel, name).toBe(leaves ? "external noopener" : "");
    }
});

test("on a page of its own nothing opens elsewhere", async ({ page, live }) => {
    await live(kinds.overview);
    await expect(page.locator("a[target]")).toHaveCount(0);
    await expect(page.locator("a[rel=external]").first()).toHaveAccessibleName(
        /^(?!.*leaves this site)/,
    );
});
