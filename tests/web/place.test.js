import assert from "node:assert/strict";
import { test } from "node:test";
import { holdPlace, noteScroll } from "../../web/place.js";

/** A window of 390 by 800 px, so far down, whose words in the middle go from 300 px to `top`. */
function make(scrollY, top = 380) {
    const tops = [300, top];
    const asked = [];
    const scrolled = [];
    const words = { isConnected: true, getBoundingClientRect: () => ({ top: tops.shift() }) };
    const document = {
        elementFromPoint(...point) {
            asked.push(point);
            return words;
        },
    };
    const window = Object.assign(new EventTarget(), {
        document,
        innerWidth: 390,
        innerHeight: 800,
        scrollY,
        scrollBy: (...way) => scrolled.push(way),
    });
    return { window, words, asked, scrolled };
}

test("place: the page goes after the words in the middle of the window, up or down", () => {
    for (const [top, way] of [
        [380, 80],
        [250, -50],
    ]) {
        const { window, asked, scrolled } = make(1, top);
        holdPlace(window)();
        assert.deepEqual([asked, scrolled], [[[195, 400]], [[0, way]]]);
    }
});

test("place: a page at its top stays there, and one whose words are gone where it is", () => {
    const first = make(0);
    holdPlace(first.window)();
    assert.deepEqual([first.asked, first.scrolled], [[], []]);
    const { window, words, scrolled } = make(1);
    const letGo = holdPlace(window);
    words.isConnected = false;
    letGo();
    assert.deepEqual(scrolled, []);
    const none = make(1);
    none.window.document.elementFromPoint = () => null;
    holdPlace(none.window)();
    assert.deepEqual(none.scrolled, []);
});

test("place: the first pixel down is scrolled, and whoever came back to the top has scrolled, too", () => {
    const { window } = make(0);
    const hasScrolled = noteScroll(window);
    assert.equal(hasScrolled(), false);
    window.scrollY = 1;
    assert.equal(hasScrolled(), true);
    window.scrollY = 0;
    window.dispatchEvent(new Event("scroll"));
    assert.equal(hasScrolled(), true);
});
