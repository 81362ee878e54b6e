import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BATCH, batchOf, folderWith } from "../cli/topsheet.js";
import { checkout, pullRequest, PUSH, runAction } from "./runner.js";

const VIDU = "topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100}\njobs:\n  - {id: cat, type: text2video, model: viduq3-turbo, prompt: A cat., duration: 5}\n";
const OPEN = "topsheet: 1\nprovider: wayinvideo\njobs:\n  - {id: a, type: summary, video_url: \"https://www.youtube.com/watch?v=a\", durationSeconds: 60}\n";

describe("verdict and outputs", () => {
  test.each([
    ["within", { "a.batch.yaml": BATCH }, 0, { verdict: "pass", "total-low": "3", "total-high": "3", currency: "subclip-credits", findings: "0" }],
    ["exceeded", { "a.batch.yaml": batchOf(2) }, 1, { verdict: "fail", "total-low": "3", "total-high": "3", currency: "subclip-credits", findings: "1" }],
    ["not known at all", { "a.batch.yaml": OPEN }, 1, { verdict: "fail", "total-low": "0", "total-high": "", currency: "wayinvideo-units", findings: "2" }],
    ["two currencies of which one has no price in money", { "a.batch.yaml": BATCH, "b.batch.yaml": VIDU }, 0, { verdict: "pass", "total-low": "", "total-high": "", currency: "", findings: "2" }],
    ["two currencies that are money", { "a.batch.yaml": BATCH, "b.batch.yaml": VIDU, "topsheet.config.yaml": "plans: {subclip: creator}\n" }, 0, { verdict: "pass", currency: "USD" }],
    ["a file that is no YAML beside one that is", { "a.batch.yaml": BATCH, "b.batch.yaml": "jobs: [" }, 1, { verdict: "fail", "total-low": "3", "total-high": "", currency: "subclip-credits" }],
    ["no batch", { "README.md": "None.\n" }, 2, { verdict: "fail", "total-low": "", currency: "", findings: "0" }],
    ["a config that cannot be used", { "a.batch.yaml": BATCH, "topsheet.config.yaml": "budgts: []\n" }, 2, { verdict: "fail", "total-low": "", findings: "", report: "" }],
  ])("%s", async (_, files, status, outputs) => {
    const step = await runAction({ workspace: checkout(files), event: PUSH });
    expect({ status: step.status, outputs: step.outputs }).toEqual({ status, outputs: expect.objectContaining(outputs) as unknown });
    expect(Object.keys(step.outputs)).toEqual(["verdict", "total-low", "total-high", "currency", "findings", "report", "sarif"]);
    expect(step.summary.split("\n")[0]).toMatch(status === 0 ? /^### ✅ topsheet: Passed\./ : /^### ❌ topsheet: Failed[.:]/);
    expect(step.outputs.report === "" || existsSync(step.outputs.report ?? "")).toBe(true);
  });

  test("reports are written where they are asked for", async () => {
    const workspace = checkout({ "plan/a.batch.yaml": BATCH });
    const step = await runAction({ workspace, event: PUSH, inputs: { "working-directory": "plan", sarif: "out/topsheet.sarif", formats: "junit=topsheet.xml\n\n  csv=costs.csv  \n" } });
    expect([step.status, step.outputs.sarif]).toEqual([0, join(workspace, "plan/out/topsheet.sarif")]);
    expect(["plan/out/topsheet.sarif", "plan/topsheet.xml", "plan/costs.csv"].filter((file) => !existsSync(join(workspace, file)))).toEqual([]);
    expect(JSON.parse(readFileSync(step.outputs.report ?? "", "utf8"))).toMatchObject({ verdict: "pass", batches: [{ file: "a.batch.yaml" }] });
  });

  test("what a comment suppresses is not in the report for code scanning", async () => {
    const again = BATCH.slice(BATCH.indexOf("  - id: voice")).replace("id: voice", "id: again");
    const workspace = checkout({ "a.batch.yaml": `${BATCH}  # topsheet-ignore duplicate-job -- a second take is intended\n${again}` });
    const step = await runAction({ workspace, event: PUSH, inputs: { sarif: "code.sarif", formats: "sarif=all.sarif" } });
    const results = (file: string): number => (JSON.parse(readFileSync(join(workspace, file), "utf8")) as { runs: { results: unknown[] }[] }).runs[0]?.results.length ?? -1;
    expect([step.status, results("code.sarif"), results("all.sarif")]).toEqual([0, 0, 1]);
  });

  test("a report that cannot be written fails a plan that fits, and says so", async () => {
    const step = await runAction({ workspace: checkout({ "a.batch.yaml": BATCH, "out/b.txt": "" }), event: PUSH, inputs: { sarif: "out" } });
    expect([step.status, step.outputs.verdict, step.outputs.sarif, step.outputs["total-low"]]).toEqual([2, "fail", "", "3"]);
    expect(step.log).toContain("::error::topsheet: The report `out` cannot be written: it is a folder.");
    expect(step.summary).toMatch(/^### ❌ topsheet: Failed\. 3 [^]*> topsheet: The report <code>out<\/code> cannot be written: it is a folder\.\n/);
  });

  test("paths may begin like options, and one each is a line", async () => {
    const workspace = checkout({ "--fix.batch.yaml": BATCH, "b c.batch.yaml": BATCH, "d.batch.yaml": batchOf(1), "-": BATCH });
    const step = await runAction({ workspace, event: PUSH, inputs: { paths: "--fix.batch.yaml\nb c.batch.yaml\n-\n" } });
    expect([step.status, step.log]).toEqual([0, expect.stringContaining("3 planned jobs, 3 batches and 3 files")]);
  });

  test("annotations are ranked and capped, and the rest is counted", async () => {
    const jobs = Array.from({ length: 14 }, (_, i) => `  - {id: job-${i}, type: captions, file: a${i}.mp4, durationSecnds: 1}\n`).join("");
    const step = await runAction({ workspace: checkout({ "a.batch.yaml": `topsheet: 1\nprovider: subclip\njobs:\n${jobs}` }), event: PUSH });
    expect(step.log.match(/^::(?!add-mask)\w+/gm)).toEqual([...Array<string>(9).fill("::error"), "::notice"]);
    expect(step.log).toContain("5 more errors are not shown here");
  });
});

describe("inputs that it cannot run with", () => {
  test.each([
    [{ comment: "sometimes" }, "The input `comment` is `sometimes`, which is none of its values."],
    [{ "comment-key": "a -->" }, "The input `comment-key` is `a -->`, which is no name for a comment."],
    [{ "fail-on": "never" }, "The input `fail-on` is `never`, which is none of its values."],
    [{ "budget-from": "main" }, "The input `budget-from` is `main`, which is none of its values."],
    [{ formats: "junit" }, "The input `formats` has the line `junit`, which names no file."],
    [{ formats: "excel=a.xls" }, "`excel` is not a format."],
    [{ "working-directory": "nowhere" }, "The input `working-directory` is `nowhere`: there is no such file or folder."],
    [{ "working-directory": ".." }, "The input `working-directory` leads out of the workspace: `..`."],
    [{ "working-directory": "out" }, "The input `working-directory` leads out of the workspace: `out`."],
    [{ "working-directory": "a.batch.yaml" }, "The input `working-directory` is `a.batch.yaml`, which is no folder."],
    [{ config: "../topsheet.config.yaml" }, "The input `config` leads out of the workspace: `../topsheet.config.yaml`."],
    [{ config: "out/topsheet.config.yaml" }, "The input `config` leads out of the workspace: `out/topsheet.config.yaml`."],
    [{ paths: "/etc" }, "The input `paths` leads out of the workspace: `/etc`."],
    [{ paths: "out/b.batch.yaml" }, "The input `paths` leads out of the workspace: `out/b.batch.yaml`."],
    [{ sarif: "../x.sarif" }, "The input `sarif` leads out of the workspace: `../x.sarif`."],
    [{ sarif: "out/x.sarif" }, "The input `sarif` would write to `out/x.sarif` by way of a link, which a branch can point anywhere."],
    [{ sarif: "dangling" }, "The input `sarif` would write to `dangling` by way of a link, which a branch can point anywhere."],
    [{ formats: "junit=/tmp/x.xml" }, "The input `formats` leads out of the workspace: `/tmp/x.xml`."],
    [{ sarif: "a.batch.yaml" }, "`--format sarif=a.batch.yaml` would overwrite a batch file."],
  ])("%j", async (inputs, message) => {
    const workspace = checkout({ "a.batch.yaml": BATCH });
    symlinkSync(folderWith({ "b.batch.yaml": BATCH, "topsheet.config.yaml": "{}\n" }), join(workspace, "out"));
    symlinkSync("nowhere", join(workspace, "dangling"));
    const step = await runAction({ workspace, event: PUSH, inputs });
    expect([step.status, step.outputs.verdict, step.outputs.findings]).toEqual([2, "fail", ""]);
    expect(step.log.replace("::error::topsheet: ", "::error::")).toContain(`::error::${message}`);
    expect(step.summary).toMatch(/^### ❌ topsheet: Failed: nothing was proven\n/);
  });
});

test("a batch that is a link out of the workspace is not read", async () => {
  const workspace = checkout({ "a.batch.yaml": BATCH });
  symlinkSync(join(folderWith({ "b.batch.yaml": "secret: [" }), "b.batch.yaml"), join(workspace, "b.batch.yaml"));
  for (const paths of ["", "*.batch.yaml", "{a,b}.batch.yaml"]) {
    const step = await runAction({ workspace, event: PUSH, inputs: { paths } });
    expect([step.status, step.log]).toEqual([2, expect.stringContaining("b.batch.yaml was not checked: it leads out of the workspace, and nothing out there is read.")]);
    expect(`${step.log}${step.summary}`).not.toContain("secret");
  }
});

test("a repository around the workspace is none of its business", async () => {
  const around = checkout({ "x.batch.yaml": BATCH, "topsheet.config.yaml": "budgts: []\n" });
  mkdirSync(join(around, "work"));
  const empty = await runAction({ workspace: join(around, "work"), event: PUSH });
  expect([empty.status, empty.outputs["total-low"], empty.outputs.findings]).toEqual([2, "", "0"]);
  writeFileSync(join(around, "work/a.batch.yaml"), BATCH);
  expect((await runAction({ workspace: join(around, "work"), event: PUSH })).status).toBe(0);
});

test("without git a push is judged, a pull request is not", async () => {
  const workspace = folderWith({ "a.batch.yaml": BATCH });
  const env = { PATH: "/nowhere" };
  const push = await runAction({ workspace, event: PUSH, env });
  expect([push.status, push.summary]).toEqual([0, expect.stringContaining("[<code>voice</code>](a.batch.yaml#L5)")]);
  const request = pullRequest({ base: {}, changes: { "a.batch.yaml": BATCH } });
  const step = await runAction({ ...request, env });
  expect([step.status, step.log]).toEqual([2, expect.stringContaining("there is no command `git` here")]);
});

describe("a summary that cannot be written is said, and no more", () => {
  test.each([
    ["not set", null, "No summary was written: GITHUB_STEP_SUMMARY is not set."],
    ["a folder", "/tmp", "No summary was written: it is a folder."],
    ["nowhere", "/nowhere/summary", "No summary was written: there is no such file or folder."],
  ])("%s", async (_, file, message) => {
    const step = await runAction({ workspace: checkout({ "a.batch.yaml": BATCH }), event: PUSH, env: { GITHUB_STEP_SUMMARY: file } });
    expect([step.status, step.log]).toEqual([0, expect.stringContaining(message)]);
  });
});

test("a summary stays below 1 MiB by leaving out whole rows, whatever stands in it before", async () => {
  const jobs = Array.from({ length: 3000 }, (_, i) => `  - {id: job-${i}, type: captions, file: ${"f".repeat(200)}${i}.mp4, durationSecnds: ${i + 1}}\n`).join("");
  const workspace = checkout({ "a.batch.yaml": `topsheet: 1\nprovider: subclip\njobs:\n${jobs}` });
  const full = join(folderWith({ summary: "x".repeat(700_000) }), "summary");
  const step = await runAction({ workspace, event: PUSH, env: { GITHUB_STEP_SUMMARY: full } });
  const text = readFileSync(full, "utf8");
  expect(step.status).toBe(1);
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text.length).toBeGreaterThan(900_000);
  expect(text.trimEnd().split("\n").at(-1)).toMatch(/^<sub>.*<\/sub>$/);
  for (const row of text.split("\n").filter((line) => line.startsWith("- "))) expect(row).toMatch(/You probably meant <code>durationSeconds<\/code>\.$/);
});

test("an output file that is not there does not change the verdict", async () => {
  const step = await runAction({ workspace: checkout({ "a.batch.yaml": BATCH }), event: PUSH, env: { GITHUB_OUTPUT: "/nowhere/output" } });
  expect([step.status, step.log]).toEqual([0, expect.stringContaining("::notice title=topsheet::The outputs could not be written: ")]);
});
