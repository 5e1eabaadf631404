/** @import { App, ContentFile, LoadedFile, UnreadFiles } from "./types" */

/** How long the page is busy before others have their turn: from 50 ms on it is felt to hang. */
const kMostBusyMs = 25;

/**
 * The content files on their way to the program. `load` rejects only for what must end the start; `fileOf`
 * says where a file is that the page does not name.
 * @param {(file: ContentFile) => Promise<LoadedFile>} load
 * @param {(name: string) => ContentFile} fileOf
 */
export function createContent(load, fileOf) {
    /** @type {Map<string, LoadedFile>} */
    const files = new Map();
    /** @type {Map<string, Promise<void>>} */
    const coming = new Map();
    /** Whether something came that the program was not given yet: it may be reading. */
    let hasNews = false;

    /** @param {ContentFile} file */
    const ask = (file) => {
        const { name } = file;
        files.set(name, { name, state: "coming", bytes: new Uint8Array() });
        const arrival = load(file).then((loaded) => {
            files.set(name, loaded);
            coming.delete(name);
            hasNews = true;
        });
        // Whoever waits for it meets the fault.
        arrival.catch(() => {});
        coming.set(name, arrival);
    };

    /**
     * Gives the program what there is, and asks for what it names and the page does not. Gives what it needs and lacks.
     * @param {App} app
     */
    const give = async (app) => {
        hasNews = false;
        for (const file of files.values()) {
            app.addFile(file);
        }
        const { needed, others } = await readAll(app);
        for (const name of [...needed, ...others]) {
            if (!files.has(name)) {
                ask(fileOf(name));
            }
        }
        return needed;
    };

    /** Until one more file has come, or will not. */
    const next = () => Promise.race(coming.values());

    return {
        ask,
        /**
         * Gives the program its first content: all there is, or after `patience` what it cannot do without. Rejects when something
         * of that will not come, unless the page is written without it too (`excused`).
         * @param {App} app
         * @param {Promise<unknown>} patience
         * @param {readonly string[]} excused
         */
        async begin(app, patience, excused) {
            let isLate = false;
            const late = patience.then(() => {
                isLate = true;
            });
            for (;;) {
                const lost = (await give(app)).filter((name) => !excused.includes(name));
                if (hasNews) {
                    continue;
                }
                if (lost.length === 0 && (isLate || coming.size === 0)) {
                    return;
                }
                if (lost.length > 0 && !lost.some((name) => coming.has(name))) {
                    throw new Error(`cannot be read: ${lost.join(", ")}`);
                }
                await (isLate ? next() : Promise.race([Promise.all(coming.values()), late]));
            }
        },
        /**
         * Gives the program again what comes late, and tells each time, until `signal` says that it stopped.
         * @param {App} app
         * @param {() => void} given
         * @param {AbortSignal} signal
         */
        async follow(app, given, signal) {
            while (hasNews || coming.size > 0) {
                if (!hasNews) {
                    await next();
                }
                if (signal.aborted) {
                    return;
                }
                await give(app);
                if (signal.aborted) {
                    return;
                }
                given();
            }
        },
    };
}

/**
 * Lets the program read what it was given, a large catalogue in several tasks.
 * @param {App} app
 * @returns {Promise<UnreadFiles>}
 */
async function readAll(app) {
    let began = performance.now();
    for (;;) {
        const unread = app.readOn();
        if (unread) {
            return unread;
        }
        if (performance.now() - began > kMostBusyMs) {
            await nextTask();
            began = performance.now();
        }
    }
}

/** Comes sooner than a timer, which waits for a second in the background. @returns {Promise<void>} */
function nextTask() {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(undefined);
    });
}
