import assert from "node:assert/strict";
import { test } from "node:test";
import { createProgress, loadFile, loadProgram } from "../../web/loader.js";

const kEmptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const kWasmUrl = "https://host.example/app/program_explorer.wasm";
const file = { name: "courses.json", url: "https://host.example/data/courses.json", expected: 10 };

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

test("loader: a file comes under its name", async () => {
    const network = makeNetwork(() => json('{"a":"é"}'));
    assert.deepEqual(await loadFile(network, file, silent()), {
        name: "courses.json",
        state: "here",
        bytes: bytes('{"a":"é"}'),
    });
});

test("loader: bytes that are no text come through as they are", async () => {
    const network = makeNetwork(() => new Response(Uint8Array.of(123, 255, 125)));
    const loaded = await loadFile(network, file, silent());
    assert.deepEqual(loaded.bytes, Uint8Array.of(123, 255, 125));
});

test("loader: the bar follows the bytes and ends full", async () => {
    const shown = [];
    const progress = createProgress((fraction) => shown.push(fraction));
    const network = makeNetwork(() => json("0123456789"));
    await Promise.all([file, file].map((each) => loadFile(network, each, progress)));
    assert.deepEqual(shown, [0.5, 1]);
});

test("loader: more bytes than expected do not overfill the bar", () => {
    const shown = [];
    const progress = createProgress((fraction) => shown.push(fraction));
    progress.expect(10);
    progress.receive(15);
    assert.deepEqual(shown, [1]);
});

test("loader: the program is most of what the bar waits for", async () => {
    const shown = [];
    const progress = createProgress((fraction) => shown.push(fraction));
    progress.expect(kEmptyModule.length);
    await loadProgram(
        makeNetwork(() => new Response(kEmptyModule)),
        kWasmUrl,
        progress,
    );
    assert.equal(shown.length, 1);
    assert.ok(shown[0] < 0.01);
});

for (const [name, answer] of Object.entries({
    "in one part": () => json("{}"),
    "in several": () =>
        new Response(
            new ReadableStream({
                start(controller) {
                    for (const text of ["{", "}"]) {
                        controller.enqueue(bytes(text));
                    }
                    controller.close();
                },
            }),
        ),
    "as missing": () => new Response("", { status: 404 }),
    "without a body": () => new Response(null),
})) {
    test(`loader: nothing waits any more for what came ${name}`, async () => {
        const running = new Set();
        let last = 0;
        const network = {
            ...makeNetwork(answer),
            setTimeout() {
                last += 1;
                running.add(last);
                return last;
            },
            clearTimeout: (timer) => running.delete(timer),
        };
        await loadFile(network, file, silent());
        await new Promise(setImmediate);
        assert.equal(running.size, 0);
        assert.ok(last > 0);
    });
}

test("loader: a retry goes past the caches", async () => {
    const caches = [];
    const network = makeNetwork((_, { cache }) => {
        caches.push(cache);
        return json("{}");
    });
    await loadFile(network, file, silent());
    await loadFile(network, file, silent(), "reload");
    assert.deepEqual(caches, ["default", "reload"]);
});

for (const [status, state] of [
    [404, "missing"],
    [410, "missing"],
    [403, "refused"],
    [500, "refused"],
]) {
    test(`loader: a file that is answered with ${status} is ${state}`, async () => {
        const network = makeNetwork(() => new Response("{}", { status }));
        const nothing = new Uint8Array();
        assert.deepEqual(await loadFile(network, file, silent()), {
            name: "courses.json",
            state,
            bytes: nothing,
        });
    });
}

test("loader: with a broken network a file is refused, and the program is a failure", async () => {
    const network = makeNetwork(() => {
        throw new TypeError("network");
    });
    assert.equal((await loadFile(network, file, silent())).state, "refused");
    await assert.rejects(loadProgram(network, kWasmUrl, silent()), /network/);
});

/** Nothing comes. */
const never = (_, { signal }) =>
    new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
    });
const halfway = (_, { signal }) => new Response(stalledBody(signal));

for (const [name, answer] of Object.entries({ "never begins": never, "stops halfway": halfway })) {
    test(`loader: an answer that ${name} is given up`, async () => {
        const network = makeNetwork(answer, 20);
        assert.equal((await loadFile(network, file, silent())).state, "refused");
        await assert.rejects(loadProgram(network, kWasmUrl, silent()), /nothing came for 20 ms/);
    });
}

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
