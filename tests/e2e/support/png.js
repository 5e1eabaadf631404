// Reads the pixels of a screenshot.
import { inflateSync } from "node:zlib";

const kSignatureBytes = 8;
const kChannels = { 2: 3, 6: 4 };

/** What a row's filter byte predicts from the bytes to the left, above, and above to the left. */
function predict(filter, left, above, corner) {
    switch (filter) {
        case 1:
            return left;
        case 2:
            return above;
        case 3:
            return (left + above) >> 1;
        case 4: {
            const guess = left + above - corner;
            const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) =>
                Math.abs(guess - value),
            );
            if (toLeft <= toAbove && toLeft <= toCorner) {
                return left;
            }
            return toAbove <= toCorner ? above : corner;
        }
        default:
            return 0;
    }
}

function* chunks(file) {
    for (let at = kSignatureBytes; at < file.length; ) {
        const length = file.readUInt32BE(at);
        const body = file.subarray(at + 8, at + 8 + length);
        yield { type: file.toString("latin1", at + 4, at + 8), body };
        at += length + 12;
    }
}

/** Undoes the filters in place of `rows`, each of which begins with its filter's number. */
function unfilter(rows, height, stride, channels) {
    const bytes = new Uint8Array(height * stride);
    for (let y = 0; y < height; ++y) {
        const filter = rows[y * (stride + 1)];
        for (let x = 0; x < stride; ++x) {
            const at = y * stride + x;
            const left = x >= channels ? bytes[at - channels] : 0;
            const above = y > 0 ? bytes[at - stride] : 0;
            const corner = y > 0 && x >= channels ? bytes[at - stride - channels] : 0;
            bytes[at] = rows[y * (stride + 1) + 1 + x] + predict(filter, left, above, corner);
        }
    }
    return bytes;
}

/** Reads a PNG as browsers write them: eight bits a channel, in colour, not interlaced. */
export function readPng(file) {
    const parts = [...chunks(file)];
    const header = parts.find(({ type }) => type === "IHDR").body;
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    const channels = kChannels[header[9]];
    if (header[8] !== 8 || !channels || header[12] !== 0) {
        throw new Error("a kind of PNG that no browser writes");
    }
    const packed = parts.filter(({ type }) => type === "IDAT").map(({ body }) => body);
    const rows = inflateSync(Buffer.concat(packed));
    const bytes = unfilter(rows, height, width * channels, channels);
    return {
        width,
        height,
        /** Red, green and blue of a pixel. */
        at(x, y) {
            const from = (y * width + x) * channels;
            return [bytes[from], bytes[from + 1], bytes[from + 2]];
        },
    };
}
