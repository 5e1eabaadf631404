/** @import { Frames } from "./types" */

/**
 * Draws on demand: however often a frame is asked for, one is pending at most, and none while nothing happens.
 * @param {{ requestAnimationFrame: (run: (timeMs: number) => void) => number, cancelAnimationFrame: (id: number) => void,
 *     setTimeout: (run: () => void, ms: number) => number, clearTimeout: (id: number) => void }} window
 * @param {(timeMs: number) => void} draw
 * @returns {Frames}
 */
export function createFrames(window, draw) {
    let pending = 0;
    let timer = 0;
    let isStopped = false;

    const request = () => {
        if (pending === 0 && !isStopped) {
            pending = window.requestAnimationFrame((timeMs) => {
                pending = 0;
                window.clearTimeout(timer);
                draw(timeMs);
            });
        }
    };

    return {
        request,
        requestIn(ms) {
            window.clearTimeout(timer);
            if (ms === 0) {
                request();
            } else if (ms > 0) {
                timer = window.setTimeout(request, ms);
            }
        },
        stop() {
            isStopped = true;
            window.clearTimeout(timer);
            window.cancelAnimationFrame(pending);
        },
    };
}
