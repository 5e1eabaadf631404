import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createAnnouncer } from "../../web/announce.js";

/** An announcer on stopped clocks. */
function make() {
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout"] });
    const polite = { textContent: "" };
    const assertive = { textContent: "" };
    const announcer = createAnnouncer({ polite, assertive, setTimeout, clearTimeout });
    return { polite, assertive, announcer };
}

test("announcer: speaks after half a second of quiet", () => {
    const { polite, announcer } = make();
    announcer.announce("12 of 42 courses match");
    mock.timers.tick(499);
    assert.equal(polite.textContent, "");
    mock.timers.tick(1);
    assert.equal(polite.textContent, "12 of 42 courses match");
});

test("announcer: of several in a row only the last is said", () => {
    const { polite, announcer } = make();
    announcer.announce("30");
    mock.timers.tick(400);
    announcer.announce("20");
    mock.timers.tick(400);
    assert.equal(polite.textContent, "");
    mock.timers.tick(100);
    assert.equal(polite.textContent, "20");
});

test("announcer: the same words again are a change", () => {
    const { polite, announcer } = make();
    announcer.announce("none");
    mock.timers.tick(500);
    announcer.announce("none");
    assert.equal(polite.textContent, "");
    mock.timers.tick(500);
    assert.equal(polite.textContent, "none");
});

test("announcer: an alert is said at once", () => {
    const { polite, assertive, announcer } = make();
    announcer.alert("stopped");
    assert.deepEqual([polite.textContent, assertive.textContent], ["", "stopped"]);
});
