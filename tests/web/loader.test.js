import assert from "node:assert/strict";
import { test } from "node:test";
import { createProgress, loadContent, loadProgram } from "../../web/loader.js";

const kEmptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const kWasmUrl = "https://host.example/app/program_explorer.wasm";
const files = [
    { name: "courses.json", url: "https://host.example/data/courses.json", expected: 10 },
    {
        name: "editions/2023.json",
        url: "https://host.example/data/editions/2023.json",
        expected: 10,
    },
];

/** A network that answers with `answer(url, options)`. */
function makeNetwork(answer, stallMs = 1000) {
    return {
        fetch: async (url, options) => answer(url, options),
        setTimeout,
        clearTimeout,
        stallMs,
    };
}

const silent = () => createProgress(() => {});
const bytes = (text) => new TextEncoder().encode(text);
const json = (text) => new Response(text, { headers: { "content-type": "application/json" } });

/** A body that gives one part and then nothing more until it is aborted. */
function stalledBody(signal) {
    return new ReadableStream({
        start(controller) {
            controller.enqueue(Uint8Array.of(123));
            signal.addEventListener("abort", () => controller.error(signal.reason));
        },
    });
}

test("loader: content comes under its names, in the order asked for", async () => {
    const network = makeNetwork((url) => json(url.includes("courses") ? "{}" : '{"a":"é"}'));
    assert.deepEqual(await loadContent(network, files, silent()), [
        { name: "courses.json", bytes: bytes("{}") },
        { name: "editions/2023.json", bytes: bytes('{"a":"é"}') },
    ]);
});

test("loader: bytes that are no text come through as they are", async () => {
    const network = makeNetwork(() => new Response(Uint8Array.of(123, 255, 125)));
    const [file] = await loadContent(network, files.slice(1), silent());
    assert.deepEqual(file?.bytes, Uint8Array.of(123, 255, 125));
});

test("loader: all files are asked for before any has come", async () => {
    const asked = [];
    const network = makeNetwork((url) => {
        asked.push(url);
        return json("{}");
    });
    const loading = loadContent(network, files, silent());
    assert.equal(asked.length, 2);
    await loading;
});

test("loader: the bar follows the bytes and ends full", async () => {
    const shown = [];
    const progress = createProgress((fraction) => shown.push(fraction));
    await loadContent(
        makeNetwork(() => json("0123456789")),
        files,
        progress,
    );
    assert.deepEqual(shown, [0.5, 1]);
});

test("loader: more bytes than expected do not overfill the bar", () => {
    const shown = [];
    const progress = createProgress((fraction) => shown.push(fraction));
    progress.expect(10);
    progress.receive(15);
    assert.deepEqual(shown, [1]);
});

test("loader: a retry goes past the caches", async () => {
    const caches = [];
    const network = makeNetwork((_, { cache }) => {
        caches.push(cache);
        return json("{}");
    });
    await loadContent(network, files.slice(1), silent());
    await loadContent(network, files.slice(1), silent(), "reload");
    assert.deepEqual(caches, ["default", "reload"]);
});

test("loader: no file at all is a failure that names the first", async () => {
    const network = makeNetwork(() => new Response("", { status: 404 }));
    await assert.rejects(loadContent(network, files, silent()), /courses\.json: status 404/);
});

test("loader: one file that is not there is left out", async () => {
    const network = makeNetwork((url) =>
        url.includes("courses") ? new Response("", { status: 404 }) : json("{}"),
    );
    assert.deepEqual(await loadContent(network, files, silent()), [
        { name: "editions/2023.json", bytes: bytes("{}") },
    ]);
});

test("loader: a file that the server fails to give is a failure", async () => {
    const network = makeNetwork((url) =>
        url.includes("courses") ? new Response("", { status: 500 }) : json("{}"),
    );
    await assert.rejects(loadContent(network, files, silent()), /status 500/);
});

test("loader: a broken network is a failure", async () => {
    const network = makeNetwork(() => {
        throw new TypeError("network");
    });
    await assert.rejects(loadContent(network, files, silent()), /network/);
    await assert.rejects(loadProgram(network, kWasmUrl, silent()), /network/);
});

test("loader: an answer that never begins is given up", async () => {
    const network = makeNetwork(
        (_, { signal }) =>
            new Promise((_resolve, reject) => {
                signal.addEventListener("abort", () => reject(signal.reason));
            }),
        20,
    );
    await assert.rejects(loadContent(network, files, silent()), /nothing came for 20 ms/);
});

test("loader: an answer that stops halfway is given up", async () => {
    const network = makeNetwork((_, { signal }) => new Response(stalledBody(signal)), 20);
    await assert.rejects(loadContent(network, files, silent()), /nothing came for 20 ms/);
});

for (const type of ["application/wasm", "application/octet-stream", "text/html"]) {
    test(`loader: the program compiles when served as ${type}`, async () => {
        const network = makeNetwork(
            () => new Response(kEmptyModule, { headers: { "content-type": type } }),
        );
        const module = await loadProgram(network, kWasmUrl, silent());
        assert.ok(module instanceof WebAssembly.Module);
    });
}

test("loader: a page in place of the program is a failure", async () => {
    const network = makeNetwork(() => new Response("<!doctype html>"));
    await assert.rejects(loadProgram(network, kWasmUrl, silent()), WebAssembly.CompileError);
});
