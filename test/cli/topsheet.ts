import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** The command as people run it. */
export const CLI = resolve(import.meta.dirname, "../../dist/cli.js");

/** A run that ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command to its end. */
export function topsheet(args: readonly string[], { cwd = tmpdir(), input = "", env = {} }: Surroundings = {}): Ran {
  const options = { cwd, input, env: { PATH: process.env.PATH, HOME: cwd, ...env }, encoding: "utf8", maxBuffer: 1 << 30 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  return { status, stdout, stderr };
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "topsheet-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  addFiles(folder, files);
  return folder;
}

export function addFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function git(folder: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A batch of one job that costs exactly 3 credits. */
export const BATCH = batchOf(10);

/** The same with another limit. */
export function batchOf(limit: number): string {
  return `topsheet: 1
provider: subclip
budget: {subclip-credits: ${limit}}
jobs:
  - id: voice
    type: tts
    input: {type: text, text: Hello.}
    voiceId: anna
    durationSeconds: 30
`;
}
