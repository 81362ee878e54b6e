import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import { findingsOf } from "../../src/reporters/findings/index.js";
import { styleOf } from "../../src/reporters/style.js";
import { at, finding, range } from "./fixtures.js";

function shown(findings: readonly Finding[], columns = 60, color = false): string[] {
  return [...findingsOf({ unreadable: [], findings }, styleOf({ color, columns }))];
}

/** The two lines of the code frame. */
function frameOf(text: string, columns = 60): string[] {
  return shown([finding(text, { help: "" })], columns).slice(4, 6);
}

test("a finding says where, how bad, by which rule, what, why, what to do and where else to look", () => {
  const one = finding("  subclip-credits: «60»", {
    ruleId: "budget-unproven",
    severity: "error",
    message: "The plan costs 46..67 subclip-credits: nothing shows that it fits the limit of 60.",
    help: "Assume at most 23 for `pipelineCredits`, or raise the limit to 67.",
    plannedJobs: 4,
    atStake: { currency: "subclip-credits", ...range("0..7") },
    related: [
      { message: "Most of it.", file: "spring.batch.yaml", range: at(22, 5) },
      { message: "The same again.", file: "summer.batch.yaml", range: at(3, 1) },
    ],
  });
  expect(shown([one])).toEqual([
    "spring.batch.yaml",
    "",
    "  7:20  error  budget-unproven  4 planned jobs, 0..7 subclip-credits at stake",
    "    The plan costs 46..67 subclip-credits: nothing shows",
    "    that it fits the limit of 60.",
    "    7 │   subclip-credits: 60",
    "      │                    ^^",
    "    help: Assume at most 23 for `pipelineCredits`, or raise",
    "          the limit to 67.",
    "    see: 22:5 Most of it.",
    "    see: summer.batch.yaml:3:1 The same again.",
    "",
  ]);
});

test("findings of one file stand under its name, those of none under the run's, unreadable paths first", () => {
  const bare = { excerpt: null, range: null, help: "" };
  const findings = [finding("", { ...bare, file: "a.yaml" }), finding("", { ...bare, file: "a.yaml" }), finding("", { ...bare, file: null })];
  const lines = [...findingsOf({ unreadable: [{ file: "gone.yaml", reason: "no file matches it." }], findings }, styleOf({ color: false, columns: 60 }))];
  expect(lines).toEqual([
    ...["gone.yaml", "", "  error  not checked", "    Nothing in it was checked: no file matches it.", ""],
    ...["a.yaml", "", "  warning  no-effect", "    Something is wrong.", "", "  warning  no-effect", "    Something is wrong.", ""],
    ...["The whole run", "", "  warning  no-effect", "    Something is wrong.", ""],
  ]);
});

test.each(["«»", "  «»"])("an empty line is not shown: %j", (text) => {
  expect(shown([finding(text)]).slice(2, -1)).toEqual([expect.stringContaining("no-effect"), "    Something is wrong.", "    help: Do something about it."]);
});

test("of many related places a few are listed", () => {
  const related = Array.from({ length: 12 }, (_, index) => ({ message: "Used here.", file: "spring.batch.yaml", range: at(index + 1, 1) }));
  const lines = shown([finding("«a»", { related })]).filter((line) => /see|and/.test(line));
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe("    and: 7 more places");
});

describe("carets stand under the part meant", () => {
  test.each<[string, string, string, string]>([
    ["plain", "  id: «keynote»", "    7 │   id: keynote", "      │       ^^^^^^^"],
    ["nothing marked", "  id:«»", "    7 │   id:", "      │      ^"],
    ["wide characters", "日本語: «版»", "    7 │ 日本語: 版", "      │         ^^"],
    ["emoji", "👩‍💻: «👍🏽» # ok", "    7 │ 👩‍💻: 👍🏽 # ok", "      │     ^^"],
    ["tabs", "\ta:\t«b\tc»", "    7 │     a:  b   c", "      │         ^^^^^"],
    ["escapes", "\u001b[31m: «x\u202ey»", "    7 │ ␛[31m: x\\u202ey", "      │        ^^^^^^^^"],
  ])("%s", (_, text, line, carets) => {
    expect(frameOf(text)).toEqual([line, carets]);
  });

  test.each<[string, string, string, string]>([
    ["long before", `${"x".repeat(50)}«here»yy`, "    7 │ …xxxxxxxxxxxxxxxxxxxxxxxxxhereyy", "      │                           ^^^^"],
    ["long behind", `x «here»${"y".repeat(50)}`, "    7 │ x hereyyyyyyyyyyyyyyyyyyyyyyyyy…", "      │   ^^^^"],
    ["long on both sides", `${"x".repeat(50)}«here»${"y".repeat(50)}`, "    7 │ …xxxxxxxxxxxxxxxxxxxxxxhereyyyy…", "      │                        ^^^^"],
    ["long itself", `x «${"z".repeat(90)}» y`, "    7 │ x zzzzzzzzzzzzzzzzzzzz… y", "      │   ^^^^^^^^^^^^^^^^^^^^^"],
  ])("in a line too %s", (_, text, line, carets) => {
    expect(frameOf(text, 40)).toEqual([line, carets]);
  });
});

test("nothing of a file reaches the terminal as it is", () => {
  const hostile = "\u001b[2J\u202e\n\u009b";
  const lines = shown([
    finding(`${hostile}«${hostile}»`, {
      file: hostile, message: hostile, help: hostile, atStake: { currency: hostile, ...range("1") }, related: [{ message: hostile, file: `x${hostile}`, range: at(1, 1) }],
    }),
  ]);
  expect(lines.join("").replace(/[^\p{Cc}\u202e]/gu, "")).toBe("");
});

test("colour adds escapes and changes nothing else", () => {
  const one = finding("  id: «keynote»", { message: "The field `id` and `a value that\nwraps` to the next line." });
  const coloured = shown([one], 40, true);
  expect(coloured.join("\n")).toContain("\u001b[");
  expect(coloured.map((line) => line.replace(/\u001b\[\d+m/g, ""))).toEqual(shown([one], 40));
});
