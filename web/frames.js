/** @import { Frames } from "./types" */

/** Whoever types on has pressed the next key by then. */
const kPauseMs = 300;

/**
 * Draws on demand: however often a frame is asked for, one is pending at most, and none while nothing happens.
 * @param {{ requestAnimationFrame: (run: () => void) => number, cancelAnimationFrame: (id: number) => void,
 *     setTimeout: (run: () => void, ms: number) => number, clearTimeout: (id: number) => void }} window
 * @param {() => void} draw
 * @returns {Frames}
 */
export function createFrames(window, draw) {
    let pending = 0;
    let pause = 0;
    let isStopped = false;
    const request = () => {
        if (pending === 0 && !isStopped) {
            pending = window.requestAnimationFrame(() => {
                pending = 0;
                // What can wait comes with other frames, too; where it did not, it is asked for again.
                window.clearTimeout(pause);
                draw();
            });
        }
    };
    return {
        request,
        requestLater() {
            window.clearTimeout(pause);
            pause = window.setTimeout(request, kPauseMs);
        },
        stop() {
            isStopped = true;
            window.cancelAnimationFrame(pending);
            window.clearTimeout(pause);
        },
    };
}
