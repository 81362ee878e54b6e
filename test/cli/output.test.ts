import { spawn, spawnSync } from "node:child_process";
import { closeSync, constants, mkdirSync, openSync, readdirSync, readFileSync, readSync, symlinkSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { BATCH, batchOf, CLI, folderWith, topsheet } from "./topsheet.js";

/** A batch whose report in JSON has several megabytes. */
const LARGE = `topsheet: 1
provider: subclip
budget: {subclip-credits: 1000000}
jobs:
  - {id: voice, type: tts, input: {type: text, text: Hello.}, voiceId: anna, durationSeconds: 30, repeat: 10000}
`;

describe("exit status", () => {
  const CASES: readonly (readonly [what: string, batch: string, args: string, status: number])[] = [
    ["nothing at error level", BATCH, "lint", 0],
    ["a budget exceeded", batchOf(2), "lint", 1],
    ["a budget of the command line exceeded", BATCH, "lint --budget subclip-credits=2", 1],
    ["warnings", batchOf(3), "lint", 0],
    ["as many warnings as allowed", batchOf(3), "lint --max-warnings 1", 0],
    ["more warnings than allowed", batchOf(3), "lint --max-warnings 0", 1],
    ["broken YAML", "topsheet: [", "lint", 1],
    ["an estimate of what exceeds its budget", batchOf(2), "estimate", 0],
    ["nothing in the file", "", "lint", 1],
  ];
  test.each(CASES)("%s", (_, batch, args, status) => {
    const cwd = folderWith({ "one.batch.yaml": batch });
    const ran = topsheet([...args.split(" "), "--format", "json"], { cwd });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status, stderr: "" });
    expect((JSON.parse(ran.stdout) as { verdict: string }).verdict).toBe(status === 0 ? "pass" : "fail");
  });
});

