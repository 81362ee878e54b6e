import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Each folder of examples/ is a situation: its files, and in session.txt the commands that a user types there with exactly
 * what they print. `UPDATE_EXAMPLES=1 npx vitest run test/examples.test.ts` writes them anew.
 */
const EXAMPLES = resolve(import.meta.dirname, "../examples");
const CLI = resolve(import.meta.dirname, "../dist/cli.js");
const FIRST_COMMAND = "$ topsheet lint --as-of 2026-11-22";

describe("examples", () => {
  for (const folder of readdirSync(EXAMPLES)) {
    test(folder, () => {
      const session = join(EXAMPLES, folder, "session.txt");
      const written = existsSync(session) ? readFileSync(session, "utf8") : `${FIRST_COMMAND}\n`;
      const commands = written.split("\n").filter((line) => line.startsWith("$ topsheet "));
      const played = commands.map((command) => play(command, join(EXAMPLES, folder))).join("\n");
      if (process.env.UPDATE_EXAMPLES) writeFileSync(session, played);
      else expect(played).toBe(written);
    });
  }
});

function play(command: string, cwd: string): string {
  const args = command.split(" ").slice(2);
  const env = { PATH: process.env.PATH };
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], { cwd, env, encoding: "utf8" });
  return `${command}\n${stdout}${stderr}[exit status ${status}]\n`;
}
