import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import type { Io, Sink } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { BATCH, CLI, folderWith } from "./topsheet.js";

/** What a stream was given. */
function memory(tty: { isTTY?: boolean; columns?: number } = {}): { sink: Sink; text: () => string } {
  const chunks: string[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { sink: Object.assign(writable, tty), text: () => chunks.join("") };
}

async function run(args: readonly string[], changes: Partial<Io>, tty = {}) {
  const stdout = memory();
  const stderr = memory(tty);
  const io: Io = { stdin: Readable.from([]), stdout: stdout.sink, stderr: stderr.sink, cwd: "/", env: {}, now: () => new Date(0), ...changes };
  return { status: await main(args, io), stdout: stdout.text(), stderr: stderr.text() };
}

/** A clock on which so many milliseconds pass between two looks. */
function clock(step: number): () => Date {
  let time = 0;
  return () => new Date((time += step));
}

test("a fault of ours is told as such, with its stack only on demand", async () => {
  const broken = () => {
    throw new TypeError("x is not a function");
  };
  const { status, stdout, stderr } = await run(["lint"], { now: broken });
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toMatch(/^topsheet: This is a fault of topsheet [\d.]+ itself, not of your files\. Nothing was proven by this run\.\nReason: TypeError: x is not a function\nPlease report it, .*\n$/);
  expect((await run(["lint"], { now: broken, env: { TOPSHEET_DEBUG: "1" } })).stderr).toMatch(/\n {4}at .*main\.test\.ts/);
});

test("a long run shows on a terminal how far it is, and then clears the line", async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.batch.yaml`, BATCH]));
  const cwd = folderWith(files);
  const { stderr } = await run(["lint"], { cwd, now: clock(200) }, { isTTY: true, columns: 40 });
  const lines = stderr.split("\r\u001b[2K").slice(1);
  expect(lines.at(-1)).toBe("");
  expect(lines.slice(0, -1)).toContain("Checking file 9 of 9: 8.batch.yaml");
  expect(lines.length).toBeLessThan(9);
});

test("a short run, and one without a terminal, show nothing", async () => {
  const cwd = folderWith({ "one.batch.yaml": BATCH });
  expect((await run(["lint"], { cwd }, { isTTY: true })).stderr).toBe("");
  expect((await run(["lint"], { cwd, now: clock(1000) })).stderr).toBe("");
});

test("progress fits its line", async () => {
  const cwd = folderWith({ [`${"long".repeat(30)}.batch.yaml`]: BATCH });
  const { stderr } = await run(["lint"], { cwd, now: clock(1000) }, { isTTY: true, columns: 40 });
  const [, line = ""] = stderr.split("\r\u001b[2K");
  expect(line).toMatch(/^Checking file 1 of 1: long.*…/);
  expect(line.length).toBeLessThan(40);
});

test.skipIf(process.platform === "win32")("a working directory that is gone is no fault of ours", () => {
  const cwd = folderWith({});
  const gone = spawnSync("sh", ["-c", 'rmdir "$PWD" && exec "$0" "$1" lint', process.execPath, CLI], { cwd, encoding: "utf8" });
  rmSync(cwd, { recursive: true, force: true });
  expect({ status: gone.status, stderr: gone.stderr }).toEqual({ status: 2, stderr: "topsheet: The working directory does not exist any more.\n" });
});
