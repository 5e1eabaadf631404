/** @import { createStartup } from "./startup.js" */

/**
 * The ways to try again that load the whole page anew, past the caches. Each resolves where the page stays, and has said so.
 * @param {Window & typeof globalThis} window
 * @param {ReturnType<typeof createStartup>} startup
 * @param {readonly string[]} files those that the page does not name
 */
export function createAgain(window, startup, files) {
    /** By itself, which is done once, or because it is asked for. @param {"reload" | "mend"} how */
    async function load(how) {
        try {
            const mending = await import("./mend.js");
            await mending[how](window, files);
        } catch (error) {
            console.error(error);
        }
    }

    /** Where parts are of several releases: to load one of them again is no use. @param {"reload" | "mend"} how */
    async function unmix(how) {
        startup.begin();
        await load(how);
        startup.fail("failed", () => unmix("reload"));
    }

    /** Where the program has stopped. */
    async function restart() {
        startup.begin();
        await load("reload");
        startup.fail("stopped", restart);
    }

    /** Where it runs without being painted. */
    async function repaint() {
        startup.tryOut();
        await load("reload");
        startup.plain(startup.says("plain"), repaint);
    }

    return { unmix, restart, repaint };
}
