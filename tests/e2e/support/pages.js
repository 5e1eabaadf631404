// The site's addresses, and how to get to them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { contentFolder, siteFolder } from "./site.js";

/** What a file of the programme that the tests are about says. */
export const read = (name) => JSON.parse(readFileSync(join(contentFolder, "rivers", name), "utf8"));

export const { courses } = read("courses.json");
const { default_edition: usual } = read("programme.json");
export const { tracks } = read(`editions/${usual}.json`);

/** The renderer's own list of what it wrote. */
const written = JSON.parse(readFileSync(join(siteFolder, "pages.json"), "utf8"));
/** What there is of it in the programme's own language. */
const pages = written.filter(({ address }) => address.startsWith("rivers/"));

/** One address of each kind of page there is. */
export const kinds = Object.fromEntries(
    pages.map(({ kind, address }) => [kind, address]).reverse(),
);
kinds.course = "rivers/courses/riv-520/";

/** Every address that has a static page, but for those that repeat another for their edition. */
export const addresses = pages.filter((page) => !page.copy_of).map(({ address }) => address);

/** One that repeats another for its edition. */
export const copy = pages.find((page) => page.copy_of);

/** Waits until the program has taken the page over: painted under its layer, or plain. */
export async function waitUntilRunning(page, state = "live") {
    await expect(page.locator("html")).toHaveClass(new RegExp(`(^| )${state}( |$)`), {
        timeout: 30_000,
    });
}

/** Goes to an address of the site and waits until it is painted. */
export async function openLive(page, path) {
    const response = await page.goto(path);
    await waitUntilRunning(page);
    return response;
}

/** Keeps the answers to requests that match `pattern` back until the result is called. */
export async function holdBack(page, pattern) {
    let send = () => {};
    const isWanted = new Promise((resolve) => {
        send = resolve;
    });
    await page.route(pattern, async (route) => {
        await isWanted;
        // Of a page that was left meanwhile nobody waits for it.
        await route.continue().catch(() => {});
    });
    return send;
}

/** The same for the program. */
export function holdProgram(page) {
    return holdBack(page, "**/*.wasm");
}
