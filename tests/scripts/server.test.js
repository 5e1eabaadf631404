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

function countRenders() {
    const renders = {
        count: 0,
        render: async () => {
            renders.count += 1;
        },
    };
    return renders;
}

/** The answer as it is sent: nothing followed, nothing unpacked, the path not tidied up. */
function get(url, path, headers = {}, method = "GET") {
    const { hostname, port } = new URL(url);
    return new Promise((done, failed) => {
        request({ hostname, port, path, headers, method }, async (response) => {
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
    for (const path of [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/data/..%2fsecret.txt",
        "/..%5csecret.txt",
    ]) {
        assert.equal((await get(url, path)).status, 404, path);
    }
});

test("server: content comes from its own folder", async () => {
    const url = await serve();
    await writeFile(join(folder, "data/courses.json"), '{"new":1}');
    assert.equal((await get(url, "/data/courses.json")).body.toString(), '{"new":1}');
});

test("server: pages are rendered again when content changed, and only then", async () => {
    const renders = countRenders();
    const url = await serve({ render: renders.render });
    await get(url, "/aipi/");
    assert.equal(renders.count, 0);
    const later = new Date(Date.now() + 5000);
    await utimes(join(folder, "data/courses.json"), later, later);
    await Promise.all([get(url, "/aipi/"), get(url, "/aipi/")]);
    assert.equal(renders.count, 1);
});

test("server: pages are rendered again for a removed, an added and a restored older file", async () => {
    await writeFile(join(folder, "data/newest.json"), "{}");
    await writeFile(join(folder, "data/people.json"), "{}");
    const newest = new Date(Date.now() + 5000);
    await utimes(join(folder, "data/newest.json"), newest, newest);
    const renders = countRenders();
    const url = await serve({ render: renders.render });

    await rm(join(folder, "data/people.json"));
    await get(url, "/aipi/");
    assert.equal(renders.count, 1, "removed");

    await writeFile(join(folder, "data/people.json"), "{}");
    await get(url, "/aipi/");
    assert.equal(renders.count, 2, "added");

    await writeFile(join(folder, "data/courses.json"), "[]");
    const earlier = new Date(Date.now() - 60_000);
    await utimes(join(folder, "data/courses.json"), earlier, earlier);
    await get(url, "/aipi/");
    assert.equal(renders.count, 3, "restored");
});

test("server: every address of a page is rendered again, however it is written", async () => {
    const renders = countRenders();
    const url = await serve({ render: renders.render });
    for (const [at, path] of ["/aipi/index.html", "/aipi/theme.css", "/404.html"].entries()) {
        await writeFile(join(folder, "data/courses.json"), " ".repeat(at));
        await get(url, path);
        assert.equal(renders.count, at + 1, path);
    }
});

test("server: content that cannot be rendered leaves the pages as they were", async () => {
    const url = await serve({ render: () => Promise.reject(new Error("meant by the test")) });
    await rm(join(folder, "data/courses.json"));
    assert.equal((await get(url, "/aipi/")).body.toString(), "<h1>AIPI");
});

test("server: until there is a site, every address says what is being waited for", async () => {
    let reason = "building the program, 3/97";
    const url = await serve({ waiting: () => reason });
    const { status, headers, body } = await get(url, "/aipi/");
    assert.equal(status, 503);
    assert.equal(headers["retry-after"], "2");
    assert.match(body.toString(), /building the program, 3\/97/);
    reason = null;
    assert.equal((await get(url, "/aipi/")).status, 200);
});

test("server: doubled slashes are sent on to the path without them, and never to another host", async () => {
    const url = await serve();
    for (const [path, location] of [
        ["/aipi//", "/aipi/"],
        ["//aipi///courses//x/?q=a//b", "/aipi/courses/x/?q=a//b"],
        ["//example.edu/", "/example.edu/"],
        ["/\\example.edu/", "/example.edu/"],
    ]) {
        const answer = await get(url, path);
        assert.equal(answer.status, 301, path);
        assert.equal(answer.headers.location, location);
    }
});

test("server: an address that names no file shows the page for that, whatever is wrong with it", async () => {
    const url = await serve();
    await mkdir(join(folder, "site/empty"));
    for (const path of [
        "/aipi/%zz/",
        "/%ff",
        "/%00",
        "/..%2f",
        "/aipi%2F",
        "/aipi/index.html/",
        "/empty/",
        "/empty",
        "/data/",
        `/${"long/".repeat(2000)}`,
        `/${"x".repeat(5000)}`,
    ]) {
        const { status, headers, body } = await get(url, path);
        assert.equal(status, 404, path);
        assert.equal(headers["content-type"], "text/html; charset=utf-8", path);
        assert.equal(body.toString(), "<p>nearest", path);
    }
});

test("server: HEAD answers as GET does, without the body", async () => {
    const url = await serve();
    for (const path of ["/aipi/", "/nowhere", "/app/none.js"]) {
        const whole = await get(url, path);
        const head = await get(url, path, {}, "HEAD");
        assert.equal(head.status, whole.status);
        assert.equal(head.headers["content-length"], whole.headers["content-length"]);
        assert.equal(head.body.length, 0);
    }
});

test("server: a long query is answered, and one beyond measure with a sentence", async () => {
    const url = await serve();
    assert.equal((await get(url, `/aipi/?q=${"x".repeat(20_000)}`)).status, 200);
    const { status, headers, body } = await get(url, `/aipi/?q=${"x".repeat(100_000)}`);
    assert.equal(status, 431);
    assert.equal(headers["content-type"], "text/plain; charset=utf-8");
    assert.match(body.toString(), /too long/);
});

test("server: a site can live below a path", async () => {
    const url = await serve({ prefix: "/some/where" });
    assert.equal((await get(url, "/some/where/aipi/")).status, 200);
    assert.equal((await get(url, "/aipi/")).status, 404);
});
