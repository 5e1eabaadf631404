import assert from "node:assert/strict";
import { test } from "node:test";
import { findProgramme, newAddress, readPage } from "../../web/early_address.js";

const dataset = {
    base: "../../",
    programme: "aipi",
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
    ["aipi/compare/?edition=2024&of=formats", "aipi/2024/compare/formats/"],
];
for (const [old, now] of moved) {
    test(`early: ${old} leads to ${now}, and no further`, () => {
        assert.equal(newAddress(page, site + old), site + now);
        assert.equal(newAddress(page, site + now), undefined);
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
];
for (const address of kept) {
    test(`early: ${address} stays`, () => {
        assert.equal(newAddress(page, site + address), undefined);
    });
}

test("early: on another origin or with no programme nothing leads anywhere", () => {
    assert.equal(newAddress(page, "https://other.example/sub/aipi/?edition=2024"), undefined);
    assert.equal(newAddress({ ...page, programme: "" }, `${site}?edition=2024`), undefined);
});

test("early: a lost address finds the programme it begins with", () => {
    const found = (address) => {
        const root = { dataset: { programmes: "aipi mde", programme: "" } };
        return [findProgramme(root, site, site + address), root.dataset.programme];
    };
    assert.deepEqual(found("mde/unknown/"), ["mde", "mde"]);
    assert.deepEqual(found("MDE/unknown/?q=1"), ["mde", "mde"]);
    assert.deepEqual(found("other/aipi/"), [undefined, ""]);
    assert.deepEqual(found(""), [undefined, ""]);
});
