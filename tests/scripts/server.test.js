import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { startServer } from "../../scripts/server.js";

let folder;
let stop;

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "site-"));
    await mkdir(join(folder, "site/aipi"), { recursive: true });
    await mkdir(join(folder, "data"));
    await writeFile(join(folder, "site/404.html"), "<p>nearest");
    await writeFile(join(folder, "site/aipi/index.html"), "<h1>AIPI");
    await writeFile(join(folder, "site/program_explorer.wasm"), "wasm".repeat(100));
    await writeFile(join(folder, "data/courses.json"), "{}");
});

afterEach(async () => {
    await stop();
    await rm(folder, { recursive: true });
});

async function serve(options = {}) {
    const server = await startServer({
        site: join(folder, "site"),
        data: join(folder, "data"),
        ...options,
    });
    stop = server.close;
    return server.url;
}

/** The answer as it is sent: nothing followed, nothing unpacked, the path not tidied up. */
function get(url, path, headers = {}) {
    const { hostname, port } = new URL(url);
    return new Promise((done, failed) => {
        request({ hostname, port, path, headers }, async (response) => {
            const chunks = await response.toArray();
            done({
                status: response.statusCode,
                headers: response.headers,
                body: Buffer.concat(chunks),
            });
        })
            .on("error", failed)
            .end();
    });
}

test("server: a folder answers with its page", async () => {
    const { status, headers, body } = await get(await serve(), "/aipi/?embed=1");
    assert.equal(status, 200);
    assert.equal(headers["content-type"], "text/html; charset=utf-8");
    assert.equal(headers["access-control-allow-origin"], "*");
    assert.equal(body.toString(), "<h1>AIPI");
});

test("server: a folder without its slash is sent on, query and all", async () => {
    const { status, headers } = await get(await serve(), "/aipi?embed=1");
    assert.equal(status, 301);
    assert.equal(headers.location, "/aipi/?embed=1");
});

test("server: the program has its type and is sent compressed to whoever takes it", async () => {
    const url = await serve();
    const plain = await get(url, "/program_explorer.wasm");
    const packed = await get(url, "/program_explorer.wasm", { "accept-encoding": "gzip, br" });
    assert.equal(plain.headers["content-type"], "application/wasm");
    assert.equal(plain.headers["content-encoding"], undefined);
    assert.equal(packed.headers["content-encoding"], "br");
    assert.deepEqual(brotliDecompressSync(packed.body), plain.body);
});

test("server: a file that the reader has already is not sent again", async () => {
    const url = await serve();
    const { headers } = await get(url, "/aipi/");
    const { status } = await get(url, "/aipi/", { "if-none-match": headers.etag });
    assert.equal(status, 304);
});

test("server: an unknown address shows the page for that, with status 404", async () => {
    const { status, body } = await get(await serve(), "/nowhere/at/all");
    assert.equal(status, 404);
    assert.equal(body.toString(), "<p>nearest");
});

test("server: nothing outside the folders is served", async () => {
    await writeFile(join(folder, "secret.txt"), "secret");
    const url = await serve();
    for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/data/..%2fsecret.txt", "/%ff"]) {
        assert.equal((await get(url, path)).status, 404, path);
    }
});

test("server: content comes from its own folder", async () => {
    const url = await serve();
    await writeFile(join(folder, "data/courses.json"), '{"new":1}');
    assert.equal((await get(url, "/data/courses.json")).body.toString(), '{"new":1}');
});

test("server: pages are rendered again when content changed, and only then", async () => {
    let renders = 0;
    const url = await serve({
        render: async () => {
            renders += 1;
        },
    });
    await get(url, "/aipi/");
    assert.equal(renders, 0);
    const later = new Date(Date.now() + 5000);
    await utimes(join(folder, "data/courses.json"), later, later);
    await Promise.all([get(url, "/aipi/"), get(url, "/aipi/")]);
    assert.equal(renders, 1);
});

test("server: a site can live below a path", async () => {
    const url = await serve({ prefix: "/some/where" });
    assert.equal((await get(url, "/some/where/aipi/")).status, 200);
    assert.equal((await get(url, "/aipi/")).status, 404);
});
