// A catalogue to measure with: as many courses as a large university has, in our own format. The words
// are made up, but for the commonest, and come as often and as long as in a real catalogue: the word of
// rank r about once in 8 (r + 2) words. The same seed gives the same bytes everywhere.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const kVocabulary = 11_000;
const kCommonWords =
    "and of the in to a for on course research as with will students design analysis topics this development issues an study methods management be including from systems introduction history social advanced theory is techniques data studies law selected practice health instruments applied that or credit by at knowledge skills performance principles their problems applications fundamental emphasis through may concepts engineering literature cultural independent american composition work technology human writing business project political special technical how language learning education".split(
        " ",
    );
const kSyllables =
    "al an ar bi bio ca cal ce con de di do dy e el en er ety fi ge gra hy i ic in is ity la li lo ma me mi mo na ne nic no o om on or pa phy po pre pro ra re ri ro sa se si so sta stra su ta te tech ter ti tion tive tra u um un ver vi".split(
        " ",
    );
const kTerms = ["fall", "spring", "summer"];

/** Numbers from 0 to below 1 (mulberry32). @param {number} seed */
function makeRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** What is drawn by chance. @param {number} seed */
function makeDice(seed) {
    const random = makeRandom(seed);
    const below = (count) => Math.floor(random() * count);
    const pick = (list) => list[below(list.length)];
    const vocabulary = [...kCommonWords];
    while (vocabulary.length < kVocabulary) {
        vocabulary.push(Array.from({ length: 2 + below(4) }, () => pick(kSyllables)).join(""));
    }
    // Drawing a rank r with a chance of 1 / (r + 2): the inverse of the sum, which is a logarithm.
    const word = () => vocabulary[Math.floor(2 * (kVocabulary / 2) ** random()) - 2] ?? "and";
    return {
        below,
        pick,
        chance: (share) => random() < share,
        words: (count) => Array.from({ length: count }, word),
    };
}

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

function makeSummary(dice) {
    const words = dice.words(12 + dice.below(16) + dice.below(16));
    const middle = Math.floor(words.length / 2);
    return `${capitalised(words.slice(0, middle).join(" "))}, ${words.slice(middle).join(" ")}.`;
}

/** A requirement among the courses before `index`. */
function makePrerequisites(dice, ids, index) {
    const one = () => ids[Math.max(0, index - 1 - dice.below(60))];
    const form = dice.below(4);
    if (form < 2) {
        return one();
    }
    return form === 2
        ? { any_of: [one(), one(), { text: "consent of instructor" }] }
        : { all_of: [one(), one()] };
}

function makeCourse(dice, { ids, codes, people }, index) {
    const course = {
        id: ids[index],
        code: codes[index],
        title: dice
            .words(2 + dice.below(4))
            .map(capitalised)
            .join(" "),
        summary: makeSummary(dice),
        kind: dice.chance(0.6) ? "undergraduate" : "graduate",
        credits: dice.pick([3, 3, 3, 3, 1, 2, 4]),
    };
    if (dice.chance(0.3)) {
        course.topics = Array.from({ length: 3 }, () => dice.words(2).join(" "));
    }
    if (dice.chance(0.5)) {
        course.offered = [{ audience: "campus", terms: [dice.pick(kTerms)] }];
    }
    if (dice.chance(0.4)) {
        course.prerequisites = makePrerequisites(dice, ids, index);
    }
    if (dice.chance(0.25)) {
        const { id, name } = dice.pick(people);
        course.taught_by = [{ name, person: id, years: "2024" }];
    }
    return { ...course, sources: ["catalogue"] };
}

function makePeople(dice, count) {
    return Array.from({ length: count }, (_, i) => ({
        id: `person-${i}`,
        name: dice.words(2).map(capitalised).join(" "),
        sources: ["catalogue"],
    }));
}

function makeEdition(dice, ids) {
    const some = (count) => Array.from({ length: count }, () => dice.pick(ids));
    return {
        id: "2024",
        title: "2024-25",
        groups: [{ id: "core", title: "Core", credits: 30, needs: { all_of: some(10) } }],
        tracks: Array.from({ length: 20 }, (_, i) => ({
            id: `track-${i}`,
            title: dice.words(2).map(capitalised).join(" "),
            electives: some(40),
        })),
    };
}

/** A list as programs write it, an entry a line. */
const listed = (name, entries) =>
    `{"${name}": [\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;

/**
 * The files of a programme folder, by name.
 * @param {{ courses?: number, seed?: number }} [options]
 * @returns {Record<string, string>}
 */
export function makeCatalogue({ courses = 8600, seed = 1 } = {}) {
    const dice = makeDice(seed);
    const subjects = Array.from({ length: Math.ceil(courses / 48) }, (_, i) =>
        [i / 676, i / 26, i].map((n) => String.fromCharCode(65 + (Math.floor(n) % 26))).join(""),
    );
    const codes = Array.from(
        { length: courses },
        (_, i) => `${subjects[Math.floor(i / 48)]} ${1000 + (i % 48) * 125}`,
    );
    const ids = codes.map((code) => code.toLowerCase().replace(" ", "-"));
    const people = makePeople(dice, Math.ceil(courses / 8));
    const names = { ids, codes, people };
    return {
        "programme.json": JSON.stringify({
            id: "bench",
            title: "Catalogue",
            default_edition: "2024",
            editions: ["2024"],
            kinds: [
                { id: "undergraduate", title: "Undergraduate" },
                { id: "graduate", title: "Graduate", hue: 2 },
            ],
        }),
        "sources.json": listed("sources", [{ id: "catalogue", title: "The catalogue" }]),
        "courses.json": listed(
            "courses",
            ids.map((_, i) => makeCourse(dice, names, i)),
        ),
        "people.json": listed("people", people),
        "outcomes.json": listed("outcomes", []),
        "admissions.json": "{}\n",
        "editions/2024.json": JSON.stringify(makeEdition(dice, ids)),
    };
}

/**
 * Writes the files of `catalogue` into `folder`, which becomes a programme's.
 * @param {Record<string, string>} catalogue
 * @param {string} folder
 */
export function writeCatalogue(catalogue, folder) {
    for (const [name, text] of Object.entries(catalogue)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
    }
}

/** Those of them that are words, not codes: typed letter by letter, each of their beginnings is a query. */
export const wordsOf = (queries) =>
    queries.filter((query) => query.includes(" ") && !/\d/.test(query));

/**
 * What people might type to find courses of `catalogue`: codes, words of titles, beginnings, slips.
 * @param {Record<string, string>} catalogue
 */
export function makeQueries(catalogue, count = 200, seed = 2) {
    const dice = makeDice(seed);
    const { courses } = JSON.parse(catalogue["courses.json"]);
    return Array.from({ length: count }, (_, i) => {
        const { code, title } = dice.pick(courses);
        const words = title.toLowerCase().split(" ");
        const longest = words.toSorted((a, b) => b.length - a.length)[0];
        const slip = longest.slice(0, 2) + longest.slice(3);
        return [code, words.slice(0, 2).join(" "), longest.slice(0, 3), slip][i % 4];
    });
}
