// A graphics context without a picture: it keeps the state that calls set, as WebGL does, and notes it with each drawing. Every
// constant is its own name.

import assert from "node:assert/strict";

const kConstant = /^[A-Z][A-Z0-9_]+$/;
const kAttribute = /layout\(location = (\d+)\) in vec(\d) (\w+);/g;

/** What whoever takes a context gives, and how it answers; may be changed at any time. */
const kGraphics = {
    isLost: false,
    links: true,
    hasShaders: true,
    /** The widest and the highest that the context draws, and the longest side that it says it can. */
    most: Number.POSITIVE_INFINITY,
    dimensions: [16384, 16384],
};

export class FakeGl {
    /** All drawing, with the state that it was done with. */
    drawn = [];
    cleared = [];

    constructor(canvas, graphics = {}) {
        this.canvas = canvas;
        this.graphics = Object.assign(graphics, { ...kGraphics, ...graphics });
        this.forget();
        const get = (all, name) => {
            if (typeof name === "string" && kConstant.test(name)) {
                return name;
            }
            return all[name];
        };
        // biome-ignore lint/correctness/noConstructorReturn: every constant is there
        return new Proxy(this, { get });
    }

    /** What a context that comes back knows. */
    forget() {
        Object.assign(this, {
            program: undefined,
            texture: undefined,
            buffers: {},
            pointers: [],
            arrays: new Set(),
            enabled: new Set(),
            settings: {},
            unpack: {
                UNPACK_ALIGNMENT: 4,
                UNPACK_ROW_LENGTH: 0,
                UNPACK_SKIP_PIXELS: 0,
                UNPACK_SKIP_ROWS: 0,
            },
        });
    }

    get drawingBufferWidth() {
        return Math.min(this.canvas.width, this.graphics.most);
    }

    get drawingBufferHeight() {
        return Math.min(this.canvas.height, this.graphics.most);
    }

    isContextLost = () => this.graphics.isLost;
    getParameter = (name) =>
        name === "MAX_VIEWPORT_DIMS" && !this.graphics.isLost ? this.graphics.dimensions : null;

    createProgram = () => ({ shaders: {} });
    createShader = (type) => (this.graphics.hasShaders ? { type } : null);
    shaderSource(shader, source) {
        shader.source = source;
    }
    compileShader(shader) {
        shader.compiled = shader.source;
    }
    attachShader(program, { type, compiled }) {
        program.shaders[type] = compiled;
    }
    linkProgram(program) {
        program.linked = this.graphics.links && { ...program.shaders };
    }
    getProgramParameter({ linked }, name) {
        const { VERTEX_SHADER: vertex, FRAGMENT_SHADER: fragment } = linked || {};
        return name === "LINK_STATUS" && Boolean(vertex && fragment);
    }
    useProgram({ linked }) {
        this.program = linked;
    }
    getUniformLocation = (_, name) => (this.graphics.isLost ? null : { name });
    uniform2f(location, ...values) {
        if (this.program && location) {
            this.settings[location.name] = values;
        }
    }

    createBuffer = () => ({});
    bindBuffer(target, buffer) {
        this.buffers[target] = buffer;
    }
    bufferData(target, data, usage) {
        Object.assign(this.buffers[target], { data, usage });
    }
    enableVertexAttribArray(index) {
        this.arrays.add(index);
    }
    vertexAttribPointer(index, size, type, isNormalized, stride, at) {
        const buffer = this.buffers.ARRAY_BUFFER;
        this.pointers[index] = buffer && { size, type, isNormalized, stride, at };
    }

    enable(name) {
        this.enabled.add(name);
    }
    disable(name) {
        this.enabled.delete(name);
    }
    blendFunc(...factors) {
        this.settings.blend = factors;
    }
    viewport(...box) {
        this.settings.viewport = box;
    }
    scissor(...box) {
        this.settings.scissor = box;
    }
    clearColor(...colour) {
        this.settings.clear = colour;
    }
    clear(what) {
        const isCut = this.enabled.has("SCISSOR_TEST");
        const { clear, viewport } = this.settings;
        this.cleared.push({ what, isCut, colour: clear, viewport });
    }

    createTexture = () => ({ parameters: {} });
    bindTexture(_, texture) {
        this.texture = texture;
    }
    texParameteri(_, name, value) {
        this.texture.parameters[name] = value;
    }
    pixelStorei(name, value) {
        this.unpack[name] = value;
    }
    texImage2D(_, level, form, width, height, border, format, type, pixels) {
        assert.deepEqual([level, border, form], [0, 0, "R8"]);
        this.texture.rows = Array.from({ length: height }, () => Array(width).fill(0));
        this.texSubImage2D(_, level, 0, 0, width, height, format, type, pixels);
    }
    texSubImage2D(_, level, left, top, width, height, format, type, pixels) {
        assert.deepEqual([level, format, type], [0, "RED", "UNSIGNED_BYTE"]);
        const { unpack } = this;
        const step = unpack.UNPACK_ALIGNMENT;
        const length = Math.ceil((unpack.UNPACK_ROW_LENGTH || width) / step) * step;
        for (let y = 0; y < height; ++y) {
            for (let x = 0; x < width; ++x) {
                const from = (unpack.UNPACK_SKIP_ROWS + y) * length + unpack.UNPACK_SKIP_PIXELS + x;
                this.texture.rows[top + y][left + x] = pixels[from];
            }
        }
    }

    drawElements(mode, count, type, at) {
        const { enabled, settings, buffers } = this;
        this.drawn.push({
            mode,
            indices: { count, type, at, ...buffers.ELEMENT_ARRAY_BUFFER },
            vertices: buffers.ARRAY_BUFFER?.data,
            attributes: this.attributes(),
            scissor: enabled.has("SCISSOR_TEST") ? settings.scissor : undefined,
            blend: enabled.has("BLEND") ? settings.blend : undefined,
            scale: settings.scale,
            viewport: settings.viewport,
        });
    }

    /** What each attribute of the vertex shader reads, if it can. */
    attributes() {
        const all = [...(this.program?.VERTEX_SHADER ?? "").matchAll(kAttribute)];
        return Object.fromEntries(
            all.map(([, index, size, name]) => {
                const pointer = this.arrays.has(Number(index)) && this.pointers[index];
                return [name, pointer && { ...pointer, isFull: pointer.size === Number(size) }];
            }),
        );
    }
}
