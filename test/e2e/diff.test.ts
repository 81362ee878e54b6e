import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { addFiles, folderWith, git, topsheet } from "../cli/topsheet.js";

/** `topsheet diff` in real repositories: a commit on `main`, then a branch with other files in its working tree. */

type Files = Readonly<Record<string, string | null>>;

/** A repository whose branch `work` has these files beyond those of `main`; null takes one away. */
function repository(base: Files, changes: Files, commit = true): string {
  const folder = folderWith({});
  git(folder, "init", "-q", "-b", "main");
  write(folder, base);
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", "base");
  git(folder, "switch", "-q", "-c", "work");
  write(folder, changes);
  if (commit) {
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "--allow-empty", "-m", "work");
  }
  return folder;
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, path));
    else addFiles(folder, { [path]: text });
  }
}

/** A batch of speech and dubbing jobs, each given by id and seconds, or by any fields. */
function batch(jobs: Readonly<Record<string, number | string>>, head = ""): string {
  const entries = Object.entries(jobs).map(([id, job]) =>
    typeof job === "number" ? `  - {id: ${id}, type: tts, input: {type: text, text: Hello.}, voiceId: anna, durationSeconds: ${job}}\n` : `  - {id: ${id}, ${job}}\n`,
  );
  return `topsheet: 1\nprovider: subclip\n${head}jobs:\n${entries.join("")}`;
}

const DUB = "type: dub, sourceUrl: 'https://cdn.example.com/a.mp4', sourceMediaType: video, durationSeconds: 180, preserveBackground: true";
const CLIP = "type: clip, videoUrl: 'https://www.youtube.com/watch?v=abc', language: en, aiAnalysis: true";
const CARD = "topsheet: 1\nprovider: subclip\nsources: {contract: {title: Contract, checked: 2026-10-01}}\ntasks:\n  dub:\n    items: [{id: background, label: Background kept, when: {preserveBackground: true}, flat: FEE}]\n";
const card = (fee: number): string => CARD.replace("FEE", String(fee));

interface Range {
  low: string;
  high: string | null;
}
interface Split {
  difference: Range;
  byAuthor: Range;
  byRates: Range;
}
interface Diff {
  open: boolean;
  summary: Record<string, unknown>;
  totals: (Split & { currency: string; before: Range; after: Range })[];
  jobs: (Split & { kind: string; id: string; currency: string; from: { file: string } | null; to: { file: string } | null; before: Range | null; after: Range | null; fields: { field: string; before: string | null; after: string | null }[]; lines: { id: string }[] })[];
  budgets: { of: string | null; before: { limit: string; verdict: string } | null; after: { limit: string; verdict: string } | null }[];
  unknown: { side: string; file: string }[];
}

const ROOT = resolve(import.meta.dirname, "../..");
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(ROOT, "schemas/diff.schema.json"), "utf8")) as object);

const AS_OF = ["--as-of", "2026-11-22"];

function run(cwd: string, ...args: readonly string[]) {
  return topsheet(["diff", ...AS_OF, ...args], { cwd });
}

