// The static page and the live one are the same document: same elements, names, states and words, in the same order.
import { expect, test } from "./support/fixtures.js";
import { addresses, kinds, openLive } from "./support/pages.js";

/** Defines `linesOf(root)` in the page: a tree as indented lines, without what only places it. */
function defineLinesOf() {
    const isWrapper = (element) => element.matches(".l, .t") && element.tagName === "SPAN";

    /** Words of neighbouring texts run together, as they are read. */
    const partsOf = (element) =>
        [...element.childNodes].flatMap((node) => {
            if (node.nodeType === Node.TEXT_NODE) {
                return [node.data];
            }
            return isWrapper(node) ? partsOf(node) : [node];
        });

    const stateOf = (element) => {
        const { type } = element;
        const value =
            type === "search" || element.tagName === "SELECT" ? ` value=${element.value}` : "";
        return value + (type === "checkbox" ? ` checked=${element.checked}` : "");
    };

    const attributesOf = (element) =>
        element
            .getAttributeNames()
            .filter((name) => !["style", "value", "checked", "selected"].includes(name))
            .sort()
            .map(
                (name) =>
                    ` ${name}=${["href", "action"].includes(name) ? new URL(element.getAttribute(name), document.baseURI).href : element.getAttribute(name)}`,
            )
            .join("");

    window.linesOf = (element, indent = "") => {
        const lines = [`${indent}${element.localName}${attributesOf(element)}${stateOf(element)}`];
        let text = "";
        const finishText = () => {
            const words = text.replace(/\s+/g, " ").trim();
            lines.push(...(words ? [`${indent}  “${words}”`] : []));
            text = "";
        };
        for (const part of partsOf(element)) {
            if (typeof part === "string") {
                text += part;
            } else {
                finishText();
                lines.push(...window.linesOf(part, `${indent}  `));
            }
        }
        finishText();
        return lines;
    };
}

/** The two trees of the page shown: as the server sent it, and as it is now. */
function bothTrees(page) {
    return page.evaluate(async () => {
        const html = await (await fetch(location.href)).text();
        const sent = new DOMParser().parseFromString(html, "text/html");
        // What is for narrower windows than this one.
        for (const element of sent.querySelectorAll(".only-below-wide, .when-stacked")) {
            element.remove();
        }
        return {
            sent: window.linesOf(sent.getElementById("layer")),
            live: window.linesOf(document.getElementById("layer")),
        };
    });
}

test.beforeEach(({ page }) => page.addInitScript(defineLinesOf));

for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind}: the live document is the static one`, async ({ page, live }) => {
        await live(address);
        const { sent, live: now } = await bothTrees(page);
        expect(now).toEqual(sent);
        expect(now.length).toBeGreaterThan(30);
    });
}

test("and so on every other address that has a static page", async ({ page }) => {
    test.slow();
    const others = addresses.filter((address) => !Object.values(kinds).includes(address));
    for (const address of others) {
        await openLive(page, address);
        const { sent, live } = await bothTrees(page);
        expect(live, address).toEqual(sent);
    }
});
