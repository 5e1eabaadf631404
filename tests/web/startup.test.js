import assert from "node:assert/strict";
import { test } from "node:test";
import { createStartup, fileOf, listContent } from "../../web/startup.js";
import { makeDocument } from "./fake_dom.js";

/** A page that has just begun to load, and what it shows. */
function make() {
    const document = makeDocument();
    const [root, bar, notice, pending, content, main] = ["html", "p", "p", "p", "p", "main"].map(
        (tag) => document.createElement(tag),
    );
    document.documentElement = root;
    document.querySelector = () => main;
    notice.dataset = {
        failed: "It failed.",
        stopped: "It stopped.",
        plain: "It is plain.",
        retry: "Try again",
    };
    const startup = createStartup(document, { bar, notice, pending, content });
    main.focus = (options) => {
        main.options = options;
        document.activeElement = main;
    };
    bar.style.setProperty = (...words) => {
        bar.set = words;
    };
    startup.begin();
    const shown = () => ({
        words: notice.textContent,
        isBusy: content.getAttribute("aria-busy") === "true",
        isFailed: root.dataset.failed !== undefined,
    });
    return {
        document,
        bar,
        notice,
        pending,
        main,
        startup,
        shown,
        button: () => notice.childNodes[1],
    };
}

test("startup: the page is busy while it loads, and then says nothing", () => {
    const { startup, shown } = make();
    assert.deepEqual(shown(), { words: "", isBusy: true, isFailed: false });
    startup.end();
    assert.deepEqual(shown(), { words: "", isBusy: false, isFailed: false });
});

test("startup: the page says for its styles that it has begun, loads, and how far it is", () => {
    const { document, bar, startup } = make();
    const { dataset } = document.documentElement;
    assert.deepEqual([dataset.begun, dataset.loading], ["", ""]);
    startup.progress(1 / 3);
    assert.deepEqual(bar.set, ["--progress", "0.333"]);
    startup.end();
    assert.deepEqual([dataset.begun, dataset.loading], ["", undefined]);
});

test("startup: a failure is said and offers to try again", () => {
    const { startup, shown, button } = make();
    let tries = 0;
    startup.fail("failed", () => {
        tries += 1;
    });
    assert.deepEqual(shown(), { words: "It failed.Try again", isBusy: false, isFailed: true });
    // Not one that sends a form.
    assert.equal(button().type, "button");
    button().click();
    assert.equal(tries, 1);
});

test("startup: while it is tried again the button keeps the focus and does nothing", () => {
    const { document, startup, shown, button } = make();
    let tries = 0;
    const retry = () => {
        tries += 1;
        startup.begin();
    };
    startup.fail("failed", retry);
    const first = button();
    first.focus();
    first.click();
    first.click();
    assert.equal(tries, 1);
    assert.equal(first.getAttribute("aria-disabled"), "true");
    assert.equal(shown().words, "Try again");

    startup.fail("failed", retry);
    assert.equal(document.activeElement, first);
    assert.equal(first.getAttribute("aria-disabled"), null);
    assert.equal(shown().words, "It failed.Try again");
});

test("startup: what is tried out while the program runs leaves it running", () => {
    const { startup, shown } = make();
    startup.end();
    startup.plain(true, () => {});
    startup.tryOut();
    assert.deepEqual(shown(), { words: "Try again", isBusy: false, isFailed: false });
    assert.ok(startup.says("plain"));
    startup.plain(false);
    assert.ok(!startup.says("plain"));
});

test("startup: success takes the message away and gives its focus to the content", () => {
    const { document, main, startup, shown, button } = make();
    startup.fail("failed", () => {});
    button().focus();
    startup.begin();
    startup.end();
    assert.equal(document.activeElement, main);
    assert.deepEqual(main.options, { preventScroll: true });
    assert.deepEqual(shown(), { words: "", isBusy: false, isFailed: false });
});

test("startup: success takes the focus from nobody", () => {
    const { document, startup } = make();
    startup.end();
    assert.equal(document.activeElement, document.body);
});

test("startup: a program that stopped in its first frame has not started", () => {
    const { startup, shown } = make();
    startup.fail("stopped", () => {});
    startup.end();
    assert.deepEqual(shown(), { words: "It stopped.Try again", isBusy: false, isFailed: true });
});

test("startup: a plain page says so from its first frame until it is painted", () => {
    const { startup, shown, button } = make();
    startup.plain(true, () => {});
    startup.end();
    assert.deepEqual(shown(), { words: "It is plain.Try again", isBusy: false, isFailed: false });
    assert.equal(button().hidden, false);
    startup.plain(false);
    assert.equal(shown().words, "");
});

test("startup: where trying again is no use it is not offered", () => {
    const { startup, button } = make();
    startup.plain(true);
    assert.equal(button().hidden, true);
});

test("startup: a page that is painted again keeps another message", () => {
    const { startup, shown } = make();
    startup.fail("stopped", () => {});
    startup.plain(false);
    assert.equal(shown().words, "It stopped.Try again");
});

test("startup: a running program leaves nothing pending, a failed one does", () => {
    const { document, pending, startup } = make();
    const { dataset } = document.documentElement;
    dataset.pending = "";
    pending.textContent = "Not applied yet.";
    startup.fail("failed", () => {});
    assert.deepEqual([dataset.pending, pending.textContent], ["", "Not applied yet."]);
    startup.begin();
    startup.end();
    assert.deepEqual([dataset.pending, pending.textContent], [undefined, ""]);
});

test("startup: the page's head names the files of the content", () => {
    const attributes = { "data-file": "courses.json", href: "../data/c.json", "data-bytes": "10" };
    const link = { getAttribute: (name) => attributes[name] ?? null };
    const document = { baseURI: "https://host.example/aipi/", querySelectorAll: () => [link] };
    assert.deepEqual(listContent(document), [
        { name: "courses.json", url: "https://host.example/data/c.json", expected: 10 },
    ]);
});

test("startup: how large a file is may be left unsaid", () => {
    const link = { getAttribute: (name) => (name === "data-bytes" ? null : "courses.json") };
    const document = { baseURI: "https://host.example/", querySelectorAll: () => [link] };
    assert.equal(listContent(document)[0].expected, 0);
});

test("startup: a file that the page does not name is in the programme's folder, whatever its name", () => {
    const folder = "https://host.example/data/aipi/";
    assert.deepEqual(fileOf(folder, "editions/20 27?.json"), {
        name: "editions/20 27?.json",
        url: `${folder}editions/20%2027%3F.json`,
        expected: 0,
    });
});
