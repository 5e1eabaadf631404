// Somebody else's site, on an origin of its own, with the explorer in a frame.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const template = new URL("../fixtures/host.html", import.meta.url);

function fill(text, values) {
    return text.replace(/\{\{(\w+)\}\}/g, (_, name) =>
        (values.get(name) ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
    );
}

/** Starts it; `frame` gives the address of a page whose frame shows `src`, with more attributes if wanted. */
export async function startHost() {
    const page = await readFile(template, "utf8");
    const server = createServer((request, response) => {
        const values = new URL(request.url, "http://localhost").searchParams;
        const attributes = values.get("attributes") ?? "";
        const html = fill(page.replace("{{attributes}}", attributes), values);
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const base = `http://127.0.0.1:${server.address().port}/`;
    return {
        frame: (src, { width = 800, height = 500, attributes = "" } = {}) =>
            `${base}?${new URLSearchParams({ src, width, height, attributes })}`,
        close: () =>
            new Promise((closed) => {
                server.close(closed);
                server.closeAllConnections();
            }),
    };
}
