/** @import { EffectOps, LayerOps, Line, Operands } from "./types" */

import { kFixedPoint, kOps } from "./protocol.js";

/** @typedef {Record<string, (...operands: unknown[]) => void>} Orders */

/**
 * Reads one frame's changes and calls `layer` or `effects` for each, in order.
 * @param {Int32Array} ops
 * @param {string} strings the pool that text ranges point into
 * @param {LayerOps} layer
 * @param {EffectOps} effects
 */
export function readOps(ops, strings, layer, effects) {
    const targets = /** @type {Record<string, Orders>} */ (
        /** @type {unknown} */ ({ layer, effects })
    );
    const reader = makeReader(ops, strings);
    while (!reader.atEnd()) {
        const number = reader.integer();
        const op = kOps[number];
        const order = op && targets[op.of]?.[op.name];
        if (!order) {
            throw new Error(`unknown op ${number}`);
        }
        order(...op.takes.map((kind) => reader[kind]()));
    }
}

/**
 * @param {Int32Array} ops
 * @param {string} strings
 * @returns {{ [Kind in keyof Operands]: () => Operands[Kind] } & { atEnd: () => boolean }}
 */
function makeReader(ops, strings) {
    let at = 0;
    const integer = () => ops[at++] ?? 0;
    const unsigned = () => integer() >>> 0;
    const length = () => integer() / kFixedPoint;
    const text = () => strings.slice(integer(), integer());
    const box = () => ({ x: length(), y: length(), width: length(), height: length() });
    /** @returns {Line} */
    const line = () => ({ ...box(), text: text(), ink: text() });
    /** @returns {readonly [string, string]} */
    const pair = () => [text(), text()];
    /**
     * A count, then as many items.
     * @template T
     * @param {() => T} readItem
     */
    const list = (readItem) => {
        const items = [];
        for (let left = integer(); left > 0; --left) {
            items.push(readItem());
        }
        return items;
    };
    return {
        atEnd: () => at >= ops.length,
        integer,
        length,
        text,
        box,
        key: unsigned,
        color: unsigned,
        flag: () => integer() !== 0,
        pairs: () => list(pair),
        lines: () => list(line),
        keys: () => list(unsigned),
    };
}
