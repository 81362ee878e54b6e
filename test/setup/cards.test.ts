import { readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, git, topsheet } from "../cli/topsheet.js";

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, "../../examples", path), "utf8");
const CONFIG = "topsheet.config.yaml";
const ACME = read("own-provider/acme.rates.yaml");
const BATCH = "topsheet: 1\nprovider: acme\nbudget: {acme-tokens: 100}\njobs:\n";

interface Line {
  readonly id: string;
  readonly basis: string;
  readonly source: string;
  readonly formula: string;
}
interface Report {
  readonly rateCards: readonly { provider: string; file?: string }[];
  readonly findings: readonly { ruleId: string; message: string; help: string }[];
  readonly batches: readonly { jobs: readonly { cost: { low: string; high: string | null; lines: readonly Line[] } }[] }[];
}

/** A repository with one card of its own and one job. */
function repository(card: string, job: string, provider = "acme", config = ""): string {
  const cwd = folderWith({ "rates/card.yaml": card, [CONFIG]: `rates: {${provider}: rates/card.yaml}\n${config}`, "a.batch.yaml": `${BATCH.replaceAll("acme-tokens", provider === "acme" ? "acme-tokens" : "USD").replaceAll("acme\n", `${provider}\n`)}  - ${job}\n` });
  git(cwd, "init", "-q");
  return cwd;
}

const reportOf = (cwd: string): Report => JSON.parse(topsheet(["lint", "--format", "json", "--as-of", "2026-11-22"], { cwd }).stdout) as Report;
const linesOf = (cwd: string): unknown => reportOf(cwd).batches[0]?.jobs[0]?.cost.lines.map(({ id, basis, formula, source }) => [id, basis, formula, source]);
const costOf = (cwd: string): unknown => {
  const cost = reportOf(cwd).batches[0]?.jobs[0]?.cost;
  return [cost?.low, cost?.high];
};

const COST = "https://www.subclip.app/docs/cost/api";
const GRADE = "{id: a, type: grade, file: a.mov, durationSeconds: 330, look: film}";

describe("a card that adds a provider", () => {
  test("prices its jobs, by all names of the type, and says whose card it is", () => {
    const cwd = repository(ACME, GRADE);
    expect(linesOf(cwd)).toEqual([
      ["grading", "own-card", "6 min × 5 tokens (own card)", "rates/card.yaml"],
      ["film-look", "own-card", "12 tokens (own card)", "rates/card.yaml"],
    ]);
    expect(reportOf(cwd).rateCards).toMatchObject([{ provider: "acme", file: "rates/card.yaml" }]);
    const { stdout } = topsheet(["lint", "--as-of", "2026-11-22"], { cwd });
    expect(stdout).toContain("1 planned job is priced by rate cards of your own (†).");
    expect(stdout).toContain("Prices: Acme (your own card rates/card.yaml), checked 2026-11-20");
    expect(topsheet(["explain", "a.batch.yaml#a"], { cwd }).stdout).toContain("Your own card: rates/card.yaml, checked 2026-11-20");
    expect(topsheet(["rates"], { cwd }).stdout).toMatch(/^acme \+ rates\/card\.yaml +acme-tokens +2026-11-20 .* own 4$/m);
    expect(topsheet(["rates", "acme"], { cwd }).stdout).toContain("Film look (film-look) †\n");
    expect(topsheet(["rates", "check"], { cwd })).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("acme (with your own card rates/card.yaml): sound; 1 task, 4 line items, 1 example") as string });
    expect(topsheet(["rates", "check", "rates/card.yaml"], { cwd })).toMatchObject({ status: 0, stdout: "rates/card.yaml: sound; 1 task, 4 line items, 1 example as published\n" });
  });

  test.each<[job: string, rule: string, words: RegExp]>([
    ["{id: a, type: grade, file: a.mov, durationSeconds: 30, lok: film}", "unknown-field", /`lok` is not a field of `colour-grade` jobs.*`look`/],
    ["{id: a, type: grade, file: a.mov}", "missing-duration", /durationSeconds/],
    ["{id: a, type: grade, durationSeconds: 30}", "schema", /`file` is missing.*the film to grade/],
    ['{id: a, type: grade, file: a.mov, durationSeconds: "3:00"}', "schema", /180/],
    ["{id: a, type: grade, file: a.mov, durationSeconds: 0}", "schema", /`0`/],
    ["{id: a, type: grade, file: a.mov, durationSeconds: 30, look: vived}", "schema", /`vivid`/],
    ["{id: a, type: grade, file: a.mov, durationSeconds: 30, shots: 1.5}", "schema", /whole/],
    ["{id: a, type: grdae, file: a.mov, durationSeconds: 30}", "unknown-type", /`grade`|`colour-grade`/],
  ])("checks the fields of its jobs: %s", (job, rule, words) => {
    const [finding, ...others] = reportOf(repository(ACME, job)).findings.filter(({ ruleId }) => !ruleId.startsWith("budget") && ruleId !== "balance-short");
    expect([finding?.ruleId, others]).toEqual([rule, []]);
    expect(`${finding?.message} ${finding?.help}`).toMatch(words);
  });

  test("a price of zero is a price", () => {
    const free = ACME.replace("rate: 5, per: {minutes: durationSeconds, round: up}", "flat: 0").replace(/ {6}- \{id: minimum.*\n/, "").replace("cost: 42", "cost: 12");
    expect(costOf(repository(free, GRADE))).toEqual(["12", "12"]);
  });
});

