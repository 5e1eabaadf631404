// The commands themselves, run in folders with a space in their names.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
    chmod,
    cp,
    mkdir,
    mkdtemp,
    readdir,
    readFile,
    rm,
    stat,
    writeFile,
} from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
let folder;

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "a checkout "));
});

afterEach(() => rm(folder, { recursive: true }));

/** What a command said and its exit code. */
function run(command, args, options = {}) {
    return new Promise((done) => {
        execFile(command, args, { cwd: folder, ...options }, (error, stdout, stderr) =>
            done({ code: error ? error.code : 0, stdout, stderr }),
        );
    });
}

/** Runs a line of shell with the functions that the commands share, in a checkout without sources. */
async function runShared(line, env = process.env) {
    await cp(join(repository, "scripts/lib.sh"), join(folder, "scripts/lib.sh"));
    return run("bash", ["-c", `source scripts/lib.sh; ${line}`], { env });
}

async function write(path, text) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
}

async function writeCommand(path, lines) {
    await write(path, `#!/bin/sh\n${lines}\n`);
    await chmod(join(folder, path), 0o755);
}

const exists = (path) =>
    stat(join(folder, path)).then(
        () => true,
        () => false,
    );

test("serve: a port that is taken is told at once, before anything is built", async () => {
    const other = createServer();
    await new Promise((listening) => other.listen(0, "127.0.0.1", listening));
    const { port } = other.address();
    for (const [command, args] of [
        ["scripts/serve", []],
        [process.execPath, ["scripts/serve_site.js"]],
    ]) {
        const { code, stdout, stderr } = await run(command, [...args, "--port", String(port)], {
            cwd: repository,
        });
        assert.equal(code, 1);
        assert.match(stderr, new RegExp(`port ${port} is taken: choose another with --port`));
        assert.equal(stdout, "");
    }
    await new Promise((closed) => other.close(closed));
});

test("build: a folder that was made for another checkout is started afresh", async () => {
    await write("build/native/CMakeCache.txt", "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n");
    const { code } = await runShared("drop_foreign_build native");
    assert.equal(code, 0);
    assert.equal(await exists("build/native"), false);
});

test("build: a folder of this checkout is built on", async () => {
    await write("build/native/CMakeCache.txt", `CMAKE_HOME_DIRECTORY:INTERNAL=${folder}\n`);
    await runShared("drop_foreign_build native");
    assert.equal(await exists("build/native"), true);
});

test("build: the web build of another Emscripten is started afresh", async () => {
    const cache = `CMAKE_HOME_DIRECTORY:INTERNAL=${folder}\n`;
    await write("build/web/CMakeCache.txt", cache);
    await write("build/web/emsdk", "one");
    await runShared("drop_foreign_build web", { ...process.env, EMSDK: "one" });
    assert.equal(await exists("build/web"), true);
    await runShared("drop_foreign_build web", { ...process.env, EMSDK: "two" });
    assert.equal(await exists("build/web"), false);
});

test("install: a failed npm says why", async () => {
    await writeCommand("bin/npm", "echo the reason; echo and more >&2; exit 7");
    const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
    for (const step of ["install_node_packages", "use_recent_node"]) {
        await writeCommand("bin/node", "case $2 in *versions*) echo 18 ;; *) echo x64 ;; esac");
        const { code, stderr } = await runShared(step, env);
        assert.equal(code, 1);
        assert.match(stderr, /the reason/);
        assert.match(stderr, /and more/);
        assert.match(stderr, /Run: npm/);
    }
});

test("site: it is exchanged as a whole, and pages that are no more are gone", async () => {
    await write("data/one/programme.json", "{}");
    await write("build/site/app/main.js", "main");
    await write("build/site/gone/index.html", "old");
    await writeCommand(
        "build/native/program-explorer-render",
        'echo new > "$2/index.html"; exit 3',
    );
    const { code } = await runShared("assemble_pages");
    assert.equal(code, 3);
    assert.equal(await readFile(join(folder, "build/site/index.html"), "utf8"), "new\n");
    assert.equal(await readFile(join(folder, "build/site/app/main.js"), "utf8"), "main");
    assert.equal(await exists("build/site/data/one/programme.json"), true);
    assert.equal(await exists("build/site/gone"), false);
    assert.equal(await exists("build/site-next"), false);
});

test("site: what no page loads from data/ is not in it", async () => {
    await write("data/one/editions/2024.json", "{}");
    await write("data/words/en.json", "{}");
    await write("data/schema/words.schema.json", "{}");
    await write("build/site/app/main.js", "main");
    await writeCommand("build/native/program-explorer-render", 'echo new > "$2/index.html"');
    assert.equal((await runShared("assemble_pages")).code, 0);
    assert.deepEqual(await readdir(join(folder, "build/site/data")), ["one"]);
    assert.equal(await exists("build/site/data/one/editions/2024.json"), true);
});

