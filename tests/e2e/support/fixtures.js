// What every browser test starts from: import { test, expect } from "./support/fixtures.js".
import { test as base } from "@playwright/test";
import { startServer } from "../../../scripts/server.js";

export { expect } from "@playwright/test";

/** Firefox takes a visitor's preferences only when it starts. */
function firefoxPreferences({ scheme, motion }) {
    return {
        "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
        "ui.prefersReducedMotion": motion === "reduce" ? 1 : 0,
    };
}

/**
 * `scheme` and `motion` are the visitor's preferences, the same in both browsers; being set when a
 * browser starts, they can be changed with `test.use` at the top of a file only.
 * `site` serves build/site: `url`, and `otherUrl`, the same on another origin.
 * `problems` lists what the page complained about so far: console errors and uncaught ones.
 */
export const test = base.extend({
    scheme: ["light", { option: true, scope: "worker" }],
    motion: ["no-preference", { option: true, scope: "worker" }],
    launchOptions: [
        async ({ browserName, launchOptions, scheme, motion }, use) => {
            const preferences = {
                ...launchOptions.firefoxUserPrefs,
                ...firefoxPreferences({ scheme, motion }),
            };
            await use(
                browserName === "firefox"
                    ? { ...launchOptions, firefoxUserPrefs: preferences }
                    : launchOptions,
            );
        },
        { scope: "worker" },
    ],
    colorScheme: async ({ scheme }, use) => use(scheme),
    contextOptions: async ({ contextOptions, motion }, use) =>
        use({ ...contextOptions, reducedMotion: motion }),

    site: [
        // biome-ignore lint/correctness/noEmptyPattern: the test runner wants a pattern here.
        async ({}, use) => {
            const server = await startServer();
            await use({ url: server.url, otherUrl: server.url.replace("127.0.0.1", "localhost") });
            await server.close();
        },
        { scope: "worker" },
    ],
    baseURL: async ({ site }, use) => use(site.url),

    problems: async ({ page }, use) => {
        const problems = [];
        page.on("pageerror", (error) => problems.push(error.message));
        page.on("console", (message) => {
            if (message.type() === "error") {
                problems.push(message.text());
            }
        });
        await use(problems);
    },
});
