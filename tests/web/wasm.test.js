import assert from "node:assert/strict";
import { test } from "node:test";
import { kVersion } from "../../web/protocol.js";
import { Mixture } from "../../web/release.js";
import { connectApp, instantiateApp } from "../../web/wasm.js";

/** A program that writes down its calls, with the text found in scratch memory. */
function makeExports() {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const calls = [];
    const scratch = 1024;
    const text = (start, length) =>
        new TextDecoder().decode(new Uint8Array(memory.buffer, scratch + start, length));
    const exports = {
        memory,
        app_protocol: () => kVersion,
        app_allocate: () => scratch,
        app_start: (length, hasHome, folder) =>
            calls.push(["start", text(0, length), hasHome, text(length, folder)]),
        app_add_file: (name, length, state) =>
            calls.push(["file", text(0, name), text(name, length), state]),
        app_read_on: () => {
            calls.push(["read on"]);
            if (calls.at(-2)?.[0] !== "read on") {
                return 0;
            }
            const lines = new TextEncoder().encode("courses.json\nprogramme.jsonpeople.json");
            new Uint8Array(memory.buffer, 600, lines.length).set(lines);
            new Int32Array(memory.buffer, 256, 4).set([600, 27, 627, 11]);
            return 256;
        },
        app_event: (kind, key, length) => calls.push(["event", kind, key, text(0, length)]),
        app_frame: () => 0,
        app_restore: () => calls.push(["restore"]),
    };
    return { exports, calls, memory };
}

test("app: texts cross as UTF-8, one after the other", () => {
    const { exports, calls } = makeExports();
    const app = connectApp(exports);
    app.start("aipi/courses/?q=é", true, "aipi");
    const bytes = new TextEncoder().encode('{"a":"𝕏"}');
    const none = new Uint8Array();
    app.addFile({ name: "courses.json", state: "here", bytes });
    app.addFile({ name: "people.json", state: "coming", bytes: none });
    app.addFile({ name: "sources.json", state: "refused", bytes: none });
    app.addFile({ name: "outcomes.json", state: "missing", bytes: none });
    assert.equal(app.readOn(), undefined);
    const unread = app.readOn();
    assert.deepEqual(calls, [
        ["start", "aipi/courses/?q=é", 1, "aipi"],
        ["file", "courses.json", '{"a":"𝕏"}', 0],
        ["file", "people.json", "", 1],
        ["file", "sources.json", "", 2],
        ["read on"],
        ["read on"],
    ]);
    assert.deepEqual(unread, {
        needed: ["courses.json", "programme.json"],
        others: ["people.json"],
    });
});

for (const [kind, number] of Object.entries({
    activate: 1,
    change: 2,
    navigate: 3,
    history: 4,
    hover: 5,
    focus: 6,
})) {
    test(`app: ${kind} is event ${number}`, () => {
        const { exports, calls } = makeExports();
        connectApp(exports).send(kind, 0xdeadbeef, "text");
        assert.deepEqual(calls, [["event", number, 0xdeadbeef, "text"]]);
    });
}

test("app: an event without text needs no scratch memory", () => {
    const { exports, calls } = makeExports();
    exports.app_allocate = () => assert.fail("not wanted");
    connectApp(exports).send("hover", 7);
    assert.deepEqual(calls, [["event", 5, 7, ""]]);
});

test("app: there is room for all texts that are given at once", () => {
    const { exports } = makeExports();
    const asked = [];
    exports.app_allocate = (bytes) => asked.push(bytes) && 1024;
    connectApp(exports).start("aipi/é", false, "aipi");
    assert.deepEqual(asked, [11]);
});

test("app: memory that grows while text is given is met again", () => {
    const { exports, calls, memory } = makeExports();
    const allocate = exports.app_allocate;
    exports.app_allocate = () => {
        memory.grow(1);
        return allocate();
    };
    connectApp(exports).start("aipi/", false);
    assert.deepEqual(calls, [["start", "aipi/", 0, ""]]);
});

test("app: a frame's output is read from memory, grown or not", () => {
    const { exports, memory } = makeExports();
    let given;
    exports.app_frame = (...input) => {
        given = input;
        memory.grow(1);
        const { buffer } = memory;
        new Int32Array(buffer, 256, 11).set([512, 3, 600, 5, 700, 20, 800, 3, 900, 1, 4321]);
        new Int32Array(buffer, 512, 3).set([2, 7, 28]);
        new Uint8Array(buffer, 600, 5).set(new TextEncoder().encode("aé𝕏").subarray(0, 5));
        new Uint16Array(buffer, 800, 3).set([0, 1, 2]);
        new Int32Array(buffer, 900, 7).set([0, 0, 10, 10, 0, 3, 0]);
        return 256;
    };
    const output = connectApp(exports).frame({
        width: 390,
        height: 844,
        density: 2,
        scrollY: 12,
        textScale: 1,
        flags: 5,
        paintTop: 250,
        paintHeight: 500,
    });
    assert.deepEqual(given, [390, 844, 2, 12, 1, 5, 250, 500]);
    assert.deepEqual([...output.ops], [2, 7, 28]);
    assert.equal(output.strings.slice(0, 2), "aé");
    assert.equal(output.vertices.length, 20);
    assert.deepEqual([...output.indices], [0, 1, 2]);
    assert.deepEqual([...output.draws], [0, 0, 10, 10, 0, 3, 0]);
    assert.equal(output.documentHeight, 4321);
});

