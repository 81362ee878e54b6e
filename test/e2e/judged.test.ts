import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { addFiles, folderWith, git, topsheet } from "../cli/topsheet.js";

/** `topsheet lint --base` in real repositories: what a branch may do to its plan and to its own limits. */

type Files = Readonly<Record<string, string | null>>;

function repository(base: Files, changes: Files): string {
  const folder = folderWith({});
  git(folder, "init", "-q", "-b", "main");
  for (const [message, files] of [["base", base], ["work", changes]] as const) {
    if (message === "work") git(folder, "switch", "-q", "-c", "work");
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path));
      else addFiles(folder, { [path]: text });
    }
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "--allow-empty", "-m", message);
  }
  return folder;
}

/** Speech: five credits a minute. `more` are further lines of the batch's head. */
function speech(seconds: number, limit: number | null, more = "", jobs = ""): string {
  const budget = limit === null ? "" : `budget: {subclip-credits: ${limit}}\n`;
  return `topsheet: 1\nname: spring\nprovider: subclip\n${budget}${more}jobs:\n  - {id: voice, type: tts, input: {type: text, text: Hello.}, voiceId: anna, durationSeconds: ${seconds}}\n${jobs}`;
}

const CLIP = "  - {id: clips, type: clip, file: talk.mp4, aiAnalysis: true}\n";
const assumed = (low: number, high: number): string => `assume: {clip: {pipelineCredits: {low: ${low}, high: ${high}, reason: last jobs}}}\n`;
const UNNAMED = ([seconds, limit]: [number, number], [id, ...second]: [string, number, number]): string =>
  [speech(seconds, limit), speech(...second).replace("voice,", `${id},`)].join("---\n").replaceAll("name: spring\n", "");
const AGAIN = "  - {id: again, type: tts, input: {type: text, text: Hello.}, voiceId: anna, durationSeconds: 60}\n";
const HIDDEN = `  # topsheet-ignore duplicate-job -- a second take is intended\n${AGAIN}`;
const CARD = (fee: number): string => `topsheet: 1\nprovider: subclip\nsources: {contract: {title: Contract, checked: 2026-10-01}}\ntasks:\n  dub:\n    items: [{id: background, label: Background kept, when: {preserveBackground: true}, flat: ${fee}}]\n`;
const DUB = "topsheet: 1\nname: dubs\nprovider: subclip\nbudget: {subclip-credits: 50}\njobs:\n  - {id: d, type: dub, sourceUrl: 'https://cdn.example.com/a.mp4', sourceMediaType: video, durationSeconds: 180, preserveBackground: true}\n";
const ACME = "topsheet: 1\nprovider: acme\ncurrency: acme-credits\nsources: {contract: {title: Contract, checked: 2026-10-01}}\ntasks:\n  speech:\n    title: Speech\n    fields: {durationSeconds: {kind: length, required: true, description: Length}}\n    items: [{id: speech, label: Speech, flat: 1}]\n";
const RATES = "rates: {subclip: subclip.rates.yaml}\n";

const ROOT = resolve(import.meta.dirname, "../..");
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(ROOT, "schemas/report.schema.json"), "utf8")) as object);

interface Report {
  verdict: string;
  findings: { ruleId: string; severity: string; message: string; file: string | null; range: { start: { line: number } } | null; suppressed: object | null }[];
  budgets: { limit: string; verdict: string }[];
  increases: { verdict: string }[];
  changes: { difference: { low: string; high: string | null } }[];
}

const LINT = ["lint", "--as-of", "2026-11-22", "--base", "main"];

function lint(cwd: string, ...args: readonly string[]): { status: number | null; report: Report } {
  const { status, stdout, stderr } = topsheet([...LINT, "--format", "json", ...args], { cwd });
  expect(stderr).toBe("");
  const report = JSON.parse(stdout) as Report;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { status, report };
}

