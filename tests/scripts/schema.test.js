import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const data = fileURLToPath(new URL("../../data", import.meta.url));
const schemaFolder = join(data, "schema");

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

const schemas = new Map(
    readdirSync(schemaFolder).map((name) => [name, readJson(join(schemaFolder, name))]),
);
const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/**
 * The content files below a folder of programmes, each with the schema it is held against.
 * @param {string} folder
 */
function contentIn(folder) {
    const programmes = readdirSync(folder).filter((name) =>
        existsSync(join(folder, name, "programme.json")),
    );
    return programmes.flatMap((programme) => {
        const editions = readdirSync(join(folder, programme, "editions"));
        return [
            ...readdirSync(join(folder, programme)).filter((name) => name.endsWith(".json")),
            ...editions.map((name) => `editions/${name}`),
        ].map((name) => ({
            name: `${programme}/${name}`,
            schema: name.startsWith("editions/")
                ? "edition.schema.json"
                : name.replace(".json", ".schema.json"),
            content: readJson(join(folder, programme, name)),
        }));
    });
}

const words = [
    ["words", "words.schema.json"],
    ["words/faults", "faults.schema.json"],
].flatMap(([folder, schema]) =>
    readdirSync(join(data, folder))
        .filter((name) => name.endsWith(".json"))
        .map((name) => ({
            name: `${folder}/${name}`,
            schema,
            content: readJson(join(data, folder, name)),
        })),
);

const shipped = [...contentIn(data), ...words];
/** What is changed below to see what a schema refuses: data/ may say anything. */
const typical = [...contentIn(fixtures), ...words];

function makeAjv() {
    const ajv = new Ajv({
        strict: true,
        allErrors: true,
        allowUnionTypes: true,
        strictRequired: false,
    });
    for (const [name, schema] of schemas) {
        ajv.addSchema(schema, name);
    }
    return ajv;
}

/**
 * @param {string} schema
 * @param {unknown} content
 */
