import assert from "node:assert/strict";
import { test } from "node:test";
import { createFrames } from "../../web/frames.js";

/** A window whose animation frames come when told to, and a scheduler that counts what it draws. */
function make() {
    let pending = [];
    let waiting = [];
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
        setTimeout(run) {
            waiting.push({ id: ++last, run });
            return last;
        },
        clearTimeout(id) {
            waiting = waiting.filter((each) => each.id !== id);
        },
        pending: () => pending.length,
        waiting: () => waiting.length,
        pause() {
            for (const { run } of waiting.splice(0)) {
                run();
            }
        },
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

test("frames: what can wait comes after a pause, however often it is asked for", () => {
    const { window, frames, drawn } = make();
    frames.requestLater();
    frames.requestLater();
    assert.deepEqual([window.waiting(), window.pending()], [1, 0]);
    window.pause();
    window.tick();
    assert.equal(drawn.count, 1);
});

test("frames: what can wait comes with any other frame, and not again", () => {
    const { window, frames, drawn } = make();
    frames.requestLater();
    frames.request();
    window.tick();
    assert.deepEqual([drawn.count, window.waiting()], [1, 0]);
});

test("frames: nothing comes later after stopping", () => {
    const { window, frames, drawn } = make();
    frames.requestLater();
    frames.stop();
    assert.equal(window.waiting(), 0);
    frames.requestLater();
    window.pause();
    window.tick();
    assert.equal(drawn.count, 0);
});
