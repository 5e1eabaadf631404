// Usage: node check_wasm.js FILE.wasm ALLOWED.txt
// Fails when the module imports anything that the page does not promise to provide.
import { readFileSync } from "node:fs";

const [wasmPath, allowedPath] = process.argv.slice(2);
const allowed = readFileSync(allowedPath, "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");

/** Whether the list allows `name`; "module.*" allows every name of that module. */
function isAllowed(name) {
    return allowed.some((entry) =>
        entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : entry === name,
    );
}

const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(wasmPath)));
const strangers = imports
    .map(({ module, name }) => `${module}.${name}`)
    .filter((name) => !isAllowed(name));
if (strangers.length > 0) {
    console.error(`${wasmPath} imports what no page provides: ${strangers.join(", ")}`);
    process.exit(1);
}
