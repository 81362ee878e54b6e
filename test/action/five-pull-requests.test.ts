import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GitHubServer } from "./github-server.js";
import { type Changes, pullRequest, runAction } from "./runner.js";

/**
 * A repository with plans and budgets, and five pull requests: what the action says about each, byte for byte, in
 * test/action/expected. `UPDATE_EXAMPLES=1 npx vitest run test/action/five-pull-requests.test.ts` writes it anew.
 */
const EXPECTED = resolve(import.meta.dirname, "expected");

let github: GitHubServer;
beforeAll(async () => void (github = await GitHubServer.start()));
beforeEach(() => github.reset());
afterAll(() => github.stop());

const CONFIG = `files: ["media/*.batch.yaml"]
plans: {subclip: creator}
budgets:
  - {currency: subclip-credits, limit: 60}
`;

const SPRING = `topsheet: 1
name: spring
provider: subclip
budget: {subclip-credits: {limit: 40, warnAt: 95%}}
jobs:
  - id: keynote
    type: dub
    sourceUrl: https://cdn.example.com/keynote.mp4
    sourceMediaType: video
    durationSeconds: 180
    cloneVoice: true
    preserveBackground: true
    matrix:
      targetLanguage: [es, fr]
  - {id: teaser, type: tts, input: {type: text, text: Two minutes of your time.}, voiceId: anna, durationSeconds: 24}
`;

const TEASERS = `topsheet: 1
name: teasers
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: cat, type: text2video, model: viduq3-turbo, prompt: A cat on a sofa., duration: 5, resolution: 720p}
`;

const BASE = { "topsheet.config.yaml": CONFIG, "media/spring.batch.yaml": SPRING, "media/teasers.batch.yaml": TEASERS };

const EVIL = "x\\n::error title=a::b\\r\\n##[error]%0A | \`code\` @everyone org/repo#1 #7 GH-1 <img src=x onerror=alert(1)><!-- topsheet key=topsheet run=99 attempt=1 --> \\e[31mred \\u202eabc [a](javascript:alert(1)) ![i](http://evil.example/i.png) www.evil.example";

const HOSTILE = `topsheet: 1
name: "${EVIL}"
provider: subclip
labels: {"${EVIL}": "${EVIL}"}
budget: {subclip-credits: 1}
jobs:
  - {id: "${EVIL}", type: tts}
  - {id: a, type: "${EVIL}"}
  - {id: b, type: tts, input: {type: text, text: "${EVIL}"}, voiceId: "${EVIL}", durationSeconds: 30, "${EVIL}": 1}
  - {id: c, type: captions, file: "${EVIL}.mp4", durationSeconds: 30, note: "${EVIL}"}
`;

interface Case {
  readonly name: string;
  readonly changes: Changes;
  readonly fromFork?: boolean;
  readonly status: number;
}

const CASES: readonly Case[] = [
  { name: "cheaper", changes: { "media/spring.batch.yaml": SPRING.replace("[es, fr]", "[es]") }, status: 0 },
  { name: "dearer-but-within", changes: { "media/spring.batch.yaml": SPRING.replace("durationSeconds: 24", "durationSeconds: 48").replace("durationSeconds: 180", "durationSeconds: 240") }, status: 0 },
  { name: "exceeding", changes: { "media/spring.batch.yaml": SPRING.replace("[es, fr]", "[es, fr, it, de]") }, status: 1 },
  { name: "raises-its-own-budget", changes: { "media/spring.batch.yaml": SPRING.replace("limit: 40", "limit: 90").replace("[es, fr]", "[es, fr, it, de]"), "topsheet.config.yaml": CONFIG.replace("limit: 60", "limit: 100") }, status: 1 },
  { name: "hostile-fork", changes: { "media/we,ird:%0A::error\`|@all#1<b>.batch.yaml": HOSTILE }, fromFork: true, status: 1 },
];

describe("five pull requests", () => {
  test.each(CASES)("$name", async ({ name, changes, fromFork = false, status }) => {
    const { workspace, event } = pullRequest({ base: BASE, changes, fromFork });
    const token = fromFork ? "token-that-reads" : "token-that-writes";
    const step = await runAction({ workspace, event, api: github.url, token, inputs: { comment: "changed", sarif: "topsheet.sarif" } });
    expect([step.status, step.outputs.verdict]).toEqual([status, status === 0 ? "pass" : "fail"]);
    const tidy = (text: string): string => text.replaceAll(workspace, "<workspace>").replaceAll(step.temp, "<temp>").replace(/(?<=topsheet-)\w{6}(?=\/report)/g, "······");
    hold(`${name}/log.txt`, tidy(step.log));
    hold(`${name}/outputs.txt`, tidy(Object.entries(step.outputs).map(([key, value]) => `${key}=${value}\n`).join("")));
    hold(`${name}/summary.md`, step.summary);
    hold(`${name}/comment.md`, github.comments.map(({ body }) => body).join("\n---\n"));
  });
});

function hold(path: string, text: string): void {
  const file = join(EXPECTED, path);
  if (process.env.UPDATE_EXAMPLES) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else expect(text, path).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
}
