// A static file server for the built site. Run by scripts/serve; imported by the browser tests.

import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

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

/** The newest modification time of any file below `folder`, in milliseconds; 0 if there is none. */
export async function newestChange(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    const times = files.map((entry) => stat(join(entry.parentPath ?? entry.path, entry.name)));
    return Math.max(0, ...(await Promise.all(times)).map((file) => file.mtimeMs));
}

/** Calls `render` before the first page that is asked for after something below `folder` changed. */
async function renderOnChange(folder, render) {
    let rendered = await newestChange(folder);
    let last = Promise.resolve();
    const check = async () => {
        const newest = await newestChange(folder);
        if (newest !== rendered) {
            rendered = newest;
            await render().catch((error) =>
                console.error(`the pages could not be rendered again: ${error.message}`),
            );
        }
    };
    // One after the other, so that nobody gets a page while it is being written.
    return () => {
        last = last.then(check);
        return last;
    };
}

/** A reader of files that remembers each one's brotli form until the file changes. */
function makeFileReader() {
    const compressed = new Map();
    const compress = promisify(brotliCompress);
    return async (path, details, wantsBrotli) => {
        const body = await readFile(path);
        if (!wantsBrotli || alreadyCompressed.has(extname(path))) {
            return { body };
        }
        const version = `${details.mtimeMs}-${details.size}`;
        if (compressed.get(path)?.version !== version) {
            const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
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

/** Turns an address into what to send: a file with its status, a redirect, or nothing. */
async function findAnswer({ site, data, prefix }, url) {
    let path;
    try {
        path = decodeURIComponent(url.pathname);
    } catch {
        path = "";
    }
    if (path.includes("\0") || !path.startsWith(`${prefix}/`)) {
        return { status: 404 };
    }
    path = path.slice(prefix.length);
    const file = path.startsWith("/data/")
        ? locate(data, path.slice("/data/".length))
        : locate(site, path);
    const details = await statOrNull(file);
    if (details?.isDirectory()) {
        const index = join(file, "index.html");
        if (await statOrNull(index)) {
            return path.endsWith("/")
                ? { status: 200, file: index }
                : { redirect: `${url.pathname}/${url.search}` };
        }
    }
    return details?.isFile()
        ? { status: 200, file }
        : { status: 404, file: join(site, "404.html") };
}

async function send(request, response, answer, readFileAs) {
    const details = answer.file === undefined ? null : await statOrNull(answer.file);
    if (!details) {
        response.writeHead(answer.status, { "Content-Type": "text/plain" }).end("Not found\n");
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

/**
 * Serves `site`, with `data` under `/data/`, below the path `prefix`. `render` writes the pages anew
 * when the content changed. Resolves to the address and a function that stops the server.
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
    const readFileAs = makeFileReader();
    const server = createServer(async (request, response) => {
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (request.method !== "GET" && request.method !== "HEAD") {
            response.writeHead(405, { Allow: "GET, HEAD" }).end();
            return;
        }
        try {
            const url = new URL(request.url, "http://localhost");
            if (!extname(url.pathname)) {
                await refresh();
            }
            const answer = await findAnswer(folders, url);
            if (answer.redirect) {
                response.writeHead(301, { Location: answer.redirect }).end();
            } else {
                await send(request, response, answer, readFileAs);
            }
        } catch (error) {
            console.error(error);
            response.destroy();
        }
    });
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

async function main() {
    const { values } = parseArgs({ options: { port: { type: "string", default: "8000" } } });
    const renderer = join(repository, "build/native/program-explorer-render");
    const render = () =>
        promisify(execFile)(renderer, ["data/", "build/site"], { cwd: repository });
    const server = await startServer({ port: Number(values.port), render }).catch((error) => {
        const reason =
            error.code === "EADDRINUSE" ? "is taken: choose another with --port" : error.message;
        console.error(`port ${values.port} ${reason}`);
        process.exit(1);
    });
    console.log(`Serving ${server.url} (Ctrl-C ends)`);
    const stop = () => server.close().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
    await main();
}
