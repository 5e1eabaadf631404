import assert from "node:assert/strict";
import { test } from "node:test";
import { createFrames } from "../../web/frames.js";

/** A window whose animation frames come when told to, and a scheduler that counts what it draws. */
function make() {
    let pending = [];
    let last = 0;
    const drawn = { count: 0 };
    const window = {
        requestAnimationFrame(run) {
            pending.push({ id: ++last, run });
            return last;
        },
        cancelAnimationFrame(id) {
            pending = pending.filter((each) => each.id !== id);
        },
        pending: () => pending.length,
        tick() {
            for (const { run } of pending.splice(0)) {
                run();
            }
        },
    };
    const frames = createFrames(window, () => {
        drawn.count += 1;
    });
    return { window, frames, drawn };
}

test("frames: many wishes are one frame", () => {
    const { window, frames, drawn } = make();
    frames.request();
    frames.request();
    frames.request();
    assert.equal(window.pending(), 1);
    window.tick();
    assert.equal(drawn.count, 1);
});

test("frames: none while nothing happens, and another when something does", () => {
    const { window, frames, drawn } = make();
    frames.request();
    window.tick();
    window.tick();
    assert.deepEqual([drawn.count, window.pending()], [1, 0]);
    frames.request();
    window.tick();
    assert.equal(drawn.count, 2);
});

test("frames: none after stopping", () => {
    const { window, frames, drawn } = make();
    frames.request();
    frames.stop();
    frames.request();
    window.tick();
    assert.equal(drawn.count, 0);
});
