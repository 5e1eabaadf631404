import { kRoving } from "../../web/figures.js";
import { FakeElement, makeDocument } from "./fake_dom.js";

// A page of figures whose elements know the selectors of figures, and where they are.

export class Part extends FakeElement {
    querySelectorAll(selector) {
        const wanted = selector === "[data-figure]" ? ["UL"] : ["A", "BUTTON"];
        return this.childNodes.flatMap((child) => [
            ...(wanted.includes(child.tagName) ? [child] : []),
            ...child.querySelectorAll(selector),
        ]);
    }

    closest(selector) {
        const isIt =
            selector === "[data-figure]"
                ? this.tagName === "UL"
                : selector === "*" || (selector === kRoving && this.matches(selector));
        return isIt ? this : (this.parentNode?.closest(selector) ?? null);
    }

    matches(selector) {
        return selector === kRoving && this.attributes.has("tabindex");
    }

    getBoundingClientRect() {
        const [left, top, width = 100, height = 40] = this.at;
        return { left, top, width, height, bottom: top + height, right: left + width };
    }

    get classList() {
        return { contains: () => false };
    }

    focus(options) {
        super.focus();
        this.options = options;
        this.document.onFocus?.(this);
    }
}

/** As in tests/support/figure_map.cpp, 400 px wide: one course, two that need it, two that need those. */
export const kMap = {
    data: [0, 40],
    model: [150, 0],
    ship: [150, 80],
    deep: [300, 0],
    run: [300, 80],
};

/** A page with a figure for each of `maps`: links by name, in list items. */
export function makeStage(...maps) {
    const document = makeDocument();
    const make = (tag, around) => {
        const element = new Part(document, tag);
        around?.append(element);
        return element;
    };
    const stage = make("div");
    document.querySelectorAll = (selector) => stage.querySelectorAll(selector);
    const links = {};
    for (const map of maps) {
        const figure = make("ul", stage);
        for (const [name, at] of Object.entries(map)) {
            links[name] = Object.assign(make("a", make("li", figure)), { name, at });
        }
    }
    const stops = () =>
        Object.fromEntries(
            Object.entries(links).map(([name, link]) => [name, link.getAttribute("tabindex")]),
        );
    const onlyStops = () => Object.keys(links).filter((name) => stops()[name] === "0");
    return { document, stage, links, stops, onlyStops };
}
