import assert from "node:assert/strict";
import { test } from "node:test";
import { watchVisiblePart } from "../../web/visible_part.js";
import { makeDocument } from "./fake_dom.js";

/** A window whose observer says what the test wants. */
function make() {
    const document = makeDocument();
    const observed = new Set();
    let tell = () => {};
    let changes = 0;
    const window = {
        document,
        IntersectionObserver: class {
            constructor(act) {
                tell = act;
            }

            observe(strip) {
                observed.add(strip);
            }

            unobserve(strip) {
                observed.delete(strip);
            }
        },
    };
    const partOf = watchVisiblePart(window, () => {
        changes += 1;
    });
    const strips = () => document.body.childNodes;
    return {
        partOf,
        strips,
        observed,
        changes: () => changes,
        /** These strips, from one to another, come into view; all others go. */
        see: (from, to) =>
            tell(
                strips().map((target, index) => ({
                    target,
                    isIntersecting: index >= from && index <= to,
                })),
            ),
    };
}

test("visible part: of a usual window it is all, and nothing is watched", () => {
    const { partOf, observed } = make();
    assert.deepEqual(partOf(900), { top: 0, height: 900 });
    assert.equal(observed.size, 0);
});

test("visible part: as tall as a large screen is not too tall yet", () => {
    const { partOf, strips } = make();
    assert.deepEqual(partOf(2000), { top: 0, height: 2000 });
    assert.equal(strips().length, 0);
    assert.equal(partOf(2001).height, 1875);
});

test("visible part: strips lie over a tall frame from top to bottom", () => {
    const { partOf, strips } = make();
    partOf(2600);
    assert.deepEqual(
        strips().map((strip) => strip.style.top),
        Array.from({ length: 11 }, (_, index) => `${250 * index}px`),
    );
    // What it is that lies there is in page.css.
    assert.ok(strips().every((strip) => strip.className === "strip"));
});

test("visible part: of a tall frame it is what is seen, with half as much room on each side", () => {
    const { partOf, see, changes } = make();
    assert.deepEqual(partOf(8300), { top: 0, height: 1875 });
    see(12, 15);
    assert.equal(changes(), 1);
    assert.deepEqual(partOf(8300), { top: 2500, height: 2000 });
    see(30, 33);
    assert.deepEqual(partOf(8300), { top: 7000, height: 1300 });
});

test("visible part: it is another when one of its ends is", () => {
    const { partOf, see, changes } = make();
    partOf(8300);
    see(12, 15);
    see(12, 16);
    assert.equal(changes(), 2);
    assert.deepEqual(partOf(8300), { top: 2375, height: 2500 });
    see(11, 16);
    assert.equal(changes(), 3);
    assert.deepEqual(partOf(8300), { top: 2000, height: 3000 });
});

test("visible part: a frame that is tall again begins with nothing seen", () => {
    const { partOf, see, changes } = make();
    partOf(8300);
    see(12, 15);
    partOf(900);
    partOf(8300);
    see(99, 99);
    see(12, 14);
    assert.equal(changes(), 2);
});

test("visible part: a frame that is out of sight stays as it was, and asks for nothing", () => {
    const { partOf, see, changes } = make();
    partOf(8300);
    see(12, 15);
    see(99, 99);
    see(12, 15);
    assert.equal(changes(), 1);
    assert.deepEqual(partOf(8300), { top: 2500, height: 2000 });
});

test("visible part: a frame that is no longer tall is not watched", () => {
    const { partOf, see, strips, observed } = make();
    partOf(8300);
    see(12, 15);
    assert.deepEqual(partOf(900), { top: 0, height: 900 });
    assert.deepEqual([strips().length, observed.size], [0, 0]);
});
