import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../src/model/run.js";
import { groupingOf, groupSheet, REPORTERS } from "../../src/reporters/index.js";
import { dearest } from "../../src/reporters/sheet/dearest.js";
import { batch, budget, finding, job, number, range, run, SPRING } from "./fixtures.js";

function shown(result: RunResult, columns = 80): string[] {
  return [...REPORTERS.stylish(result, { color: false, columns })].join("").split("\n");
}

const PRICES = "Prices: Subclip, checked 2026-11-22";

test("a small run that fits is short", () => {
  expect(shown(run([batch([job("intro", "3", { type: "subclip/tts" }), job("talk", "14")], { budgets: [budget("30"), budget("20 per job")] })]))).toEqual([
    "Top sheet: spring-launch (spring.batch.yaml)",
    "",
    "  job                     type   low   high   status   share",
    "  talk                    dub     14     14   exact      82%",
    "  intro                   tts      3      3   exact      18%",
    "  ──────────────────────────────────────────────────────────",
    "  total subclip-credits           17     17",
    "",
    "  budget   ███████████████████████████····················│  within",
    "           17 of 30 subclip-credits (57%), 13 left",
    "  per job  █████████████████████████████████··············│  within",
    "           dearest job: 14 of 20 subclip-credits (70%), 6 left",
    "",
    PRICES,
    "Passed: no findings in 2 planned jobs, 1 batch and 1 file.",
    "",
  ]);
});

test("what is missing and what is assumed is said before any amount", () => {
  const jobs = [job("keynote", "14"), job("clips", "6..*"), job("broken", "?"), job("later", "5", { skip: "waits for the\u001b[31m voice" })];
  expect(shown(run([batch(jobs, { budgets: [budget("60")], incomplete: true })]))).toEqual([
    "Top sheet: spring-launch (spring.batch.yaml)",
    "",
    "  Estimate incomplete: jobs that could not be understood are left out.",
    "  Estimate incomplete: 2 of 3 planned jobs could not be priced.",
    "  6 of the 20 subclip-credits known so far rest on assumptions (*).",
    "",
    "  job                     type   low   high   status      share of low",
    "  clips                   dub      6   open   unknown *            30%",
    "  keynote                 dub     14     14   exact                70%",
    "  broken                  dub      0   open   invalid               0%",
    "  ────────────────────────────────────────────────────────────────────",
    "  total subclip-credits           20   open",
    "",
    "  Skipped: later (waits for the␛[31m voice).",
    "",
    "  budget   █████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒  unproven",
    "           at least 20 of 60 subclip-credits (33% or more), with jobs missing",
    "",
    PRICES,
    "Passed: no findings in 3 planned jobs, 1 batch and 1 file.",
    "",
  ]);
});

test("wide characters and narrow terminals", () => {
  const one = batch([job("keynote-with-a-long-name", { "targetLanguage=es": "11/3..4" }), job("short", "0.25")], { name: "春の打ち上げ 🚀", file: "媒体/春.batch.yaml" });
  expect(shown(run([one]), 52).slice(0, 7)).toEqual([
    "Top sheet: 春の打ち上げ 🚀 (媒体/春.batch.yaml)",
    "",
    "  job            type    low   high   status   share",
    "  keynot…e=es]   dub    3.66   4.00   range      94%",
    "  short          dub    0.25   0.25   exact       6%",
    "  ──────────────────────────────────────────────────",
    "  total …edits          3.91   4.25",
  ]);
});

test("names that would look the same when cut are broken into lines", () => {
  const ids = Object.fromEntries(["true,targetLanguage=es", "false,targetLanguage=es", "false,targetLanguage=fr"].map((end) => [`preserveBackground=${end}`, "3"]));
  expect(shown(run([batch([job("keynote", ids), job("short", "1")])]), 70).slice(2, 10)).toEqual([
    "  job                               type   low   high   status   share",
    "  keynote[preserveBackground=       dub      3      3   exact      30%",
    "    true,targetLanguage=es]",
    "  keynote[preserveBackground=       dub      3      3   exact      30%",
    "    false,targetLanguage=es]",
    "  keynote[preserveBackground=       dub      3      3   exact      30%",
    "    false,targetLanguage=fr]",
    "  short                             dub      1      1   exact      10%",
  ]);
});

test("a batch of several shows a dozen jobs, invalid ones after those that have a price", () => {
  const jobs = [...Array.from({ length: 12 }, (_, at) => job(`broken-${at}`, "?")), job("sound", "3"), job("open", "1..")];
  const lines = shown(run([batch(jobs), batch([job("other", "1")], { document: 1, name: "second" })]));
  const names = lines.slice(0, lines.findIndex((line) => line.includes("──"))).flatMap((line) => /^ {2}(open|sound|broken|\d+ more)/.exec(line)?.[1] ?? []);
  expect(names).toEqual(["open", "sound", ...Array.from({ length: 10 }, () => "broken"), "2 more"]);
});

