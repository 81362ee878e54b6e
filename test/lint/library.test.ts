import { describe, expect, test } from "vitest";
import { lint, SetupError } from "../../src/index.js";

const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 10}\njobs:\n  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n";
const one = (text: string): { file: string; bytes: Uint8Array }[] => [{ file: "a.batch.yaml", bytes: new TextEncoder().encode(text) }];

describe("options of the wrong form are refused, not reported", () => {
  test.each([
    ["asOf: foo", one(HEAD), { asOf: "foo" }, /asOf must be a day/],
    ["asOf: no such day", one(HEAD), { asOf: "2026-02-30" }, /asOf must be a day/],
    ["no files", [], {}, /no file to lint/],
    ["two files of one name", [...one(HEAD), ...one(HEAD)], {}, /two files are called a\.batch\.yaml/],
    ["an unknown currency", one(HEAD), { budgets: [{ currency: "sublcip-credits", limit: "1" }] }, /not a currency/],
    ["a limit that is no amount", one(HEAD), { budgets: [{ currency: "subclip-credits", limit: "abc" }] }, /limit of a budget/],
    ["maxWarnings: NaN", one(HEAD), { maxWarnings: Number.NaN }, /whole number/],
    ["bytes: a text", [{ file: "a.batch.yaml", bytes: HEAD as unknown as Uint8Array }], {}, /must be a Uint8Array/],
  ])("%s", async (_, files, options, words) => {
    await expect(lint(files, options)).rejects.toThrow(words);
  });
});

test("budgets over the run and limits of one's own", async () => {
  const report = await lint(one(HEAD), { asOf: "2026-11-22", budgets: [{ currency: "subclip-credits", limit: "2.5" }] });
  expect(report.budgets.map(({ scope, limit, low, verdict }) => [scope, limit, low, verdict])).toEqual([
    ["batch", "10", "3", "within"],
    ["run", "2.5", "3", "exceeded"],
  ]);
  expect(report.verdict).toBe("fail");
  expect((await lint(one(HEAD), { limits: { plannedJobs: undefined } as object })).verdict).toBe("pass");
  const tight = await lint(one(HEAD), { asOf: "2026-11-22", limits: { fileMiB: 0 } });
  expect(tight.findings.map((finding) => finding.ruleId)).toEqual(["yaml-syntax"]);
});

test("a skipped job costs nothing, even with a mistake in it", async () => {
  const text = `${HEAD}  - {id: b, type: captions, file: b.mp4, durationSecond: 60, skip: waits for the edit}\n`;
  const report = await lint(one(text), { asOf: "2026-11-22" });
  expect(report.findings.map((finding) => finding.ruleId)).toEqual(["unknown-field"]);
  expect(report.summary.plannedJobs).toBe(1);
  expect(report.totals).toEqual([{ currency: "subclip-credits", status: "exact", low: "3", high: "3", assumed: "0", unpricedJobs: 0 }]);
  expect(report.budgets.map((budget) => budget.verdict)).toEqual(["within"]);
});

describe("a config and rate cards in memory", () => {
  const input = (file: string, text: string): { file: string; bytes: Uint8Array } => ({ file, bytes: new TextEncoder().encode(text) });
  const CARD = `topsheet: 1
provider: subclip
sources: {offer: {title: Offer 12, checked: 2026-11-20}}
tasks: {captions: {items: [{id: minimum, label: Our minimum, minimum: {atLeast: 8, of: [processing]}, source: offer, known: own}]}}
`;
  const CLIP = "topsheet: 1\nprovider: wayinvideo\nbudget: {wayinvideo-units: 100}\njobs:\n  - {id: a, type: summary, video_url: 'https://www.youtube.com/watch?v=a', durationSeconds: 600}\n";

  test("assumptions, severities and budgets of the config hold", async () => {
    const config = input("topsheet.config.yaml", "rules: {no-budget: error}\nassume: {wayinvideo/summary: {unitsPerMinute: 2}}\nbudgets: [{currency: wayinvideo-units, limit: 15}]\n");
    const report = await lint([input("a.batch.yaml", CLIP)], { asOf: "2026-11-25", config });
    expect(report.totals.map(({ low, high, assumed }) => [low, high, assumed])).toEqual([["20", "20", "20"]]);
    expect(report.budgets.map(({ scope, verdict }) => [scope, verdict])).toEqual([["batch", "within"], ["config", "exceeded"]]);
    const part = await lint([input("a.batch.yaml", CLIP)], { asOf: "2026-11-25", config, partial: true });
    expect(part.budgets.map(({ scope, verdict }) => [scope, verdict])).toEqual([["batch", "within"]]);
  });

  test.each([
    ["an unknown key", input("topsheet.config.yaml", "ruels: {}\n"), [], /^topsheet\.config\.yaml:1:1: `config` has no key `ruels`.*`rules`\.$/],
    ["a card that is not there", input("topsheet.config.yaml", "rates: {subclip: ./own.yaml}\n"), [], /^topsheet\.config\.yaml:1:18: There is no rate card/],
    ["a card of another provider", input("topsheet.config.yaml", "rates: {vidu: ./own.yaml}\n"), [input("own.yaml", CARD)], /^own\.yaml:\d+:\d+: /],
    ["an empty config", input("topsheet.config.yaml", ""), [], /^topsheet\.config\.yaml:1:1: The config is empty/],
  ])("%s", async (_, config, rateCards, words) => {
    const run = lint([input("a.batch.yaml", CLIP)], { config, rateCards });
    await expect(run).rejects.toThrow(SetupError);
    await expect(run).rejects.toThrow(words);
  });

  test("a config above the files, and cards without a config, are refused", async () => {
    await expect(lint(one(HEAD), { config: input("../topsheet.config.yaml", "files: [a]\n") })).rejects.toThrow(TypeError);
    await expect(lint(one(HEAD), { rateCards: [input("own.yaml", CARD)] })).rejects.toThrow(/no config/);
  });
});
