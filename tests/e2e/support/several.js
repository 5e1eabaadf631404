// A site of two programmes: the one that this project ships and a copy of it under another name.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../../../scripts/server.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Serves it; `close` removes it again. */
export async function startSeveral(site = join(root, "build/site")) {
    const folder = mkdtempSync(join(tmpdir(), "several programmes "));
    const data = join(folder, "data");
    const out = join(folder, "site");
    const file = join(data, "second/programme.json");
    cpSync(join(root, "data/aipi"), join(data, "aipi"), { recursive: true });
    cpSync(join(root, "data/aipi"), join(data, "second"), { recursive: true });
    cpSync(join(root, "data/words"), join(data, "words"), { recursive: true });
    const programme = JSON.parse(readFileSync(file, "utf8"));
    const other = { ...programme, id: "second", title: "Second", short_title: "Second" };
    writeFileSync(file, JSON.stringify({ ...other, accent: "#7a1f5c" }));
    cpSync(join(site, "app"), join(out, "app"), { recursive: true });
    const templates = join(root, "web");
    const renderer = join(root, "build/native/program-explorer-render");
    execFileSync(renderer, ["--template", templates, data, out]);
    const server = await startServer({ site: out, data });
    return {
        url: server.url,
        close: async () => {
            await server.close();
            rmSync(folder, { recursive: true });
        },
    };
}
