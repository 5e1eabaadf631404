// Loaded only when a page needs it: has the browser forget what it keeps of the site, and loads the page again.

/** What the page is made of, as far as it names it. */
const kFiles = "script[src],link[rel=stylesheet],link[rel=preload],link[data-file]";

/** So long files are waited for. */
const kPatienceMs = 20_000;

/** A page that began so long after the last attempt is none that came of it. */
const kAttemptMs = 10_000;

/**
 * Loads the page again, past the caches. Where it cannot be had now, it stays, and this resolves.
 * @param {Window & typeof globalThis} window
 * @param {readonly string[]} files those that the page does not name
 */
export async function reload(window, files) {
    if (await refresh(window, files)) {
        await loadAgain(window.location);
    }
}

/**
 * The same, by itself, and once: a page that came of that stays.
 * @param {Window & typeof globalThis} window
 * @param {readonly string[]} files
 */
export async function mend(window, files) {
    const { history, location } = window;
    if (!cameOfThat(window) && (await refresh(window, files))) {
        history.replaceState({ ...history.state, mended: Date.now() }, "");
        await loadAgain(location);
    }
}

/**
 * Never resolves: the page goes. Firefox keeps style sheets in memory, where fetching them anew does not replace them; it takes an
 * argument that no other browser knows to look past those, too.
 * @param {Location} location
 */
function loadAgain(location) {
    /** @type {(isForced: boolean) => void} */ (location.reload).call(location, true);
    return new Promise(() => {});
}

/**
 * Whether this page was loaded again by itself. That is noted with the entry of the history, which outlasts a reload even where
 * storage is refused. Only a frame without an origin forgets it: there no reload is followed by another.
 * @param {Window & typeof globalThis} window
 */
function cameOfThat({ history, origin, performance }) {
    const [navigation] = performance.getEntriesByType("navigation");
    const came = /** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.type;
    // Not `timeOrigin`: it does not follow when somebody sets the clock, and then no attempt would ever be the last.
    const began = Date.now() - performance.now();
    const age = began - (history.state?.mended ?? 0);
    return age < kAttemptMs || (origin === "null" && came === "reload");
}

/**
 * Fetches what the page is made of, so that the browser finds it as it is now. Resolves to whether there is a page.
 * @param {Window & typeof globalThis} window
 * @param {readonly string[]} files
 * @returns {Promise<boolean>}
 */
async function refresh(window, files) {
    const { document, location } = window;
    const named = [...document.querySelectorAll(kFiles)].map(
        (element) => Reflect.get(element, "src") || Reflect.get(element, "href"),
    );
    const isAt = (/** @type {string} */ url) => isThere(window, url);
    const late = new Promise((resolve) => window.setTimeout(() => resolve([]), kPatienceMs));
    const all = Promise.all([...new Set([location.href, ...named, ...files])].map(isAt));
    const [isPage = false] = await Promise.race([all, late]);
    return isPage;
}

/**
 * Fetches a file anew, to its end, for only then it is kept. The page for lost addresses is one, too.
 * @param {Window & typeof globalThis} window
 * @param {string} url
 */
async function isThere(window, url) {
    try {
        const response = await window.fetch(url, { cache: "reload" });
        await response.arrayBuffer();
        return response.ok || response.status === 404;
    } catch {
        return false;
    }
}