test("site: what tests look at holds the made-up programme, whatever is in data/", async () => {
    await write("data/one/programme.json", "{}");
    await write("data/words/en.json", "words");
    await write("tests/fixtures/other/programme.json", "{}");
    await write("build/site/app/main.js", "main");
    await write("build/fixture-site/gone/index.html", "old");
    await writeCommand(
        "build/native/program-explorer-render",
        'ls "$1" > "$2/index.html"; cat "$1/words/en.json" >> "$2/index.html"',
    );
    assert.equal((await runShared("assemble_fixture_site")).code, 0);
    const site = join(folder, "build/fixture-site");
    assert.deepEqual((await readdir(site)).sort(), ["app", "data", "index.html"]);
    assert.deepEqual(await readdir(join(site, "data")), ["other"]);
    assert.equal(await readFile(join(site, "index.html"), "utf8"), "other\nwords\nwords");
});

test("site: all that is built says of which release it is, and another is another", async () => {
    const program = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
    /** Stamps an app with this page and these words; gives what its parts say then. */
    const stamp = async (page, words) => {
        await write("src/a.h", "a");
        await write("web/page.html", page);
        await write("data/words/en.json", words);
        await write("app/main.js", 'const release="this-release";');
        await write("app/page.css", ":root{--page-sheet:this-release}");
        await write("app/program_explorer.wasm", Uint8Array.from(program));
        const { code, stderr } = await runShared("stamp_release app");
        assert.equal(stderr, "");
        assert.equal(code, 0);
        const read = (name) => readFile(join(folder, "app", name), "utf8");
        const built = new WebAssembly.Module(
            await readFile(join(folder, "app/program_explorer.wasm")),
        );
        const [section] = WebAssembly.Module.customSections(built, "release");
        const release = await read("release");
        assert.match(release, /^r[0-9a-f]{6}$/);
        assert.equal(await read("main.js"), `const release="${release}";`);
        assert.equal(await read("page.css"), `:root{--page-sheet:${release}}`);
        assert.equal(new TextDecoder().decode(section), release);
        await rm(join(folder, "app"), { recursive: true });
        return release;
    };
    const first = await stamp("a", "x");
    assert.equal(await stamp("a", "x"), first);
    assert.notEqual(await stamp("b", "x"), first);
    assert.notEqual(await stamp("a", "y"), first);
});

test("site: it stays as it is when the pages cannot be written", async () => {
    await write("data/one/programme.json", "{}");
    await write("build/site/app/main.js", "main");
    await write("build/site/index.html", "old");
    await writeCommand(
        "build/native/program-explorer-render",
        'echo half > "$2/index.html"; exit 1',
    );
    assert.equal((await runShared("assemble_pages")).code, 1);
    assert.equal(await readFile(join(folder, "build/site/index.html"), "utf8"), "old");
});

test("site: what is missing for its pages is told in a sentence, and nothing else", async () => {
    const said = async () => {
        const { code, stderr } = await runShared("assemble_pages");
        assert.equal(code, 1);
        return stderr;
    };
    await mkdir(join(folder, "build"));
    assert.match(await said(), /^[^\n]*no longer in build\/: run scripts\/serve or [^\n]*\n$/);
    await write("build/site/app/main.js", "main");
    await writeCommand("build/native/program-explorer-render", "exit 0");
    assert.match(await said(), /^[^\n]*no folder of a programme in data\/: bring it back\n$/);
    assert.equal(await exists("build/site/app/main.js"), true);
});

test("dependencies: Debian's source is fetched into a folder with a space, by a user without account", async () => {
    // Stands for apt: notes its words one a line, and knows the version that is asked for.
    await writeCommand(
        "bin/apt-get",
        `printf '%s\\n' "$@" >> "${folder}/words"
case "$*" in
*indextargets*) echo http://archive.invalid/debian ;;
*--print-uris*) echo "'http://archive.invalid/p_1.2-1.dsc' p_1.2-1.dsc 1" ;;
esac`,
    );
    await writeCommand("bin/id", "exit 1");
    const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
    const script = join(repository, "cmake/fetch_debian_source.sh");
    const { code, stderr } = await run("sh", [script, "p", "1.2", folder], { env });
    assert.equal(stderr, "");
    assert.equal(code, 0);
    const words = (await readFile(join(folder, "words"), "utf8")).split("\n");
    assert.ok(words.includes(`Dir::State::Lists=${folder}/lists`));
    assert.ok(words.includes(`Dir::Etc::SourceList=${folder}/sources.list`));
});