/** The comparison with `main`, checked against its schema and for its sums. */
function diff(cwd: string, ...args: readonly string[]): Diff {
  const { status, stdout, stderr } = run(cwd, "--base", "main", "--format", "json", ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const report = JSON.parse(stdout) as Diff;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expectSums(report);
  return report;
}

/** All amounts of these tests have few digits, so they add up as printed. */
function expectSums({ totals, jobs, open }: Diff): void {
  const sum = (ends: readonly (string | null)[]): number | null => (ends.includes(null) ? null : ends.reduce((all, one) => all + Math.round(Number(one) * 1e6), 0));
  for (const total of totals) {
    const rows = jobs.filter((job) => job.currency === total.currency);
    for (const end of ["low", "high"] as const) {
      const isOpen = open && end === "high";
      for (const part of ["difference", "byAuthor"] as const) expect(sum([total[part][end]])).toBe(isOpen ? null : sum(rows.map((row) => row[part][end])));
      for (const one of [total, ...rows]) expect(sum([one.byAuthor[end], one.byRates[end]])).toBe(sum([one.difference[end]]));
      const [before, after] = [sum([total.before[end]]), sum([total.after[end]])];
      if (before !== null && after !== null && !isOpen) expect(sum([total.difference[end]])).toBe(after - before);
    }
  }
}

/** A comparison in a few words, a line for each job, each total and each budget. */
function brief({ jobs, totals }: Diff): string[] {
  const span = ({ low, high }: Range): string => (low === high ? low : `${low}..${high ?? ""}`);
  return [
    ...jobs.map(({ kind, id, difference, fields, lines }) =>
      [`${kind} ${id} ${span(difference)}`, ...fields.map(({ field, before, after }) => `${field} ${before} → ${after}`), ...lines.map(({ id }) => `price of ${id}`)].join(", "),
    ),
    ...totals.map(({ currency, before, after, byAuthor, byRates }) => `${currency} ${span(before)} → ${span(after)}: author ${span(byAuthor)}, rates ${span(byRates)}`),
  ];
}

const RATES = "rates: {subclip: subclip.rates.yaml}\n";
const ASSUMED = (low: number, high: number): string => `assume: {subclip/clip: {pipelineCredits: {low: ${low}, high: ${high}, reason: last jobs}}}\n`;

const CASES: [what: string, base: Files, changes: Files, expected: string[]][] = [
  ["nothing", { "a.batch.yaml": batch({ x: 30 }) }, {}, ["subclip-credits 3 → 3: author 0, rates 0"]],
  ["a changed job", { "a.batch.yaml": batch({ x: 36, y: 60 }) }, { "a.batch.yaml": batch({ x: 48, y: 60 }) }, ["changed x 1, durationSeconds 36 → 48", "subclip-credits 8 → 9: author 1, rates 0"]],
  ["a change that costs nothing", { "a.batch.yaml": batch({ x: 30 }) }, { "a.batch.yaml": batch({ x: 30 }).replace("Hello.", "Bye.") }, ["changed x 0, input.text Hello. → Bye.", "subclip-credits 3 → 3: author 0, rates 0"]],
  ["an added and a removed job", { "a.batch.yaml": batch({ x: 36, y: 60 }) }, { "a.batch.yaml": batch({ y: 60, z: 12 }) }, ["removed x -3", "added z 1", "subclip-credits 8 → 6: author -2, rates 0"]],
  ["a renamed job", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ y: 36 }) }, ["added y 3", "removed x -3", "subclip-credits 3 → 3: author 0, rates 0"]],
  ["a moved file", { "a.batch.yaml": batch({ x: 36 }, "name: s\n") }, { "a.batch.yaml": null, "b/c.batch.yaml": batch({ x: 36 }, "name: s\n") }, ["moved x 0", "subclip-credits 3 → 3: author 0, rates 0"]],
  ["a moved file with a change", { "a.batch.yaml": batch({ x: 36 }, "name: s\n") }, { "a.batch.yaml": null, "c.batch.yaml": batch({ x: 60 }, "name: s\n") }, ["changed x 2, durationSeconds 36 → 60", "subclip-credits 3 → 5: author 2, rates 0"]],
  ["a renamed file whose batch has no name", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": null, "c.batch.yaml": batch({ x: 36 }) }, ["moved x 0", "subclip-credits 3 → 3: author 0, rates 0"]],
  ["a skipped job", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 36 }).replace("{id: x,", "{id: x, skip: later,") }, ["changed x -3, skip null → later", "subclip-credits 3 → 0: author -3, rates 0"]],
  ["a rate alone", { "a.batch.yaml": batch({ d: DUB }) }, { "topsheet.config.yaml": RATES, "subclip.rates.yaml": card(1) }, ["repriced d -2, price of background", "subclip-credits 9 → 7: author 0, rates -2"]],
  ["a rate and the plan", { "a.batch.yaml": batch({ d: DUB }), "topsheet.config.yaml": RATES, "subclip.rates.yaml": card(1) }, { "a.batch.yaml": batch({ d: DUB.replace("180", "240") }), "subclip.rates.yaml": card(5) }, ["changed d 6, durationSeconds 180 → 240, price of background", "subclip-credits 7 → 13: author 2, rates 4"]],
  ["an assumption of the config", { "a.batch.yaml": batch({ c: CLIP }), "topsheet.config.yaml": ASSUMED(10, 30) }, { "topsheet.config.yaml": ASSUMED(10, 20) }, ["repriced c 0..-10, price of pipeline", "subclip-credits 15..35 → 15..25: author 0, rates 0..-10"]],
  ["an assumption of the batch", { "a.batch.yaml": batch({ c: CLIP }), "topsheet.config.yaml": ASSUMED(10, 30) }, { "a.batch.yaml": batch({ c: `${CLIP}, assume: {pipelineCredits: {low: 10, high: 20, reason: a guess}}` }) }, ["changed c 0..-10, assume.pipelineCredits 10..30 → 10..20", "subclip-credits 15..35 → 15..25: author 0..-10, rates 0"]],
  ["an unknown that stays the same", { "a.batch.yaml": batch({ c: CLIP, x: 36 }) }, { "a.batch.yaml": batch({ c: CLIP, x: 60 }) }, ["changed x 2, durationSeconds 36 → 60", "subclip-credits 8.. → 10..: author 2, rates 0"]],
  ["an unknown that comes", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 36, c: CLIP }) }, ["added c 5..", "subclip-credits 3 → 8..: author 5.., rates 0"]],
  ["an unknown that goes", { "a.batch.yaml": batch({ x: 36, c: CLIP }) }, { "a.batch.yaml": batch({ x: 36 }) }, ["removed c -5..", "subclip-credits 8.. → 3: author -5.., rates 0"]],
  ["an unknown in a changed job", { "a.batch.yaml": batch({ c: CLIP }) }, { "a.batch.yaml": batch({ c: CLIP.replace("abc", "xyz") }) }, ["changed c 0.., videoUrl https://www.youtube.com/watch?v=abc → https://www.youtube.com/watch?v=xyz", "subclip-credits 5.. → 5..: author 0.., rates 0"]],
  ["an unknown that the config resolves", { "a.batch.yaml": batch({ c: CLIP }) }, { "topsheet.config.yaml": ASSUMED(10, 30) }, ["repriced c 10.., price of pipeline", "subclip-credits 5.. → 15..35: author 0, rates 10.."]],
  ["a job that comes with its assumption", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 36, c: CLIP }), "topsheet.config.yaml": ASSUMED(10, 30) }, ["added c 15..35", "subclip-credits 3 → 18..38: author 15..35, rates 0"]],
  ["a base without batches", { "README.md": "None yet.\n" }, { "a.batch.yaml": batch({ x: 36 }) }, ["added x 3", "subclip-credits 0 → 3: author 3, rates 0"]],
  ["all batches gone", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": null, "README.md": "No more.\n" }, ["removed x -3", "subclip-credits 3 → 0: author -3, rates 0"]],
  ["a batch that does not parse any more", { "a.batch.yaml": batch({ x: 36 }), "b.batch.yaml": batch({ y: 36 }) }, { "a.batch.yaml": "jobs: [" }, ["unknown x -3..", "subclip-credits 6 → 3..: author -3.., rates 0"]],
  ["the same broken file on both sides", { "a.batch.yaml": "jobs: [", "b.batch.yaml": batch({ y: 36 }) }, { "b.batch.yaml": batch({ y: 60 }) }, ["changed y 2, durationSeconds 36 → 60", "subclip-credits 3.. → 5..: author 2, rates 0"]],
  ["takes and combinations", { "a.batch.yaml": batch({ d: `${DUB}, matrix: {targetLanguage: [es, fr]}` }) }, { "a.batch.yaml": batch({ d: `${DUB}, matrix: {targetLanguage: [es, it]}` }) }, ["added d[targetLanguage=it] 9", "removed d[targetLanguage=fr] -9", "subclip-credits 18 → 18: author 0, rates 0"]],
  ["another purse", { "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: "type: vidu/text2video, model: viduq3-turbo, prompt: A cat., duration: 5" }) }, ["added x 55", "removed x -3", "subclip-credits 3 → 0: author -3, rates 0", "vidu-credits 0 → 55: author 55, rates 0"]],
  ["names that a shell would break", { "sub dir/ü 'x'\n$(id).batch.yaml": batch({ x: 36 }) }, { "sub dir/ü 'x'\n$(id).batch.yaml": batch({ x: 60 }) }, ["changed x 2, durationSeconds 36 → 60", "subclip-credits 3 → 5: author 2, rates 0"]],
];

test.each(CASES)("tells %s", (_, base, changes, expected) => {
  expect(brief(diff(repository(base, changes)))).toEqual(expected);
});

test("what is not committed counts, and a later commit of the base does not", () => {
  const folder = repository({ "a.batch.yaml": batch({ x: 36 }) }, {});
  git(folder, "switch", "-q", "main");
  write(folder, { "a.batch.yaml": batch({ x: 36, later: 60 }) });
  git(folder, "commit", "-q", "-a", "-m", "later");
  git(folder, "switch", "-q", "work");
  write(folder, { "a.batch.yaml": batch({ x: 60 }) });
  expect(brief(diff(folder))).toEqual(["changed x 2, durationSeconds 36 → 60", "subclip-credits 3 → 5: author 2, rates 0"]);
});

test("a base that does not parse leaves the difference open, and says so", () => {
  const folder = repository({ "a.batch.yaml": "jobs: [", "b.batch.yaml": batch({ y: 36 }) }, { "a.batch.yaml": batch({ x: 36 }) });
  const report = diff(folder);
  expect(brief(report)).toEqual(["unknown x 3..", "subclip-credits 3.. → 6: author 3.., rates 0"]);
  expect(report).toMatchObject({ open: true, unknown: [{ side: "before", file: "a.batch.yaml" }] });
  expect(run(folder, "--base", "main").stdout).toContain("Not all of a.batch.yaml is known in the base: ");
});

test("each side has its own config: files, budgets, rates", () => {
  const config = (folder: string, limit: number): string => `files: ["${folder}/*.batch.yaml"]\nbudgets: [{currency: subclip-credits, limit: ${limit}}]\n`;
  const folder = repository(
    { "one/a.batch.yaml": batch({ x: 36 }, "budget: {subclip-credits: 3}\n"), "two/b.batch.yaml": batch({ y: 60 }), "topsheet.config.yaml": config("one", 2) },
    { "one/a.batch.yaml": batch({ x: 36 }, "budget: {subclip-credits: 9}\n"), "topsheet.config.yaml": config("*", 20) },
  );
  const report = diff(folder);
  expect(brief(report)).toEqual(["added y 5", "subclip-credits 3 → 8: author 5, rates 0"]);
  expect(report.budgets.map(({ of, before, after }) => [of, before?.limit, before?.verdict, after?.limit, after?.verdict])).toEqual([
    ["a.batch.yaml", "3", "near", "9", "within"],
    [null, "2", "exceeded", "20", "within"],
  ]);
});

test("a config that comes or goes changes what is looked at on neither side", () => {
  const files = { "a.batch.yaml": batch({ x: 36 }), "sub/b.batch.yaml": batch({ y: 36 }) };
  const config = { "topsheet.config.yaml": "rules: {no-budget: off}\n" };
  for (const [base, changes] of [[files, config], [{ ...files, ...config }, { "topsheet.config.yaml": null }]] as const) {
    const report = diff(join(repository(base, changes), "sub"));
    expect([brief(report), report.summary.unchanged]).toEqual([["subclip-credits 6 → 6: author 0, rates 0"], 2]);
  }
});

test("a budget in a file that cannot be read is not called removed", () => {
  const budget = "budget: {subclip-credits: 7}\n";
  const { stdout } = run(repository({ "a.batch.yaml": batch({ x: 36 }, budget) }, { "a.batch.yaml": "jobs: [" }), "--base", "main");
  expect(stdout).toContain("3 of 7 subclip-credits, within (not known any more)");
});

test("paths choose files on both sides, from the working directory", () => {
  const folder = repository({ "m/a.batch.yaml": batch({ x: 36 }), "m/b.batch.yaml": batch({ y: 36 }) }, { "m/a.batch.yaml": batch({ x: 60 }), "m/b.batch.yaml": null });
  const inside = join(folder, "m");
  expect(brief(diff(inside, "a.batch.yaml"))).toEqual(["changed x 2, durationSeconds 36 → 60", "subclip-credits 3 → 5: author 2, rates 0"]);
  expect(brief(diff(inside, "b.batch.yaml"))).toEqual(["removed y -3", "subclip-credits 3 → 0: author -3, rates 0"]);
  expect(diff(folder, "m").jobs.map(({ id, to, from }) => [id, (to ?? from)?.file])).toEqual([["x", "m/a.batch.yaml"], ["y", "m/b.batch.yaml"]]);
  expect(diff(inside, "*.batch.yaml").jobs.map(({ id, to, from }) => [id, (to ?? from)?.file])).toEqual([["x", "a.batch.yaml"], ["y", "b.batch.yaml"]]);
  expect(run(folder, "--base", "main", "nowhere.batch.yaml")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^topsheet: `nowhere\.batch\.yaml` leads to no batch file, neither here nor in `main`\.\n/) as string });
});

