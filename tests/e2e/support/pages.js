// The site's addresses, and how to get to them.
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";

const programme = new URL("../../../data/aipi/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, programme), "utf8"));

export const { courses } = read("courses.json");
const { default_edition: usual } = read("programme.json");
export const { tracks } = read(`editions/${usual}.json`);

/** One address of each kind of page. */
export const kinds = {
    overview: "aipi/",
    tracks: "aipi/tracks/",
    track: `aipi/tracks/${tracks[0].id}/`,
    compare: "aipi/compare/",
    courses: "aipi/courses/",
    course: "aipi/courses/aipi-520/",
};

/** Every address that has a static page. */
export const addresses = [
    kinds.overview,
    kinds.tracks,
    kinds.compare,
    kinds.courses,
    ...tracks.map(({ id }) => `aipi/tracks/${id}/`),
    ...courses.map(({ id }) => `aipi/courses/${id}/`),
];

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
