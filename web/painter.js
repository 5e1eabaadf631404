/** @import { FrameOutput, Painter, TextureUpdate } from "./types" */

import { kDrawWords } from "./protocol.js";

const kVertexBytes = 20;

const kVertexShader = `#version 300 es
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 uv;
layout(location = 2) in vec4 colour;
uniform vec2 scale;
out vec2 texel;
out vec4 ink;
void main() {
    texel = uv;
    ink = colour;
    gl_Position = vec4(position * scale + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

const kFragmentShader = `#version 300 es
precision mediump float;
uniform sampler2D atlas;
in vec2 texel;
in vec4 ink;
out vec4 result;
void main() {
    result = vec4(ink.rgb, ink.a * texture(atlas, texel).r);
}`;

/** What a context gives: the place of the scale, and the widest and highest that a picture can be.
 * @typedef {{ scale: WebGLUniformLocation, most: ArrayLike<number> & Iterable<number> }} Prepared */

/**
 * Makes the WebGL2 painter, or nothing where WebGL2 is missing or refuses. `changed` hears when the context is lost and when it
 * is back.
 * @param {HTMLCanvasElement} canvas
 * @param {(isLost: boolean) => void} changed
 * @returns {Painter | undefined}
 */
export function createPainter(canvas, changed) {
    try {
        const gl = canvas.getContext("webgl2", { alpha: false, antialias: false, depth: false });
        const prepared = gl && prepare(gl);
        return gl && (prepared || gl.isContextLost())
            ? makePainter(canvas, gl, prepared, changed)
            : undefined;
    } catch (error) {
        console.error(error);
        return undefined;
    }
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {WebGL2RenderingContext} gl
 * @param {Prepared | null} prepared
 * @param {(isLost: boolean) => void} changed
 * @returns {Painter}
 */
function makePainter(canvas, gl, prepared, changed) {
    let isLost = gl.isContextLost();
    let clearColour = 0xffffffff;

    canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        isLost = true;
        changed(true);
    });
    canvas.addEventListener("webglcontextrestored", () => {
        prepared = prepare(gl);
        isLost = !prepared;
        changed(isLost);
    });

    return {
        // The event comes later than the loss.
        isLost: () => isLost || gl.isContextLost(),
        resize(width, height) {
            if (canvas.width !== width || canvas.height !== height) {
                canvas.width = width;
                canvas.height = height;
            }
            const [mostWide = 0, mostHigh = 0] = prepared?.most ?? [];
            return (
                gl.drawingBufferWidth === width &&
                gl.drawingBufferHeight === height &&
                width <= mostWide &&
                height <= mostHigh
            );
        },
        updateTexture: (update) => sendTexture(gl, update),
        setClearColour(rgba) {
            clearColour = rgba;
        },
        draw(output, density) {
            const { width, height } = canvas;
            gl.viewport(0, 0, width, height);
            gl.disable(gl.SCISSOR_TEST);
            gl.clearColor(...channels(clearColour), 1);
            gl.clear(gl.COLOR_BUFFER_BIT);
            gl.enable(gl.SCISSOR_TEST);
            gl.uniform2f(prepared?.scale ?? null, (2 * density) / width, (-2 * density) / height);
            gl.bufferData(gl.ARRAY_BUFFER, output.vertices, gl.STREAM_DRAW);
            gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, output.indices, gl.STREAM_DRAW);
            drawAll(gl, output.draws, density, height);
        },
    };
}

/**
 * Sets all state of a new context; all of it stays bound for good. Null where the driver refuses the shaders or the context is
 * lost.
 * @param {WebGL2RenderingContext} gl
 * @returns {Prepared | null}
 */
function prepare(gl) {
    const program = gl.createProgram();
    for (const [type, source] of /** @type {const} */ ([
        [gl.VERTEX_SHADER, kVertexShader],
        [gl.FRAGMENT_SHADER, kFragmentShader],
    ])) {
        const shader = gl.createShader(type);
        if (shader) {
            gl.shaderSource(shader, source);
            gl.compileShader(shader);
            gl.attachShader(program, shader);
        }
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
        return null;
    }
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    for (const attribute of [0, 1, 2]) {
        gl.enableVertexAttribArray(attribute);
    }
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
        gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
    }
    for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) {
        gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
    }
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    const scale = gl.getUniformLocation(program, "scale");
    const most = gl.getParameter(gl.MAX_VIEWPORT_DIMS);
    return scale && most && { scale, most };
}

/**
 * Lets index 0 mean vertex `first`.
 * @param {WebGL2RenderingContext} gl
 * @param {number} first
 */
function startAt(gl, first) {
    const at = first * kVertexBytes;
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, kVertexBytes, at);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, kVertexBytes, at + 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, kVertexBytes, at + 16);
}

/**
 * @param {WebGL2RenderingContext} gl
 * @param {TextureUpdate} update
 */
function sendTexture(gl, { pixels, width, height, x, y, w, h, isNew }) {
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, width);
    gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, isNew ? 0 : x);
    gl.pixelStorei(gl.UNPACK_SKIP_ROWS, isNew ? 0 : y);
    const kind = /** @type {const} */ ([gl.RED, gl.UNSIGNED_BYTE]);
    if (isNew) {
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, width, height, 0, ...kind, pixels);
    } else {
        gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, w, h, ...kind, pixels);
    }
}

/**
 * @param {WebGL2RenderingContext} gl
 * @param {Int32Array} draws
 * @param {number} density
 * @param {number} heightPx
 */
function drawAll(gl, draws, density, heightPx) {
    for (let at = 0; at < draws.length; at += kDrawWords) {
        const [x0, y0, x1, y1, first, count, firstVertex] =
            /** @type {[number, number, number, number, number, number, number]} */ (
                /** @type {unknown} */ (draws.subarray(at, at + kDrawWords))
            );
        const [left, top] = [Math.round(x0 * density), Math.round(y0 * density)];
        const width = Math.round(x1 * density) - left;
        const height = Math.round(y1 * density) - top;
        if (width > 0 && height > 0) {
            startAt(gl, firstVertex);
            gl.scissor(left, heightPx - top - height, width, height);
            gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_SHORT, first * 2);
        }
    }
}

/**
 * Red, green and blue of a packed colour, from 0 to 1.
 * @param {number} rgba
 * @returns {[number, number, number]}
 */
function channels(rgba) {
    return [(rgba & 255) / 255, ((rgba >> 8) & 255) / 255, ((rgba >> 16) & 255) / 255];
}