/** A finding in a few words: `error budget-exceeded a.batch.yaml:4`. */
function brief({ findings }: Report): string[] {
  return findings.filter(({ suppressed }) => suppressed === null).map(({ severity, ruleId, file, range }) => `${severity} ${ruleId} ${file ?? "nowhere"}${range ? `:${range.start.line}` : ""}`);
}

const BASE = ["--budget-from", "base"];
const EXCEEDED = "error budget-exceeded a.batch.yaml:4";

const CASES: [what: string, base: Files, changes: Files, args: readonly string[], status: number, findings: string[]][] = [
  ["a cheaper plan", { "a.batch.yaml": speech(120, 20) }, { "a.batch.yaml": speech(60, 20) }, [], 0, []],
  ["a dearer plan within its budget", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(120, 20) }, [], 0, []],
  ["a plan that leaves its budget", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, 20) }, [], 1, [EXCEEDED]],
  ["a raised budget, in force", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, 60) }, [], 0, ["warning budget-raised a.batch.yaml:4"]],
  ["a raised budget, not in force", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, 60) }, BASE, 1, ["warning budget-raised a.batch.yaml:4", EXCEEDED]],
  ["a raised budget that is not needed", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(60, 60) }, BASE, 0, ["warning budget-raised a.batch.yaml:4"]],
  ["a removed budget", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, null) }, BASE, 1, ["error budget-exceeded a.batch.yaml:1", "warning budget-removed a.batch.yaml:4", "warning no-budget a.batch.yaml:4"]],
  ["a renamed file with a raised budget", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": null, "b.batch.yaml": speech(300, 60) }, BASE, 1, ["warning budget-raised b.batch.yaml:4", "error budget-exceeded b.batch.yaml:4"]],
  ["a renamed batch with a raised budget", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, 60).replace("spring", "summer") }, BASE, 1, ["warning budget-raised a.batch.yaml:4", EXCEEDED]],
  ["a new batch with a budget of its own", { "a.batch.yaml": speech(60, 20) }, { "b.batch.yaml": speech(300, 60).replace("spring", "summer") }, BASE, 0, []],
  ["a renamed file with another batch in its old place", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(60, 20).replace("spring", "summer").replace("voice,", "other,"), "b.batch.yaml": speech(300, 60) }, BASE, 1, ["warning budget-raised b.batch.yaml:4", "error budget-exceeded b.batch.yaml:4"]],
  ["a batch behind another of its name", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": `${speech(60, 20).replace("voice,", "other,")}---\n${speech(300, 60)}` }, BASE, 1, ["warning budget-raised a.batch.yaml:11", "error budget-exceeded a.batch.yaml:11"]],
  ["a raised budget among batches without a name", { "a.batch.yaml": UNNAMED([60, 90], ["second", 60, 20]) }, { "a.batch.yaml": UNNAMED([60, 90], ["second", 300, 80]) }, BASE, 1, ["warning budget-raised a.batch.yaml:9", "error budget-exceeded a.batch.yaml:9"]],
  ["batches without a name in another order", { "a.batch.yaml": UNNAMED([60, 10], ["second", 300, 40]) }, { "a.batch.yaml": UNNAMED([300, 40], ["voice", 60, 10]).replace("voice", "second") }, BASE, 0, []],
  ["a lower budget", { "a.batch.yaml": speech(300, 60) }, { "a.batch.yaml": speech(300, 20) }, [], 1, [EXCEEDED]],

  ["a budget that was broken before", { "a.batch.yaml": speech(300, 18) }, { "a.batch.yaml": speech(240, 18) }, [], 0, ["info budget-exceeded a.batch.yaml:4"]],
  ["a budget that was broken before, in a renamed file without a name", { "a.batch.yaml": speech(300, 18).replace("name: spring\n", "") }, { "a.batch.yaml": null, "b.batch.yaml": speech(300, 18).replace("name: spring\n", "") }, [], 0, ["info budget-exceeded b.batch.yaml:3"]],
  ["a budget that was broken before, another batch changed", { "a.batch.yaml": speech(300, 20), "b.batch.yaml": speech(60, 20).replace("spring", "summer") }, { "b.batch.yaml": speech(120, 20).replace("spring", "summer") }, [], 0, ["info budget-exceeded a.batch.yaml:4"]],
  ["a budget that was broken before and is more so", { "a.batch.yaml": speech(300, 20) }, { "a.batch.yaml": speech(360, 20) }, [], 1, [EXCEEDED]],
  ["one job dearer and another cheaper by the same", { "a.batch.yaml": speech(300, 20, "", AGAIN.replace("Hello", "Bye")) }, { "a.batch.yaml": speech(240, 20, "", AGAIN.replace("Hello", "Bye").replace("60}", "120}")) }, [], 0, ["info budget-exceeded a.batch.yaml:4"]],
  ["totals decide, whoever broke them", { "a.batch.yaml": speech(300, 18) }, { "a.batch.yaml": speech(240, 18) }, ["--fail-on", "total"], 1, [EXCEEDED]],
  ["a job without a price from before", { "a.batch.yaml": speech(60, 20, "", CLIP) }, { "a.batch.yaml": speech(48, 20, "", CLIP) }, [], 0, ["info unpriced-job a.batch.yaml:7"]],
  ["a job without a price from before, by another id", { "a.batch.yaml": speech(60, 20, "", CLIP) }, { "a.batch.yaml": speech(48, 20, "", CLIP.replace("clips", "shorts")) }, [], 0, ["info unpriced-job a.batch.yaml:7"]],
  ["a new job without a price", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(60, 20, "", CLIP) }, [], 1, ["error unpriced-job a.batch.yaml:7"]],
  ["a budget of the config that was broken before", { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 10}]\n", "a.batch.yaml": speech(300, 60) }, { "a.batch.yaml": speech(240, 60) }, [], 0, ["info budget-exceeded topsheet.config.yaml:1"]],
  ["a limit for one job that was broken before", { "a.batch.yaml": speech(300, 60).replace("60}\njobs", "{limit: 60, perJob: 10}}\njobs") }, { "a.batch.yaml": speech(300, 60, "", AGAIN.replace("Hello", "Bye")).replace("60}\njobs", "{limit: 60, perJob: 10}}\njobs") }, [], 0, ["info budget-exceeded a.batch.yaml:6"]],
  ["a limit of the config for one job that was broken before", { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, perJob: 10}]\n", "a.batch.yaml": speech(300, 60) }, { "a.batch.yaml": speech(300, 60, "", AGAIN.replace("60}", "120}")) }, [], 0, ["info budget-exceeded a.batch.yaml:6"]],
  ["a limit of the config for one job that a job now breaks more", { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, perJob: 10}]\n", "a.batch.yaml": speech(300, 60) }, { "a.batch.yaml": speech(360, 60) }, [], 1, ["error budget-exceeded a.batch.yaml:6"]],
  ["a limit for one job that a new job breaks", { "a.batch.yaml": speech(60, 60).replace("60}\njobs", "{limit: 60, perJob: 10}}\njobs") }, { "a.batch.yaml": speech(60, 60, "", AGAIN.replace("Hello", "Bye").replace("60}", "300}")).replace("60}\njobs", "{limit: 60, perJob: 10}}\njobs") }, [], 1, ["error budget-exceeded a.batch.yaml:7"]],

  ["an increase within what is allowed", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 5}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(120, 60) }, [], 0, []],
  ["an increase beyond it", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 4}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(120, 60) }, [], 1, ["error increase-exceeded topsheet.config.yaml:1"]],
  ["an increase by a share", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 50%}\n", "a.batch.yaml": speech(120, 60) }, { "a.batch.yaml": speech(180, 60) }, [], 0, []],
  ["an increase beyond a share", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 49.9%}\n", "a.batch.yaml": speech(120, 60) }, { "a.batch.yaml": speech(180, 60) }, [], 1, ["error increase-exceeded topsheet.config.yaml:1"]],
  ["an increase that may be beyond it", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 20}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(60, 60, assumed(10, 30), CLIP) }, [], 1, ["warning assumption-loosened a.batch.yaml:5", "error increase-unproven topsheet.config.yaml:1"]],
  ["an increase in money", { "topsheet.config.yaml": "maxIncrease: {USD: 0.1}\nplans: {subclip: creator}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(120, 60) }, [], 1, ["error increase-exceeded topsheet.config.yaml:1"]],
  ["an increase in money that nobody knows", { "topsheet.config.yaml": "maxIncrease: {USD: 0.1}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(120, 60) }, [], 1, ["error increase-unproven topsheet.config.yaml:1"]],
  ["nothing changed, and money that nobody knows", { "topsheet.config.yaml": "maxIncrease: {USD: 0.1}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": `# again\n${speech(60, 60)}` }, [], 0, []],
  ["the increase alone decides", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 50}\n", "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, 20) }, ["--fail-on", "increase"], 0, ["info budget-exceeded a.batch.yaml:4"]],
  ["the total alone decides", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 4}\n", "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(120, 60) }, ["--fail-on", "total"], 0, ["info increase-exceeded topsheet.config.yaml:1"]],
  ["a raised bound, not in force", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 4}\n", "a.batch.yaml": speech(60, 60) }, { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 40}\n", "a.batch.yaml": speech(120, 60) }, BASE, 1, ["warning budget-raised topsheet.config.yaml:1", "error increase-exceeded topsheet.config.yaml:1"]],
  ["a removed bound, not in force", { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 4}\n", "a.batch.yaml": speech(60, 60) }, { "topsheet.config.yaml": null, "a.batch.yaml": speech(120, 60) }, BASE, 1, ["warning budget-removed nowhere", "error increase-exceeded nowhere"]],

  ["a raised budget of the config", { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 8}]\n", "a.batch.yaml": speech(60, 60) }, { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 80}]\n", "a.batch.yaml": speech(120, 60) }, BASE, 1, ["warning budget-raised topsheet.config.yaml:1", "error budget-exceeded nowhere"]],
  ["a removed budget of the config", { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 8}]\n", "a.batch.yaml": speech(60, 60) }, { "topsheet.config.yaml": "maxIncrease: {USD: 5}\n", "a.batch.yaml": speech(60, 60) }, [], 0, ["warning budget-removed nowhere"]],
  ["files that the config leaves out now", { "topsheet.config.yaml": "files: ['*.batch.yaml']\n", "a.batch.yaml": speech(60, 20) }, { "topsheet.config.yaml": "files: ['b.*']\n", "a.batch.yaml": speech(300, 20), "b.batch.yaml": speech(60, 20).replace("spring", "summer") }, BASE, 1, [EXCEEDED, "warning budget-removed topsheet.config.yaml:1"]],
  ["files that the config leaves out, in force", { "a.batch.yaml": speech(60, 20), "b.batch.yaml": speech(60, 20).replace("spring", "summer") }, { "topsheet.config.yaml": "files: ['b.*']\n", "a.batch.yaml": speech(300, 20) }, [], 0, ["warning budget-removed topsheet.config.yaml:1"]],
  ["a budget of the config that only looks the same", { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 8, match: {labels: {for: [tv, web]}}}]\n", "a.batch.yaml": speech(60, 60, "labels: {for: web}\n") }, { "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 8, match: {labels: {for: tv or web}}}]\n" }, [], 0, ["warning budget-removed topsheet.config.yaml:1", "warning budget-unused topsheet.config.yaml:1"]],
  ["a rule switched off", { "a.batch.yaml": speech(60, 20) }, { "topsheet.config.yaml": "rules: {duplicate-job: off, budget-raised: off}\n", "a.batch.yaml": speech(60, 60, "", AGAIN) }, BASE, 0, ["warning budget-raised a.batch.yaml:4", "warning duplicate-job a.batch.yaml:7"]],
  ["what guards the limits obeys the base, whatever is in force", { "a.batch.yaml": speech(60, 20) }, { "topsheet.config.yaml": "rules: {budget-raised: off}\n", "a.batch.yaml": speech(60, 60) }, [], 0, ["warning budget-raised a.batch.yaml:4"]],
  ["the base may make it an error", { "topsheet.config.yaml": "rules: {budget-raised: error}\n", "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(60, 60) }, [], 1, ["error budget-raised a.batch.yaml:4"]],

  ["a lower assumption", { "a.batch.yaml": speech(60, 60, assumed(10, 30), CLIP) }, { "a.batch.yaml": speech(60, 60, assumed(10, 20), CLIP) }, [], 0, ["warning assumption-loosened a.batch.yaml:5"]],
  ["a job without its higher assumption", { "a.batch.yaml": speech(60, 200, assumed(10, 20), CLIP.replace("true}", "true, assume: {pipelineCredits: 90}}")) }, { "a.batch.yaml": speech(60, 200, assumed(10, 20), CLIP) }, [], 0, ["warning assumption-loosened a.batch.yaml:5"]],
  ["a batch without its higher assumption", { "topsheet.config.yaml": "assume: {subclip/clip: {pipelineCredits: 10}}\n", "a.batch.yaml": speech(60, 60, assumed(10, 30), CLIP) }, { "a.batch.yaml": speech(60, 60, "", CLIP) }, BASE, 0, ["warning assumption-loosened a.batch.yaml:7"]],
  ["the assumption of a job, now for all", { "a.batch.yaml": speech(60, 200, "", CLIP.replace("true}", "true, assume: {pipelineCredits: 90}}")) }, { "a.batch.yaml": speech(60, 200, assumed(90, 90), CLIP) }, [], 0, []],
  ["a higher assumption", { "a.batch.yaml": speech(60, 60, assumed(10, 20), CLIP) }, { "a.batch.yaml": speech(60, 60, assumed(10, 30), CLIP) }, [], 0, []],
  ["an assumption of the config that does not count", { "a.batch.yaml": speech(60, 60, "", CLIP) }, { "topsheet.config.yaml": "assume: {subclip/clip: {pipelineCredits: 10}}\n", "a.batch.yaml": speech(60, 60, "", CLIP.replace("talk", "speech")) }, BASE, 1, ["error unpriced-job a.batch.yaml:7", "warning assumption-loosened topsheet.config.yaml:1"]],
  ["an own rate that is lower, in force", { "topsheet.config.yaml": RATES, "subclip.rates.yaml": CARD(3), "d.batch.yaml": DUB }, { "subclip.rates.yaml": CARD(1) }, [], 0, ["warning rate-loosened topsheet.config.yaml:1"]],
  ["an own rate that is lower, not in force", { "topsheet.config.yaml": `${RATES}budgets: [{currency: subclip-credits, limit: 8}]\n`, "subclip.rates.yaml": CARD(3), "d.batch.yaml": DUB }, { "subclip.rates.yaml": CARD(1), "d.batch.yaml": DUB.replace("180", "181") }, BASE, 1, ["warning rate-loosened topsheet.config.yaml:1", "error budget-exceeded topsheet.config.yaml:2"]],
  ["an own rate that is higher", { "topsheet.config.yaml": RATES, "subclip.rates.yaml": CARD(3), "d.batch.yaml": DUB }, { "subclip.rates.yaml": CARD(4) }, [], 0, []],
  ["an own rate card that is new", { "d.batch.yaml": DUB }, { "topsheet.config.yaml": RATES, "subclip.rates.yaml": CARD(0) }, BASE, 0, ["warning rate-loosened topsheet.config.yaml:1"]],
  ["a provider that is new", { "a.batch.yaml": speech(60, 20) }, { "topsheet.config.yaml": "rates: {acme: acme.rates.yaml}\n", "acme.rates.yaml": ACME }, BASE, 0, ["warning rate-loosened topsheet.config.yaml:1"]],

  ["a suppression from before", { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, { "a.batch.yaml": speech(48, 60, "", HIDDEN.replace("60}", "48}")) }, BASE, 0, []],
  ["a new suppression, in force", { "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, [], 0, ["warning suppression-added a.batch.yaml:7"]],
  ["a new suppression, not in force", { "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, BASE, 0, ["warning suppression-added a.batch.yaml:7", "warning duplicate-job a.batch.yaml:8"]],
  ["a suppression for shorter", { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, { "a.batch.yaml": speech(60, 60, "", HIDDEN.replace("intended", "intended (until 2026-12-31)")) }, BASE, 0, []],
  ["a suppression copied to a job of that id in another batch", { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, { "a.batch.yaml": `${speech(60, 60, "", HIDDEN)}---\n${speech(60, 60, "", HIDDEN).replace("spring", "summer")}` }, BASE, 0, ["warning suppression-added a.batch.yaml:16", "warning duplicate-job a.batch.yaml:17"]],
  ["a suppression in a renamed file", { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, { "a.batch.yaml": null, "b.batch.yaml": speech(60, 60, "", HIDDEN) }, BASE, 0, []],
  ["a suppression for longer", { "a.batch.yaml": speech(60, 60, "", HIDDEN.replace("intended", "intended (until 2026-12-31)")) }, { "a.batch.yaml": speech(60, 60, "", HIDDEN) }, [], 0, ["warning suppression-added a.batch.yaml:7"]],
  ["a new finding under a suppression of the whole file", { "a.batch.yaml": `# topsheet-ignore-file duplicate-job -- takes\n${speech(60, 60, "", AGAIN)}` }, { "a.batch.yaml": `# topsheet-ignore-file duplicate-job -- takes\n${speech(60, 60, "", AGAIN + AGAIN.replace("again", "third"))}` }, BASE, 0, []],
  ["a comment cannot hide a raised budget", { "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": `# topsheet-ignore-file budget-raised -- please\n${speech(60, 60)}` }, [], 1, ["error suppression-not-allowed a.batch.yaml:1", "warning budget-raised a.batch.yaml:5"]],
];

describe("a branch is judged", () => {
  test.each(CASES)("%s", (_, base, changes, args, status, findings) => {
    const ran = lint(repository(base, changes), ...args);
    expect(brief(ran.report)).toEqual(findings);
    expect([ran.status, ran.report.verdict]).toEqual([status, status === 0 ? "pass" : "fail"]);
  });

  test("a config of its own in a folder below moves no limit", () => {
    const folder = repository({ "topsheet.config.yaml": "budgets: [{currency: subclip-credits, limit: 8}]\n", "media/a.batch.yaml": speech(60, 20), "other/b.batch.yaml": speech(30, 60).replace("spring", "summer") }, { "media/topsheet.config.yaml": "plans: {subclip: creator}\n", "other/b.batch.yaml": speech(300, 60).replace("spring", "summer") });
    const ran = lint(join(folder, "media"), ...BASE);
    expect(brief(ran.report)).toEqual(["warning rate-loosened topsheet.config.yaml:1", "error budget-exceeded nowhere", "warning budget-removed nowhere", "warning budget-removed nowhere"]);
    expect(ran.report.findings[1]?.message).toContain("22 over the limit of 8 in the base");
  });

  test("a path through a linked folder leads to the same batch in the base", () => {
    const folder = folderWith({ "media/a.batch.yaml": speech(60, 20) });
    symlinkSync("media", join(folder, "m"));
    git(folder, "init", "-q", "-b", "main");
    for (const message of ["base", "work"]) {
      if (message === "work") addFiles(folder, { "media/a.batch.yaml": speech(300, 60) });
      git(folder, "add", "-A");
      git(folder, "commit", "-q", "-m", message);
      if (message === "base") git(folder, "switch", "-q", "-c", "work");
    }
    expect(brief(lint(folder, ...BASE, "m/a.batch.yaml").report)).toEqual(["warning budget-raised m/a.batch.yaml:4", "error budget-exceeded m/a.batch.yaml:4"]);
  });

  test("a tag does not stand in for the branch of its name", () => {
    const folder = repository({ "a.batch.yaml": speech(60, 20) }, { "a.batch.yaml": speech(300, 60) });
    git(folder, "tag", "main", "work");
    const { status, stderr } = topsheet([...LINT, ...BASE], { cwd: folder });
    expect([status, stderr.trim()]).toEqual([2, "topsheet: More than one branch or tag is called `main`, so it cannot be told which is the base.\nWrite the whole name, such as `--base refs/heads/main`."]);
    expect(topsheet(["lint", "--base", "refs/heads/main", ...BASE], { cwd: folder }).status).toBe(1);
  });

  test("a new suppression is counted, whether it is obeyed or not", () => {
    const folder = repository({ "a.batch.yaml": speech(60, 60) }, { "a.batch.yaml": speech(60, 60, "", HIDDEN) });
    const said = (...args: readonly string[]): string[] => lint(folder, ...args).report.findings.flatMap(({ ruleId, message }) => (ruleId === "suppression-added" ? [message] : []));
    expect(said()).toEqual(["This comment is new: it hides 1 finding of `duplicate-job`."]);
    expect(said(...BASE)).toEqual(["This comment is new, and only what the base suppresses is obeyed here, so until it is merged it does not hide 1 finding of `duplicate-job`."]);
  });

  test("nothing that is changed is nothing to blame, in any mode", () => {
    const files = { "topsheet.config.yaml": "maxIncrease: {subclip-credits: 0}\n", "a.batch.yaml": speech(300, 20, "", CLIP) };
    for (const mode of ["both", "increase"]) expect(lint(repository(files, {}), "--fail-on", mode).status, mode).toBe(0);
  });

  test("a base that is broken is not blamed, and what nobody can tell is", () => {
    const broken = "topsheet: 1\njobs: [\n";
    expect(lint(repository({ "a.batch.yaml": broken }, { "a.batch.yaml": speech(300, 20) })).status).toBe(1);
    expect(lint(repository({ "a.batch.yaml": broken }, { "a.batch.yaml": speech(60, 20) })).status).toBe(0);
  });
});

describe("wrong use", () => {
  const folder = (): string => repository({ "a.batch.yaml": speech(60, 20) }, {});
  test.each<[args: readonly string[], says: string]>([
    [["--base", "main", "--fail-on", "totals"], "topsheet: `--fail-on totals` is none of `total`, `increase` or `both`.\nDid you mean `total`?"],
    [["--base", "main", "--budget-from", "trunk"], "topsheet: `--budget-from trunk` is none of `head` or `base`.\nWrite `--budget-from head` or `--budget-from base`."],
    [["--budget-from", "base"], "topsheet: `--budget-from base` holds a branch against its base, and none is named.\nName the branch that the changes are to go into, such as `--base origin/main`."],
    [["--fail-on", "both"], "topsheet: `--fail-on both` holds a branch against its base, and none is named.\nName the branch that the changes are to go into, such as `--base origin/main`."],
    [["--base", "main", "--fail-on", "increase"], "topsheet: `--fail-on increase` judges by `maxIncrease` of the config, which allows nothing and forbids nothing here.\nSet it in the config of `main`, such as `maxIncrease: {USD: 10}`, or leave `--fail-on` out."],
    [["--base", "nowhere"], "topsheet: There is no commit `nowhere` in this clone.\nName a branch, a tag or a commit that `git log` knows; `git fetch` brings those of others."],
    [["--base", "main", "-"], "topsheet: `--base` compares files, and standard input is not one of any commit.\nName the file instead of `-`."],
  ])("%j", (args, says) => {
    const { status, stdout, stderr } = topsheet(["lint", ...args], { cwd: folder() });
    expect({ status, stdout, stderr: stderr.trim() }).toEqual({ status: 2, stdout: "", stderr: says });
  });
});
