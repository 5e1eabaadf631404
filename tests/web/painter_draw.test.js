import assert from "node:assert/strict";
import { test } from "node:test";
import { createPainter } from "../../web/painter.js";
import { FakeGl } from "./fake_gl.js";

const kWhole = [0, 0, 10, 10];

/** The painter of a canvas of 780 by 1600 pixels, and the graphics that it draws with. */
function make(graphics) {
    const listeners = new Map();
    const canvas = {
        width: 780,
        height: 1600,
        getContext: () => gl,
        addEventListener: (name, act) => listeners.set(name, act),
    };
    const gl = new FakeGl(canvas, graphics);
    return { painter: createPainter(canvas, () => {}), gl, fire: (name) => listeners.get(name)() };
}

/** A frame with these parts: each a box, its first index, how many, and its first vertex. */
const frameOf = (...draws) => ({
    vertices: Uint8Array.of(1, 2, 3),
    indices: Uint16Array.of(4, 5, 6),
    draws: Int32Array.from(draws.flat()),
});

/** What each attribute reads if index 0 means the vertex at this byte. */
const attributesAt = (at) => {
    const rest = { stride: 20, isFull: true };
    return {
        position: { size: 2, type: "FLOAT", isNormalized: false, at, ...rest },
        uv: { size: 2, type: "FLOAT", isNormalized: false, at: at + 8, ...rest },
        colour: { size: 4, type: "UNSIGNED_BYTE", isNormalized: true, at: at + 16, ...rest },
    };
};

test("painter: a part is drawn with its vertices, indices and colours, over what is there", () => {
    const { painter, gl } = make();
    const frame = frameOf([...kWhole, 9, 30, 0]);
    painter.draw(frame, 2);
    assert.deepEqual(gl.drawn, [
        {
            mode: "TRIANGLES",
            indices: {
                count: 30,
                type: "UNSIGNED_SHORT",
                at: 18,
                data: frame.indices,
                usage: "STREAM_DRAW",
            },
            vertices: frame.vertices,
            attributes: attributesAt(0),
            // From the bottom of 1600 pixels.
            scissor: [0, 1580, 20, 20],
            blend: ["SRC_ALPHA", "ONE_MINUS_SRC_ALPHA"],
            // The canvas is 390 by 800 CSS pixels: from -1 to 1, and down.
            scale: [4 / 780, -4 / 1600],
            viewport: [0, 0, 780, 1600],
        },
    ]);
});

test("painter: each part begins at its own vertex and is cut to its own box", () => {
    const { painter, gl } = make();
    painter.draw(frameOf([...kWhole, 0, 30, 0], [5, 10, 15, 30, 30, 6, 100]), 2);
    assert.deepEqual(
        gl.drawn.map(({ scissor, attributes, indices }) => [scissor, attributes, indices.at]),
        [
            [[0, 1580, 20, 20], attributesAt(0), 0],
            [[10, 1540, 20, 40], attributesAt(2000), 60],
        ],
    );
});

for (const [box, cut] of [
    [
        [5, 5, 6, 6],
        [5, 1594, 1, 1],
    ],
    [[5, 5, 5, 9], undefined],
    [[5, 5, 9, 5], undefined],
    [[9, 5, 5, 9], undefined],
    [[5, 9, 9, 5], undefined],
]) {
    test(`painter: of the box ${box} ${cut ? "a pixel" : "nothing"} is drawn`, () => {
        const { painter, gl } = make();
        painter.draw(frameOf([...box, 0, 30, 0]), 1);
        assert.deepEqual(
            gl.drawn.map(({ scissor }) => scissor),
            cut ? [cut] : [],
        );
    });
}

test("painter: edges between pixels go to the nearest, so that boxes side by side neither gape nor overlap", () => {
    const { painter, gl } = make();
    painter.draw(frameOf([1, 1, 3, 3, 0, 30, 0], [3, 3, 5, 5, 0, 30, 0]), 1.25);
    assert.deepEqual(
        gl.drawn.map(({ scissor }) => scissor),
        [
            [1, 1596, 3, 3],
            [4, 1594, 2, 2],
        ],
    );
});

test("painter: every frame begins with its colour all over, white if none is given", () => {
    const { painter, gl } = make();
    painter.draw(frameOf(), 2);
    // Packed with red in the lowest bits.
    painter.setClearColour(0xff996633);
    painter.draw(frameOf([...kWhole, 0, 30, 0]), 2);
    painter.draw(frameOf(), 2);
    const all = { what: "COLOR_BUFFER_BIT", isCut: false, viewport: [0, 0, 780, 1600] };
    assert.deepEqual(gl.cleared, [
        { ...all, colour: [1, 1, 1, 1] },
        { ...all, colour: [0.2, 0.4, 0.6, 1] },
        { ...all, colour: [0.2, 0.4, 0.6, 1] },
    ]);
});

/** An image five pixels wide: each pixel says where it is. */
const kPixels = Uint8Array.from({ length: 20 }, (_, at) => 10 * Math.floor(at / 5) + (at % 5));
const kImage = { pixels: kPixels, width: 5, height: 4 };
const kRows = [
    [0, 1, 2, 3, 4],
    [10, 11, 12, 13, 14],
    [20, 21, 22, 23, 24],
    [30, 31, 32, 33, 34],
];

test("painter: a new texture is all of its image, smooth, and ends at its edges", () => {
    const { painter, gl } = make();
    painter.updateTexture({ ...kImage, x: 1, y: 2, w: 3, h: 1, isNew: true });
    assert.deepEqual(gl.texture, {
        rows: kRows,
        parameters: {
            TEXTURE_MIN_FILTER: "LINEAR",
            TEXTURE_MAG_FILTER: "LINEAR",
            TEXTURE_WRAP_S: "CLAMP_TO_EDGE",
            TEXTURE_WRAP_T: "CLAMP_TO_EDGE",
        },
    });
});

test("painter: of a changed texture the part that changed is sent, and a new one is whole again", () => {
    const { painter, gl } = make();
    const blank = { ...kImage, pixels: new Uint8Array(20) };
    painter.updateTexture({ ...blank, isNew: true });
    painter.updateTexture({ ...kImage, x: 1, y: 2, w: 3, h: 2, isNew: false });
    assert.deepEqual(gl.texture.rows, [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 21, 22, 23, 0],
        [0, 31, 32, 33, 0],
    ]);
    painter.updateTexture({ ...kImage, x: 1, y: 2, w: 3, h: 2, isNew: true });
    assert.deepEqual(gl.texture.rows, kRows);
});

test("painter: a context that comes back draws as before", () => {
    const { painter, gl, fire } = make();
    const frame = frameOf([...kWhole, 0, 30, 0]);
    painter.draw(frame, 2);
    gl.forget();
    fire("webglcontextrestored");
    painter.updateTexture({ ...kImage, isNew: true });
    painter.draw(frame, 2);
    assert.deepEqual(gl.drawn[1], gl.drawn[0]);
    assert.deepEqual(gl.texture.rows, kRows);
});
