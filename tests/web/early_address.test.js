import assert from "node:assert/strict";
import { test } from "node:test";
import { forwardAddress, newAddress, readPage } from "../../web/early_address.js";

const dataset = {
    base: "../../",
    programme: "aipi",
    root: "aipi",
    languages: "en es",
    editions: "2023 2024",
    kinds: "tracks formats editions",
    parameters: "q kind",
};
const site = "https://example.edu/sub/";
const page = readPage({ dataset }, `${site}aipi/courses/`);

test("early: what the page says of itself is read", () => {
    assert.deepEqual(page, {
        base: site,
        programme: "aipi",
        root: "aipi",
        languages: ["en", "es"],
        editions: ["2023", "2024"],
        kinds: ["tracks", "formats", "editions"],
        parameters: ["q", "kind"],
    });
});

const moved = [
    ["aipi/?edition=2024", "aipi/2024/"],
    ["aipi/index.html?edition=2024", "aipi/2024/"],
    [
        "aipi/courses/?q=a%20b&edition=2024&kind=x,y#results",
        "aipi/2024/courses/?q=a%20b&kind=x,y#results",
    ],
    ["aipi/2024/courses/?edition=2023", "aipi/courses/"],
    ["aipi/?edition=2023&embed=1", "aipi/?embed=1"],
    ["aipi/?edition=2024&edition=2023", "aipi/"],
    ["aipi/compare/?of=formats&only=differences", "aipi/compare/formats/?only=differences"],
    ["aipi/compare/?of=tracks", "aipi/compare/"],
    ["aipi/compare/formats/?of=editions", "aipi/compare/editions/"],
    ["aipi/2024/compare?of=editions&%=%&broken=%zz", "aipi/2024/compare/editions/?%=%&broken=%zz"],
    ["aipi/?%65dition=2024&q=x", "aipi/2024/?q=x"],
    ["aipi/compare/?o%66=formats&&%6ff=formats", "aipi/compare/formats/"],
    ["aipi/compare/?edition=2024&of=formats", "aipi/2024/compare/formats/"],
    ["aipi/?embed=1&lang=en", "aipi/?embed=1"],
];
for (const [old, now] of moved) {
    test(`early: ${old} leads to ${now}, and no further`, () => {
        assert.equal(newAddress(page, site + old), site + now);
        assert.equal(newAddress(page, site + now), undefined);
    });
}

const spanish = readPage({ dataset: { ...dataset, root: "es/aipi" } }, `${site}aipi/courses/`);
const spoken = [
    [page, "aipi/?embed=1&lang=es", "es/aipi/?embed=1"],
    [page, "aipi/courses/?lang=es&edition=2024&q=x", "es/aipi/2024/courses/?q=x"],
    [spanish, "es/aipi/courses/?edition=2024", "es/aipi/2024/courses/"],
    [spanish, "es/aipi/2024/courses/?lang=en", "aipi/2024/courses/"],
    [spanish, "es/aipi/?lang=de", undefined],
];
for (const [from, old, now] of spoken) {
    test(`early: ${old} leads to ${now} by language`, () => {
        assert.equal(newAddress(from, site + old), now && site + now);
    });
}

const kept = [
    "aipi/",
    "aipi/2024/courses/?q=data",
    "aipi/?edition=",
    "aipi/?edition=1999",
    "aipi/compare/?of=people",
    "aipi/courses/?of=formats",
    "other/?edition=2024",
    "aipi/??edition=2024",
    "aipi/?edition%3D=2024",
];
for (const address of kept) {
    test(`early: ${address} stays`, () => {
        assert.equal(newAddress(page, site + address), undefined);
    });
}

test("early: on another origin or with no programme nothing leads anywhere", () => {
    assert.equal(newAddress(page, "https://other.example/sub/aipi/?edition=2024"), undefined);
    assert.equal(newAddress({ ...page, root: "" }, `${site}?edition=2024`), undefined);
});

const leadsOn = [
    ["?embed=1&theme=dark", `${site}aipi/?embed=1&theme=dark`],
    ["#about", `${site}aipi/#about`],
    ["", undefined],
];
for (const [rest, to] of leadsOn) {
    test(`early: a page that only leads on ${to ? "takes along" : "is left alone without"} ${rest || "more"}`, () => {
        const meta = { getAttribute: () => "0; url=aipi/" };
        const { href, search, hash } = new URL(site + rest);
        const forward = (found) =>
            forwardAddress({ querySelector: () => found }, { href, search, hash });
        assert.equal(forward(meta), to);
        assert.equal(forward(null), undefined);
    });
}
