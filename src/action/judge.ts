import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { wayFromRoot } from "../cli/config.js";
import { RULES } from "../../rules/index.js";
import { main } from "../cli/main.js";
import { type Io, STATUS, UsageError } from "../cli/io.js";
import { COLUMNS, writeReport } from "../cli/report-file.js";
import type { RunResult } from "../model/run.js";
import { REPORTERS } from "../reporters/index.js";
import { type BaseRef, baseOf, checkedOut } from "./base.js";
import type { Event } from "./event.js";
import type { Inputs } from "./inputs.js";
import { say, Told } from "./log.js";
import { openWorkspace, refuseOutside, refuseToWrite, type Workspace } from "./workspace.js";

/** GitHub shows ten of a level for a step; one place is for what the action has to say itself. */
const MOST_ANNOTATIONS = 9;

/** What the command made of the inputs. */
export interface Judgement {
  /** Its exit status. */
  readonly status: number;
  /** Null where it could not be run, or did not come to a result. */
  readonly result: RunResult | null;
  /** What it told beside its report. */
  readonly told: readonly string[];
  /** The way from the root of the repository to the folder that it ran in. */
  readonly prefix: string;
  /** The commit that is checked out; null where there is none. */
  readonly commit: string | null;
  /** The report as JSON. */
  readonly report: string;
  readonly sarif: string | null;
}

/** Runs `topsheet lint` over what the inputs name, in this process. Throws UsageError for inputs that it cannot be run with. */
export async function judge(inputs: Inputs, event: Event, env: NodeJS.ProcessEnv): Promise<Judgement> {
  const workspace = openWorkspace(env.GITHUB_WORKSPACE || process.cwd(), inputs.workingDirectory);
  refusePaths(inputs, workspace);
  const told = new Told();
  let result: RunResult | null = null;
  const io: Io = {
    // Opened only when they are used: a runner's standard input never is.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    stderr: told,
    cwd: workspace.cwd,
    env: surroundings(env, workspace),
    now: () => new Date(),
    within: workspace.root,
    annotations: MOST_ANNOTATIONS,
    seen: (one) => (result = one),
  };
  const here = checkedOut(io);
  // Without git there is no link to a commit, and no base: whoever needs one is told.
  const commit = here.then((head) => head?.commit ?? null, () => null);
  const base = await baseOf(inputs.base, event, here, io);
  if (base === null) say(`topsheet: The event \`${event.name}\` has no base to compare with, so the plan is judged as a whole.`);
  const report = join(mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "topsheet-")), "report.json");
  let status = await main(argumentsOf(inputs, base, report), io);
  if (inputs.sarif !== null && result && status !== STATUS.misused && !(await withoutSuppressed(inputs.sarif, result, io))) status = STATUS.misused;
  return { status, result, told: told.lines, prefix: wayFromRoot(workspace.cwd, workspace.root), commit: await commit, report, sarif: inputs.sarif === null ? null : resolve(workspace.cwd, inputs.sarif) };
}

/** Code scanning shows what a comment suppresses as open, whatever the mark says, so the report is written anew without it. */
async function withoutSuppressed(file: string, result: RunResult, io: Io): Promise<boolean> {
  if (result.suppressed.length === 0) return true;
  return await writeReport(file, REPORTERS.sarif({ ...result, suppressed: [] }, { color: false, columns: COLUMNS, prefix: wayFromRoot(io.cwd, io.within), rules: RULES }), io);
}

function refusePaths({ paths, config, formats, sarif }: Inputs, workspace: Workspace): void {
  for (const path of paths) refuseOutside(workspace, "paths", path);
  if (config !== null) refuseOutside(workspace, "config", config);
  if (sarif !== null) refuseToWrite(workspace, "sarif", sarif);
  for (const format of formats) {
    const [, file] = /^[^=]*=(.+)$/s.exec(format) ?? [];
    if (file === undefined) throw new UsageError(`The input \`formats\` has the line \`${format}\`, which names no file.`, "Write `<format>=<file>`, such as `junit=topsheet.xml`; the log shows the annotations.");
    refuseToWrite(workspace, "formats", file);
  }
}

/** What git and the command see of the environment: no token, and no repository around the workspace. */
function surroundings(env: NodeJS.ProcessEnv, { root }: Workspace): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("INPUT_"));
  return { ...Object.fromEntries(kept), GIT_CEILING_DIRECTORIES: resolve(root, "..") };
}

/** The command line. Each value is tied to its option and paths stand behind `--`, so that nothing becomes an option by accident. */
function argumentsOf({ paths, config, formats, sarif, budgetFrom, failOn }: Inputs, base: BaseRef | null, report: string): string[] {
  const options = {
    format: ["github", `json=${report}`, ...(sarif === null ? [] : [`sarif=${sarif}`]), ...formats],
    config: config === null ? [] : [config],
    base: base === null ? [] : [base.ref],
    "budget-from": base === null ? [] : [budgetFrom ?? (base.isProposal ? "base" : "head")],
    "fail-on": base === null || failOn === null ? [] : [failOn],
  };
  const given = Object.entries(options).flatMap(([name, values]) => values.map((value) => `--${name}=${value}`));
  // A path `-` would be standard input, which a runner leaves empty.
  return ["lint", ...given, "--", ...paths.map((path) => (path === "-" ? "./-" : path))];
}
