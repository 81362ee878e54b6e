import { describe, expect, test } from "vitest";
import { oddReading } from "../../src/source/odd.js";
import { parse11 } from "./other-readers.js";
import { readText } from "./read.js";

/** What is written, what it is here, what YAML 1.1 makes of it. */
const ODD: readonly (readonly [text: string, here: string, elsewhere: string])[] = [
  ["yes", 'the text "yes"', "the boolean true"],
  ["Yes", 'the text "Yes"', "the boolean true"],
  ["YES", 'the text "YES"', "the boolean true"],
  ["no", 'the text "no"', "the boolean false"],
  ["No", 'the text "No"', "the boolean false"],
  ["NO", 'the text "NO"', "the boolean false"],
  ["on", 'the text "on"', "the boolean true"],
  ["On", 'the text "On"', "the boolean true"],
  ["ON", 'the text "ON"', "the boolean true"],
  ["off", 'the text "off"', "the boolean false"],
  ["Off", 'the text "Off"', "the boolean false"],
  ["OFF", 'the text "OFF"', "the boolean false"],
  ["y", 'the text "y"', "the boolean true"],
  ["Y", 'the text "Y"', "the boolean true"],
  ["n", 'the text "n"', "the boolean false"],
  ["N", 'the text "N"', "the boolean false"],
  ["012", "the number 12", "the number 10"],
  ["-012", "the number -12", "the number -10"],
  ["0100", "the number 100", "the number 64"],
  ["08", "the number 8", 'the text "08"'],
  ["0o14", "the number 12", 'the text "0o14"'],
  ["0b11", 'the text "0b11"', "the number 3"],
  ["-0b11", 'the text "-0b11"', "the number -3"],
  ["-0x1F", 'the text "-0x1F"', "the number -31"],
  ["0x_1F", 'the text "0x_1F"', "the number 31"],
  ["1_000", 'the text "1_000"', "the number 1000"],
  ["0_12", 'the text "0_12"', "the number 10"],
  ["1_000.50", 'the text "1_000.50"', "the number 1000.5"],
  ["9:16", 'the text "9:16"', "the number 556"],
  ["1:30", 'the text "1:30"', "the number 90"],
  ["0:30", 'the text "0:30"', "the number 30"],
  ["1:30:00", 'the text "1:30:00"', "the number 5400"],
  ["-1:30", 'the text "-1:30"', "the number -90"],
  ["1:30.5", 'the text "1:30.5"', "the number 90.5"],
  ["190:20:30", 'the text "190:20:30"', "the number 685230"],
  ["1e3", "the number 1e3", 'the text "1e3"'],
  ["1.5e3", "the number 1.5e3", 'the text "1.5e3"'],
];

const EVEN = [
  "true", "False", "null", "~", "yEs", "yesterday", "not", "only", "oN", "0", "7", "07", "00", "-0", "180", "-12", "+7", "0x1F", "0xff", "1.5", "012.5", ".5", "5.", "1.5e+3", "-.5e-3",
  ".inf", ".NaN", ".", "--", "_", "+_", "._", "0b", "0x", "0b_", "0b2", "9:60", "1:75", "1.2.3", "80%", "1,5", "4k", "16x9", "1080p",
];

describe("scalars that YAML 1.1 reads otherwise", () => {
  test.each(ODD)("%s", (text, here, elsewhere) => {
    expect(oddReading(text)).toEqual({ here, elsewhere });
  });

  test.each(EVEN)("%s is the same everywhere", (text) => {
    expect(oddReading(text)).toBeNull();
  });

  test.each(["2026-12-24", "2026-12-24T10:00:00Z"])("%s is a date to some, and left alone: every reader shows it as written", (text) => {
    expect(oddReading(text)).toBeNull();
  });

  test.each(ODD)("readers agree about %s", async (text, here, elsewhere) => {
    const [document] = (await readText(`a: ${text}\n`)).documents;
    expect(describeValue((document?.value as { a: unknown }).a)).toBe(here.replace("1e3", "1000").replace("1.5e3", "1500"));
    expect(parse11(text).map(describeValue)).toContain(elsewhere);
  });

  test.each(EVEN)("and about %s", async (text) => {
    const [document] = (await readText(`a: ${text}\n`)).documents;
    expect(parse11(text).map(describeValue)).toContain(describeValue((document?.value as { a: unknown }).a));
  });
});

function describeValue(value: unknown): string {
  if (typeof value === "number") return `the number ${value === 0 ? 0 : value}`;
  return typeof value === "boolean" ? `the boolean ${value}` : `the text "${String(value)}"`;
}

describe("where they are found", () => {
  const pathsOf = async (text: string): Promise<[number, string, string][]> =>
    (await readText(text)).documents.flatMap((document) => document.oddScalars().map((odd): [number, string, string] => [document.index, odd.path.join("/"), odd.text]));

  test.each<[string, string, [number, string, string][]]>([
    ["values, not keys", "on: y\ny: {no: [1, no, 9:16]}\n", [[0, "on", "y"], [0, "y/no/1", "no"], [0, "y/no/2", "9:16"]]],
    ["not in quotes", "a: 'no'\nb: \"1:30\"\nc: |\n  no\n", []],
    ["shared ones once, where they stand", "a: &x {b: no}\nc: *x\nd: {<<: *x}\n", [[0, "a/b", "no"]]],
    ["each document", "no\n---\n- 012\n---\n---\na: 1_0\n", [[0, "", "no"], [1, "0", "012"], [3, "a", "1_0"]]],
    ["not over lines", "a: 1\n  :30\n", []],
    ["not in what is far too long", `a: 1${"_0".repeat(100_000)}\n`, []],
  ])("%s", async (_, text, expected) => {
    expect(await pathsOf(text)).toEqual(expected);
  });

  test("in long lists", async () => {
    const found = await pathsOf(`jobs:\n${Array.from({ length: 3000 }, (_, i) => `  - {id: j${i}, ratio: ${i % 3 === 0 ? "9:16" : "x"}}\n`).join("")}`);
    expect(found).toHaveLength(1000);
    expect(found.at(-1)).toEqual([0, "jobs/2997/ratio", "9:16"]);
  });
});
