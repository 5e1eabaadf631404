// A host that lets browsers keep every file for an hour, and then gets another release of the site.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { siteFolder } from "./site.js";

const types = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
};

/** What this one calls itself. Another has a name as long, so that it fits where that stood. */
const kOlder = "r-older";

/**
 * Serves the site as the older of two releases. After `deploy` it is the newer one, but for files whose path matches `stuck`.
 * `asked` lists what was asked for.
 */
export async function startReleases() {
    const release = await readFile(join(siteFolder, "app/release"), "latin1");
    const host = { asked: [], release, isDeployed: false, stuck: /^$/ };
    host.deploy = (stuck = /^$/) => Object.assign(host, { isDeployed: true, stuck, asked: [] });
    const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, "http://localhost");
        host.asked.push(pathname);
        const path = join(
            siteFolder,
            normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
        );
        const isThere = await stat(path).catch(() => undefined);
        const file = isThere?.isFile() ? path : join(siteFolder, "404.html");
        const text = await readFile(file, "latin1");
        const isOlder = !host.isDeployed || host.stuck.test(pathname);
        response.writeHead(isThere?.isFile() ? 200 : 404, {
            "Content-Type": types[extname(file)] ?? "application/octet-stream",
            "Cache-Control": "max-age=3600",
            "Access-Control-Allow-Origin": "*",
        });
        response.end(isOlder ? text.replaceAll(release, kOlder) : text, "latin1");
    });
    await new Promise((started) => server.listen(0, "127.0.0.1", started));
    host.url = `http://127.0.0.1:${server.address().port}/`;
    host.close = () =>
        new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
        });
    return host;
}
