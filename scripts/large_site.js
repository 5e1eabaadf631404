// A site with a large catalogue, for what scripts/measure does on it.

import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeCatalogue, makeQueries, wordsOf, writeCatalogue } from "./bench_catalogue.js";

const kCourses = 1000;
const kQueries = 15;

/**
 * Puts a site together in `folder` with the program of the built site `from`.
 * @param {string} folder
 * @param {string} from
 * @returns {string[]} what people may type there
 */
export function makeLargeSite(folder, from) {
    const catalogue = makeCatalogue({ courses: kCourses });
    rmSync(folder, { recursive: true, force: true });
    writeCatalogue(catalogue, join(folder, "data/bench"));
    cpSync(join(from, "app"), join(folder, "app"), { recursive: true });
    cpSync("data/words", join(folder, "data/words"), { recursive: true });
    execFileSync("build/native/program-explorer-render", [join(folder, "data"), folder], {
        stdio: ["ignore", "ignore", "inherit"],
    });
    return wordsOf(makeQueries(catalogue)).slice(0, kQueries);
}