describe("a card that is laid over the one that comes with topsheet", () => {
  const DUB = "{id: a, type: dub, sourceUrl: \"https://cdn.example.com/k.mp4\", sourceMediaType: video, durationSeconds: 180, preserveBackground: true}";
  const CARD = "topsheet: 1\nprovider: subclip\nsources: {contract: {title: Contract, checked: 2026-10-01}}\n";
  const ITEM = `${CARD}tasks: {dub: {items: [{id: background, label: Kept, when: {preserveBackground: true}, flat: 1.5}]}}\n`;

  test("changes single line items", () => {
    const cwd = repository(ITEM, DUB, "subclip");
    expect(linesOf(cwd)).toEqual([["transcription", "published", "3 min × 1 credit", COST], ["dubbing", "published", "3 min × 1 credit", COST], ["background", "own-card", "1.5 credits (own card)", "rates/card.yaml"]]);
    expect(costOf(cwd)).toEqual(["7.5", "7.5"]);
    expect(reportOf(cwd).rateCards.map(({ provider, file }) => [provider, file])).toEqual([["subclip", undefined], ["subclip", "rates/card.yaml"]]);
    expect(topsheet(["rates", "subclip"], { cwd }).stdout).toContain("  Kept (background) †\n");
  });

  test("adds line items, or takes the place of a whole task", () => {
    const extra = ITEM.replace("id: background", "id: surcharge");
    expect(costOf(repository(extra, DUB, "subclip"))).toEqual(["10.5", "10.5"]);
    expect(costOf(repository(extra.replace("{dub: {", "{dub: {replace: true, "), DUB, "subclip"))).toEqual(["1.5", "1.5"]);
  });

  test("gives a rate that is not published; `assume` of a batch counts more", () => {
    const card = `${CARD.replace("subclip", "wayinvideo")}parameters: {unitsPerMinute: {value: {low: 1, high: 2}}}\n`;
    const job = "{id: a, type: summary, video_url: \"https://www.youtube.com/watch?v=abc\", target_lang: en, durationSeconds: 600}";
    const cwd = repository(card, job, "wayinvideo");
    expect(linesOf(cwd)).toEqual([["summarization", "own-card", "10 min × 1..2 units (own card)", "rates/card.yaml"]]);
    expect(costOf(repository(card, job.replace("}", ", assume: {unitsPerMinute: 3}}"), "wayinvideo"))).toEqual(["30", "30"]);
    expect(costOf(repository(card, job, "wayinvideo", "assume: {wayinvideo/summary: {unitsPerMinute: 4}}\n"))).toEqual(["40", "40"]);
  });

  test("prices of credits say that they are its own", () => {
    const cwd = repository(`${CARD}prices: [{label: Contract, from: 2026-10-01, money: USD, amount: 1, credits: 100}]\n`, DUB, "subclip");
    expect(topsheet(["lint", "--as-of", "2026-11-22"], { cwd }).stdout).toContain("Contract, own card");
    expect(reportOf(cwd)).toMatchObject({ totals: [{ money: { price: { label: "Contract, own card", amount: "1", credits: "100", source: "rates/card.yaml" } } }] });
  });

  test.each<[card: string, place: string, words: RegExp]>([
    [CARD, "1:1", /changes no price/],
    [`${CARD}tasks: {dubb: {items: [{id: a, label: A, flat: 1}]}}`, "4:9", /no task `dubb`.*`dub`\.$/],
    [ITEM.replace("{dub: {", "{dub: {title: X, "), "4:15", /comes with topsheet/],
    [`${ITEM}currency: credits`, "5:11", /charges in `subclip-credits`/],
    [ITEM.replace("preserveBackground", "preserveBackgrund"), "4:79", /no field `preserveBackgrund`.*`preserveBackground`/],
    [ITEM.replace("flat: 1.5", "flat: -1"), "4:93", /at least 0/],
    [ITEM.replace("provider: subclip", "provider: vidu"), "2:11", /for `subclip`, but it is one of `vidu`/],
    [`${CARD}parameters: {pipelineCredits: {because: x}}`, "4:14", /Add `value`/],
    [`${CARD}parameters: {charactersPerMinute: {value: 900}}`, "4:36", /belongs under `assume`/],
  ])("what is wrong with it is told: %s", (card, place, words) => {
    const { status, stdout, stderr } = topsheet(["lint"], { cwd: repository(card, DUB, "subclip") });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([expect.stringMatching(words), ""]);
    expect(stderr).toMatch(new RegExp(`^rates/card\\.yaml:${place}: `));
  });
});

