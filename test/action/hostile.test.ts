import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addFiles, batchOf, folderWith, git } from "../cli/topsheet.js";
import { GitHubServer } from "./github-server.js";
import { checkout, commit, pullRequest, PUSH, runAction, type Step } from "./runner.js";

/** Strings of a stranger, in every place that a branch can put one, end up as text: in the log, the outputs, the summary and the comment. */
let github: GitHubServer;
beforeAll(async () => void (github = await GitHubServer.start()));
beforeEach(() => github.reset());
afterAll(() => github.stop());

const STRINGS = [
  "x\n::error title=a::b",
  "x\r\n##[error]b",
  "::add-mask::b",
  "%0A::warning::b%0D",
  "##[add-matcher]b.json",
  "@everyone @acme/owners a@example.com",
  "#1 GH-1 org/repo#1 0123abcdef0123abcdef0123abcdef0123abcdef",
  "| a | b |\n| --- | --- |",
  "`code` ``two`` ```three",
  "\\`a\\` \\| b \\",
  "<script>alert(1)</script><img src=x onerror=alert(1)></code></details>",
  "[a](javascript:alert(1)) ![i](http://evil.example/i.png) <http://evil.example> www.evil.example",
  "--> <!-- topsheet key=topsheet run=99 attempt=1 -->",
  "\u001b[31mred\u001b[0m \u202eabc\u2066 \u200b\u2028",
  "ghadelimiter_x\nverdict=pass",
  "# heading\n- list\n> quote\n***",
  "$(touch pwned) `touch pwned` ; touch pwned",
  ":+1: &lt;b&gt; &#64;everyone",
];

const quoted = (value: string): string => JSON.stringify(value);

/** A batch with one string everywhere. */
function batch(text: string): string {
  const evil = quoted(text);
  return `topsheet: 1
name: ${evil}
provider: wayinvideo
labels: {${evil}: ${evil}}
budget: {wayinvideo-units: 1, ${evil}: 5}
assume: {summary: {unitsPerMinute: {low: 1, high: 3, reason: ${evil}}}}
jobs:
  - {id: a, type: summary, video_url: ${quoted(`https://www.youtube.com/watch?v=${text}`)}, durationSeconds: 60, note: ${evil}}
  - {id: b, type: summary, video_url: "https://www.youtube.com/watch?v=b", durationSeconds: 60, skip: ${evil}}
  - {id: c, type: ${evil}, ${evil}: ${evil}}
  - {id: d, type: clip, video_url: "https://www.youtube.com/watch?v=b", durationSeconds: 60, resolution: ${evil}}
  - {id: ${evil}, type: summary} # topsheet-ignore ${text.replace(/\s+/g, " ")} -- ${text.replace(/\s+/g, " ")}
`;
}

/** A name of a file cannot hold these two. */
const asName = (text: string): string => `${text.replaceAll("/", "∕").replaceAll("\0", "")}.batch.yaml`;

/** What a runner takes for a command: `::name …::` after blanks at the start of a line, `##[name …]` anywhere. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => /^\s*::(\w[\w-]*)/.exec(line)?.[1] ?? (/##\[/.test(line) && !/^::/.test(line) ? `v1: ${line}` : []));
}

