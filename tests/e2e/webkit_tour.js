// A short tour in WebKitGTK, Safari's engine: every kind of page, a search, a link, and the way back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startServer } from "../../scripts/server.js";
import { inkedShare } from "./support/ink.js";
import { kinds } from "./support/pages.js";
import { readPng } from "./support/png.js";
import { contentFolder, siteFolder } from "./support/site.js";
import { openWebKit } from "./support/webkit_driver.js";

let server;
let page;

before(async () => {
    server = await startServer({ site: siteFolder, data: contentFolder });
    page = await openWebKit({ width: 1100, height: 800 });
});

after(async () => {
    await page?.close();
    await server?.close();
});

const isLive = () => document.documentElement.classList.contains("live");

async function open(address) {
    await page.goto(server.url + address);
    await page.waitFor(isLive);
}

for (const [kind, address] of Object.entries(kinds)) {
    test(`the ${kind} page is painted under its document`, async () => {
        await open(address);
        assert.equal(await page.run(() => document.querySelectorAll("h1").length), 1);
        assert.match(await page.title(), /\S.* \| Rivers$/);
        assert.equal(
            await page.run(() => getComputedStyle(document.querySelector("#layer h1")).color),
            "rgba(0, 0, 0, 0)",
        );
        // With the layer's letters transparent, what is seen is the canvas.
        const share = inkedShare(readPng(await page.screenshot()));
        assert.ok(share > 0.01, `only ${share} of the window is painted`);
    });
}

test("a search narrows the list, a link leads to a course, and Back restores the search", async () => {
    await open(kinds.courses);
    const countOf = () => Number.parseInt(document.querySelector("#layer h2").textContent, 10);
    const all = await page.run(countOf);
    await page.click("#layer input[type=search]");
    await page.type("sediment");
    await page.waitFor(() => location.search === "?q=sediment");
    const found = await page.run(countOf);
    assert.ok(found > 0 && found < all, `${found} of ${all}`);
    const searched = await page.run(() => document.getElementById("layer").innerHTML);

    const { x, y } = await page.run(() => {
        const box = document
            .querySelector("main a[href*='/courses/'] .t-strong")
            .getBoundingClientRect();
        return { x: box.x + 20, y: box.y + box.height / 2 };
    });
    await page.clickAt(x, y);
    await page.waitFor(() => /\/courses\/[a-z0-9-]+\/$/.test(location.pathname));
    await page.waitFor(() => document.activeElement?.tagName === "MAIN");
    await page.back();
    await page.waitFor(() => location.search === "?q=sediment");
    await page.waitFor((html) => document.getElementById("layer").innerHTML === html, searched);
    assert.equal(
        await page.run(() => document.querySelector("#layer input[type=search]").value),
        "sediment",
    );
});

test("Tab stops at the skip link first, and Enter on a link leads on", async () => {
    await open(kinds.overview);
    await page.press("Tab");
    assert.equal(await page.run(() => document.activeElement.className), "skip");
    await page.run(() => document.querySelector("nav a[href$='/tracks/']").focus());
    await page.press("Enter");
    await page.waitFor(() => location.pathname.endsWith("/tracks/"));
});

test("find-in-page finds words of the picture", async () => {
    await open(kinds.overview);
    assert.equal(await page.run(() => window.find("After the degree")), true);
    assert.equal(await page.run(() => getSelection().toString()), "After the degree");
});
