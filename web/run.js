/** @import { Mode } from "./mode.js" */
/** @import { Address, App, Debug, EffectOps, Layer, Painter, Send, View } from "./types" */

import { keepStops } from "./figures.js";
import { keepFocus } from "./focus.js";
import { createFrames } from "./frames.js";
import { followHistory } from "./history.js";
import { createMode } from "./mode.js";
import { readOps } from "./ops.js";
import { holdPlace } from "./place.js";
import { followPrinting } from "./printing.js";
import { kFlags } from "./protocol.js";

/** A frame may scroll the page, which calls for another before anyone has seen the first. */
const kMostPasses = 3;
/** A window can be taller than it says, by the bars of a phone's browser. */
const kSpareRoomPx = 200;

/**
 * What a running page is made of. `stopped` hears of a fault that the program cannot go on from, `changed` of whether the page
 * lacks a part without which it cannot be painted.
 * @typedef {{ window: Window & typeof globalThis, app: App, layer: Layer, painter: Painter | undefined, address: Address,
 *     effects: EffectOps, canvas: HTMLCanvasElement, stage: HTMLElement, readView: () => View, hasScrolled: () => boolean,
 *     debug: Debug, stopped: (error: unknown) => void, changed: (isWhole: boolean) => void }} Parts
 */

/**
 * Runs the program: frames on demand, events in, changes out. The first frame takes the static page's place.
 * @param {Parts} parts
 */
export function run(parts) {
    const { window, app, address } = parts;
    /** Events that a patch itself causes (focus moves) wait until the frame has been used. @type {Parameters<Send>[]} */
    const late = [];
    const state = {
        isDrawing: false,
        isStopped: false,
        /** What goes to paper stays plain, until somebody uses the page again. */
        isPrinting: false,
        /** Where Back, Forward or a reload leads to; whoever has scrolled already stays. @type {number | undefined} */
        scrollTo: parts.hasScrolled() ? undefined : address.scrollY(),
        leavingScrollY: 0,
        mayHaveScrolled: false,
        mode: createMode(window, parts.layer, parts.stage),
        isWhole: true,
        /** The history did not take the address that the program is at. */
        isAhead: false,
    };

    const draw = () => {
        if (state.isStopped || state.isPrinting) {
            return;
        }
        state.isDrawing = true;
        attempt(() => drawFrame(parts, state, noteOffset));
        state.isDrawing = false;
        for (const event of late.splice(0)) {
            send(...event);
        }
    };
    const frames = createFrames(window, draw);

    /** @param {unknown} error a fault that the program cannot go on from */
    const fail = (error) => {
        if (state.isStopped) {
            return;
        }
        frames.stop();
        state.isStopped = true;
        if (!state.mode.is("static")) {
            state.mode.enter("plain");
        }
        parts.stopped(error);
    };

    /** Does what the program may break at. @param {() => void} act */
    const attempt = (act) => {
        try {
            act();
        } catch (error) {
            fail(error);
        }
    };

    /** @type {Send} */
    const send = (kind, key, text) => {
        if (state.isDrawing) {
            late.push([kind, key, text]);
        } else if (!state.isStopped) {
            // The dialog takes the pointer and the focus away, and gives them back.
            state.isPrinting &&= kind === "hover" || kind === "focus";
            attempt(() => app.send(kind, key, text));
            frames.request();
        }
    };

    const noteOffset = followHistory(window, address, {
        travelled() {
            const scrollTo = address.scrollY();
            const arrived = address.travelled();
            if (arrived === undefined && state.isStopped) {
                return;
            }
            state.scrollTo = arrived === undefined ? scrollTo : (scrollTo ?? 0);
            if (state.isStopped) {
                window.location.reload();
            } else if (arrived !== undefined) {
                send("history", 0, arrived);
            }
            frames.request();
        },
        cameBack() {
            if (state.isAhead) {
                state.isAhead = false;
                send("history", 0, address.current());
            }
        },
        scrollY: () => state.scrollTo ?? window.scrollY,
    });
    followPrinting(window, {
        began() {
            // What was typed last, then the rest of its list.
            draw();
            draw();
            state.isPrinting = true;
            if (state.mode.is("live")) {
                state.mode.enter("plain");
            }
        },
        ended(scrollY) {
            state.isPrinting = false;
            state.scrollTo = scrollY;
            frames.request();
        },
    });
    return {
        frames,
        send,
        draw,
        fail,
        /** @param {boolean} isLost */
        graphicsChanged(isLost) {
            if (!state.isStopped && !isLost) {
                attempt(app.restore);
            }
            frames.request();
        },
        /** Draws what changed by itself: the words in the window stay where they are. */
        redraw() {
            const letGo = holdPlace(window);
            draw();
            letGo();
            noteOffset();
        },
        leavingScrollY: () => state.leavingScrollY,
        scrolled() {
            state.mayHaveScrolled = true;
        },
        refused() {
            state.isAhead = true;
        },
    };
}

