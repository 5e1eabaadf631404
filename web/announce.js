const kQuietMs = 500;

/**
 * Speaks through a polite live region: gives what says the latest text after a pause.
 * @param {{ setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void }} window
 * @param {{ textContent: string | null }} region
 */
export function createAnnouncer(window, region) {
    let timer = 0;
    return (/** @type {string} */ text) => {
        window.clearTimeout(timer);
        // Emptied first, so that the same sentence twice is a change and is said twice.
        region.textContent = "";
        timer = window.setTimeout(() => {
            region.textContent = text;
        }, kQuietMs);
    };
}
