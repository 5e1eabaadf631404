// A canvas with pixels of its own: what is drawn stays until it is cleared, what lies outside is lost, and whoever sets the size
// has everything forgotten, the font too, as in a browser.

const kPlain = { font: "10px sans-serif", fontKerning: "auto", textRendering: "auto" };

/** Measures every text as `metrics`; `ink` is the alpha that a text has at [x, y] from its point on the line. */
export class FakeCanvas {
    /** Texts drawn, with where, and with what settings. */
    drawn = [];
    fonts = [];
    asked = [];
    sizes = [];
    #size = { width: 300, height: 150 };
    #pixels = new Map();
    #context;

    constructor(metrics = {}, ink = () => 0) {
        const { fonts, drawn } = this;
        const settings = { ...kPlain };
        this.settings = settings;
        const each = (left, top, width, height, act) => {
            for (let y = top; y < top + height; ++y) {
                for (let x = left; x < left + width; ++x) {
                    act(`${x} ${y}`, x, y);
                }
            }
        };
        this.#context = {
            set font(font) {
                settings.font = font;
                fonts.push(font);
            },
            set fontKerning(kerning) {
                settings.fontKerning = kerning;
            },
            set textRendering(rendering) {
                settings.textRendering = rendering;
            },
            measureText: () => metrics,
            fillRect: (...box) => each(...box, (at) => this.#pixels.set(at, 255)),
            clearRect: (...box) => each(...box, (at) => this.#pixels.delete(at)),
            fillText: (text, left, top) => {
                drawn.push({ text, left, top, ...settings });
                each(0, 0, this.width, this.height, (at, x, y) => {
                    const alpha = ink(Math.floor(x - left), Math.floor(y - top), text);
                    if (alpha) {
                        this.#pixels.set(at, alpha);
                    }
                });
            },
            getImageData: (left, top, width, height) => {
                const data = new Uint8ClampedArray(4 * width * height);
                let next = 3;
                each(left, top, width, height, (at) => {
                    data[next] = this.#pixels.get(at) ?? 0;
                    next += 4;
                });
                return { data, width, height };
            },
        };
    }

    getContext(...asked) {
        this.asked.push(asked);
        return this.#context;
    }

    get width() {
        return this.#size.width;
    }

    get height() {
        return this.#size.height;
    }

    set width(width) {
        this.#become({ width });
    }

    set height(height) {
        this.sizes.push([this.width, height]);
        this.#become({ height });
    }

    #become(size) {
        Object.assign(this.#size, size);
        Object.assign(this.settings, kPlain);
        this.#pixels.clear();
    }
}
