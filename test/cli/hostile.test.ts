import { expect, test } from "vitest";
import { folderWith, topsheet } from "./topsheet.js";

const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 300}\njobs:\n";
const job = (seconds: string, more = ""): string => `  - {id: voice, type: tts, input: {type: text, text: Hello.}, voiceId: anna, durationSeconds: ${seconds}${more}}\n`;

/** Files that nothing can be made of, or that hold what a terminal would obey. */
const BAD: readonly (readonly [what: string, content: string | Buffer])[] = [
  ["broken YAML", "topsheet: ["],
  ["binary", Buffer.from(Array.from({ length: 4096 }, (_, at) => at % 256))],
  ["another encoding", Buffer.from(`${HEAD}  - {id: café}\n`, "latin1")],
  ["nothing", ""],
  ["depth", `${HEAD}  - ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`],
  ["10⁹ takes", HEAD + job("30", ", repeat: 1000000000")],
  ["a number far too large", HEAD + job("1e1000000000")],
  ["a name of a megabyte", HEAD + job("30", `, ${"k".repeat(1_000_000)}: 1`)],
  ["an id with escapes", `${HEAD}  - {id: "vo\\e[2Jice", type: "t\\e]0;x\\atts"}\n`],
  ["names with escapes", `name: "\\e[2J\\u202e"\nlabels: {a: "\\e[31m"}\n${HEAD}${job("0", ', note: "\\e[2J", labels: {"\\e[1m": "\\r\\n"}')}`],
  ["a reason with escapes", HEAD + job("30", ', skip: "\\e[2J\\u009b31m"')],
];

test.each(BAD)("%s does no harm to a terminal, an estimate or an explanation", (_, content) => {
  const cwd = folderWith({ "bad.batch.yaml": content });
  for (const args of ["lint", "lint --color", "estimate", "estimate --group-by label.a", "explain bad.batch.yaml#voice"]) {
    const { status, stdout, stderr } = topsheet(args.split(" "), { cwd });
    expect([0, 1, 2]).toContain(status);
    const text = `${stdout}${stderr}`.replaceAll(/\u001b\[\d+m/g, args.endsWith("--color") ? "" : "$&");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
    expect(text.length).toBeLessThan(10_000);
  }
});

test("escapes in the name of a file reach neither the terminal nor the report raw", () => {
  const name = "x\u001b[2Jy\n.batch.yaml";
  const cwd = folderWith({ [name]: `${HEAD}${job("0")}` });
  const { status, stdout, stderr } = topsheet(["lint", ".", "no\u001b[31m"], { cwd });
  expect(status).toBe(2);
  expect(stdout).toContain("x␛[2Jy␊.batch.yaml");
  expect(`${stdout}${stderr}`).not.toContain("\u001b");
  const report = JSON.parse(topsheet(["lint", "--format", "json"], { cwd }).stdout) as { findings: readonly { file: string }[] };
  expect(report.findings[0]?.file).toBe(name);
});
