import assert from "node:assert/strict";
import { test } from "node:test";
import { createPainter } from "../../web/painter.js";

const kLinkStatus = "LINK_STATUS";

/** A graphics context that takes every call, writes down what is drawn, and answers as `graphics` says. */
function makeContext(graphics) {
    const answers = {
        isContextLost: () => graphics.isLost ?? false,
        getProgramParameter: (_, name) => name === kLinkStatus && (graphics.links ?? true),
        getUniformLocation: () => ({}),
        createProgram: () => ({}),
        createShader: () => ({}),
        getParameter: () => (graphics.isLost ? null : [16384, 16384]),
        get drawingBufferWidth() {
            return Math.min(graphics.canvasOf().width, graphics.most ?? Infinity);
        },
        get drawingBufferHeight() {
            return Math.min(graphics.canvasOf().height, graphics.most ?? Infinity);
        },
        drawElements: (_, count) => graphics.drawn.push(count),
        vertexAttribPointer: (...words) => graphics.places.push(words.at(-1)),
        scissor: (...box) => graphics.cuts.push(box),
        LINK_STATUS: kLinkStatus,
    };
    return new Proxy(answers, { get: (all, name) => all[name] ?? (() => undefined) });
}

/** A canvas with such a context, the painter made on it, and what it told about losses. */
function make(graphics = {}) {
    Object.assign(graphics, { drawn: [], places: [], cuts: [] });
    const listeners = new Map();
    const changes = [];
    const canvas = {
        width: 780,
        height: 1600,
        getContext: () => graphics.context ?? makeContext(graphics),
        addEventListener: (name, act) => listeners.set(name, act),
        ...graphics.canvas,
    };
    graphics.canvasOf = () => canvas;
    const fire = (name) => listeners.get(name)({ preventDefault() {} });
    const painter = createPainter(canvas, (isLost) => changes.push(isLost));
    return { painter, changes, fire, graphics };
}

/** Silences the console while `act` runs, for failures are told there. */
function quietly(act) {
    const { error } = console;
    console.error = () => {};
    try {
        return act();
    } finally {
        console.error = error;
    }
}

test("painter: draws what can be seen of a picture", () => {
    const { painter, graphics } = make();
    const draws = Int32Array.of(0, 0, 10, 10, 0, 30, 0, 5, 5, 5, 9, 30, 6, 0);
    painter.draw({ vertices: new Uint8Array(), indices: new Uint16Array(), draws }, 2);
    assert.deepEqual(graphics.drawn, [30]);
});

test("painter: each part begins at its own vertex and is cut to its own box", () => {
    const { painter, graphics } = make();
    const draws = Int32Array.of(0, 0, 10, 10, 0, 30, 0, 5, 10, 15, 30, 30, 6, 100);
    graphics.places = [];
    painter.draw({ vertices: new Uint8Array(), indices: new Uint16Array(), draws }, 2);
    assert.deepEqual(graphics.places, [0, 8, 16, 2000, 2008, 2016]);
    // From the bottom of 1600 pixels.
    assert.deepEqual(graphics.cuts, [
        [0, 1580, 20, 20],
        [10, 1540, 20, 40],
    ]);
});

test("painter: there is none without WebGL2", () => {
    assert.equal(make({ canvas: { getContext: () => null } }).painter, undefined);
});

test("painter: there is none where the driver refuses the shaders", () => {
    assert.equal(make({ links: false }).painter, undefined);
});

test("painter: there is none where asking for the graphics throws", () => {
    const getContext = () => {
        throw new Error("refused");
    };
    assert.equal(
        quietly(() => make({ canvas: { getContext } }).painter),
        undefined,
    );
});

test("painter: a context that is lost from the start may come back", () => {
    const { painter, changes, fire, graphics } = make({ isLost: true, links: false });
    assert.equal(painter.isLost(), true);
    Object.assign(graphics, { isLost: false, links: true });
    fire("webglcontextrestored");
    assert.deepEqual([painter.isLost(), changes], [false, [false]]);
});

test("painter: a context that comes back and refuses the shaders stays lost", () => {
    const { painter, changes, fire, graphics } = make();
    fire("webglcontextlost");
    graphics.links = false;
    fire("webglcontextrestored");
    assert.deepEqual([painter.isLost(), changes], [true, [true, true]]);
});

test("painter: between the loss of a context and its event nothing is asked of it", () => {
    const { painter, graphics } = make();
    graphics.isLost = true;
    assert.equal(painter.isLost(), true);
    assert.doesNotThrow(() => painter.resize(780, 1000));
});

test("painter: a picture that the device has room for gets its pixels", () => {
    const { painter, graphics } = make();
    assert.equal(painter.resize(780, 1000), true);
    assert.deepEqual([graphics.canvasOf().width, graphics.canvasOf().height], [780, 1000]);
});

test("painter: a picture larger than the device's is refused, whichever way that shows", () => {
    assert.equal(make({ most: 4096 }).painter.resize(780, 5000), false);
    assert.equal(make().painter.resize(780, 16384), true);
    assert.equal(make().painter.resize(780, 16385), false);
    assert.equal(make().painter.resize(16385, 780), false);
});
