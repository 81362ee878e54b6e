import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import Ajv4 from "ajv-draft-04";
import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { CLI, folderWith, topsheet } from "./topsheet.js";

const FORMATS = ["sarif", "github", "gitlab", "junit", "rdjson", "markdown", "csv"] as const;
const SHARED = resolve(import.meta.dirname, "../../../shared/schemas");

const EVIL = "x\n::error title=a::b\r\n%0A | `code` ``two`` @everyone org/repo#1 #7 GH-1 <img src=x onerror=alert(1)> ]]> =cmd() \u001b[31mred \u202eabc [a](http://evil.example) ![i](http://evil.example/i.png) www.evil.example 0123abcdef0123abcdef0123abcdef0123abcdef";
/** What GitLab asks of a code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
const GITLAB = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "location", "severity"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string" },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: { path: { type: "string", pattern: "^(?!\\.?/)" }, lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } } },
      },
    },
  },
} as const;

const text = (value: string): string => JSON.stringify(value);
const HOSTILE = `topsheet: 1
name: ${text(EVIL)}
provider: wayinvideo
labels: {${text(EVIL)}: ${text(EVIL)}}
budget: {wayinvideo-units: 1, ${text(EVIL)}: 5}
assume: {summary: {unitsPerMinute: {low: 1, high: 3, reason: ${text(EVIL)}}}}
jobs:
  - {id: a, type: summary, video_url: ${text(`https://www.youtube.com/watch?v=${EVIL}`)}, durationSeconds: 60, note: ${text(EVIL)}}
  - {id: b, type: summary, video_url: "https://www.youtube.com/watch?v=b", durationSeconds: 60, skip: ${text(EVIL)}}
  - {id: c, type: ${text(EVIL)}, ${text(EVIL)}: ${text(EVIL)}}
  - {id: d, type: clip, video_url: "https://www.youtube.com/watch?v=b", durationSeconds: 60, resolution: ${text(EVIL)}, ${text(`=${EVIL}`)}: 1}
  - {id: ${text(EVIL)}, type: summary}
`;
const EVIL_FILE = "we,ird:%0A::error`|@all#1<b>.batch.yaml";

/** What a run over hostile files writes, by format; run in a folder below the root of a repository. */
function written(): Record<(typeof FORMATS)[number] | "json", string> {
  const root = folderWith({ [`media/${EVIL_FILE}`]: HOSTILE, "media/plain.batch.yaml": PLAIN });
  mkdirSync(join(root, ".git"));
  const cwd = join(root, "media");
  const formats = [...FORMATS, "json"] as const;
  const { status } = topsheet(["lint", "--as-of", "2026-11-25", ...formats.flatMap((format) => ["--format", `${format}=out/${format}`])], { cwd });
  expect(status).toBe(1);
  return Object.fromEntries(formats.map((format) => [format, readFileSync(join(cwd, "out", format), "utf8")])) as ReturnType<typeof written>;
}

const PLAIN = `topsheet: 1
provider: subclip
jobs:
  - {id: intro, type: captions, file: é.mp4, durationSecnds: 60}
  # topsheet-ignore duplicate-job -- a second take
  - {id: again, type: captions, file: a.mp4, durationSeconds: 60}
  - {id: third, type: captions, file: a.mp4, durationSeconds: 60} # topsheet-ignore duplicate-job -- wanted
`;

