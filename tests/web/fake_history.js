/** Where the site is. */
export const kBase = "https://host.example/explorer/";

/** A window with a history that can be walked; `isSandboxed` refuses to change the address, as opaque origins may. */
export function makeWindow(path, isSandboxed = false) {
    const entries = [{ state: null, href: kBase + path }];
    let at = 0;
    const written = [];
    const check = (url) => {
        if (isSandboxed && url !== undefined) {
            throw new DOMException("refused", "SecurityError");
        }
    };
    const location = {
        get href() {
            return entries[at].href;
        },
    };
    const history = {
        get state() {
            return entries[at].state;
        },
        pushState(state, _, url) {
            check(url);
            const entry = { state, href: url ?? location.href };
            at += 1;
            entries.splice(at, Infinity, entry);
        },
        replaceState(state, _, url) {
            check(url);
            written.push(state.address);
            entries[at] = { state, href: url ?? location.href };
        },
    };
    const go = (steps) => {
        at += steps;
    };
    const timers = new Map();
    let lastTimer = 0;
    return {
        /** The addresses of entries that were written anew. */
        written,
        /** One timer's time has come, if it runs. */
        ring(id) {
            timers.get(id)?.();
            timers.delete(id);
        },
        setTimeout(run) {
            lastTimer += 1;
            timers.set(lastTimer, run);
            return lastTimer;
        },
        clearTimeout: (id) => timers.delete(id),
        /** Time goes by. */
        wait() {
            for (const [id, run] of timers) {
                timers.delete(id);
                run();
            }
        },
        history,
        location,
        go,
        /** The browser's own doing, which nothing refuses. */
        followFragment(hash) {
            entries.splice(at + 1, Infinity, { state: null, href: location.href + hash });
            at += 1;
        },
    };
}
