// What every browser test starts from: import { test, expect } from "./support/fixtures.js".
import { test as base } from "@playwright/test";
import { startServer } from "../../../scripts/server.js";
import { startHost } from "./host_server.js";
import { openLive } from "./pages.js";
import { contentFolder, siteFolder } from "./site.js";

export { expect } from "@playwright/test";

/** What a browser says about itself, not about the page. */
const notOurs = /GPU stall due to ReadPixels|WEBGL_debug_renderer_info|WebGL warning/;

/** Firefox takes a visitor's preferences only when it starts. */
function firefoxPreferences({ scheme, motion, colours, webgl }) {
    return {
        "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
        "ui.prefersReducedMotion": motion === "reduce" ? 1 : 0,
        "browser.display.document_color_use": colours === "forced" ? 2 : 0,
        "webgl.disabled": !webgl,
    };
}

/**
 * `scheme`, `motion` and `colours` are the visitor's preferences, `webgl` and `density` what the machine can do, the
 * same in both browsers; being set when a browser starts, they can be changed with `test.use` at the top
 * of a file only. `preferences` are more of them, which only Firefox has.
 * `site` serves the site of the made-up programme: `url`, and `otherUrl`, the same on another origin.
 * `host` serves pages of somebody else: `frame(address, options)` is the address of one with a frame in it.
 * `live(path)` goes to an address of the site and waits until the program has taken the page over.
 * `problems` lists what the page complained about so far: errors and warnings on the console, uncaught errors.
 */
export const test = base.extend({
    scheme: ["light", { option: true, scope: "worker" }],
    motion: ["no-preference", { option: true, scope: "worker" }],
    colours: ["usual", { option: true, scope: "worker" }],
    webgl: [true, { option: true, scope: "worker" }],
    density: [1, { option: true, scope: "worker" }],
    preferences: [{}, { option: true, scope: "worker" }],
    launchOptions: [
        async (
            { browserName, launchOptions, scheme, motion, colours, webgl, preferences },
            use,
        ) => {
            const { args = [], firefoxUserPrefs, ...others } = launchOptions;
            if (browserName === "firefox") {
                const visitors = firefoxPreferences({ scheme, motion, colours, webgl });
                await use({
                    ...others,
                    args,
                    firefoxUserPrefs: { ...firefoxUserPrefs, ...visitors, ...preferences },
                });
            } else {
                await use({ ...others, args: webgl ? args : [...args, "--disable-3d-apis"] });
            }
        },
        { scope: "worker" },
    ],
    colorScheme: async ({ scheme }, use) => use(scheme),
    deviceScaleFactor: async ({ density }, use) => use(density),
    contextOptions: async ({ browserName, contextOptions, motion, colours }, use) =>
        use({
            ...contextOptions,
            reducedMotion: motion,
            ...(colours === "forced" && browserName === "chromium"
                ? { forcedColors: "active" }
                : {}),
        }),

    site: [
        // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
        async ({}, use) => {
            const server = await startServer({ site: siteFolder, data: contentFolder });
            await use({ url: server.url, otherUrl: server.url.replace("127.0.0.1", "localhost") });
            await server.close();
        },
        { scope: "worker" },
    ],
    host: [
        // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
        async ({}, use) => {
            const host = await startHost();
            await use(host);
            await host.close();
        },
        { scope: "worker" },
    ],
    baseURL: async ({ site }, use) => use(site.url),

    live: async ({ page }, use) => use((path) => openLive(page, path)),

    problems: async ({ page }, use) => {
        const problems = [];
        page.on("pageerror", (error) => problems.push(error.message));
        page.on("console", (message) => {
            const isComplaint = message.type() === "error" || message.type() === "warning";
            if (isComplaint && !notOurs.test(message.text())) {
                problems.push(`${message.text()} (${message.location().url})`);
            }
        });
        await use(problems);
    },
});