describe("a card that cannot be used is one clear error", () => {
  test.each<[what: string, from: string, to: string, place: string, words: RegExp]>([
    ["a negative price", "flat: 12", "flat: -12", "21:69", /at least 0/],
    ["a hole", "when: {look: film}, flat: 12", "table: {by: [look], rows: [{is: [natural], amount: 1}, {is: [film], amount: 2}]}", "21:50", /No row holds for `look` `vivid`/],
    ["two rows that match", "when: {look: film}, flat: 12", "table: {by: [look], rows: [{is: [[natural, vivid]], amount: 1}, {is: [[film, vivid]], amount: 2}]}", "21:107", /Rows 1 and 2 both hold/],
    ["two cases that match", "when: {look: film}, flat: 12", "cases: [{when: {look: film}, flat: 1}, {when: {look: [film, vivid]}, flat: 2}]", "21:82", /Case 1 and case 2/],
    ["another's currency", "acme-tokens", "vidu-credits", "4:11", /what `vidu` charges in/],
    ["money as its currency", "acme-tokens", "USD", "4:11", /lower-case/],
    ["no currency", "currency: acme-tokens\n", "", "2:1", /`currency` is missing/],
    ["dates out of order", "credits: 50}", "credits: 50}\n  - {label: Old, from: 2026-10-01, money: USD, amount: 1, credits: 40}", "10:24", /put the newest last/],
    ["an example that comes out otherwise", "cost: 42", "cost: 43", "25:9", /costs 43 .* comes to 42/],
    ["no fields", "    fields:", "    feilds:", "14:5", /You probably meant `fields`/],
    ["a kind that there is not", "kind: enum", "kind: enumm", "17:20", /You probably meant `enum`/],
    ["an enum without values", "values: [natural, vivid, film], ", "", "17:13", /needs `values`/],
    ["a default that is none of the values", "default: natural", "default: naturl", "17:67", /never is `naturl`/],
    ["a field with the name of an envelope key", "shots: {kind", "labels: {kind", "18:7", /cannot have this name/],
    ["a number that no price has", "flat: 12", "flat: 1e999999999", "21:69", /below 10 to the power of 15/],
    ["a number with more digits than anyone reads", "amount: 1, ", "amount: 1e-400, ", "9:62", /40 digits/],
    ["a day that no calendar has, of a source", "2026-11-20", "2026-13-20", "7:39", /not a day of the calendar/],
    ["a day that no calendar has, of a price", "2026-11-01", "2026-02-31", "9:30", /not a day of the calendar/],
    ["a quantity that is none", "flat: 12", "rate: 1, per: {minutes: look}", "21:87", /`look` is an enum;/],
    ["a parameter that is not listed", "flat: 12", "flat: {parameter: film}", "21:81", /No parameter is called `film`/],
    ["a name that reaches the terminal", "label: Film look", 'label: "Film\\e[31m look"', "21:32", /control characters/],
  ])("%s", (_, from, to, place, words) => {
    expect(ACME).toContain(from);
    const { status, stdout, stderr } = topsheet(["lint"], { cwd: repository(ACME.replace(from, to), GRADE) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([expect.stringMatching(words), ""]);
    expect(stderr).toMatch(new RegExp(`^rates/card\\.yaml:${place}: `));
  });

  test("one that leads out of the repository is not read", () => {
    const outside = folderWith({ "card.yaml": ACME });
    const cwd = folderWith({ [CONFIG]: "rates: {acme: card.yaml}\n", "a.batch.yaml": `${BATCH}  - ${GRADE}\n` });
    symlinkSync(join(outside, "card.yaml"), join(cwd, "card.yaml"));
    expect(topsheet(["lint"], { cwd })).toEqual({ status: 2, stdout: "", stderr: "card.yaml: The rate card leads out of the repository, and nothing out there is read. Put the file itself into the repository.\n" });
  });

  test.each(["../none.yaml", "../../etc/passwd", "/etc/passwd", "/none.yaml"])("nor does a run tell whether there is one: %s", (path) => {
    const cwd = folderWith({ [CONFIG]: `rates: {acme: ${path}}\n`, "a.batch.yaml": `${BATCH}  - ${GRADE}\n` });
    const { status, stdout, stderr } = topsheet(["lint"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/: The rate card leads out of the repository, .*\n$/);
  });
});
