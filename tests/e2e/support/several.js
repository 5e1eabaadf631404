// A site of two programmes: the made-up one and a copy of it under another name.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../../scripts/server.js";
import { contentFolder, writeSite } from "./site.js";

/** Serves it; `close` removes it again. */
export async function startSeveral() {
    const folder = mkdtempSync(join(tmpdir(), "several programmes "));
    const data = join(folder, "data");
    const out = join(folder, "site");
    const file = join(data, "second/programme.json");
    cpSync(join(contentFolder, "rivers"), join(data, "rivers"), { recursive: true });
    cpSync(join(contentFolder, "rivers"), join(data, "second"), { recursive: true });
    const programme = JSON.parse(readFileSync(file, "utf8"));
    const other = { ...programme, id: "second", title: "Second", short_title: "Second" };
    writeFileSync(file, JSON.stringify({ ...other, accent: "#7a1f5c" }));
    if (writeSite(data, out) !== 0) {
        throw new Error("the renderer could not write the two programmes");
    }
    const server = await startServer({ site: out, data });
    return {
        url: server.url,
        close: async () => {
            await server.close();
            rmSync(folder, { recursive: true });
        },
    };
}
