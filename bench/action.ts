import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBatch } from "./files.js";
import { median, show, time } from "./measure.js";

/** See README.md. Arguments: further Node binaries to measure beside the one that runs this. */
const DIST = join(__dirname, "../dist");
const ROUNDS = 21;

/** A repository with a commit that was there and one that is to be judged, ten jobs each, and the environment of a step. */
function prepare(folder: string): { workspace: string; env: (event: string) => NodeJS.ProcessEnv } {
  const workspace = join(folder, "workspace");
  const git = (...args: readonly string[]): string => spawnSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd: workspace, encoding: "utf8" }).stdout.trim();
  mkdirSync(workspace);
  mkdirSync(join(folder, "temp"));
  git("init", "-q");
  const commits = [10, 11].map((jobs) => {
    writeBatch(join(workspace, "plan.batch.yaml"), jobs);
    git("add", "-A");
    git("commit", "-q", "-m", "plan");
    return git("rev-parse", "HEAD");
  });
  const [base, head] = commits.map((sha) => ({ sha }));
  writeFileSync(join(folder, "push.json"), "{}");
  writeFileSync(join(folder, "pull_request.json"), JSON.stringify({ pull_request: { number: 1, base, head } }));
  const env = (event: string): NodeJS.ProcessEnv => {
    for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
    return {
      PATH: process.env.PATH, HOME: folder, CI: "true", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: "acme/films", GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(folder, `${event}.json`), GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary"), RUNNER_TEMP: join(folder, "temp"),
    };
  };
  return { workspace, env };
}

function measure(node: string, folder: string): string[][] {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  const { workspace: cwd, env } = prepare(folder);
  const cases: [what: string, args: string[], event: string][] = [
    ["the action on a push", [join(DIST, "action.js")], "push"],
    ["the action on a pull request", [join(DIST, "action.js")], "pull_request"],
    ["`topsheet lint`", [join(DIST, "cli.js"), "lint"], "push"],
  ];
  const bare: number[] = [];
  const taken = cases.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    // In the same environment: what starts this program may have one that makes Node slower.
    bare.push(time(node, ["-e", "0"], { cwd, env: env("push") }));
    cases.forEach(([, args, event], at) => taken[at]?.push(time(node, args, { cwd, env: env(event) })));
  }
  return cases.map(([what], at) => [version, what, (median(taken[at] ?? []) * 1000).toFixed(0), (median(taken[at] ?? []) / median(bare)).toFixed(2)]);
}

const nodes = [process.execPath, ...process.argv.slice(2)];
const rows = nodes.flatMap((node) => {
  const folder = mkdtempSync(join(tmpdir(), "topsheet-bench-"));
  try {
    return measure(node, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
show(["Node", "what", "median ms", "ratio to `node -e 0`"], rows);