test("a secret in a job is not copied into the report", () => {
  const url = (token: string): string => batch({ d: DUB.replace("a.mp4", `a.mp4?X-Amz-Signature=${token.repeat(32)}&X-Amz-Credential=AKIA${token.repeat(16)}`) });
  const folder = repository({ "a.batch.yaml": url("0b") }, { "a.batch.yaml": url("1c") });
  expect(brief(diff(folder))[0]).toBe("changed d 0, sourceUrl (hidden) → (hidden)");
});

test("the same bytes each time, and standard output takes one format", () => {
  const folder = repository({ "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 60 }) });
  const [one, two] = [1, 2].map(() => run(folder, "--base", "main", "--format", "json", "--format", "markdown=out/diff.md"));
  expect(one).toEqual(two);
  expect(readFileSync(join(folder, "out/diff.md"), "utf8")).toBe(run(folder, "--base", "main", "--format", "markdown").stdout);
});

describe("what it says", () => {
  const before = { "a.batch.yaml": batch({ x: 36, gone: 60 }, "name: spring\nbudget: {subclip-credits: 7}\n"), "m.batch.yaml": batch({ u: 36, v: 36 }, "name: m\n") };
  const after = { "a.batch.yaml": batch({ x: 48, d: DUB }, "name: spring\nbudget: {subclip-credits: 20}\n"), "m.batch.yaml": null, "n.batch.yaml": batch({ u: 36, v: 36 }, "name: m\n"), "topsheet.config.yaml": RATES, "subclip.rates.yaml": card(1) };
  const withoutCommit = (text: string): string => text.replace(/\b[0-9a-f]{10}\b/, "0123456789");

  test("for people", () => {
    expect(withoutCommit(run(repository(before, after), "--base", "main").stdout)).toBe(`Changes since 0123456789, where this branch left main

subclip-credits: 14 → 17, +3
  +5 by the author, −2 by rates

  changed   x (subclip/tts, a.batch.yaml:6): 3 → 4 subclip-credits, +1
              durationSeconds 36 → 48
  added     d (subclip/dub, a.batch.yaml:7): +7 subclip-credits (+9 by the
            author, −2 by rates)
              price of Background kept 3 → 1
  removed   gone (subclip/tts, a.batch.yaml:7): −5 subclip-credits
  moved     2 jobs of m from m.batch.yaml to n.batch.yaml, otherwise as before

  ▪ spring (a.batch.yaml): 8 → 11 of 7 → 20 subclip-credits, exceeded → within
    (limit raised)

5 planned jobs: 1 added, 1 removed, 1 changed and 2 moved. Nothing was judged.
`);
  });

  test.each(["x|y`</code> @everyone \\| ~~a~~ *b*", "<img src=x> [a](b) #1 __c__ <!--", "see www.evil.example, http://e.example"])("in Markdown, where a text of a file is never more than text: %s", (hostile) => {
    const folder = repository({ "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 36 }).replace("Hello.", JSON.stringify(hostile)) });
    const { stdout } = run(folder, "--base", "main", "--format", "markdown");
    const row = stdout.split("\n").find((line) => line.startsWith("| changed")) ?? "";
    const [, inner = ""] = / → <code>(.*)<\/code> \|$/.exec(row) ?? [];
    expect(inner).not.toMatch(/[|`<>@[\]\\~_*!:]|www\.|#(?!\d+;)/);
    expect(inner.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(hostile);
  });
});

test.each<[what: string, most: string, seconds: number, args: readonly string[], status: number, verdicts: string[]]>([
  ["is kept", "{subclip-credits: 2}", 60, [], 0, ["within"]],
  ["is exceeded", "{subclip-credits: 2}", 72, [], 1, ["exceeded"]],
  ["cannot be shown to be kept", "{subclip-credits: 2, USD: 1}", 60, [], 1, ["within", "unproven"]],
  ["is a share", "{subclip-credits: 50%}", 72, [], 1, ["exceeded"]],
  ["is not judged where paths are given", "{subclip-credits: 2}", 72, ["a.batch.yaml"], 0, []],
])("what a branch may add %s", (_, most, seconds, args, status, verdicts) => {
  const folder = repository({ "topsheet.config.yaml": `maxIncrease: ${most}\n`, "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: seconds }) });
  const ran = run(folder, "--base", "main", "--format", "json", ...args);
  const report = JSON.parse(ran.stdout) as { increases: { verdict: string }[] };
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect([ran.status, ...report.increases.map(({ verdict }) => verdict)]).toEqual([status, ...verdicts]);
  const { stdout } = run(folder, "--base", "main", ...args);
  for (const verdict of verdicts) expect(stdout.replaceAll(/\s+/g, " ")).toContain(`that a branch may add: ${verdict}`);
});

const REFUSED: [what: string, args: string[], says: RegExp][] = [
  ["no base", [], /^topsheet: `diff` compares with a commit, and none is named\.\n/],
  ["a missing ref", ["--base", "nope"], /^topsheet: There is no commit `nope` in this clone\.\n/],
  ["an option as a ref", ["--base=--upload-pack=x"], /^topsheet: There is no commit `--upload-pack=x` in this clone\.\n/],
  ["a short option as a ref", ["--base=-x"], /^topsheet: There is no commit `-x` in this clone\.\n/],
  ["a command as a ref", ["--base", "$(touch pwned)"], /^topsheet: There is no commit `\$\(touch pwned\)` in this clone\.\n/],
  ["a file as a ref", ["--base", "HEAD:a.batch.yaml"], /^topsheet: There is no commit `HEAD:a\.batch\.yaml` in this clone\.\n/],
  ["standard input", ["--base", "main", "-"], /^topsheet: `--base` compares files, and standard input is not one of any commit\.\n/],
  ["a config outside", ["--base", "main", "--config", "../topsheet.config.yaml"], /topsheet\.config\.yaml/],
  ["a format of lint alone", ["--base", "main", "--format", "csv"], /^topsheet: `csv` is not a format\.\n/],
];

test.each(REFUSED)("refuses %s", (_, args, says) => {
  const { status, stdout, stderr } = run(repository({ "a.batch.yaml": batch({ x: 36 }) }, {}), ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(says);
});

describe("refuses what has no base", () => {
  test("a folder that is no repository", () => {
    expect(run(folderWith({ "a.batch.yaml": batch({ x: 36 }) }), "--base", "main")).toMatchObject({ status: 2, stderr: expect.stringContaining("is in no work tree of a git repository") as string });
  });

  test("a repository without batches on either side", () => {
    expect(run(repository({}, {}), "--base", "main")).toMatchObject({ status: 2, stderr: expect.stringContaining("There are no batch files to compare, neither here nor in `main`.") as string });
  });

  test("a base whose config is broken, with the place in it", () => {
    const { status, stderr } = run(repository({ "a.batch.yaml": batch({ x: 36 }), "topsheet.config.yaml": "files: 3\n" }, { "topsheet.config.yaml": null }), "--base", "main");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^topsheet: The config of the base `main` \(commit [0-9a-f]{10}\) cannot be used, so nobody can tell what the plan cost there:\n {2}topsheet\.config\.yaml:1:8: /);
  });

  test("histories without a common commit", () => {
    const folder = repository({ "a.batch.yaml": batch({ x: 36 }) }, {});
    git(folder, "switch", "-q", "--orphan", "other");
    write(folder, { "a.batch.yaml": batch({ x: 36 }) });
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "other");
    expect(run(folder, "--base", "main")).toMatchObject({ status: 2, stderr: expect.stringContaining("have no commit in common") as string });
  });

  test("a shallow clone, and a branch that only the remote has", () => {
    const origin = repository({ "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 60 }) });
    const shallow = folderWith({});
    git(shallow, "clone", "-q", "--depth", "1", "--branch", "work", `file://${origin}`, ".");
    expect(run(shallow, "--base", "main")).toMatchObject({ status: 2, stderr: expect.stringMatching(/no commit `main` in this clone, which is shallow.*\n.*fetch-depth: 0/) as string });
    git(shallow, "fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main");
    expect(run(shallow, "--base", "main").stderr).toContain("Write `--base origin/main`.");
    expect(run(shallow, "--base", "origin/main").stderr).toMatch(/^topsheet: This clone is shallow, and where the branch left `origin\/main` lies beyond what it holds\.\nFetch the history: /);
    git(shallow, "fetch", "-q", "--unshallow", "origin");
    expect(run(shallow, "--base", "origin/main")).toMatchObject({ status: 0, stderr: "" });
  });
});

test("a clone that holds only part of the files fetches nothing and says what it lacks", () => {
  const origin = repository({ "a.batch.yaml": batch({ x: 36 }) }, { "a.batch.yaml": batch({ x: 60 }) });
  git(origin, "config", "uploadpack.allowFilter", "true");
  const partial = folderWith({});
  git(partial, "clone", "-q", "--filter=blob:none", "--branch", "work", `file://${origin}`, ".");
  const { status, stdout } = run(partial, "--base", "origin/main");
  expect(status).toBe(0);
  expect(stdout).toContain("Not all of a.batch.yaml is known in the base: its content is not in this clone");
});

test("a link in the base is the file that it leads to, once", () => {
  const folder = repository({ "a.batch.yaml": batch({ x: 36 }) }, {});
  git(folder, "switch", "-q", "main");
  writeFileSync(join(folder, "way"), "a.batch.yaml");
  const id = git(folder, "hash-object", "-w", "way").trim();
  git(folder, "update-index", "--add", "--cacheinfo", `120000,${id},b.batch.yaml`);
  git(folder, "commit", "-q", "-m", "link");
  rmSync(join(folder, "way"));
  git(folder, "checkout", "-q", "b.batch.yaml");
  git(folder, "switch", "-q", "-C", "work");
  expect(brief(diff(folder))).toEqual(["subclip-credits 3 → 3: author 0, rates 0"]);
});
