/** @import { App, Exports, Host } from "./types" */

import { kDrawWords, kEvents, kFileStates, kFrameBlock, kVersion } from "./protocol.js";
import { Mixture } from "./release.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Starts a compiled module and returns the program in it.
 * @param {WebAssembly.Module} module
 * @param {Host} host
 * @returns {Promise<App>}
 */
export async function instantiateApp(module, host) {
    /** @type {{ memory?: WebAssembly.Memory }} */
    const late = {};
    const imports = makeImports(module, host, () => late.memory?.buffer ?? new ArrayBuffer(0));
    const instance = await WebAssembly.instantiate(module, imports);
    const exports = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
    late.memory = exports.memory;
    exports._initialize();
    return connectApp(exports);
}

/**
 * Wraps the module's exports: text goes in through scratch memory, a frame comes out as views of memory.
 * @param {Exports} exports
 * @returns {App}
 */
export function connectApp(exports) {
    if (exports.app_protocol() !== kVersion) {
        throw new Mixture("the program and the page do not understand each other");
    }
    /** @param {...Uint8Array} parts @returns {number[]} their lengths */
    const write = (...parts) => {
        let at = exports.app_allocate(parts.reduce((sum, part) => sum + part.length, 0));
        for (const part of parts) {
            new Uint8Array(exports.memory.buffer).set(part, at);
            at += part.length;
        }
        return parts.map((part) => part.length);
    };

    return {
        start(address, hasHome, folder = "") {
            const [length = 0, folderLength = 0] = write(
                encoder.encode(address),
                encoder.encode(folder),
            );
            exports.app_start(length, hasHome ? 1 : 0, folderLength);
        },
        addFile({ name, state, bytes }) {
            if (state !== "missing") {
                const [nameLength = 0, length = 0] = write(encoder.encode(name), bytes);
                exports.app_add_file(nameLength, length, kFileStates[state]);
            }
        },
        readOn() {
            const at = exports.app_read_on();
            if (at === 0) {
                return undefined;
            }
            const { buffer } = exports.memory;
            const [needed = 0, neededLength = 0, others = 0, othersLength = 0] = new Int32Array(
                buffer,
                at,
                4,
            );
            return {
                needed: readLines(buffer, needed, neededLength),
                others: readLines(buffer, others, othersLength),
            };
        },
        send(kind, key, text = "") {
            const [length = 0] = text === "" ? [] : write(encoder.encode(text));
            exports.app_event(kEvents[kind], key, length);
        },
        frame(input) {
            const at = exports.app_frame(
                input.width,
                input.height,
                input.density,
                input.scrollY,
                input.textScale,
                input.flags,
                input.paintTop,
                input.paintHeight,
            );
            return readOutput(exports.memory.buffer, at);
        },
        restore: () => exports.app_restore(),
        memoryBytes: () => exports.memory.buffer.byteLength,
    };
}

/**
 * @param {ArrayBuffer} buffer
 * @param {number} at
 * @param {number} length
 */
function readLines(buffer, at, length) {
    const text = decoder.decode(new Uint8Array(buffer, at, length));
    return text === "" ? [] : text.split("\n");
}

/**
 * @param {ArrayBuffer} buffer
 * @param {number} at
 */
function readOutput(buffer, at) {
    const block = new Int32Array(buffer, at, Object.keys(kFrameBlock).length);
    /** @param {keyof typeof kFrameBlock} name */
    const number = (name) => block[kFrameBlock[name]] ?? 0;
    return {
        ops: new Int32Array(buffer, number("ops"), number("opCount")),
        strings: decoder.decode(new Uint8Array(buffer, number("strings"), number("stringBytes"))),
        vertices: new Uint8Array(buffer, number("vertices"), number("vertexBytes")),
        indices: new Uint16Array(buffer, number("indices"), number("indexCount")),
        draws: new Int32Array(buffer, number("draws"), number("drawCount") * kDrawWords),
        documentHeight: number("documentHeight"),
    };
}

/**
 * @param {WebAssembly.Module} module
 * @param {Host} host
 * @param {() => ArrayBuffer} memory
 */
function makeImports(module, host, memory) {
    /** @type {WebAssembly.Imports} */
    const imports = { host: makeHostFunctions(host, memory) };
    // The C++ library drags in a few system calls that nothing here needs: they succeed and do nothing.
    for (const { module: space, name } of WebAssembly.Module.imports(module)) {
        const functions = imports[space] ?? {};
        imports[space] = functions;
        if (space !== "host") {
            functions[name] = name === "proc_exit" ? stop : () => 0;
        }
    }
    return imports;
}

/**
 * @param {Host} host
 * @param {() => ArrayBuffer} memory
 */
function makeHostFunctions({ glyphs, updateTexture }, memory) {
    return {
        advance: glyphs.advance,
        /** @type {(text: number, length: number, weight: number, sizePx: number) => number} */
        measure: (text, length, weight, sizePx) =>
            glyphs.measure(decoder.decode(new Uint8Array(memory(), text, length)), weight, sizePx),
        /** @type {(weight: number, out: number) => void} */
        extent(weight, out) {
            const { ascent, descent } = glyphs.extent(weight);
            new Float32Array(memory(), out, 2).set([ascent, descent]);
        },
        /** @type {(codepoint: number, weight: number, sizePx: number, phase: number, pixels: number, capacity: number, out: number) => number} */
        rasterize(codepoint, weight, sizePx, phase, pixels, capacity, out) {
            const image = glyphs.rasterize(codepoint, weight, sizePx, phase);
            if (!image) {
                return 0;
            }
            const { left, top, width, height } = image;
            if (image.pixels.length > capacity) {
                return -1;
            }
            new Uint8Array(memory(), pixels).set(image.pixels);
            new Int32Array(memory(), out, 4).set([left, top, width, height]);
            return 1;
        },
        /** @type {(pixels: number, width: number, height: number, x: number, y: number, w: number, h: number, isNew: number) => void} */
        texture(pixels, width, height, x, y, w, h, isNew) {
            const bytes = new Uint8Array(memory(), pixels, width * height);
            updateTexture({ pixels: bytes, width, height, x, y, w, h, isNew: isNew !== 0 });
        },
    };
}

/** @param {number} code */
function stop(code) {
    throw new Error(`the program stopped with code ${code}`);
}