describe("hostile strings in every place", () => {
  const out = (): ReturnType<typeof written> => written();

  test("no format carries controls, escapes or characters that reorder text", () => {
    for (const [format, content] of Object.entries(out())) {
      const lines = format === "csv" ? content.replaceAll("\r\n", "\n") : content;
      expect(lines, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test("github: nothing but its own commands, ten of a level at the most", () => {
    const lines = out().github.trimEnd().split("\n");
    const own = /^::(?:error|warning|notice) (?:file=[^,:]*,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?)?title=topsheet[ a-z-]*::/;
    for (const line of lines) if (!/^(?:Prices|Failed|\d+ can be fixed)/.test(line)) expect(line).toMatch(own);
    for (const level of ["error", "warning", "notice"]) expect(lines.filter((line) => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10);
    expect(lines.some((line) => line.startsWith("::error file=media/we%2Cird%3A%250A%3A%3Aerror`|@all#1<b>.batch.yaml,line="))).toBe(true);
  });

  test("markdown: no picture, no link but ours, no mention or reference outside of code", () => {
    const body = out().markdown;
    expect(body.split("\n")[0]).toMatch(/^### ❌ topsheet: Failed\. At least 6 <code>subclip-credits<\/code>/);
    const html = marked.parse(body, { gfm: true, async: false });
    expect(html).not.toMatch(/<img|<script|onerror=(?![^<]*<\/code>)/);
    for (const [, href = ""] of html.matchAll(/<a href="([^"]*)"/g)) expect(href).toMatch(/^media\/[\w%.-]+#L\d+$/);
    const visible = html.replace(/<code>[^]*?<\/code>/g, "");
    expect(visible).not.toMatch(/@\w|\w#\d|(?:^|\s)#\d|GH-\d|www\.\w|:\/\/|[0-9a-f]{40}/);
    expect(html.match(/<\/?(\w+)/g)?.filter((tag) => !/<\/?(?:h3|p|table|thead|tbody|tr|th|td|code|a|strong|blockquote|ul|li|details|summary|sub)$/.test(tag))).toEqual([]);
  });

  test("junit: well-formed XML, a case for each job, the skipped one skipped", () => {
    const { junit } = out();
    expect(XMLValidator.validate(junit)).toBe(true);
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testsuite" || name === "testcase" }).parse(junit) as { testsuites: { testsuite: { "@_tests": string; "@_skipped": string; testcase: unknown[] }[] } };
    expect(testsuites.testsuite.map((suite) => [suite["@_tests"], suite.testcase.length, suite["@_skipped"]])).toEqual([
      ["4", 4, "0"],
      ["5", 5, "1"],
    ]);
  });

  test("csv: one width, no cell that a spreadsheet would run", () => {
    const rows = parse(out().csv, { relax_quotes: false, record_delimiter: "\r\n" }) as string[][];
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([23]));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
  });

  test("gitlab: what was not checked is an issue, in a file in any case", () => {
    const cwd = folderWith({ "README.md": "" });
    const issues = (args: readonly string[]): unknown => JSON.parse(topsheet(["lint", "--format", "gitlab", ...args], { cwd }).stdout);
    expect(issues(["gone.batch.yaml"])).toMatchObject([{ check_name: "not-checked", description: "gone.batch.yaml was not checked: there is no such file or folder.", severity: "critical", location: { path: "gone.batch.yaml" } }]);
    expect(issues([])).toMatchObject([{ check_name: "not-checked", location: { path: "topsheet.config.yaml" } }]);
  });
  test("gitlab: fingerprints are unique and hold no line", () => {
    const issues = JSON.parse(out().gitlab) as { fingerprint: string; location: { path: string; lines: { begin: number } } }[];
    const validate = new Ajv().compile(GITLAB);
    validate(issues);
    expect(validate.errors ?? []).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.every(({ location }) => location.path.startsWith("media/") && location.lines.begin > 0)).toBe(true);
  });
});

describe("against public schemas", () => {
  const run = (format: string, batch = PLAIN): unknown => {
    const cwd = folderWith({ "a.batch.yaml": batch });
    return JSON.parse(topsheet(["lint", "--as-of", "2026-11-25", "--format", format], { cwd }).stdout);
  };

  test.skipIf(!existsSync(SHARED))("sarif is valid against ../shared/schemas/sarif-2.1.0.json and within GitHub's limits", () => {
    const schema = JSON.parse(readFileSync(join(SHARED, "sarif-2.1.0.json"), "utf8")) as { $schema?: string };
    const ajv = /draft-04/.test(schema.$schema ?? "") ? new (Ajv4 as unknown as typeof Ajv)({ strict: false, validateFormats: false }) : new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(schema);
    for (const log of [run("sarif"), JSON.parse(written().sarif)]) {
      validate(log);
      expect(validate.errors ?? []).toEqual([]);
    }
    const log = run("sarif") as { runs: { tool: { driver: { rules: { id: string; help: { markdown: string } }[] } }; results: { ruleId: string; ruleIndex: number; suppressions: { justification: string }[]; fixes?: unknown[] }[] }[] };
    const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = log.runs;
    expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual(results.map(() => true));
    expect(tool.driver.rules.map(({ help }) => help.markdown.split("\n")[0])).toEqual(tool.driver.rules.map(({ id }) => `# ${id}`));
    expect(results.flatMap(({ suppressions }) => suppressions.map((one) => one.justification))).toEqual(["wanted"]);
    expect(results.filter(({ fixes }) => fixes).map(({ ruleId }) => ruleId)).toEqual(["unknown-field", "duplicate-job"]);
  });

  test.skipIf(!existsSync(SHARED))("rdjson is valid against ../shared/schemas/rdjson.json, with columns in bytes and fixes as suggestions", () => {
    const validate = new (Ajv4 as unknown as typeof Ajv)({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(join(SHARED, "rdjson.json"), "utf8")) as object);
    const report = run("rdjson") as { diagnostics: { code: { value: string }; location: { range: { start: { line: number; column: number } } }; suggestions?: { text: string }[] }[] };
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    const unknown = report.diagnostics.find(({ code }) => code.value === "unknown-field");
    // `é` takes two bytes, so the key stands one byte further right than the column that people count.
    expect([unknown?.location.range.start, unknown?.suggestions?.map((one) => one.text)]).toEqual([{ line: 4, column: 47 }, ["durationSeconds"]]);
  });
});

test("fingerprints stay when lines move, and differ between findings", () => {
  const prints = (batch: string): string[] => {
    const cwd = folderWith({ "a.batch.yaml": batch });
    return (JSON.parse(topsheet(["lint", "--format", "gitlab"], { cwd }).stdout) as { fingerprint: string }[]).map((one) => one.fingerprint);
  };
  const before = prints(PLAIN);
  expect(new Set(before).size).toBe(2);
  expect(prints(`# a comment\n\n${PLAIN}`)).toEqual(before);
});

test("a large report in each format stays within its bounds, and reaches a slow reader whole", async () => {
  const jobs = Array.from({ length: 8000 }, (_, i) => `  - {id: job-${i}, type: captions, file: ${"f".repeat(40)}${i}.mp4, durationSecnds: ${i + 1}}\n`).join("");
  const cwd = folderWith({ "a.batch.yaml": `topsheet: 1\nprovider: subclip\njobs:\n${jobs}` });
  const size = (format: string): number => Buffer.byteLength(topsheet(["lint", "--format", format], { cwd }).stdout);
  expect(size("markdown")).toBeLessThan(65_536);
  expect(topsheet(["lint", "--format", "github"], { cwd }).stdout.match(/^::(\w+)/gm)).toEqual([...Array<string>(10).fill("::error"), "::notice"]);
  for (const format of ["sarif", "junit"]) {
    const whole = topsheet(["lint", "--format", format], { cwd }).stdout;
    const { slow, status } = await slowly(["lint", "--format", format], cwd);
    expect([status, slow.length, slow === whole]).toEqual([1, whole.length, true]);
    expect(whole.length).toBeGreaterThan(format === "sarif" ? 5_000_000 : 3_000_000);
  }
});

/** Reads the output of the command with a rest after each piece. */
async function slowly(args: readonly string[], cwd: string): Promise<{ slow: string; status: number | null }> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
  const done = new Promise<number | null>((settle) => child.on("close", settle));
  let slow = "";
  child.stdout.setEncoding("utf8");
  for await (const piece of child.stdout) {
    slow += String(piece);
    await new Promise((settle) => setTimeout(settle, 2));
  }
  return { slow, status: await done };
}

test("github: a path that was not checked comes first and takes a place", () => {
  const jobs = Array.from({ length: 12 }, (_, i) => `  - {id: job-${i}, type: captions, file: a${i}.mp4, durationSecnds: 1}\n`).join("");
  const cwd = folderWith({ "a.batch.yaml": `topsheet: 1\nprovider: subclip\njobs:\n${jobs}` });
  const { stdout, status } = topsheet(["lint", "a.batch.yaml", "gone.batch.yaml", "--format", "github"], { cwd });
  const lines = stdout.split("\n");
  expect([status, lines[0], lines.filter((line) => line.startsWith("::error ")).length, lines[10]]).toEqual([
    2,
    "::error title=topsheet::gone.batch.yaml was not checked: there is no such file or folder.",
    10,
    "::notice title=topsheet::3 more errors are not shown here: GitHub shows ten annotations of a kind for a step. `topsheet lint` lists all of them.",
  ]);
});

test("two reports for the same file are refused, and so are two on standard output", () => {
  const cwd = folderWith({ "a.batch.yaml": PLAIN });
  expect(topsheet(["lint", "--format", "sarif=x", "--format", "junit=x"], { cwd }).status).toBe(2);
  expect(topsheet(["lint", "--format", "sarif", "--format", "junit"], { cwd }).status).toBe(2);
});
