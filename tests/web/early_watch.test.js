import assert from "node:assert/strict";
import { test } from "node:test";
import { watchStart } from "../../web/early_watch.js";
import { makeDocument } from "./fake_dom.js";

const kMain = "https://example.edu/app/main.js";

/** A page with main.js on its way. */
function make({ programme = "aipi", hold = Promise.resolve() } = {}) {
    const listeners = new Map();
    const document = makeDocument();
    const [root, notice] = ["html", "div"].map((tag) => document.createElement(tag));
    root.dataset = { programme };
    root.classList = { contains: (name) => name === "static" };
    notice.dataset = { failed: "It failed.", retry: "Try again" };
    document.documentElement = root;
    document.getElementById = () => notice;
    document.querySelector = () => ({ src: kMain });
    document.addEventListener = (name, act) => listeners.set(name, act);
    const timers = [];
    let reloads = 0;
    const fetched = [];
    const window = {
        document,
        location: { reload: () => (reloads += 1) },
        addEventListener(name, act, isCaught) {
            // The errors of elements do not bubble.
            assert.equal(isCaught, name === "error");
            listeners.set(name, act);
        },
        setTimeout: (act) => timers.push(act),
        async fetch(url, { cache }) {
            fetched.push([url, cache]);
            await hold;
            return { text: async () => "" };
        },
    };
    watchStart(window, (act) => act());
    return {
        root,
        notice,
        fetched,
        reloads: () => reloads,
        fire: (name, event) => listeners.get(name)(event),
        wait: () => {
            for (const act of timers) {
                act();
            }
        },
    };
}

const ends = {
    "is missing": ({ fire }) => fire("error", { target: { src: kMain } }),
    "cannot be read, or throws": ({ fire }) => fire("error", { target: {}, filename: kMain }),
    "is empty": ({ fire }) => fire("DOMContentLoaded"),
    "does not come": ({ wait }) => wait(),
};
test("early: where main.js does not come again either, the page is loaded again without it", async () => {
    const page = make({ hold: new Promise(() => {}) });
    ends["is missing"](page);
    page.notice.childNodes[1].click();
    await new Promise(setImmediate);
    assert.equal(page.reloads(), 0);
    page.wait();
    assert.equal(page.reloads(), 1);
});

for (const [what, end] of Object.entries(ends)) {
    test(`early: main.js ${what}: the page says so, once, and offers to load again, past the cache`, async () => {
        const page = make();
        end(page);
        end(page);
        assert.equal(page.root.dataset.failed, "");
        assert.equal(page.notice.textContent, "It failed.Try again");
        assert.equal(page.notice.childNodes.length, 2);
        assert.equal(page.notice.childNodes[1].type, "button");
        page.notice.childNodes[1].click();
        await new Promise(setImmediate);
        assert.deepEqual(page.fetched, [[kMain, "reload"]]);
        assert.equal(page.reloads(), 1);
    });

    test(`early: main.js ${what} after it began: that is its own matter`, () => {
        const page = make();
        page.root.dataset.begun = "";
        end(page);
        assert.equal(page.root.dataset.failed, undefined);
    });

    test(`early: main.js ${what} where no programme is to run: nothing is said`, () => {
        const page = make({ programme: "" });
        end(page);
        assert.equal(page.root.dataset.failed, undefined);
    });
}

test("early: the fault of another script is none of the page", () => {
    const { fire, root } = make();
    fire("error", { target: {}, filename: "https://elsewhere.example/other.js" });
    fire("error", { target: { src: "https://example.edu/app/icon.svg" } });
    fire("error", { target: {} });
    assert.equal(root.dataset.failed, undefined);
});