function expectHarmless(step: Step, bodies: readonly string[]): void {
  expect(commandsIn(step.log).filter((name) => !["add-mask", "error", "warning", "notice"].includes(name))).toEqual([]);
  for (const line of step.log.split("\n").filter((one) => /^::(?:error|warning|notice)/.test(one))) {
    expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]*(?:,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?)?,)?title=topsheet[ a-z-]*::/);
  }
  expect(step.log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202a-\u202e\u2066-\u2069]/);
  for (const body of [step.summary, ...bodies]) {
    expect(body).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069]/);
    expect(body.match(/<!--/g)?.length ?? 0).toBe(body.startsWith("<!-- topsheet key=topsheet run=1 attempt=1 -->\n") ? 1 : 0);
    const html = marked.parse(body.replace(/^<!--.*-->\n/, ""), { gfm: true, async: false });
    expect(html.match(/<\/?(\w+)/g)?.filter((tag) => !/<\/?(?:h3|p|table|thead|tbody|tr|th|td|code|a|strong|blockquote|ul|li|details|summary|sub|br)$/.test(tag))).toEqual([]);
    for (const [, href = ""] of html.matchAll(/<a href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/github\.com\/acme\/films\/blob\/[0-9a-f]{40}\/[\w%./!~*-]+#L\d+$/);
    const rows = html.match(/<tr>[^]*?<\/tr>/g) ?? [];
    expect(rows.filter((row) => ![2, 4, 5].includes(row.match(/<t[hd]/g)?.length ?? 0))).toEqual([]);
    const visible = html.replace(/<code>[^]*?<\/code>/g, "").replace(/<[^>]*>/g, "");
    expect(visible).not.toMatch(/@\w|\w#\d|(?:^|\s)#\d|GH-\d|www\.\w|:\/\/|[0-9a-f]{40}/);
  }
  expect(Object.keys(step.outputs)).toEqual(["verdict", "total-low", "total-high", "currency", "findings", "report", "sarif"]);
}

test.each(STRINGS)("%j", async (text) => {
  const { workspace, event } = pullRequest({ base: { "plain.batch.yaml": batch("plain") }, changes: { "plain.batch.yaml": batch(text), [asName(text)]: batch(text) } });
  const step = await runAction({ workspace, event, api: github.url, inputs: { comment: "always", sarif: "topsheet.sarif" } });
  expect([step.status, step.outputs.verdict, github.comments.length]).toEqual([1, "fail", 1]);
  expectHarmless(step, github.comments.map(({ body }) => body));
  expect(git(workspace, "status", "--porcelain", "-z").split("\0").filter((line) => line !== "")).toEqual(["?? topsheet.sarif"]);
});

test("a config, its cards and files that cannot be read", async () => {
  for (const text of STRINGS) {
    const workspace = checkout({ "topsheet.config.yaml": `${quoted(text)}: 1\nrules: {${quoted(text)}: error}\nrates: {${quoted(text)}: ${quoted(text)}}\n`, "a.batch.yaml": batch("plain") });
    const step = await runAction({ workspace, event: PUSH });
    expect(step.status).toBe(2);
    expectMisuse(step);
    const named = await runAction({ workspace, event: PUSH, inputs: { paths: `${text.replace(/\s+/g, " ")}.yaml`, config: "none.yaml" } });
    expectMisuse(named);
  }
});

/** Without a result, what is told is one annotation, and quoted in the summary. */
function expectMisuse(step: Step): void {
  expect(commandsIn(step.log)).toEqual(["add-mask", "error"]);
  const html = marked.parse(step.summary, { gfm: true, async: false });
  expect(html.match(/<\/?(\w+)/g)?.filter((tag) => !/<\/?(?:h3|p|code|blockquote)$/.test(tag))).toEqual([]);
}

test("names of branches and commits are no options and no commands", async () => {
  const workspace = checkout({ "a.batch.yaml": batch("plain") });
  git(workspace, "branch", "$(touch-pwned)");
  commit(workspace, "::error::x");
  const step = await runAction({ workspace, event: PUSH, inputs: { base: "$(touch-pwned)" } });
  expect([step.status, git(workspace, "status", "--porcelain")]).toEqual([1, ""]);
});

test("a folder of the branch that looks like a repository is none: it names no program, no base and no file to leave out", async () => {
  const { workspace, event, origin } = pullRequest({ base: { "media/a.batch.yaml": batchOf(2) }, changes: { "media/a.batch.yaml": batchOf(10) } });
  const { base } = (event.payload as { pull_request: { base: { sha: string } } }).pull_request;
  const media = join(workspace, "media");
  execFileSync("git", ["clone", "-q", "--bare", origin, join(workspace, "bare")]);
  const bare = join(workspace, "bare");
  const other = checkout({ "a.batch.yaml": batchOf(1000) });
  git(bare, "fetch", "-q", other, "main:refs/heads/other");
  git(bare, "replace", base.sha, "other");
  cpSync(bare, media, { recursive: true });
  rmSync(bare, { recursive: true });
  const queue = { name: "merge_group", payload: { merge_group: { base_sha: base.sha } } };
  const HEAD = "[core]\nrepositoryformatversion = 1\nbare = false\nworktree = .\n";
  const lazily = `[extensions]\npartialClone = evil\n[protocol "ext"]\nallow = always\n[remote "evil"]\nurl = ext::touch ${workspace}/pwned\npromisor = true\n`;
  for (const [config, named] of [[HEAD, base.sha], [`${HEAD}fsmonitor = "touch ${workspace}/pwned; false"\n`, base.sha], [HEAD + lazily, "1".repeat(40)]] as const) {
    addFiles(media, { config, "info/exclude": "*\n" });
    for (const [from, inputs] of [[event, {}], [queue, {}], [PUSH, { base: named }]] as const) {
      const step = await runAction({ workspace, event: from, inputs: { ...inputs, "working-directory": "media" } });
      expect([step.status, existsSync(join(workspace, "pwned"))]).toEqual([2, false]);
      expect(step.log).toMatch(/git says: fatal: .*bare repository/);
    }
  }
  const whole = await runAction({ workspace, event: PUSH, inputs: { paths: "media" } });
  expect([whole.status, whole.log]).toEqual([0, expect.stringContaining("1 planned job, 1 batch and 1 file.")]);
});

test("an event that is not as GitHub sends it", async () => {
  const workspace = checkout({ "a.batch.yaml": batch("plain") });
  for (const payload of [null, [], "x", { pull_request: { number: "1; rm", base: { sha: "--upload-pack=x" }, head: { sha: "HEAD" } } }, { pull_request: { __proto__: { number: 1 } } }]) {
    const step = await runAction({ workspace, event: { name: "pull_request", payload } });
    expect([step.status, step.log]).toEqual([2, expect.stringContaining("does not tell what the changes are to go into")]);
  }
  const none = await runAction({ workspace, event: { name: "pull_request", payload: null }, env: { GITHUB_EVENT_PATH: folderWith({}) } });
  expect(none.status).toBe(2);
});

test("nothing of the environment of the step reaches git but what git needs", async () => {
  const spy = folderWith({ "git": "#!/bin/sh\nenv >> \"$HOME/seen\"\nexec /usr/bin/git \"$@\"\n" });
  git(spy, "init", "-q");
  const { chmodSync } = await import("node:fs");
  chmodSync(`${spy}/git`, 0o755);
  const { workspace, event } = pullRequest({ base: {}, changes: { "a.batch.yaml": batch("plain") } });
  const step = await runAction({ workspace, event, env: { PATH: `${spy}:${process.env.PATH ?? ""}`, HOME: spy } });
  expect([step.status, readFileSync(`${spy}/seen`, "utf8")]).toEqual([1, expect.not.stringMatching(/INPUT_|token-that-writes/)]);
});
