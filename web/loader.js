/** @import { ContentFile, LoadedFile } from "./types" */

// Nothing here waits for an animation frame or an observer: a frame on another origin that is scrolled out of view gets neither.

/**
 * What loading needs of the browser. `stallMs` without a byte is a failure.
 * @typedef {{ fetch: typeof fetch, setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void,
 *     stallMs: number }} Network
 */

/** Size taken for granted, in bytes, where nobody says. */
const kUsualBytes = { program: 420_000, content: 40_000 };

/**
 * Adds up the bytes of several downloads and tells the fraction that has come.
 * @param {(fraction: number) => void} show
 */
export function createProgress(show) {
    let received = 0;
    let expected = 0;
    return {
        /** @param {number} bytes */
        expect(bytes) {
            expected += bytes;
        },
        /** @param {number} bytes */
        receive(bytes) {
            received += bytes;
            show(Math.min(1, received / expected));
        },
    };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */

/** A file that the server says it does not have. */
class MissingFile extends Error {}

const kNothing = new Uint8Array();

/**
 * Loads one content file. Never rejects: what became of it stands in the result, and the program decides what can be shown.
 * @param {Network} network
 * @param {ContentFile} file
 * @param {Progress} progress
 * @param {RequestCache} [cache]
 * @returns {Promise<LoadedFile>}
 */
export async function loadFile(network, { name, url, expected }, progress, cache = "default") {
    progress.expect(expected || kUsualBytes.content);
    try {
        const response = await request(network, url, cache, progress);
        return { name, state: "here", bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
        const state = error instanceof MissingFile ? "missing" : "refused";
        return { name, state, bytes: kNothing };
    }
}

/**
 * Loads and compiles the program while it comes in, whatever type the server gives it.
 * @param {Network} network
 * @param {string} url
 * @param {Progress} progress
 * @param {RequestCache} [cache]
 * @returns {Promise<WebAssembly.Module>}
 */
export async function loadProgram(network, url, progress, cache = "default") {
    progress.expect(kUsualBytes.program);
    const response = await request(network, url, cache, progress);
    // Only a response straight from the network is kept compiled in the browser's cache; the counting one reads its own copy.
    const type = response.headers.get("content-type") ?? "";
    if (type.startsWith("application/wasm") && WebAssembly.compileStreaming) {
        return WebAssembly.compileStreaming(response);
    }
    return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Sends one request and counts its bytes. Waits for the response to begin; a later stall fails its body.
 * @param {Network} network
 * @param {string} url
 * @param {RequestCache} cache
 * @param {Progress} progress
 */
async function request({ fetch, setTimeout, clearTimeout, stallMs }, url, cache, progress) {
    const controller = new AbortController();
    const giveUp = () => controller.abort(new Error(`${url}: nothing came for ${stallMs} ms`));
    let timer = setTimeout(giveUp, stallMs);
    try {
        const response = await fetch(url, { cache, signal: controller.signal });
        if (!response.ok) {
            const isMissing = response.status === 404 || response.status === 410;
            throw new (isMissing ? MissingFile : Error)(`${url}: status ${response.status}`);
        }
        const counted = response.clone();
        const received = (/** @type {number} */ bytes) => {
            clearTimeout(timer);
            timer = setTimeout(giveUp, stallMs);
            progress.receive(bytes);
        };
        count(counted, received).finally(() => clearTimeout(timer));
        return response;
    } catch (error) {
        clearTimeout(timer);
        throw error;
    }
}

/**
 * @param {Response} response
 * @param {(bytes: number) => void} received
 */
async function count(response, received) {
    const reader = response.body?.getReader();
    try {
        for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
            received(part.value.length);
        }
    } catch {
        // Whoever reads the response itself meets the same failure and reports it.
    }
}
