// The site that tests look at: the program that was built, with the made-up programme of tests/fixtures.
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Another build of it can be tested than the one that scripts/test makes. */
export const siteFolder =
    process.env.PROGRAM_EXPLORER_SITE ?? join(repository, "build/fixture-site");

/** Its programmes, one folder each. */
export const contentFolder = join(siteFolder, "data");

/**
 * Writes a site of the programmes in the folder `data` to the folder `out`, with the same program.
 * Gives the exit status of the renderer, which is 3 where something is wrong in the content.
 */
export function writeSite(data, out) {
    cpSync(join(repository, "data/words"), join(data, "words"), { recursive: true });
    cpSync(join(siteFolder, "app"), join(out, "app"), { recursive: true });
    const renderer = join(repository, "build/native/program-explorer-render");
    return spawnSync(renderer, ["--template", join(repository, "web"), data, out]).status;
}
