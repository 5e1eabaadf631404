// The site's addresses, and how to get to them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const programme = new URL("../../../data/aipi/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, programme), "utf8"));

export const { courses } = read("courses.json");
const { default_edition: usual } = read("programme.json");
export const { tracks } = read(`editions/${usual}.json`);

const site =
    process.env.PROGRAM_EXPLORER_SITE ??
    fileURLToPath(new URL("../../../build/site", import.meta.url));
/** The renderer's own list of what it wrote. */
const written = JSON.parse(readFileSync(`${site}/pages.json`, "utf8"));
/** What there is of the programme that the tests are about. There may be others beside it. */
const pages = written.filter(({ address }) => address.startsWith("aipi/"));

/** Whether the site's root is a page of its own, which lists several programmes. */
export const hasHome = written.some(({ kind }) => kind === "home");

/** One address of each kind of page there is. */
export const kinds = Object.fromEntries(
    pages.map(({ kind, address }) => [kind, address]).reverse(),
);
kinds.course = "aipi/courses/aipi-520/";

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
