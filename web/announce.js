const kQuietMs = 500;

/**
 * Speaks through two live regions: `polite` says the latest text after a pause, `assertive` at once.
 * @param {{ polite: { textContent: string | null }, assertive: { textContent: string | null },
 *     setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void }} page
 */
export function createAnnouncer({ polite, assertive, setTimeout, clearTimeout }) {
    let timer = 0;
    return {
        /** @param {string} text */
        announce(text) {
            clearTimeout(timer);
            // Emptied first, so that the same sentence twice is a change and is said twice.
            polite.textContent = "";
            timer = setTimeout(() => {
                polite.textContent = text;
            }, kQuietMs);
        },
        /** @param {string} text */
        alert(text) {
            assertive.textContent = text;
        },
    };
}
