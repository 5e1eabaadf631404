import assert from "node:assert/strict";
import { test } from "node:test";
import { createPainter } from "../../web/painter.js";
import { FakeGl } from "./fake_gl.js";

/** A canvas with graphics that answer so, the painter made on it, and what it told about losses. */
function make(graphics = {}) {
    const listeners = new Map();
    const changes = [];
    const sizes = [];
    const size = { width: 780, height: 1600 };
    const asked = [];
    const canvas = {
        get width() {
            return size.width;
        },
        get height() {
            return size.height;
        },
        set width(width) {
            sizes.push({ width });
            size.width = width;
        },
        set height(height) {
            sizes.push({ height });
            size.height = height;
        },
        getContext(...words) {
            asked.push(words);
            return graphics.getContext ? graphics.getContext() : gl;
        },
        addEventListener: (name, act) => listeners.set(name, act),
    };
    const gl = new FakeGl(canvas, graphics);
    /** Whether the browser is kept from what it does then: not to give the context back. */
    const fire = (name) => {
        let isKept = false;
        listeners.get(name)({ preventDefault: () => (isKept = true) });
        return isKept;
    };
    const painter = createPainter(canvas, (isLost) => changes.push(isLost));
    return { painter, changes, fire, graphics, gl, canvas, sizes, asked };
}

/** What is told on the console while `act` runs. */
function toldBy(act) {
    const { error } = console;
    const told = [];
    console.error = (what) => told.push(what.message);
    try {
        act();
    } finally {
        console.error = error;
    }
    return told;
}

test("painter: nothing shows through the picture, and nothing smooths it", () => {
    const { asked } = make();
    assert.deepEqual(asked, [["webgl2", { alpha: false, antialias: false, depth: false }]]);
});

test("painter: there is none without WebGL2", () => {
    assert.equal(make({ getContext: () => null }).painter, undefined);
});

test("painter: there is none where the driver refuses the shaders", () => {
    assert.equal(make({ links: false }).painter, undefined);
    assert.equal(make({ hasShaders: false }).painter, undefined);
});

test("painter: there is none where asking for the graphics throws", () => {
    const getContext = () => {
        throw new Error("refused");
    };
    assert.deepEqual(
        toldBy(() => assert.equal(make({ getContext }).painter, undefined)),
        ["refused"],
    );
});

test("painter: a context that is lost from the start may come back", () => {
    const { painter, changes, fire, graphics } = make({ isLost: true, links: false });
    assert.equal(painter.isLost(), true);
    Object.assign(graphics, { isLost: false, links: true });
    fire("webglcontextrestored");
    assert.deepEqual([painter.isLost(), changes], [false, [false]]);
});

test("painter: a lost context is asked for again, and is lost until it is back", () => {
    const { painter, changes, fire, graphics } = make();
    assert.equal(painter.isLost(), false);
    graphics.isLost = true;
    assert.equal(fire("webglcontextlost"), true);
    assert.deepEqual(changes, [true]);
    // It is new before its event tells so.
    graphics.isLost = false;
    assert.equal(painter.isLost(), true);
    fire("webglcontextrestored");
    assert.deepEqual([painter.isLost(), changes], [false, [true, false]]);
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

test("painter: a picture that the device has room for gets its pixels, and is emptied only by another size", () => {
    const { painter, canvas, sizes } = make();
    assert.equal(painter.resize(780, 1600), true);
    assert.deepEqual(sizes, []);
    assert.equal(painter.resize(780, 1000), true);
    assert.deepEqual([canvas.width, canvas.height], [780, 1000]);
    assert.equal(painter.resize(640, 1000), true);
    assert.deepEqual([canvas.width, canvas.height], [640, 1000]);
});

for (const [most, width, height, fits] of [
    [4096, 780, 4096, true],
    [4096, 780, 4097, false],
    [4096, 4097, 780, false],
    [undefined, 16384, 8192, true],
    [undefined, 16385, 8192, false],
    [undefined, 16384, 8193, false],
]) {
    test(`painter: a device of ${most ?? "many"} pixels has ${fits ? "" : "no "}room for ${width} by ${height}`, () => {
        const { painter } = make({ ...(most && { most }), dimensions: [16384, 8192] });
        assert.equal(painter.resize(width, height), fits);
    });
}