/** @typedef {{ scrollTo: number | undefined, leavingScrollY: number, mayHaveScrolled: boolean, mode: Mode,
 *     isWhole: boolean }} State */

/**
 * Draws one frame.
 * @param {Parts} parts
 * @param {State} state
 * @param {() => void} noteOffset
 */
function drawFrame(parts, state, noteOffset) {
    const began = performance.now();
    const view = parts.readView();
    if (view.width === 0 || view.height === 0) {
        return;
    }
    for (let pass = 0; pass < kMostPasses; ++pass) {
        const scrollY = Math.max(0, parts.window.scrollY);
        drawPass(parts, state, view, scrollY);
        // Reading the offset lays out the changed document at once, so only if it can be another.
        if (!state.mayHaveScrolled) {
            break;
        }
        noteOffset();
        if (Math.max(0, parts.window.scrollY) === scrollY) {
            break;
        }
    }
    parts.debug.frames += 1;
    parts.debug.items = parts.layer.count();
    parts.debug.lastFrameMs = performance.now() - began;
}

/**
 * @param {Parts} parts
 * @param {State} state
 * @param {View} view
 * @param {number} scrollY
 */
function drawPass(parts, state, view, scrollY) {
    const { window, app, layer, painter, canvas, stage } = parts;
    const isPlain = !canPaint(painter, view);
    const flags = view.flags | (isPlain ? kFlags.plain : 0);
    const output = app.frame({ ...view, scrollY, flags });
    state.leavingScrollY = scrollY;
    state.mayHaveScrolled =
        !state.mode.is("live") ||
        isPlain ||
        state.scrollTo !== undefined ||
        output.documentHeight < scrollY + view.height + kSpareRoomPx;
    state.mode.enter(isPlain ? "plain" : "live");
    // A canvas without its style sheet is a box in the page.
    canvas.hidden = isPlain;
    if (state.isWhole !== view.isWhole) {
        state.isWhole = view.isWhole;
        parts.changed(view.isWhole);
    }
    stage.style.height = isPlain ? "" : `calc(${output.documentHeight}px + var(--room, 0px))`;
    keepFocus(window.document, () => readOps(output.ops, output.strings, layer, parts.effects));
    if (output.ops.length > 0) {
        keepStops(stage, !isPlain);
    }
    if (state.scrollTo !== undefined) {
        window.scrollTo(0, state.scrollTo);
        state.scrollTo = undefined;
    }
    if (painter && !isPlain) {
        const isPart = view.paintHeight < view.height;
        canvas.style.top = isPart ? `${view.paintTop}px` : "";
        canvas.style.height = isPart ? `${view.paintHeight}px` : "";
        painter.draw(output, view.density);
    }
}

/**
 * @param {Painter | undefined} painter
 * @param {View} view
 */
function canPaint(painter, view) {
    return (
        painter !== undefined &&
        !painter.isLost() &&
        view.isWhole &&
        !view.isForced &&
        painter.resize(view.pixelWidth, view.pixelHeight)
    );
}