test("the reason of a skipped job with a secret is not shown", () => {
  const jobs = [job("a", "1"), job("leaky", "1", { skip: "AKIA" }), job("b", "1", { skip: "rights" })];
  const secret = finding("«a»", { ruleId: "inline-secret", jobId: "leaky" });
  expect(shown(run([batch(jobs)], { findings: [secret] }))).toContain("  Skipped: leaky (not shown: the job holds a secret), b (rights).");
});

test.each<[string, readonly ReturnType<typeof batch>[], string]>([
  ["without a batch", [], "Priced: nothing in 0 files. Nothing was judged."],
  ["with one", [batch([job("a", "1")])], "Priced: 1 planned job, 1 batch and 1 file. Nothing was judged."],
])("an estimate %s does not claim more than it priced", (_, batches, expected) => {
  expect(shown(run(batches, { judged: false }))).toContain(expected);
});

test("several batches, currencies and files: each on its own, then all together", () => {
  const first = batch([job("one", "4")], { budgets: [budget("4.5")] });
  const second = batch([job("two", "1"), job("video", "7..9", { type: "vidu/text2video", currency: "vidu-credits" })], { document: 1, name: "second" });
  const lines = shown(run([first, second], { runBudgets: [budget("200")], unreadable: [{ file: "gone.yaml", reason: "no such file." }] }));
  expect(lines.slice(5)).toEqual([
    "  Estimate incomplete: 1 path was not checked.",
    "",
    "Top sheet: spring-launch (spring.batch.yaml, document 1)",
    "",
    "  job                     type   low   high   status   share",
    "  one                     dub      4      4   exact     100%",
    "  ──────────────────────────────────────────────────────────",
    "  total subclip-credits            4      4",
    "",
    "  budget   ██████████████████████████████████████████·····│  near",
    "           4 of 4.5 subclip-credits (89%), 0.5 left; near from 80%",
    "",
    "Top sheet: second (spring.batch.yaml, document 2)",
    "",
    "  job                     type   low   high   status   share",
    "  two                     dub      1      1   exact     100%",
    "  ──────────────────────────────────────────────────────────",
    "  total subclip-credits            1      1",
    "",
    "  job                  type         low   high   status   share",
    "  video                text2video     7      9   range     100%",
    "  ─────────────────────────────────────────────────────────────",
    "  total vidu-credits                  7      9",
    "",
    "Top sheet of all 2 batches",
    "",
    "  batch                   jobs   low   high   share of low",
    "  spring-launch              1     4      4            80%",
    "  second                     1     1      1            20%",
    "  ────────────────────────────────────────────────────────",
    "  total subclip-credits      2     5   open",
    "",
    "  batch                jobs   low   high   share of low",
    "  second                  1     7      9           100%",
    "  ─────────────────────────────────────────────────────",
    "  total vidu-credits      1     7   open",
    "",
    "  run      █▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒  unproven",
    "           at least 5 of 200 subclip-credits (2% or more), with jobs missing",
    "",
    PRICES,
    "Failed: 1 path was not checked; no findings in 3 planned jobs, 2 batches and 1",
    "file.",
    "",
  ]);
});

test("enough digits that the sum does not belie its verdict", () => {
  const lines = shown(run([batch([job("a", "60.001"), job("b", "0..1")], { budgets: [budget("60")] })]));
  expect(lines.filter((line) => line.includes("60"))).toEqual([
    "  a                       dub    60.001   60.001   exact      98%",
    "  total subclip-credits          60.001   61.001",
    "           60.001..61.001 of 60 subclip-credits (100.001%..101.669%),",
  ]);
});

describe("many jobs", () => {
  const takes = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`take=${at + 1}`, "14"]));
  const clips = Array.from({ length: 410 }, (_, at) => job(`clip-${at}`, `${at}/60..${Math.ceil(at / 60)}`));
  const result = run([batch([job("dubs", takes), ...clips])]);
  const lines = shown(result);

  test("the 20 dearest are shown, equal planned jobs of one job as one, the others as their sum", () => {
    expect(lines.length).toBeLessThan(35);
    expect(lines.filter((line) => /×|more|total/.test(line))).toEqual([
      "  dubs ×90                dub    1260.00   1260.00   exact      44%",
      "  391 more                       1270.75   1470.00              51%",
      "  total subclip-credits          2657.41   2863.00",
    ]);
  });

  test("what is printed adds up", () => {
    const cells = lines.filter((line) => /^ {2}(dubs|clip|391)/.test(line)).map((line) => line.match(/\d+\.\d\d/g) ?? []);
    const sum = (column: number): number => cells.reduce((all, row) => all + Number(row[column]?.replace(".", "")), 0);
    expect([sum(0), sum(1)]).toEqual(lines.find((line) => line.includes("total"))?.match(/\d+\.\d\d/g)?.map((end) => Number(end.replace(".", ""))));
  });

  test("planned jobs that differ are not folded", () => {
    const mixed = job("mixed", { ...takes, "take=1": "15" });
    expect(shown(run([batch([mixed])])).filter((line) => line.includes("mixed"))).toHaveLength(20);
  });

  test("one more than 20 takes the room of the row that would count it", () => {
    expect(shown(run([batch(clips.slice(0, 21))])).filter((line) => line.startsWith("  clip-"))).toHaveLength(21);
  });

  test("many batches: those in danger one by one, the others only in the sum", () => {
    const batches = Array.from({ length: 60 }, (_, at) => batch([job("a", String(at + 1))], { file: `${at}.batch.yaml`, name: `b${at}`, budgets: [budget(at === 7 ? "8" : "100")] }));
    const many = shown(run(batches));
    expect(many.filter((line) => line.startsWith("Top sheet"))).toEqual(["Top sheet: b7 (7.batch.yaml)", "Top sheet of all 60 batches"]);
    expect(many.filter((line) => /more|total/.test(line)).slice(1)).toEqual(["  40 more                         820    820     45%", "  total subclip-credits     60   1830   1830"]);
  });
});

