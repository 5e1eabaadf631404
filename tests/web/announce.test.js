import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createAnnouncer } from "../../web/announce.js";

/** An announcer on stopped clocks. */
function make() {
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout"] });
    const region = { textContent: "" };
    return { region, announce: createAnnouncer({ setTimeout, clearTimeout }, region) };
}

test("announcer: speaks after half a second of quiet", () => {
    const { region, announce } = make();
    announce("12 of 42 courses match");
    mock.timers.tick(499);
    assert.equal(region.textContent, "");
    mock.timers.tick(1);
    assert.equal(region.textContent, "12 of 42 courses match");
});

test("announcer: of several in a row only the last is said", () => {
    const { region, announce } = make();
    announce("30");
    mock.timers.tick(400);
    announce("20");
    mock.timers.tick(400);
    assert.equal(region.textContent, "");
    mock.timers.tick(100);
    assert.equal(region.textContent, "20");
});

test("announcer: the same words again are a change", () => {
    const { region, announce } = make();
    announce("none");
    mock.timers.tick(500);
    announce("none");
    assert.equal(region.textContent, "");
    mock.timers.tick(500);
    assert.equal(region.textContent, "none");
});
