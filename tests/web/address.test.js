import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddress } from "../../web/address.js";
import { kBase, makeWindow } from "./fake_history.js";

const make = (window) => createAddress(window, kBase, "aipi");

for (const [path, expected] of [
    ["aipi/", "aipi/"],
    ["aipi/index.html", "aipi/"],
    ["aipi/courses/?q=caf%C3%A9&sort=code", "aipi/courses/?q=caf%C3%A9&sort=code"],
    ["aipi/courses/aipi-510/#k7", "aipi/courses/aipi-510/"],
    ["aipi/no/such/page", "aipi/no/such/page"],
    ["elsewhere/", "elsewhere/"],
    ["elsewhere.html", "aipi/"],
]) {
    test(`address: the page at ${path} starts as ${expected}`, () => {
        assert.equal(make(makeWindow(path)).current(), expected);
    });
}

for (const [address, expected] of [
    ["aipi/courses/?q=a:b", `${kBase}aipi/courses/?q=a:b`],
    ["https://other.example/", "https://other.example/"],
    ["mailto:a@host.example", "mailto:a@host.example"],
    ["#k7", "#k7"],
    ["https://", undefined],
]) {
    test(`address: a link to ${JSON.stringify(address)} says ${expected}`, () => {
        assert.equal(make(makeWindow("aipi/courses/")).toUrl(address), expected);
    });
}

test("address: push and replace show in the address bar", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    address.push("aipi/courses/");
    address.replace("aipi/courses/?q=a");
    window.wait();
    assert.equal(window.location.href, `${kBase}aipi/courses/?q=a`);
    window.go(-1);
    assert.equal(window.location.href, `${kBase}aipi/`);
});

test("address: Back tells where it led and how far the page was scrolled", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    address.remember(640);
    address.push("aipi/courses/");
    assert.equal(address.scrollY(), undefined);
    window.go(-1);
    assert.equal(address.travelled(), "aipi/");
    assert.equal(address.scrollY(), 640);
});

test("address: letters typed one after the other are written once, and before whatever comes next", () => {
    const window = makeWindow("aipi/courses/");
    const address = make(window);
    const { written } = window;
    written.length = 0;
    address.replace("aipi/courses/?q=a");
    address.replace("aipi/courses/?q=ab");
    assert.equal(address.current(), "aipi/courses/?q=ab");
    assert.deepEqual(written, []);
    window.wait();
    assert.deepEqual(written, ["aipi/courses/?q=ab"]);
    address.replace("aipi/courses/?q=abc");
    address.push("aipi/tracks/");
    window.wait();
    assert.deepEqual(written, ["aipi/courses/?q=ab", "aipi/courses/?q=abc"]);
    assert.equal(window.location.href, `${kBase}aipi/tracks/`);
});

test("address: what was typed just before Back does not land in the entry that Back leads to", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    address.push("aipi/courses/");
    address.replace("aipi/courses/?q=a");
    window.go(-1);
    assert.equal(address.travelled(), "aipi/");
    window.wait();
    assert.equal(window.location.href, `${kBase}aipi/`);
});

test("address: a page that stays where it was under another address is there on coming back", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    address.push("aipi/2024/", 300);
    window.go(-1);
    address.travelled();
    window.go(1);
    assert.equal(address.scrollY(), 300);
});

test("address: how far a page was scrolled when it was left is known on coming back to it", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    address.push("aipi/courses/");
    address.remember(100);
    window.go(-1);
    address.leave(900);
    assert.equal(address.scrollY(), undefined);
    address.travelled();
    window.go(1);
    assert.equal(address.scrollY(), 900);
    address.travelled();
    address.remember(50);
    assert.equal(address.scrollY(), 50);
});

test("address: replacing keeps the scroll offset", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    address.remember(640);
    address.replace("aipi/?q=a");
    window.wait();
    assert.equal(address.scrollY(), 640);
});

test("address: a fragment is not a journey", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    window.followFragment("#k7");
    assert.equal(address.travelled(), undefined);
    assert.equal(address.scrollY(), undefined);
});

test("address: states of others are ignored", () => {
    const window = makeWindow("aipi/");
    window.history.replaceState("theirs", "");
    assert.equal(make(window).current(), "aipi/");
});

test("address: where the address bar is out of reach, Back still works", () => {
    const window = makeWindow("aipi/", true);
    const address = make(window);
    address.push("aipi/courses/");
    address.push("aipi/tracks/");
    assert.equal(address.current(), "aipi/tracks/");
    window.go(-1);
    assert.equal(address.travelled(), "aipi/courses/");
    window.go(-1);
    assert.equal(address.travelled(), "aipi/");
});

test("address: where the address bar is out of reach, a fragment is not a journey either", () => {
    const window = makeWindow("aipi/", true);
    const address = make(window);
    address.push("aipi/courses/");
    window.followFragment("#k7");
    assert.equal(address.travelled(), undefined);
    assert.equal(address.current(), "aipi/courses/");
    address.push("aipi/tracks/");
    window.go(-1);
    assert.equal(address.travelled(), "aipi/courses/");
    window.go(-2);
    assert.equal(address.travelled(), "aipi/");
});

test("address: a history that refuses everything says so, and the address stays", () => {
    const refuse = () => {
        throw new DOMException("refused", "SecurityError");
    };
    const history = { state: null, pushState: refuse, replaceState: refuse };
    const address = make({ ...makeWindow("aipi/"), history });
    assert.equal(address.push("aipi/courses/"), false);
    address.remember(3);
    assert.equal(address.current(), "aipi/");
});

test("address: a history that drops what is too much without a word is noticed", () => {
    const window = makeWindow("aipi/");
    const address = make(window);
    assert.equal(address.push("aipi/courses/"), true);
    window.history.pushState = () => {};
    assert.equal(address.push("aipi/tracks/"), false);
    assert.equal(address.current(), "aipi/courses/");
});
