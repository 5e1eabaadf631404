// As much of a document as the layer touches: a tree of elements with attributes, and one of them with focus. Like a browser,
// it takes focus away from an element that leaves its place.

class FakeNode {
    parentNode = null;
    childNodes = [];

    get nextSibling() {
        const siblings = this.parentNode?.childNodes ?? [];
        return siblings[siblings.indexOf(this) + 1] ?? null;
    }

    get firstChild() {
        return this.childNodes[0] ?? null;
    }

    contains(other) {
        return other === this || this.childNodes.some((child) => child.contains(other));
    }

    remove() {
        if (this.parentNode) {
            const { document } = this;
            if (document && this.contains(document.activeElement)) {
                document.activeElement = document.body;
            }
            this.parentNode.childNodes = this.parentNode.childNodes.filter((node) => node !== this);
            this.parentNode = null;
        }
    }

    append(...nodes) {
        for (const node of nodes) {
            this.insertBefore(node, null);
        }
    }

    insertBefore(node, next) {
        node.remove();
        const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
        this.childNodes.splice(at, 0, node);
        node.parentNode = this;
        this.document.moves.push(node);
        return node;
    }
}

class FakeText extends FakeNode {
    constructor(text) {
        super();
        this.textContent = text;
    }
}

/** An element without looks. */
export class FakeElement extends FakeNode {
    attributes = new Map();
    style = { cssText: "" };
    className = "";
    dataset = {};
    listeners = new Map();

    constructor(document, tag) {
        super();
        this.document = document;
        this.ownerDocument = document;
        this.tagName = tag.toUpperCase();
        if (tag === "input" || tag === "select") {
            this.value = "";
            this.defaultValue = "";
            this.checked = false;
            this.defaultChecked = false;
        }
    }

    get children() {
        return this.childNodes.filter((child) => child instanceof FakeElement);
    }

    get textContent() {
        return this.childNodes.map((child) => child.textContent).join("");
    }

    set textContent(text) {
        for (const child of [...this.childNodes]) {
            child.remove();
        }
        this.insertBefore(new FakeText(text), null);
    }

    replaceChildren(...nodes) {
        this.textContent = "";
        this.firstChild.remove();
        this.append(...nodes);
    }

    addEventListener(name, act) {
        this.listeners.set(name, act);
    }

    click() {
        this.listeners.get("click")?.();
    }

    focus() {
        this.document.activeElement = this;
    }

    get parentElement() {
        return this.parentNode;
    }

    getAttributeNames() {
        return [...this.attributes.keys()];
    }

    getAttribute(name) {
        return this.attributes.get(name) ?? null;
    }

    setAttribute(name, value) {
        this.attributes.set(name, value);
    }

    removeAttribute(name) {
        this.attributes.delete(name);
    }
}

/** A document with a body; `moves` lists every node put anywhere, in order. */
export function makeDocument() {
    const document = { moves: [], activeElement: null, body: null };
    document.createElement = (tag) => new FakeElement(document, tag);
    document.body = document.createElement("body");
    document.activeElement = document.body;
    return document;
}
