import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseTheme, firstTheme, isDark } from "../../web/theme.js";

/** A window at an address, whose storage may hold a choice or be barred. */
function windowAt(search, kept) {
    const storage = {
        getItem: () => kept ?? null,
        setItem(_key, value) {
            storage.written = value;
        },
    };
    return {
        location: { search },
        document: { documentElement: { dataset: {} } },
        get localStorage() {
            if (kept === "barred") {
                throw new Error("no storage here");
            }
            return storage;
        },
        storage,
    };
}

for (const [search, kept, expected] of [
    ["", undefined, undefined],
    ["", "dark", "dark"],
    ["?theme=light", "dark", "light"],
    ["?theme=purple", "dark", "dark"],
    ["", "purple", undefined],
    ["?theme=dark", "barred", "dark"],
    ["", "barred", undefined],
]) {
    test(`theme: at "${search}" with ${kept} kept, the page begins as ${expected}`, () => {
        assert.equal(firstTheme(windowAt(search, kept)), expected);
    });
}

test("theme: a choice is shown and kept, or only shown where nothing can be kept", () => {
    const window = windowAt("");
    chooseTheme(window, "dark");
    assert.equal(window.document.documentElement.dataset.theme, "dark");
    assert.equal(window.storage.written, "dark");
    const barred = windowAt("", "barred");
    chooseTheme(barred, "dark");
    assert.equal(barred.document.documentElement.dataset.theme, "dark");
});

test("theme: a choice counts before the system's", () => {
    const window = windowAt("");
    const { dataset } = window.document.documentElement;
    assert.deepEqual([isDark(window, true), isDark(window, false)], [true, false]);
    dataset.theme = "light";
    assert.equal(isDark(window, true), false);
    dataset.theme = "dark";
    assert.equal(isDark(window, false), true);
});
