/** Shapes shared by the modules of this folder. The numbers behind them stand in `protocol.js`. */

/** What a person did; whether by pointer or by keys is the browser's business. */
export type EventKind = keyof typeof import("./protocol.js").kEvents;

/** Tells the program that something happened to the element of a key (0: to none). */
export type Send = (kind: EventKind, key: number, text?: string) => void;

/** Everything a frame depends on. Lengths are CSS pixels; `density` is device pixels in one of them. */
export interface FrameInput {
    width: number;
    height: number;
    density: number;
    scrollY: number;
    textScale: number;
    flags: number;
    /** The part of the window that is painted. */
    paintTop: number;
    paintHeight: number;
}

/** What a frame gave. The arrays lie in the program's memory: use them before the next call into it. */
export interface FrameOutput {
    ops: Int32Array;
    strings: string;
    vertices: Uint8Array;
    indices: Uint16Array;
    /** Seven numbers a draw: clip x0, y0, x1, y1, first index, index count, the vertex that index 0 means. */
    draws: Int32Array;
    documentHeight: number;
}

/** The program behind one typed object. */
export interface App {
    /** `folder` is that of the programme: its name counts, whatever the content says. */
    start(address: string, hasHome: boolean, folder?: string): void;
    /** As it came: the program tells about bytes that are no text. */
    addFile(file: LoadedFile): void;
    /** Reads a piece of what was added, at the start or again: some milliseconds. Nothing while there is more. */
    readOn(): UnreadFiles | undefined;
    send: Send;
    frame(input: FrameInput): FrameOutput;
    /** The graphics context is new: the next frame sends the texture again. */
    restore(): void;
    /** How much memory the program has. */
    memoryBytes(): number;
}

/** The exports of the WebAssembly module. */
export interface Exports {
    memory: WebAssembly.Memory;
    _initialize(): void;
    /** What it takes the page to understand. */
    app_protocol(): number;
    app_allocate(size: number): number;
    app_start(addressLength: number, hasHome: number, folderLength: number): void;
    app_add_file(nameLength: number, length: number, state: number): void;
    /** 0 while there is more to read, then where two pairs of place and length are: the names of unread files, one a line; the needed
     *  ones, then the others. */
    app_read_on(): number;
    app_event(kind: number, key: number, textLength: number): void;
    app_frame(
        width: number,
        height: number,
        density: number,
        scrollY: number,
        textScale: number,
        flags: number,
        paintTop: number,
        paintHeight: number,
    ): number;
    app_restore(): void;
}

/** A glyph's coverage, one byte a device pixel, and where it lies from the pen. */
export interface GlyphImage {
    left: number;
    top: number;
    width: number;
    height: number;
    pixels: Uint8Array;
}

/** The browser as a font engine. Lengths in em unless they say otherwise. */
export interface Glyphs {
    advance(codepoint: number, weight: number): number;
    /** The width of a whole text in CSS pixels, shaped as the layer's. */
    measure(text: string, weight: number, sizePx: number): number;
    extent(weight: number): { ascent: number; descent: number };
    /** Nothing for a blank glyph. */
    rasterize(
        codepoint: number,
        weight: number,
        sizePx: number,
        phase: number,
    ): GlyphImage | undefined;
}

/** A part of the one texture: the whole of it in memory, and the rectangle that changed. */
export interface TextureUpdate {
    pixels: Uint8Array;
    width: number;
    height: number;
    x: number;
    y: number;
    w: number;
    h: number;
    isNew: boolean;
}

/** Paints frames on the canvas. */
export interface Painter {
    isLost(): boolean;
    /** Gives the picture this many pixels; says whether the device has so many. */
    resize(width: number, height: number): boolean;
    updateTexture(update: TextureUpdate): void;
    setClearColour(rgba: number): void;
    draw(output: FrameOutput, density: number): void;
}

