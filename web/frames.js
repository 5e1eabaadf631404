/** @import { Frames } from "./types" */

/**
 * Draws on demand: however often a frame is asked for, one is pending at most, and none while nothing happens.
 * @param {{ requestAnimationFrame: (run: () => void) => number, cancelAnimationFrame: (id: number) => void }} window
 * @param {() => void} draw
 * @returns {Frames}
 */
export function createFrames(window, draw) {
    let pending = 0;
    let isStopped = false;
    return {
        request() {
            if (pending === 0 && !isStopped) {
                pending = window.requestAnimationFrame(() => {
                    pending = 0;
                    draw();
                });
            }
        },
        stop() {
            isStopped = true;
            window.cancelAnimationFrame(pending);
        },
    };
}