describe("streams", () => {
  test("every format of the command line is written, whatever the status", () => {
    const cwd = folderWith({ "one.batch.yaml": batchOf(2) });
    const ran = topsheet(["lint", "--format", "json=out/deep/report.json", "--format", "stylish", "--format", "stylish=out/sheet.txt"], { cwd });
    const plain = topsheet(["lint"], { cwd });
    expect(ran).toEqual(plain);
    expect(ran.status).toBe(1);
    expect(readFileSync(join(cwd, "out/sheet.txt"), "utf8")).toBe(plain.stdout);
    expect(readFileSync(join(cwd, "out/deep/report.json"), "utf8")).toBe(topsheet(["lint", "--format", "json"], { cwd }).stdout);
  });

  test("without a format for standard output, it gets `stylish`", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    expect(topsheet(["lint", "--format", "json=report.json"], { cwd })).toEqual(topsheet(["lint"], { cwd }));
  });

  test("a report that cannot be written fails the run, and the others are written", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH, file: "" });
    mkdirSync(join(cwd, "folder"));
    const ran = topsheet(["lint", "--format", "json=file/report.json", "--format", "json=folder", "--format", "json=good.json"], { cwd });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toBe("topsheet: The report `file/report.json` cannot be written: a file stands where a folder is needed.\ntopsheet: The report `folder` cannot be written: it is a folder.\n");
    expect(ran.stdout).toBe(topsheet(["lint"], { cwd }).stdout);
    expect((JSON.parse(readFileSync(join(cwd, "good.json"), "utf8")) as { verdict: string }).verdict).toBe("pass");
  });

  test("a report never takes the place of a batch", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    symlinkSync("one.batch.yaml", join(cwd, "link.json"));
    for (const file of ["one.batch.yaml", "./one.batch.yaml", "link.json"]) {
      const ran = topsheet(["lint", "--format", `json=${file}`], { cwd });
      expect(ran).toEqual({ status: 2, stdout: "", stderr: `topsheet: \`--format json=${file}\` would overwrite a batch file.\nGive the report a name of its own.\n` });
    }
    expect(readFileSync(join(cwd, "one.batch.yaml"), "utf8")).toBe(BATCH);
  });

  test("standard input is a file of the given name", () => {
    const cwd = folderWith({ "one.batch.yaml": batchOf(2), "two.batch.yaml": BATCH });
    const lint = (...args: string[]) => {
      const { status, stdout } = topsheet(["lint", "--format", "json", ...args], { cwd, input: BATCH });
      const { batches } = JSON.parse(stdout) as { batches: readonly { file: string; name: string }[] };
      return { status, files: batches.map((batch) => batch.file) };
    };
    expect(lint("-")).toEqual({ status: 0, files: ["<stdin>"] });
    expect(lint("-", "-")).toEqual({ status: 0, files: ["<stdin>"] });
    expect(lint("-", "--stdin-filename", join(cwd, "media/x.batch.yaml"))).toEqual({ status: 0, files: ["media/x.batch.yaml"] });
    expect(lint("-", "--stdin-filename", "./one.batch.yaml", "one.batch.yaml", "two.batch.yaml")).toEqual({ status: 0, files: ["one.batch.yaml", "two.batch.yaml"] });
  });

  test("a reader that goes away ends the writing quietly, and the reports in files are whole", async () => {
    const cwd = folderWith({ "one.batch.yaml": LARGE });
    const child = spawn(process.execPath, [CLI, "lint", "--format", "json", "--format", "json=report.json"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect((JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")) as { verdict: string }).verdict).toBe("pass");
  });

  test("closed streams change nothing", () => {
    const cwd = folderWith({ "one.batch.yaml": batchOf(2) });
    for (const redirect of [">&-", "2>&-", ">&- 2>&-"]) {
      expect(spawnSync("sh", ["-c", `exec "$0" "$1" lint ${redirect}`, process.execPath, CLI], { cwd }).status).toBe(1);
    }
  });

  test("a slow reader gets all of several megabytes", async () => {
    const cwd = folderWith({ "one.batch.yaml": LARGE });
    const child = spawn(process.execPath, [CLI, "lint", "--format", "json"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    const closed = new Promise((resolve) => child.on("close", resolve));
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk as Buffer);
      if (chunks.length % 10 === 0) await wait(5);
    }
    expect(await closed).toBe(0);
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(5_000_000);
    const report = JSON.parse(text) as { batches: readonly { jobs: readonly unknown[] }[] };
    expect(report.batches[0]?.jobs).toHaveLength(10_000);
  });

  test.skipIf(process.platform !== "linux")("a pipe that does not wait gets all of it too", async () => {
    const cwd = folderWith({ "one.batch.yaml": LARGE });
    const pipe = join(cwd, "pipe");
    spawnSync("mkfifo", [pipe]);
    const [from, to] = [constants.O_RDONLY, constants.O_WRONLY].map((way) => openSync(pipe, way | constants.O_NONBLOCK)) as [number, number];
    // Node makes its child's first three descriptors wait, but not the fourth.
    const child = spawn("sh", ["-c", 'exec "$0" "$1" lint --format json >&3 3>&-', process.execPath, CLI], { cwd, stdio: ["ignore", "ignore", "inherit", to] });
    const closed = new Promise((resolve) => child.on("close", resolve));
    closeSync(to);
    let length = 0;
    for (let open = true; open; ) {
      await wait(1);
      try {
        const taken = readSync(from, Buffer.alloc(65_536));
        length += taken;
        open = taken > 0;
      } catch (error) {
        expect(error).toHaveProperty("code", "EAGAIN");
      }
    }
    closeSync(from);
    expect(await closed).toBe(0);
    expect(length).toBeGreaterThan(5_000_000);
  });

  test.skipIf(process.platform !== "linux")("a full disk is no pass", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    const { status, stderr } = spawnSync(process.execPath, [CLI, "lint"], { cwd, stdio: ["ignore", openSync("/dev/full", "w"), "pipe"], encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "topsheet: The output cannot be written: there is no space left.\n" });
  });
});

describe("colours", () => {
  const ESCAPE = "\u001b[";
  const CASES: readonly (readonly [args: readonly string[], env: Record<string, string>, colored: boolean])[] = [
    [[], {}, false],
    [["--color"], {}, true],
    [["--color"], { NO_COLOR: "1" }, true],
    [["--no-color"], { FORCE_COLOR: "1" }, false],
    [["--color", "--no-color"], {}, false],
    [["--no-color", "--color"], {}, true],
    [[], { FORCE_COLOR: "1" }, true],
    [[], { FORCE_COLOR: "0" }, false],
    [[], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [[], { FORCE_COLOR: "1", NO_COLOR: "" }, true],
  ];
  test.each(CASES)("%j with %j: %s", (args, env, colored) => {
    const cwd = folderWith({ "one.batch.yaml": batchOf(2) });
    expect(topsheet(["lint", ...args], { cwd, env }).stdout.includes(ESCAPE)).toBe(colored);
  });

  test("a file gets none", () => {
    const cwd = folderWith({ "one.batch.yaml": batchOf(2) });
    topsheet(["lint", "--color", "--format", "stylish=sheet.txt"], { cwd });
    expect(readFileSync(join(cwd, "sheet.txt"), "utf8")).toBe(topsheet(["lint"], { cwd }).stdout);
  });
});

test("the day is today in UTC unless it is given", () => {
  const cwd = folderWith({ "one.batch.yaml": BATCH });
  const asOf = (...args: string[]) => (JSON.parse(topsheet(["lint", "--format", "json", ...args], { cwd }).stdout) as { asOf: string }).asOf;
  const before = new Date().toISOString().slice(0, 10);
  const today = asOf();
  expect([before, new Date().toISOString().slice(0, 10)]).toContain(today);
  expect(asOf("--as-of", "2024-02-29")).toBe("2024-02-29");
});

test("the order of files changes no byte", () => {
  const cwd = folderWith({ "a.batch.yaml": BATCH, "b.batch.yaml": batchOf(2), "c.batch.yaml": "topsheet: [" });
  const [first, ...others] = ["a b c", "c b a", "b a c"].map((order) => topsheet(["lint", ...order.split(" ").map((name) => `${name}.batch.yaml`)], { cwd }));
  for (const other of others) expect(other).toEqual(first);
});

test("the command needs nothing beside its own files", () => {
  const names = readdirSync(dirname(CLI)).filter((name) => /^cli\b.*\.js$/.test(name));
  const code = Object.fromEntries(names.map((name) => [name, readFileSync(join(dirname(CLI), name))]));
  const cwd = folderWith({ "one.batch.yaml": BATCH, "odd.batch.yaml": `--- !tag\n${BATCH}`, ...code });
  const { status, stderr } = spawnSync(process.execPath, [join(cwd, "cli.js"), "lint", "*.batch.yaml"], { cwd, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const needed = Object.values(code).flatMap((text) => [...text.toString().matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name));
  expect(needed.filter((name) => !isBuiltin(name) && !names.some((one) => name === `./${one}`))).toEqual([]);
});

test("a file larger than allowed is one finding", () => {
  const cwd = folderWith({});
  writeFileSync(join(cwd, "big.batch.yaml"), Buffer.concat([Buffer.from(BATCH), Buffer.alloc(33 * 1024 * 1024, "# x\n")]));
  const ran = topsheet(["lint", "--format", "json"], { cwd });
  expect(ran.status).toBe(1);
  const { findings } = JSON.parse(ran.stdout) as { findings: readonly { message: string }[] };
  expect(findings.map((finding) => finding.message)).toEqual([expect.stringMatching(/32 MiB/)]);
});
