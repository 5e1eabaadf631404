import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCatalogue, makeQueries } from "../../scripts/bench_catalogue.js";

const catalogue = makeCatalogue({ courses: 300 });
const { courses } = JSON.parse(catalogue["courses.json"]);

test("bench: one seed makes the same catalogue again, another makes another", () => {
    assert.deepEqual(makeCatalogue({ courses: 300 }), catalogue);
    assert.notDeepEqual(makeCatalogue({ courses: 300, seed: 7 }), catalogue);
});

test("bench: courses have ids of their own and build on courses that exist", () => {
    const ids = new Set(courses.map(({ id }) => id));
    assert.equal(ids.size, 300);
    const named = courses.flatMap(({ prerequisites }) =>
        JSON.stringify(prerequisites ?? "").match(/[a-z]{3}-\d{4}/g),
    );
    assert.deepEqual(
        named.filter((id) => id && !ids.has(id)),
        [],
    );
});

test("bench: few words make up half of the text, as in any language", () => {
    const words = courses.flatMap(({ summary }) => summary.toLowerCase().match(/[a-z]+/g));
    const counts = new Map();
    for (const word of words) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const commonest = [...counts.values()].toSorted((a, b) => b - a).slice(0, 150);
    const share = commonest.reduce((a, b) => a + b) / words.length;
    assert.ok(share > 0.4 && share < 0.7, `${share}`);
});

test("bench: queries are of several kinds, the same at every run", () => {
    const queries = makeQueries(catalogue, 40);
    assert.equal(queries.length, 40);
    assert.deepEqual(makeQueries(catalogue, 40), queries);
    assert.ok(queries.some((query) => /^[A-Z]{3} \d{4}$/.test(query)));
});