test("an estimate is the top sheet alone and judges nothing", () => {
  const lines = shown({ ...run([SPRING], { findings: [finding("«a»", { severity: "error" })] }), judged: false });
  expect(lines[0]).toBe("Top sheet: spring-launch (spring.batch.yaml)");
  expect(lines.join("\n")).not.toMatch(/budget|unproven|Failed/);
  expect(lines.slice(-3)).toEqual(["Priced: 4 planned jobs, 1 batch and 1 file. Nothing was judged. 1 mistake was", "found: `topsheet lint` shows more.", ""]);
});

describe("the last line", () => {
  const severities = (...all: readonly ("error" | "warning" | "info")[]) => ({ findings: all.map((severity) => finding("«a»", { severity })) });
  test.each<[string, RunResult]>([
    ["Failed: 2 errors, 1 warning and 1 info in 4 planned jobs, 1 batch and 1 file.", run([SPRING], severities("error", "warning", "error", "info"))],
    ["Passed: 1 warning in 4 planned jobs, 1 batch and 1 file.", run([SPRING], severities("warning"))],
    ["Failed: too many warnings: 1 warning in 4 planned jobs, 1 batch and 1 file.", { ...run([SPRING], severities("warning")), exitStatus: 1 }],
    ["Failed: 1 error in 1 file.", { ...run([], severities("error")), files: ["a.yaml"] }],
  ])("%s", (line, result) => {
    expect(shown(result).at(-2)).toBe(line);
  });
});

describe("groups", () => {
  const jobs = [job("keynote", { "take=1": "14", "take=2": "14" }, { labels: { campaign: "spring" } }), job("voice", "3", { type: "subclip/tts", labels: { campaign: "春" } }), job("x", "1..2")];
  const result = { ...run([batch(jobs)]), judged: false };
  const rows = (key: string): string[] => {
    const grouping = groupingOf(key);
    if (!grouping) return [];
    const lines = [...groupSheet(result, grouping, { color: false, columns: 80 })].join("").split("\n");
    return lines.slice(0, lines.indexOf("")).concat(lines.slice(2, lines.findIndex((line) => line.includes("──"))));
  };

  test.each<[string, string[]]>([
    ["job", ["Top sheet by job", "  job                     jobs   low   high   share", "  keynote                    2    28     28     85%", "  voice                      1     3      3      9%", "  x                          1     1      2      6%"]],
    ["type", ["Top sheet by type", "  type                    jobs   low   high   share", "  subclip/dub                3    29     30     91%", "  subclip/tts                1     3      3      9%"]],
    ["file", ["Top sheet by file", "  file                    jobs   low   high   share", "  spring.batch.yaml          4    32     33    100%"]],
    ["label.campaign", ["Top sheet by campaign", "  campaign                jobs   low   high   share", "  spring                     2    28     28     85%", "  春                         1     3      3      9%", "  (none)                     1     1      2      6%"]],
    ["label.toString", ["Top sheet by toString", "  toString                jobs   low   high   share", "  (none)                     4    32     33    100%"]],
  ])("by %s", (key, expected) => {
    expect(rows(key)).toEqual(expected);
  });

  test.each(["", "label.", "jobs", "labels.campaign"])("not by %j", (key) => {
    expect(groupingOf(key)).toBeNull();
  });
});

test("the dearest are those of a full sort, and with the others they are everything", () => {
  const cell = fc.constantFrom("1", "2", "2..3", "1..3", "3", "1..", "2..");
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (texts, most) => {
      const items = texts.map((text, order) => ({ ...range(text), order }));
      const key = ({ low, high, order }: (typeof items)[number]): number => (high === null ? 1e6 : Number(high.n) * 1e4) + Number(low.n) * 100 - order;
      const sorted = items.toSorted((a, b) => key(b) - key(a));
      const { shown: picked, others } = dearest(items, most);
      const expected = sorted.length <= most + 1 ? sorted : sorted.slice(0, most);
      expect(picked.map(({ item }) => item.order)).toEqual(expected.map(({ order }) => order));
      expect(others.items).toBe(items.length - expected.length);
      const rest = sorted.slice(expected.length);
      expect(others.low).toEqual(number(String(rest.reduce((sum, one) => sum + Number(one.low.n), 0))));
      expect(others.high === null).toBe(rest.some((one) => one.high === null));
    }),
  );
});