test("app: a program that speaks otherwise is refused", () => {
    const { exports } = makeExports();
    exports.app_protocol = () => kVersion + 1;
    assert.throws(() => connectApp(exports), Mixture);
});

/** What the page gives a program that imports this besides the host's functions, and the program's memory. */
async function importsOf(t, host, wanted = []) {
    const { exports, memory } = makeExports();
    let given;
    t.mock.method(WebAssembly.Module, "imports", () => wanted);
    t.mock.method(WebAssembly, "instantiate", async (_, imports) => {
        given = imports;
        return { exports: { ...exports, _initialize() {} } };
    });
    await instantiateApp({}, host);
    return { imports: given, memory };
}

test("app: texts are measured where they lie in memory", async (t) => {
    const asked = [];
    const glyphs = {
        measure: (...words) => asked.push(words) && 12.5,
        extent: (weight) => ({ ascent: weight / 1000, descent: 0.25 }),
    };
    const { imports, memory } = await importsOf(t, { glyphs });
    new Uint8Array(memory.buffer, 300, 3).set(new TextEncoder().encode("aé"));
    assert.equal(imports.host.measure(300, 3, 400, 16), 12.5);
    assert.deepEqual(asked, [["aé", 400, 16]]);
    imports.host.extent(500, 320);
    assert.deepEqual([...new Float32Array(memory.buffer, 320, 2)], [0.5, 0.25]);
});

test("app: a glyph is drawn into memory, unless there is none or it has no room", async (t) => {
    const image = {
        left: 1,
        top: -9,
        width: 2,
        height: 3,
        pixels: Uint8Array.of(1, 2, 3, 4, 5, 6),
    };
    const images = [undefined, image, image];
    const { imports, memory } = await importsOf(t, {
        glyphs: { rasterize: () => images.shift() },
    });
    const results = [6, 5, 6].map((capacity) =>
        imports.host.rasterize(65, 400, 16, 0, 300, capacity, 320),
    );
    assert.deepEqual(results, [0, -1, 1]);
    assert.deepEqual([...new Uint8Array(memory.buffer, 300, 7)], [1, 2, 3, 4, 5, 6, 0]);
    assert.deepEqual([...new Int32Array(memory.buffer, 320, 4)], [1, -9, 2, 3]);
});

test("app: what the program makes room for may end where its memory ends", async (t) => {
    const image = { left: 1, top: 2, width: 1, height: 1, pixels: Uint8Array.of(9) };
    const glyphs = { rasterize: () => image, extent: () => ({ ascent: 0.5, descent: 0.25 }) };
    const { imports, memory } = await importsOf(t, { glyphs });
    const end = memory.buffer.byteLength;
    imports.host.extent(400, end - 8);
    assert.deepEqual([...new Float32Array(memory.buffer, end - 8)], [0.5, 0.25]);
    assert.equal(imports.host.rasterize(65, 400, 16, 0, 300, 1, end - 16), 1);
    assert.deepEqual([...new Int32Array(memory.buffer, end - 16)], [1, 2, 1, 1]);

    const { exports, memory: other } = makeExports();
    exports.app_read_on = () => end - 16;
    new Int32Array(other.buffer, end - 16).set([600, 0, 600, 0]);
    assert.deepEqual(connectApp(exports).readOn(), { needed: [], others: [] });
    exports.app_frame = () => end - 44;
    new Int32Array(other.buffer, end - 44).set([512, 0, 600, 0, 700, 0, 800, 0, 900, 0, 4321]);
    assert.equal(connectApp(exports).frame({}).documentHeight, 4321);
});

test("app: a texture is given with its bytes, new or in part", async (t) => {
    const updates = [];
    const { imports, memory } = await importsOf(t, {
        glyphs: {},
        updateTexture: (update) => updates.push({ ...update, pixels: [...update.pixels] }),
    });
    new Uint8Array(memory.buffer, 300, 7).set([1, 2, 3, 4, 5, 6, 7]);
    imports.host.texture(300, 3, 2, 0, 0, 3, 2, 1);
    imports.host.texture(300, 3, 2, 1, 1, 2, 1, 0);
    const whole = { pixels: [1, 2, 3, 4, 5, 6], width: 3, height: 2 };
    assert.deepEqual(updates, [
        { ...whole, x: 0, y: 0, w: 3, h: 2, isNew: true },
        { ...whole, x: 1, y: 1, w: 2, h: 1, isNew: false },
    ]);
});

test("app: system calls do nothing, but the one that ends the program is told", async (t) => {
    const { imports } = await importsOf(t, { glyphs: {} }, [
        { module: "host", name: "advance" },
        { module: "env", name: "emscripten_notify_memory_growth" },
        { module: "wasi_snapshot_preview1", name: "proc_exit" },
    ]);
    assert.equal(imports.env.emscripten_notify_memory_growth(0), 0);
    assert.throws(() => imports.wasi_snapshot_preview1.proc_exit(3), /stopped with code 3/);
});
