import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddress } from "../../web/address.js";
import { kBase, makeWindow } from "./fake_history.js";

const make = (window) => createAddress(window, kBase, "aipi");

/** A window whose entries are written as many times as `written` then says. */
function makeCounted(path = "aipi/courses/") {
    const window = makeWindow(path);
    const address = make(window);
    window.written.length = 0;
    return { window, address, written: window.written };
}

test("address: an entry that says where the page is is not written once more before the next", () => {
    const { window, address, written } = makeCounted();
    address.push("aipi/tracks/");
    assert.deepEqual(written, []);
    address.replace("aipi/tracks/?q=a");
    window.wait();
    assert.deepEqual(written, ["aipi/tracks/?q=a"]);
    address.push("aipi/");
    assert.deepEqual(written, ["aipi/tracks/?q=a"]);
});

test("address: letters are written when nothing more is typed", () => {
    const { window, address, written } = makeCounted();
    address.replace("aipi/courses/?q=a");
    address.replace("aipi/courses/?q=ab");
    window.ring(1);
    assert.deepEqual(written, []);
    window.ring(2);
    assert.deepEqual(written, ["aipi/courses/?q=ab"]);
});

test("address: with an offset everything typed before is written", () => {
    const { window, address, written } = makeCounted();
    address.replace("aipi/courses/?q=a");
    address.remember(300);
    assert.equal(window.location.href, `${kBase}aipi/courses/?q=a`);
    assert.deepEqual(written, ["aipi/courses/?q=a", "aipi/courses/?q=a"]);
    window.wait();
    address.remember(400);
    assert.equal(written.length, 3);
});

test("address: what is typed after Back is written and what was typed before it is not", () => {
    const { window, address, written } = makeCounted();
    address.push("aipi/tracks/");
    address.replace("aipi/tracks/?q=a");
    window.go(-1);
    address.travelled();
    written.length = 0;
    window.wait();
    assert.deepEqual(written, []);
    address.replace("aipi/courses/?q=b");
    window.ring(2);
    assert.deepEqual(written, ["aipi/courses/?q=b"]);
});

/** A page on which fragments were followed before the program ran: these entries say nothing. */
function makeAfterFragments() {
    const window = makeWindow("aipi/#a");
    window.followFragment("#b");
    return { window, address: make(window) };
}

test("address: of fragments of this page that say nothing only those of the page now shown are no journey", () => {
    const { window, address } = makeAfterFragments();
    window.go(-1);
    assert.equal(address.travelled(), undefined);
    assert.equal(address.current(), "aipi/");
});

for (const [name, leave, steps] of [
    ["another page", ({ address }) => address.push("aipi/courses/"), -2],
    [
        "another search",
        ({ address, window }) => {
            address.replace("aipi/?q=a");
            window.wait();
        },
        -1,
    ],
    [
        "a page come back to",
        ({ address, window }) => {
            address.push("aipi/courses/");
            address.push("aipi/");
            window.go(-1);
            address.travelled();
        },
        -2,
    ],
]) {
    test(`address: from ${name} a fragment from before the program leads back to its page`, () => {
        const page = makeAfterFragments();
        leave(page);
        page.window.go(steps);
        assert.equal(page.address.travelled(), "aipi/");
    });
}

test("address: every entry that was shown says its address", () => {
    const { window, address } = makeAfterFragments();
    assert.equal(window.history.state.address, "aipi/");
    address.push("aipi/courses/");
    assert.equal(window.history.state.address, "aipi/courses/");
    window.go(-2);
    address.travelled();
    assert.equal(window.history.state.address, "aipi/");
});
