/**
 * Notes from now on whether the page is scrolled, by its visitor or the browser: back to the top is a place, too.
 * @param {Window} window
 * @returns {() => boolean}
 */
export function noteScroll(window) {
    let hasScrolled = false;
    window.addEventListener(
        "scroll",
        () => {
            hasScrolled = true;
        },
        { passive: true, once: true },
    );
    return () => hasScrolled || window.scrollY > 0;
}

/**
 * Notes where the words in the middle of the window are; the result scrolls to where they went.
 * @param {Window} window
 */
export function holdPlace(window) {
    const { document, innerWidth, innerHeight, scrollY } = window;
    const words = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null;
    const before = words?.getBoundingClientRect().top ?? 0;
    return () => {
        if (words?.isConnected) {
            window.scrollBy(0, words.getBoundingClientRect().top - before);
        }
    };
}
