// A small client of WebKitGTK's driver (Safari's engine), speaking plain WebDriver.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Named keys for `press`, as WebDriver codes them. */
export const keys = {
    Backspace: "\uE003",
    Tab: "\uE004",
    Enter: "\uE007",
    Shift: "\uE008",
    Control: "\uE009",
    Escape: "\uE00C",
    Space: " ",
    PageDown: "\uE00F",
    End: "\uE010",
    Home: "\uE011",
    ArrowLeft: "\uE012",
    ArrowUp: "\uE013",
    ArrowRight: "\uE014",
    ArrowDown: "\uE015",
};

/** Where Debian keeps the engine's own small browser: the folder names machine and version. */
function findMiniBrowser() {
    for (const machine of readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"))) {
        for (const version of ["4.1", "6.0", "4.0"]) {
            const path = `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`;
            if (existsSync(path)) {
                return path;
            }
        }
    }
    throw new Error("WebKitGTK's MiniBrowser is missing: apt-get install webkit2gtk-driver");
}

async function findFreePort() {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address();
    probe.close();
    await once(probe, "close");
    return port;
}

/** Calls `attempt` until it returns something true; the last error or null after `timeoutMs`. */
async function poll(attempt, timeoutMs) {
    const end = performance.now() + timeoutMs;
    let failure = null;
    do {
        try {
            const result = await attempt();
            if (result) {
                return result;
            }
            failure = null;
        } catch (error) {
            failure = error;
        }
        await new Promise((resume) => setTimeout(resume, 50));
    } while (performance.now() < end);
    throw failure ?? new Error(`still not so after ${timeoutMs} ms`);
}

async function call(base, method, path, body) {
    const response = await fetch(base + path, {
        method,
        ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) {
        throw new Error(`${value.error}: ${value.message} (${method} ${path})`);
    }
    return value;
}

/** The calls of one session; `command(method, path, body)` sends to the session's address. */
function makePage(command) {
    const run = (script, ...args) => {
        const source =
            typeof script === "function" ? `return (${script}).apply(null, arguments)` : script;
        return command("POST", "/execute/sync", { script: source, args });
    };
    const act = (id, type, actions, more = {}) =>
        command("POST", "/actions", { actions: [{ id, type, actions, ...more }] });
    return {
        goto: (url) => command("POST", "/url", { url }),
        url: () => command("GET", "/url"),
        title: () => command("GET", "/title"),
        back: () => command("POST", "/back"),
        forward: () => command("POST", "/forward"),
        reload: () => command("POST", "/refresh"),
        resize: (width, height) => command("POST", "/window/rect", { width, height }),
        /** A PNG of what the window shows. */
        screenshot: async () => Buffer.from(await command("GET", "/screenshot"), "base64"),
        /** Runs a function (or a body with `return`) in the page; arguments and result as JSON. */
        run,
        /** Waits until the function returns something true in the page, and returns that. */
        waitFor: (script, ...args) => poll(() => run(script, ...args), 10_000),
        /** Clicks at the middle of the first element that matches. */
        click: async (selector) => {
            const element = await command("POST", "/element", {
                using: "css selector",
                value: selector,
            });
            await command("POST", `/element/${element[elementKey]}/click`);
        },
        /** A press of the left button at a point of the viewport, in CSS pixels. */
        clickAt: (x, y) =>
            act(
                "mouse",
                "pointer",
                [
                    { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
                    { type: "pointerDown", button: 0 },
                    { type: "pointerUp", button: 0 },
                ],
                { parameters: { pointerType: "mouse" } },
            ),
        /** Presses one key: a name of `keys` or a character; `modifiers` are held meanwhile. */
        press: (key, modifiers = []) => {
            const codes = [...modifiers, key].map((name) => keys[name] ?? name);
            const down = codes.map((value) => ({ type: "keyDown", value }));
            const up = codes.toReversed().map((value) => ({ type: "keyUp", value }));
            return act("keyboard", "key", [...down, ...up]);
        },
        /** Types text into whatever has the focus. */
        type: (text) =>
            act(
                "keyboard",
                "key",
                [...text].flatMap((value) => [
                    { type: "keyDown", value },
                    { type: "keyUp", value },
                ]),
            ),
    };
}

/** Opens a window of the given size; the result has the page's calls and `close`. */
export async function openWebKit({ width = 1024, height = 768 } = {}) {
    const port = await findFreePort();
    const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
    const base = `http://127.0.0.1:${port}`;
    try {
        await poll(() => call(base, "GET", "/status"), 15_000);
        const browser = { binary: findMiniBrowser(), args: ["--automation"] };
        const session = await call(base, "POST", "/session", {
            capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browser } },
        });
        const command = (method, path, body) =>
            call(base, method, `/session/${session.sessionId}${path}`, body);
        const page = makePage(command);
        await page.resize(width, height);
        const close = async () => {
            await command("DELETE", "").catch(() => {});
            driver.kill();
        };
        return { ...page, close };
    } catch (error) {
        driver.kill();
        throw error;
    }
}