/** What the program may ask of the page while it runs. */
export interface Host {
    glyphs: Glyphs;
    updateTexture(update: TextureUpdate): void;
}

/** A rectangle in CSS pixels, from the parent's top left corner. */
export interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

/** One line of text. `ink` is the custom property of its colour where the layer's own letters are shown, else empty: painted. */
export interface Line extends Box {
    text: string;
    ink: string;
}

/** What an operand is once it has been read. */
export interface Operands {
    key: number;
    integer: number;
    length: number;
    color: number;
    flag: boolean;
    text: string;
    box: Box;
    lines: readonly Line[];
    keys: readonly number[];
    pairs: ReadonlyArray<readonly [string, string]>;
}

type Op = NonNullable<typeof import("./protocol.js").kOps[number]>;
type Taken<Kinds extends readonly (keyof Operands)[]> = {
    [Place in keyof Kinds]: Operands[Kinds[Place]];
};
type Order<Takes extends readonly (keyof Operands)[]> = (...operands: Taken<Takes>) => void;
type OpsOf<Receiver> = {
    [Each in Extract<Op, { of: Receiver }> as Each["name"]]: Order<[...Each["takes"]]>;
};

/** Receives the changes to the document, in order. */
export type LayerOps = OpsOf<"layer">;
/** Receives what the program wants done to the page besides its document. */
export type EffectOps = OpsOf<"effects">;

/** The document layer. */
export interface Layer extends LayerOps {
    keyOf(element: Element | null): number;
    elementOf(key: number): Element | undefined;
    /** Puts elements at their boxes (live), or leaves them to the flow (plain). */
    setPlaced(isPlaced: boolean): void;
    count(): number;
}

/** Where in the site the page is; addresses are relative to the site's root. */
export interface Address {
    current(): string;
    /** The address a link leads to, or nothing if it is not one of the program's pages. */
    relative(url: string): string | undefined;
    /** What a link to an address must say on this page; nothing where it makes none. A fragment stays as it is. */
    toUrl(address: string): string | undefined;
    /** Says whether the history took the new entry. */
    push(address: string, scrollY: number): boolean;
    replace(address: string): void;
    /** Keeps the scroll offset with the history entry now shown. */
    remember(scrollY: number): void;
    /** Notes the scroll offset of the entry that Back or Forward just left, before `travelled`. */
    leave(scrollY: number): void;
    /** After Back or Forward: the address now shown. Nothing if only the fragment changed. */
    travelled(): string | undefined;
    /** The scroll offset kept with the entry now shown. */
    scrollY(): number | undefined;
}

/** One content file to load. `expected` is its size in bytes, 0 if not known. */
export interface ContentFile {
    name: string;
    url: string;
    expected: number;
}

/** What became of a content file; `bytes` are as they came, and none unless it is here. */
export interface LoadedFile {
    name: string;
    state: "here" | "coming" | "refused" | "missing";
    bytes: Uint8Array;
}

/** Content files that could not be read to their end. */
export interface UnreadFiles {
    /** Without these the page would say what is not so. */
    needed: string[];
    others: string[];
}

/** Schedules frames, at most one at a time. */
export interface Frames {
    request(): void;
    /** Asks for one once a person pauses. */
    requestLater(): void;
    stop(): void;
}

/** What the page looks like from outside. */
export interface View extends Omit<FrameInput, "scrollY"> {
    pixelWidth: number;
    pixelHeight: number;
    /** Colours or sizes are the visitor's or the host's, which a painted page cannot follow. */
    isForced: boolean;
    /** The canvas and every style sheet are in the page. */
    isWhole: boolean;
}

/** `window.programExplorer` with `?debug=1`. */
export interface Debug {
    frames: number;
    lastFrameMs: number;
    items: number;
    /** Memory of the program, in bytes. */
    memoryBytes: () => number;
}

declare global {
    interface Window {
        programExplorer?: Debug;
    }
}
