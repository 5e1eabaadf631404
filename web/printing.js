/**
 * Tells when the page is put on paper, where it is plain, and how far it was scrolled when that is over.
 * @param {Window} window
 * @param {{ began: () => void, ended: (scrollY: number) => void }} on
 */
export function followPrinting(window, on) {
    let scrollY = 0;
    window.addEventListener("beforeprint", () => {
        scrollY = window.scrollY;
        on.began();
    });
    window.addEventListener("afterprint", () => on.ended(scrollY));
}
