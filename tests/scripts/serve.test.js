// Serving with a builder that is quick: a shell script in the place of scripts/build_site.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
let folder;
let server;
/** Rejects when the server is gone. */
let ended;

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "a checkout "));
    await mkdir(join(folder, "data"));
    for (const part of ["server.js", "serve_site.js", "progress.js", "plain_answers.js"]) {
        await cp(join(repository, "scripts", part), join(folder, "scripts", part));
    }
    await cp(join(repository, "package.json"), join(folder, "package.json"));
});

afterEach(async () => {
    if (server.exitCode === null && server.signalCode === null) {
        server.kill("SIGTERM");
        await once(server, "exit");
    }
    await rm(folder, { recursive: true });
});

/** Starts serving with `lines` of shell as the builder, run in the checkout. */
async function start(lines) {
    const builder = join(folder, "scripts/build_site");
    await writeFile(builder, `#!/bin/sh\ncd "${folder}"\n${lines}\n`);
    await chmod(builder, 0o755);
    server = spawn(process.execPath, [join(folder, "scripts/serve_site.js"), "--port", "0"]);
    server.said = "";
    for (const stream of [server.stdout, server.stderr]) {
        stream.on("data", (text) => {
            server.said += text;
        });
    }
    ended = once(server, "close").then(() => {
        throw new Error(`the server ended, having said: ${server.said}`);
    });
    // Only who still waits for its words minds.
    ended.catch(() => {});
}

/** Waits until the server has said what matches, and returns the match. */
async function untilSaid(pattern) {
    while (!pattern.test(server.said)) {
        await Promise.race([once(server.stdout, "data"), once(server.stderr, "data"), ended]);
    }
    return pattern.exec(server.said);
}

const writePage = (text) => `mkdir -p build/site && echo "${text}" > build/site/index.html`;

test("serve: faulty content is told, and served all the same, at the start and after a change", async () => {
    await start(`${writePage("$1 page")}; echo "the fault $1." >&2; exit 3`);
    const [, address] = await untilSaid(/Serving (\S+)/);
    assert.match(server.said, /the fault \./);
    assert.equal(await (await fetch(address)).text(), " page\n");

    await writeFile(join(folder, "data/new.json"), "{}");
    assert.equal(await (await fetch(address)).text(), "--pages page\n");
    await untilSaid(/the fault --pages\./);
});

test("serve: a checkout that was moved is told, and its address says what to do", async () => {
    await writeFile(join(folder, "data/one.json"), "{}");
    await start(writePage("a page"));
    const [, address] = await untilSaid(/Serving (\S+)/);
    const elsewhere = `${folder} moved`;
    await rename(folder, elsewhere);
    folder = elsewhere;
    const answer = await fetch(address);
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /build\/site any more: run scripts\/serve again/);
    await untilSaid(
        /could not be rendered again: there is no .* any more\. If the project was moved, run/,
    );
});

test("serve: a site that was removed is told, with what brings it back", async () => {
    await start(writePage("a page"));
    const [, address] = await untilSaid(/Serving (\S+)/);
    await rm(join(folder, "build/site"), { recursive: true });
    for (const path of ["", "nowhere/", "app/main.js"]) {
        const answer = await fetch(address + path);
        assert.equal(answer.status, 503, path);
        assert.match(await answer.text(), /build\/site any more: run scripts\/serve again\.$/m);
    }
});

test("serve: a builder that fails without a word is told with its exit code", async () => {
    await start(`[ -z "$1" ] || exit 7; ${writePage("a page")}`);
    const [, address] = await untilSaid(/Serving (\S+)/);
    await writeFile(join(folder, "data/new.json"), "{}");
    assert.equal(await (await fetch(address)).text(), "a page\n");
    await untilSaid(/could not be rendered again: .*build_site ended with 7\./);
});

test("serve: a build that fails ends with its exit code and what it said", async () => {
    await start('echo "the reason"; exit 1');
    const [code] = await once(server, "close");
    assert.equal(code, 1);
    assert.match(server.said, /the reason/);
    assert.doesNotMatch(server.said, /Serving/);
});

test("serve: who stops it while it builds stops all of the build", async () => {
    await start(
        'trap "echo ended > ended; exit 1" TERM; tail -f /dev/null & echo "[1/2] a step"; wait',
    );
    await untilSaid(/a step/);
    server.kill("SIGINT");
    const [code] = await once(server, "close");
    assert.equal(code, 130);
    assert.equal(await readFile(join(folder, "ended"), "utf8"), "ended\n");
});
