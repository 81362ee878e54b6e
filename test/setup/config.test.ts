import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addFiles, BATCH, folderWith, git, topsheet } from "../cli/topsheet.js";

const CONFIG = "topsheet.config.yaml";

/** A repository with a batch and a config. */
function repository(config: string, files: Readonly<Record<string, string>> = {}): string {
  const cwd = folderWith({ "media/a.batch.yaml": BATCH, [CONFIG]: config, ...files });
  git(cwd, "init", "-q");
  return cwd;
}

interface Report {
  readonly findings: readonly { ruleId: string; severity: string; message: string; file: string | null; range: { start: { line: number; column: number } } | null }[];
  readonly batches: readonly { file: string; jobs: readonly { cost: { low: string; high: string | null } }[] }[];
  readonly budgets: readonly { scope: string; verdict: string }[];
}

function reportOf(cwd: string, ...args: string[]): Report {
  return JSON.parse(topsheet(["lint", "--format", "json", "--as-of", "2026-11-22", ...args], { cwd }).stdout) as Report;
}

describe("what is wrong with a config is told with its place; nothing is linted", () => {
  test.each<[config: string, place: string, words: RegExp]>([
    ["- a", "1:1", /`config` has to be a mapping, not a list\.$/],
    ["", "1:1", /The config is empty\./],
    ["# nothing", "1:1", /The config is empty\./],
    ["{}", "1:1", /The config is empty\./],
    ["text", "1:1", /not the text `text`\.$/],
    ["files: [a]\n---\nfiles: [b]\n", "1:1", /one document; this file holds 2/],
    ["rules: [\n", "1:8", /not closed/],
    ["rulez: {a: off}", "1:1", /You probably meant `rules`\.$/],
    ["rules: {duplicate-jobs: off}", "1:9", /no rule `duplicate-jobs`.* You probably meant `duplicate-job`\.$/],
    ["rules: {budget-exceeded: off}", "1:9", /no config can change it/],
    ["rules: {schema: error}", "1:9", /no config can change it/],
    ["rules: {unpriced-job: {severity: info}}", "1:9", /no config can change it/],
    ["rules: {duplicate-job: warn}", "1:24", /You probably meant `warning`\.$/],
    ["rules: {duplicate-job: false}", "1:24", /You probably meant `off`\.$/],
    ["rules: {duplicate-job: 1}", "1:24", /Write `error`, `warning`, `info` or `off`\.$/],
    ["rules: {duplicate-job: {severity: warn}}", "1:35", /You probably meant `warning`\.$/],
    ["rules: {duplicate-job: {afterDays: 1}}", "1:25", /no options but `severity`/],
    ["rules: {stale-rate-card: {warnAfterDay: 1}}", "1:27", /You probably meant `warnAfterDays`\.$/],
    ['rules: {stale-rate-card: {warnAfterDays: "90"}}', "1:42", /has to be a whole number\.$/],
    ["plans: {wayinvid: standard}", "1:9", /You probably meant `wayinvideo`\.$/],
    ["plans: {wayinvideo: standrd}", "1:21", /You probably meant `standard`\.$/],
    ["assume: {clip: {unitsPerMinute: 2}}", "1:10", /Write `subclip\/clip` or `wayinvideo\/clip`\.$/],
    ["assume: {wayinvideo/clip: {unitsPerMinut: 2}}", "1:28", /You probably meant `unitsPerMinute`\.$/],
    ["assume: {wayinvideo/clp: {unitsPerMinute: 2}}", "1:10", /You probably meant `wayinvideo\/clip`\.$/],
    ["assume: {wayinvideo/clip: {unitsPerMinute: {low: 3, high: 2}}}", "1:44", /runs from `3` down to `2`/],
    ["assume: {wayinvideo/clip: {unitsPerMinute: -2}}", "1:44", /at least 0\.$/],
    ["budgets: [{currency: subclip-credit, limit: 3}]", "1:22", /You probably meant `subclip-credits`\.$/],
    ["budgets: [{currency: subclip-credits}]", "1:11", /Add `limit` or `perJob`\.$/],
    ["budgets: [{currency: subclip-credits, limit: 3, warnAt: 80}]", "1:57", /Write it like `80%`\.$/],
    ["budgets: [{currency: subclip-credits, limit: 1e400}]", "1:46", /10 to the power of 15/],
    ["budgets: [{currency: subclip-credits, limit: 3, match: {types: [dub]}}]", "1:65", /Write `subclip\/dub`\.$/],
    ["budgets: [{currency: subclip-credits, limit: 3, match: {providers: subclp}}]", "1:68", /You probably meant `subclip`\.$/],
    ["budgets: [{currency: subclip-credits, limit: 3, match: {labels: {year: 2026}}}]", "1:72", /has to be text/],
    ['budgets: [{currency: USD, limit: 3, match: {files: "../x/**"}}]', "1:52", /leads out/],
    ["budgets: {subclip-credits: 3}", "1:10", /has to be a list\.$/],
    ["balances: {USD: 3}", "1:12", /none of them/],
    ["balances: {vidu-credit: 3}", "1:12", /You probably meant `vidu-credits`\.$/],
    ["maxIncrease: {EUR: 3}", "1:15", /Write .*`USD`\.$/],
    ["limits: {fileMiB: 0}", "1:19", /at least 1\.$/],
    ["limits: {fileMiB: 100000}", "1:19", /at most 256\.$/],
    ["limits: {plannedJob: 3}", "1:10", /You probably meant `plannedJobs`\.$/],
    ['files: ["/etc/*.yaml"]', "1:9", /folder of the config/],
    ['files: ["media/../../*.yaml"]', "1:9", /leads out/],
    ["rates: {subclip: none.yaml}", "1:18", /no rate card `none\.yaml`/],
    ["__proto__: {a: 1}", "1:1", /no key `__proto__`/],
    ["rules: {constructor: off}", "1:9", /no rule `constructor`/],
    ["plans: {toString: a}", "1:9", /no provider `toString`/],
  ])("%s", (config, place, words) => {
    const { status, stdout, stderr } = topsheet(["lint"], { cwd: repository(config) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([expect.stringMatching(words), ""]);
    expect(stderr).toMatch(new RegExp(`^${CONFIG}:${place}: `));
  });

  test("every mistake is told", () => {
    const { stderr } = topsheet(["lint"], { cwd: repository("rules: {a: off, schema: off}\nplans: {b: c}\n") });
    expect(stderr.split("\n").map((line) => line.split(" ")[0])).toEqual([`${CONFIG}:1:9:`, `${CONFIG}:1:17:`, `${CONFIG}:2:9:`, ""]);
  });

  test("one of 10 MB, a folder, a link out of the repository or to nowhere", () => {
    const outside = folderWith({ [CONFIG]: "rules: {duplicate-job: error}\n" });
    const cwd = repository("#".repeat(10 * 1024 * 1024));
    const said = (): unknown => topsheet(["lint"], { cwd });
    expect(said()).toEqual({ status: 2, stdout: "", stderr: `${CONFIG}: The config is larger than 1 MiB, so it is none that somebody wrote.\n` });
    for (const [name, make, words] of [
      ["folder", () => mkdirSync(join(cwd, "folder", CONFIG), { recursive: true }), "cannot be read: it is no file."],
      ["out", () => link(cwd, "out", join(outside, CONFIG)), "leads out of the repository, and nothing out there is read. Put the file itself into the repository."],
      ["nowhere", () => link(cwd, "nowhere", "none.yaml"), "cannot be read: there is no such file or folder."],
    ] as const) {
      make();
      expect(topsheet(["lint"], { cwd: join(cwd, name) })).toEqual({ status: 2, stdout: "", stderr: `${CONFIG}: The config ${words}\n` });
    }
  });
});

function link(cwd: string, folder: string, target: string): void {
  mkdirSync(join(cwd, folder));
  symlinkSync(target, join(cwd, folder, CONFIG));
}

describe("where a config is looked for", () => {
  const OFF = "files: [media/*.batch.yaml]\nrules: {no-budget: off}\n";

  test("from the working directory up to the root of the repository, the nearest first", () => {
    const cwd = folderWith({ [CONFIG]: "rulez: 1\n", "repo/media/deep/b.batch.yaml": BATCH, "repo/media/a.batch.yaml": BATCH, [`repo/${CONFIG}`]: OFF });
    git(join(cwd, "repo"), "init", "-q");
    expect(reportOf(join(cwd, "repo/media/deep")).batches.map(({ file }) => file)).toEqual(["../a.batch.yaml"]);
    addFiles(cwd, { [`repo/media/${CONFIG}`]: "files: [deep/*.yaml]\n" });
    expect(reportOf(join(cwd, "repo/media/deep")).batches.map(({ file }) => file)).toEqual(["b.batch.yaml"]);
  });

  test("without a repository in the working directory only", () => {
    const cwd = folderWith({ [CONFIG]: "rulez: 1\n", "media/a.batch.yaml": BATCH });
    expect(topsheet(["lint"], { cwd: join(cwd, "media") })).toMatchObject({ status: 0 });
    expect(topsheet(["lint"], { cwd })).toMatchObject({ status: 2 });
  });

  test("`--config` names another; one under a wrong name is not passed over", () => {
    const cwd = repository("rulez: 1\n", { "ci/other.yaml": "files: [../media/*.yaml]\n", "ci/good.yaml": 'files: ["*.batch.yaml"]\n', "ci/c.batch.yaml": BATCH });
    expect(topsheet(["lint", "--config", "ci/other.yaml"], { cwd }).stderr).toMatch(/^ci\/other\.yaml:1:9: .*leads out/);
    expect(reportOf(cwd, "--config", "ci/good.yaml").batches.map(({ file }) => file)).toEqual(["ci/c.batch.yaml"]);
    expect(topsheet(["lint", "--config", "none.yaml"], { cwd })).toMatchObject({ status: 2, stderr: "none.yaml: The config cannot be read: there is no such file or folder.\n" });
    const misnamed = folderWith({ "topsheet.config.yml": OFF, "a.batch.yaml": BATCH });
    expect(topsheet(["lint"], { cwd: misnamed })).toMatchObject({ status: 2, stderr: "topsheet: `topsheet.config.yml` is not read, because a config is called `topsheet.config.yaml`.\nRename it.\n" });
  });
});

describe("what a config does", () => {
  test("`files` are taken without paths, ignored ones and links out of the repository left out", () => {
    const outside = folderWith({ "o.batch.yaml": BATCH });
    const cwd = repository('files: ["media/**/*.yaml", "ads/*.yaml"]\n', { "media/deep/b.yaml": BATCH, "media/ignored.yaml": BATCH, ".gitignore": "ignored.yaml\n", "c.batch.yaml": BATCH });
    const { stderr, status } = topsheet(["lint", "--format", "json"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "topsheet: No file matches `ads/*.yaml`, 1 glob of the config's `files`.\n" });
    expect(reportOf(cwd).batches.map(({ file }) => file)).toEqual(["media/a.batch.yaml", "media/deep/b.yaml"]);
    expect(reportOf(cwd, "c.batch.yaml").batches.map(({ file }) => file)).toEqual(["c.batch.yaml"]);
    symlinkSync(join(outside, "o.batch.yaml"), join(cwd, "media/out.yaml"));
    expect(topsheet(["lint"], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining("`media/out.yaml` was not checked: it is a link that leads out of the repository.") as string });
  });

  test("`files` that match nothing are not a pass", () => {
    expect(topsheet(["lint"], { cwd: repository("files: [none/*.yaml]\n") })).toMatchObject({ status: 2, stderr: expect.stringContaining("no file matches `none/*.yaml`") as string });
  });

  const TWICE = BATCH.replace(/jobs:\n([^]*)$/, (_, job: string) => `jobs:\n${job}${job.replace("id: voice", "id: again")}`);

  test.each([
    ["error", 1, ["error"]],
    ["info", 0, ["info"]],
    ["off", 0, []],
    ["{severity: error}", 1, ["error"]],
  ])("a rule set to %s", (severity, status, expected) => {
    const cwd = repository(`rules: {duplicate-job: ${severity}}\n`, { "media/a.batch.yaml": TWICE });
    const found = reportOf(cwd).findings.filter(({ ruleId }) => ruleId === "duplicate-job");
    expect(found.map((one) => one.severity)).toEqual(expected);
    expect(topsheet(["lint"], { cwd }).status).toBe(status);
  });

  test("an option of a rule", () => {
    const stale = (days: number): number => reportOf(repository(`rules: {stale-rate-card: {warnAfterDays: ${days}}}\n`), "--as-of", "2026-12-22").findings.filter(({ ruleId }) => ruleId === "stale-rate-card").length;
    expect([stale(20), stale(40)]).toEqual([1, 0]);
  });

  test("a rate card of one's own that says it was checked on a day to come never grows old, and that is said", () => {
    const warnings = (asOf: string): string[] => {
      const { stdout } = topsheet(["lint", "--as-of", asOf, "--format", "json"], { cwd: resolve("examples/own-provider") });
      return (JSON.parse(stdout) as Report).findings.filter(({ ruleId }) => ruleId === "stale-rate-card").map(({ message }) => message);
    };
    expect(warnings("2026-11-20")).toEqual([]);
    expect(warnings("2026-11-19")).toEqual(["The sources of your own rate card `acme.rates.yaml` are said to be checked on 2026-11-20, which is later than 2026-11-19, so nobody would notice when its prices grow old."]);
  });

  test("a secret stays out of code frames when its rule is off", () => {
    const batch = BATCH.replace("text: Hello.", "text: Hello., apiKey: sk-live-0123456789abcdef0123456789");
    const { stdout } = topsheet(["lint"], { cwd: repository("rules: {inline-secret: off}\n", { "media/a.batch.yaml": batch }) });
    expect(stdout).toContain("apiKey");
    expect(stdout).not.toContain("0123456789abcdef");
  });

  const CLIP = `topsheet: 1
budget: {subclip-credits: 1000, wayinvideo-units: 1000}
jobs:
  - {id: a, type: subclip/clip, videoUrl: "https://www.youtube.com/watch?v=abc", aiAnalysis: true}
  - {id: b, type: wayinvideo/clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, enable_express_mode: true}
`;
  const costs = (config: string, batch: string): unknown => reportOf(repository(config, { "media/a.batch.yaml": batch })).batches[0]?.jobs.map(({ cost }) => [cost.low, cost.high]);
  const RATE = "assume: {subclip/clip: {pipelineCredits: 7}, wayinvideo/clip: {unitsPerMinute: 2}}\n";

  test("`assume` fills rates; batch, defaults and job count more", () => {
    expect(costs("rules: {no-budget: off}\n", CLIP)).toEqual([["5", null], ["0", null]]);
    expect(costs(RATE, CLIP)).toEqual([["12", "12"], ["20", "20"]]);
    expect(costs(RATE, CLIP.replace("jobs:", "assume: {subclip/clip: {pipelineCredits: 8}}\njobs:"))).toEqual([["13", "13"], ["20", "20"]]);
    expect(costs(RATE, CLIP.replace("jobs:", "defaults: {subclip/clip: {assume: {pipelineCredits: 9}}}\njobs:"))).toEqual([["14", "14"], ["20", "20"]]);
    expect(costs(RATE, CLIP.replace("aiAnalysis: true", "aiAnalysis: true, assume: {pipelineCredits: 10}"))).toEqual([["15", "15"], ["20", "20"]]);
    expect(costs(RATE, CLIP.replace("aiAnalysis: true", "aiAnalysis: true, assume: {pipelineCredits: null}"))).toEqual([["5", null], ["20", "20"]]);
  });

  test("`plans` count where a price depends on one", () => {
    expect(costs(`${RATE}plans: {wayinvideo: enterprise}\n`, CLIP)).toEqual([["12", "12"], ["10", "10"]]);
    expect(costs(`${RATE}plans: {wayinvideo: standard}\n`, CLIP)).toEqual([["12", "12"], ["20", "20"]]);
  });

  test("`limits` move the bounds", () => {
    const cwd = repository("limits: {plannedJobs: 1}\n", { "media/a.batch.yaml": TWICE });
    expect(reportOf(cwd).findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual(["schema", "error"]);
  });

  test("its own budgets are judged without paths only", () => {
    const cwd = repository("budgets: [{currency: subclip-credits, limit: 2}]\n");
    const { findings, budgets } = reportOf(cwd);
    expect(budgets.map(({ scope, verdict }) => [scope, verdict])).toContainEqual(["config", "exceeded"]);
    expect(findings.find(({ ruleId }) => ruleId === "budget-exceeded")).toMatchObject({ file: CONFIG, range: { start: { line: 1 } } });
    expect(reportOf(cwd, "media").budgets.map(({ scope }) => scope)).toEqual(["batch"]);
  });

  test("`explain` and `rules` say what it sets", () => {
    const cwd = repository("rules: {duplicate-job: error, stale-rate-card: {warnAfterDays: 30}}\n");
    expect(topsheet(["explain", "duplicate-job"], { cwd }).stdout).toContain("\ntopsheet.config.yaml line 1 sets it to `error` instead of `warning`.\n");
    expect(topsheet(["explain", "stale-rate-card"], { cwd }).stdout).toContain("\ntopsheet.config.yaml line 1 sets `warnAfterDays` to `30`.\n");
    expect(topsheet(["rules"], { cwd }).stdout).toMatch(/^duplicate-job +error \(config\) +yes/m);
  });
});
