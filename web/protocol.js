// Made by scripts/protocol.py from protocol/protocol.json: change that, and run it.

/** Two that have the same understand each other. */
export const kVersion = 2026567062;

/** Lengths come in such parts of a CSS pixel. */
export const kFixedPoint = 64;

/** Numbers of a draw. */
export const kDrawWords = 7;

/** What a frame's words tell the page to do, by number; none has number 0. */
export const kOps = /** @type {const} */ ([
    undefined,
    { of: "layer", name: "create", takes: ["key", "text"] },
    { of: "layer", name: "remove", takes: ["key"] },
    { of: "layer", name: "attributes", takes: ["key", "pairs"] },
    { of: "layer", name: "box", takes: ["key", "box"] },
    { of: "layer", name: "lines", takes: ["key", "lines"] },
    { of: "layer", name: "children", takes: ["key", "keys"] },
    { of: "layer", name: "value", takes: ["key", "text"] },
    { of: "layer", name: "checked", takes: ["key", "flag"] },
    { of: "layer", name: "text", takes: ["key", "text"] },
    { of: "layer", name: "covered", takes: ["key", "length"] },
    { of: "effects", name: "title", takes: ["text"] },
    { of: "effects", name: "push", takes: ["text"] },
    { of: "effects", name: "replace", takes: ["text"] },
    { of: "effects", name: "announce", takes: ["text"] },
    { of: "effects", name: "focus", takes: ["key"] },
    { of: "effects", name: "scroll", takes: ["integer"] },
    { of: "effects", name: "theme", takes: ["text"] },
    { of: "effects", name: "clear", takes: ["color"] },
    { of: "effects", name: "language", takes: ["text"] },
    { of: "effects", name: "later", takes: [] },
]);

/** What a person did. */
export const kEvents = /** @type {const} */ ({
    activate: 1,
    change: 2,
    navigate: 3,
    history: 4,
    hover: 5,
    focus: 6,
});

/** What a frame depends on besides lengths. */
export const kFlags = /** @type {const} */ ({
    dark: 1,
    contrast: 2,
    plain: 4,
    framed: 8,
});

/** How a content file came. */
export const kFileStates = /** @type {const} */ ({
    here: 0,
    coming: 1,
    refused: 2,
});

/** Places of a frame's results in its block. */
export const kFrameBlock = /** @type {const} */ ({
    ops: 0,
    opCount: 1,
    strings: 2,
    stringBytes: 3,
    vertices: 4,
    vertexBytes: 5,
    indices: 6,
    indexCount: 7,
    draws: 8,
    drawCount: 9,
    documentHeight: 10,
});
