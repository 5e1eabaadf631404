import assert from "node:assert/strict";
import { test } from "node:test";
import { createFrames } from "../../web/frames.js";

/** A window whose frames and timers come when told to. */
function makeWindow() {
    let pending = [];
    let timers = [];
    let last = 0;
    const drop = (list, id) => list.filter((each) => each.id !== id);
    return {
        requestAnimationFrame(run) {
            pending.push({ id: ++last, run });
            return last;
        },
        cancelAnimationFrame(id) {
            pending = drop(pending, id);
        },
        setTimeout(run, ms) {
            timers.push({ id: ++last, run, ms });
            return last;
        },
        clearTimeout(id) {
            timers = drop(timers, id);
        },
        pending: () => pending.length,
        timers: () => timers.map((timer) => timer.ms),
        tick() {
            for (const { run } of pending.splice(0)) {
                run(16);
            }
        },
        ring() {
            for (const { run } of timers.splice(0)) {
                run();
            }
        },
    };
}

/** A scheduler that counts frames; each wants the next after the first of `wishes`. */
function make(...wishes) {
    const window = makeWindow();
    const drawn = { count: 0 };
    const frames = createFrames(window, () => {
        drawn.count += 1;
        frames.requestIn(wishes.shift() ?? -1);
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

test("frames: none while nothing happens", () => {
    const { window, frames, drawn } = make();
    frames.request();
    for (let turn = 0; turn < 10; ++turn) {
        window.tick();
        window.ring();
    }
    assert.deepEqual([drawn.count, window.pending(), window.timers()], [1, 0, []]);
});

test("frames: an animation runs until it is over", () => {
    const { window, frames, drawn } = make(0, 0, -1);
    frames.request();
    for (let turn = 0; turn < 10; ++turn) {
        window.tick();
    }
    assert.equal(drawn.count, 3);
});

test("frames: a later frame waits on a timer", () => {
    const { window, frames, drawn } = make(500, -1);
    frames.request();
    window.tick();
    assert.deepEqual([window.pending(), window.timers()], [0, [500]]);
    window.ring();
    window.tick();
    assert.equal(drawn.count, 2);
});

test("frames: a frame that comes earlier replaces the timer", () => {
    const { window, frames } = make(500, -1);
    frames.request();
    window.tick();
    frames.request();
    window.tick();
    assert.deepEqual(window.timers(), []);
});

test("frames: none after stopping", () => {
    const { window, frames, drawn } = make();
    frames.request();
    frames.stop();
    frames.request();
    frames.requestIn(5);
    window.ring();
    window.tick();
    assert.equal(drawn.count, 0);
});
