// Takes the port, has the site built, then serves it. Run by scripts/serve.

import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { makeProgress } from "./progress.js";
import { startServer } from "./server.js";

const builder = join(fileURLToPath(new URL(".", import.meta.url)), "build_site");

/** The renderer wrote every page, but left out what is wrong in the content. */
const faultyContent = 3;

/** What there is to say of a builder that said nothing itself. */
function reasonOf(code) {
    return code === "ENOENT"
        ? `there is no ${builder} any more. If the project was moved, run scripts/serve again where it is now.`
        : `${builder} ended with ${code}.`;
}

/** Writes the pages anew, and says what the renderer has to say about the content. */
async function renderPages() {
    const { stderr, code = 0 } = await promisify(execFile)(builder, ["--pages"]).catch(
        (error) => error,
    );
    if (code !== 0 && code !== faultyContent) {
        throw new Error(stderr?.trim() || reasonOf(code));
    }
    process.stderr.write(stderr);
}

/** Builds in a process group of its own, so that all of it can be stopped. */
function startBuild(options, progress) {
    const build = spawn(builder, options, {
        detached: true,
        stdio: ["ignore", "pipe", "inherit"],
        env: { ...process.env, PROGRAM_EXPLORER_PROGRESS: "1" },
    });
    createInterface({ input: build.stdout }).on("line", progress.take);
    let isRunning = true;
    const ended = new Promise((end) => {
        build.once("close", (code) => end(code ?? 1));
        build.once("error", () => end(1));
    }).finally(() => {
        isRunning = false;
    });
    /** Until all has ended: what was just being started does not hear the first time. */
    const stop = () => {
        if (isRunning) {
            setTimeout(stop, 500);
            process.kill(-build.pid, "SIGTERM");
        }
    };
    return { ended, stop };
}

function refused(port, error) {
    const reason =
        error.code === "EADDRINUSE" ? "is taken: choose another with --port" : error.message;
    console.error(`port ${port} ${reason}`);
    process.exit(1);
}

const { values } = parseArgs({
    options: { port: { type: "string", default: "8000" }, fast: { type: "boolean" } },
});
const progress = makeProgress(process.stdout);
let waiting = progress.text;
const server = await startServer({
    port: Number(values.port),
    render: renderPages,
    waiting: () => waiting(),
}).catch((error) => refused(values.port, error));

const build = startBuild(values.fast ? ["--fast"] : [], progress);
let exitCode = null;
const stop = async (code) => {
    exitCode ??= code;
    build.stop();
    await build.ended;
    await server.close();
    process.exit(exitCode);
};
// Whoever ends a server that serves has what was wanted.
process.once("SIGINT", () => stop(waiting() ? 130 : 0));
process.once("SIGTERM", () => stop(waiting() ? 143 : 0));

const code = await build.ended;
progress.end();
if (code !== 0 && code !== faultyContent) {
    await stop(code);
}
waiting = () => null;
console.log(`Serving ${server.url} (Ctrl-C ends)`);