function faultsOf(schema, content) {
    const validate = makeAjv().getSchema(schema);
    assert.ok(validate, `there is no ${schema}`);
    validate(content);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * A copy of `content` with the value at `path` replaced, or taken away.
 * @param {unknown} content
 * @param {(string | number)[]} path
 * @param {unknown} [value]
 */
function changed(content, path, value) {
    const copy = structuredClone(content);
    const parent = path.slice(0, -1).reduce((/** @type {any} */ at, step) => at[step], copy);
    const last = path.at(-1) ?? "";
    if (value === undefined) {
        delete parent[last];
    } else {
        parent[last] = value;
    }
    return copy;
}

/** @param {string} name */
const contentOf = (name) => typical.find((file) => file.name === name)?.content;

for (const [name, schema] of schemas) {
    test(`${name} is a valid schema of the 2020-12 draft`, () => {
        assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
        assert.equal(makeAjv().validateSchema(schema), true);
    });

    test(`${name} compiles strictly, every reference found`, () => {
        assert.ok(makeAjv().getSchema(name));
    });
}

for (const file of new Set([...shipped, ...typical])) {
    test(`${file.name} is as its schema says`, () => {
        assert.deepEqual(faultsOf(file.schema, file.content), []);
    });
}

for (const file of shipped) {
    test(`${file.name} points to its schema`, () => {
        const depth = file.name.split("/").length - 1;
        assert.equal(file.content.$schema, `${"../".repeat(depth)}schema/${file.schema}`);
    });
}

test("every schema but the shared one has a content file", () => {
    const used = new Set(typical.map((file) => file.schema));
    assert.deepEqual(
        [...schemas.keys()].filter((name) => !used.has(name)),
        ["common.schema.json"],
    );
});

const wrongs = [
    { file: "rivers/courses.json", path: ["courses", 0, "id"], value: "Not An Id" },
    { file: "rivers/courses.json", path: ["courses", 0, "title"], value: undefined },
    { file: "rivers/courses.json", path: ["courses", 0, "title"], value: 7 },
    { file: "rivers/courses.json", path: ["courses", 0, "titel"], value: "misspelt" },
    { file: "rivers/courses.json", path: ["courses", 0, "credits"], value: "three" },
    { file: "rivers/courses.json", path: ["courses", 0, "credits"], value: -1 },
    {
        file: "rivers/courses.json",
        path: ["courses", 0, "prerequisites"],
        value: { all_of: ["x"], any_of: ["y"] },
    },
    { file: "rivers/courses.json", path: ["courses", 0, "certainty"], value: "perhaps" },
    { file: "rivers/programme.json", path: ["accent"], value: "navy" },
    { file: "rivers/programme.json", path: ["group_colours", 0], value: "navy" },
    { file: "rivers/programme.json", path: ["kinds", 0, "hue"], value: 8 },
    { file: "rivers/programme.json", path: ["links", 0, "url"], value: "javascript:alert(1)" },
    { file: "rivers/programme.json", path: ["links", 0, "url"], value: "https://exa mple.edu/" },
    {
        file: "rivers/programme.json",
        path: ["links", 0, "url"],
        value: "mailto:office@example.edu",
    },
    { file: "rivers/sources.json", path: ["sources", 0, "url"], value: "tel:+1-919-555-0100" },
    { file: "rivers/programme.json", path: ["contacts", 0, "url"], value: "javascript:alert(1)" },
    { file: "rivers/programme.json", path: ["last_edit"], value: "26.11.2026" },
    { file: "rivers/courses.json", path: ["courses", 0, "id"], value: "a".repeat(101) },
    { file: "rivers/courses.json", path: ["courses", 0, "title"], value: " " },
    { file: "rivers/sources.json", path: ["sources", 0, "id"], value: undefined },
    { file: "rivers/people.json", path: ["people"], value: {} },
    { file: "rivers/outcomes.json", path: ["outcomes", 0, "label"], value: null },
    { file: "rivers/admissions.json", path: ["tuition", 0, "amount"], value: "$ 1" },
    { file: "rivers/admissions.json", path: ["deadlines", 0, "applies_to"], value: null },
    { file: "rivers/programme.json", path: ["kinds"], value: undefined },
    { file: "rivers/editions/2024.json", path: ["formats", 0, "months"], value: 0 },
    { file: "rivers/editions/2024.json", path: ["groups", 0, "needs"], value: 5 },
    { file: "rivers/editions/2023.json", path: ["tracks", 0, "electives"], value: "any" },
    { file: "words/en.json", path: ["language"], value: undefined },
    { file: "words/en.json", path: ["formats", "months"], value: ["January"] },
    { file: "words/en.json", path: ["messages", "credits"], value: { one: "a credit" } },
    { file: "words/en.json", path: ["messages", "money"], value: 3 },
    { file: "words/faults/en.json", path: ["language"], value: undefined },
    { file: "words/faults/en.json", path: ["messages", "remove_it"], value: 3 },
    { file: "words/faults/en.json", path: ["messages", "remove_it"], value: { one: "Remove it." } },
];

for (const { file, path, value } of wrongs) {
    const what = value === undefined ? "taken away" : `as ${JSON.stringify(value)}`;
    test(`${file}: ${path.join("/")} ${what} is wrong`, () => {
        const schema = typical.find(({ name }) => name === file)?.schema ?? "";
        assert.notDeepEqual(faultsOf(schema, changed(contentOf(file), path, value)), []);
    });
}

for (const url of ["mailto:office@example.edu", "tel:+1-919-555-0100", "https://example.edu/"]) {
    test(`a contact may be ${url}`, () => {
        const content = changed(contentOf("rivers/programme.json"), ["contacts", 0, "url"], url);
        assert.deepEqual(faultsOf("programme.schema.json", content), []);
    });
}
