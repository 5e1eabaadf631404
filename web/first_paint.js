/** A window that nobody sees paints nothing. */
const kLongestMs = 500;

/**
 * Waits until what the page shows first has come onto the screen: what is changed before is not known to browsers as the page's
 * largest contentful paint, and to no reader as a page that was there early. Not for long, and not where nothing is painted.
 * @param {Window & typeof globalThis} window
 * @returns {Promise<void>}
 */
export function firstPaint(window) {
    const { PerformanceObserver, document } = window;
    if (document.hidden || !PerformanceObserver?.supportedEntryTypes?.includes("paint")) {
        return Promise.resolve();
    }
    return new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
            if (list.getEntriesByName("first-contentful-paint").length > 0) {
                finish();
            }
        });
        const finish = () => {
            observer.disconnect();
            window.clearTimeout(timer);
            resolve();
        };
        const timer = window.setTimeout(finish, kLongestMs);
        observer.observe({ type: "paint", buffered: true });
    });
}
