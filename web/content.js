/** @import { App, ContentFile, LoadedFile } from "./types" */

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

    /** @param {ContentFile} file */
    const ask = (file) => {
        const { name } = file;
        files.set(name, { name, state: "coming", bytes: new Uint8Array() });
        const arrival = load(file).then((loaded) => {
            files.set(name, loaded);
            coming.delete(name);
        });
        // Whoever waits for it meets the fault.
        arrival.catch(() => {});
        coming.set(name, arrival);
    };

    /**
     * Gives the program what there is, and asks for what it names and the page does not. Returns what it needs and lacks.
     * @param {App} app
     */
    const give = (app) => {
        for (const file of files.values()) {
            app.addFile(file);
        }
        const { needed, others } = app.contentComplete();
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
                const lost = give(app).filter((name) => !excused.includes(name));
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
            while (coming.size > 0) {
                await next();
                if (signal.aborted) {
                    return;
                }
                give(app);
                given();
            }
        },
    };
}
