// A static file server for the built site. Used by scripts/serve_site.js, the tests and scripts/measure.

import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { answerUnreadable, sendText, sendWaiting } from "./plain_answers.js";

const repository = fileURLToPath(new URL("..", import.meta.url));

const contentTypes = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml; charset=utf-8",
};

const alreadyCompressed = new Set([".ico", ".jpg", ".png"]);

/** Names every file below `folder` in its present state: differs after any change, removal or restoring. */
export async function stateOf(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const lines = entries.map(async (entry) => {
        const path = join(entry.parentPath ?? entry.path, entry.name);
        const details = await statOrNull(path);
        return details?.isFile()
            ? `${path} ${details.size} ${details.mtimeMs} ${details.ctimeMs}`
            : "";
    });
    return (await Promise.all(lines)).sort().join("\n");
}

/** Calls `render` before the first page that is asked for after something below `folder` changed. */
async function renderOnChange(folder, render) {
    let rendered = await stateOf(folder);
    let last = Promise.resolve();
    const check = async () => {
        const state = await stateOf(folder);
        if (state !== rendered) {
            rendered = state;
            await render().catch((error) =>
                console.error(`the pages could not be rendered again: ${error.message}`),
            );
        }
    };
    // One after the other, so that nobody gets a page from before the change once it was seen.
    return () => {
        last = last.then(check);
        return last;
    };
}

/** The best quality takes seconds for the program, in which a page waits: it is for measuring what a host would send. */
const kQuickQuality = 5;

/** A reader of files that remembers each one's brotli form until the file changes. */
function makeFileReader(quality) {
    const compressed = new Map();
    const compress = promisify(brotliCompress);
    return async (path, details, wantsBrotli) => {
        const body = await readFile(path);
        if (!wantsBrotli || alreadyCompressed.has(extname(path))) {
            return { body };
        }
        const version = `${details.mtimeMs}-${details.size}`;
        if (compressed.get(path)?.version !== version) {
            const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
            compressed.set(path, { version, result: compress(body, options) });
        }
        return { body: await compressed.get(path).result, encoding: "br" };
    };
}

/** The file or folder below `folder` that `path` names, or null if it leaves the folder. */
function locate(folder, path) {
    const found = resolve(folder, `.${sep}${path}`);
    return found === resolve(folder) || found.startsWith(resolve(folder) + sep) ? found : null;
}

const statOrNull = (path) => (path === null ? null : stat(path).catch(() => null));

/** The path that an address says, or null if it says none: no file has a name with a slash or a zero in it. */
function decodedPath(pathname) {
    try {
        return /%(2f|5c|00)/i.test(pathname) ? null : decodeURIComponent(pathname);
    } catch {
        return null;
    }
}

/** Turns an address into what to send: a file with its status, or a redirect. */
async function findAnswer({ site, data, prefix }, url) {
    const lost = { status: 404, file: join(site, "404.html") };
    const path = decodedPath(url.pathname);
    if (!path?.startsWith(`${prefix}/`)) {
        return lost;
    }
    // Links of a page are relative: under a path with doubled slashes they would lead astray.
    if (path.includes("//")) {
        return { redirect: url.pathname.replace(/\/{2,}/g, "/") + url.search };
    }
    const inner = path.slice(prefix.length);
    const file = inner.startsWith("/data/")
        ? locate(data, inner.slice("/data/".length))
        : locate(site, inner);
    const details = await statOrNull(file);
    if (details?.isFile()) {
        return inner.endsWith("/") ? lost : { status: 200, file };
    }
    const index = details?.isDirectory() ? join(file, "index.html") : null;
    if (!(await statOrNull(index))) {
        return lost;
    }
    return inner.endsWith("/")
        ? { status: 200, file: index }
        : { redirect: `${url.pathname}/${url.search}` };
}

async function send(request, response, answer, readFileAs) {
    const details = await statOrNull(answer.file);
    if (!details) {
        sendText(response, answer.status, "Not found");
        return;
    }
    const wantsBrotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const { body, encoding } = await readFileAs(answer.file, details, wantsBrotli);
    const tag = `"${details.mtimeMs.toString(36)}-${details.size.toString(36)}${encoding ? "-br" : ""}"`;
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (answer.status === 200 && request.headers["if-none-match"] === tag) {
        response.writeHead(304).end();
        return;
    }
    response.setHeader(
        "Content-Type",
        contentTypes[extname(answer.file)] ?? "application/octet-stream",
    );
    response.setHeader("Content-Length", body.length);
    if (encoding) {
        response.setHeader("Content-Encoding", encoding);
    }
    response.writeHead(answer.status).end(request.method === "HEAD" ? undefined : body);
}

/** The address that a request asks for. A path that begins with two slashes names no other host. */
function addressOf(request) {
    return new URL(request.url.startsWith("/") ? `http://localhost${request.url}` : request.url);
}

/**
 * Serves `site`, with `data` under `/data/`, below the path `prefix`. `render` writes the pages anew
 * when the content changed. `quality` is that of brotli. `waiting` says why there is no site yet, or null once there is one.
 * Resolves to the address and a function that stops the server.
 */
export async function startServer(options = {}) {
    const folders = {
        site: options.site ?? join(repository, "build/site"),
        data: options.data ?? join(repository, "data"),
        prefix: options.prefix ?? "",
    };
    const refresh = options.render
        ? await renderOnChange(folders.data, options.render)
        : async () => {};
    const readFileAs = makeFileReader(options.quality ?? kQuickQuality);
    const answerTo = async (request, response) => {
        const url = addressOf(request);
        // The program does not depend on the content, and the content is read where it lies.
        if (!/^\/(app|data)\//.test(url.pathname.slice(folders.prefix.length))) {
            await refresh();
        }
        if (!(await statOrNull(folders.site))) {
            sendText(
                response,
                503,
                `There is no ${folders.site} any more: run scripts/serve again.`,
            );
            return;
        }
        const answer = await findAnswer(folders, url);
        if (answer.redirect) {
            response.writeHead(301, { Location: answer.redirect }).end();
        } else {
            await send(request, response, answer, readFileAs);
        }
    };
    const server = createServer({ maxHeaderSize: 65536 }, async (request, response) => {
        response.setHeader("Access-Control-Allow-Origin", "*");
        const reason = options.waiting?.();
        if (request.method !== "GET" && request.method !== "HEAD") {
            response.writeHead(405, { Allow: "GET, HEAD" }).end();
        } else if (reason) {
            sendWaiting(response, reason);
        } else {
            await answerTo(request, response).catch((error) => {
                console.error(error);
                if (response.headersSent) {
                    response.destroy();
                } else {
                    sendText(response, 500, "The page could not be read.");
                }
            });
        }
    });
    server.on("clientError", answerUnreadable);
    await new Promise((started, failed) => {
        server.once("error", failed);
        server.listen(options.port ?? 0, options.host ?? "127.0.0.1", started);
    });
    return {
        url: `http://127.0.0.1:${server.address().port}${folders.prefix}/`,
        close: () =>
            new Promise((closed) => {
                server.close(closed);
                server.closeAllConnections();
            }),
    };
}
