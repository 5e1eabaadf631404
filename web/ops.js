/** @import { EffectOps, LayerOps, Line } from "./types" */

/** Lengths come in sixty-fourths of a CSS pixel. */
const kFixedPoint = 64;

/**
 * Reads one frame's changes and calls `layer` or `effects` for each, in order.
 * @param {Int32Array} ops
 * @param {string} strings the pool that text ranges point into
 * @param {LayerOps} layer
 * @param {EffectOps} effects
 */
export function readOps(ops, strings, layer, effects) {
    const reader = makeReader(ops, strings);
    while (!reader.atEnd()) {
        const op = reader.integer();
        if (op < 20) {
            readLayerOp(op, reader, layer);
        } else {
            readEffectOp(op, reader, effects);
        }
    }
}

/**
 * @param {Int32Array} ops
 * @param {string} strings
 */
function makeReader(ops, strings) {
    let at = 0;
    const integer = () => ops[at++] ?? 0;
    const length = () => integer() / kFixedPoint;
    const unsigned = () => integer() >>> 0;
    const text = () => strings.slice(integer(), integer());
    const box = () => ({ x: length(), y: length(), width: length(), height: length() });
    return {
        atEnd: () => at >= ops.length,
        integer,
        unsigned,
        length,
        text,
        box,
        /** @returns {Line} */
        line: () => ({ ...box(), text: text(), ink: text() }),
        /** @returns {readonly [string, string]} */
        pair: () => [text(), text()],
        /**
         * A count, then as many items.
         * @template T
         * @param {() => T} readItem
         */
        list(readItem) {
            const items = [];
            for (let left = integer(); left > 0; --left) {
                items.push(readItem());
            }
            return items;
        },
    };
}

/** @typedef {ReturnType<typeof makeReader>} Reader */

/**
 * @param {number} op
 * @param {Reader} reader
 * @param {LayerOps} layer
 */
function readLayerOp(op, reader, layer) {
    const key = reader.unsigned();
    switch (op) {
        case 1:
            return layer.create(key, reader.text());
        case 2:
            return layer.remove(key);
        case 3:
            return layer.attributes(key, reader.list(reader.pair));
        case 4:
            return layer.box(key, reader.box());
        case 5:
            return layer.lines(key, reader.list(reader.line));
        case 6:
            return layer.children(key, reader.list(reader.unsigned));
        case 7:
            return layer.value(key, reader.text());
        case 8:
            return layer.checked(key, reader.integer() !== 0);
        case 9:
            return layer.text(key, reader.text());
        case 10:
            return layer.covered(key, reader.length());
        default:
            throw new Error(`unknown layer op ${op}`);
    }
}

/**
 * @param {number} op
 * @param {Reader} reader
 * @param {EffectOps} effects
 */
function readEffectOp(op, reader, effects) {
    switch (op) {
        case 20:
            return effects.title(reader.text());
        case 21:
            return effects.push(reader.text());
        case 22:
            return effects.replace(reader.text());
        case 23:
            return effects.announce(reader.text());
        case 24:
            return effects.focus(reader.unsigned());
        case 25:
            return effects.scroll(reader.integer());
        case 26:
            return effects.theme(reader.text());
        case 27:
            return effects.clear(reader.unsigned());
        case 28:
            return effects.language(reader.text());
        default:
            throw new Error(`unknown effect op ${op}`);
    }
}
