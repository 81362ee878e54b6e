import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BATCH, batchOf } from "../cli/topsheet.js";
import { type Fault, GitHubServer } from "./github-server.js";
import { checkout, type Job, pullRequest, PUSH, runAction, type Step } from "./runner.js";

/** The comment on a pull request, over HTTP to a server on loopback. */
let github: GitHubServer;
beforeAll(async () => void (github = await GitHubServer.start()));
beforeEach(() => github.reset());
afterAll(() => github.stop());

type Options = Partial<Job> & { readonly files?: Readonly<Record<string, string>>; readonly key?: string; readonly mode?: string };

/** A run over the pull request that adds these files. */
async function run({ files = { "a.batch.yaml": BATCH }, key = "topsheet", mode = "always", ...job }: Options = {}): Promise<Step> {
  const { workspace, event } = pullRequest({ base: { "README.md": "Plans.\n" }, changes: files });
  return await runAction({ workspace, event, api: github.url, ...job, inputs: { comment: mode, "comment-key": key, ...job.inputs } });
}

const mark = (key: string, run: number, attempt = 1): string => `<!-- topsheet key=${key} run=${run} attempt=${attempt} -->\n`;

test("is written once, updated in place, and left alone where nothing differs", async () => {
  expect((await run({ run: 1 })).log).toContain("topsheet: Comment on pull request 7: written.");
  expect(github.comments.map(({ body }) => body.split("\n").slice(0, 2))).toEqual([[mark("topsheet", 1).trim(), expect.stringMatching(/^### ✅ topsheet: Passed\. 3 <code>subclip-credits<\/code>/)]]);
  github.log.length = 0;
  expect((await run({ run: 2 })).log).toContain("topsheet: Comment on pull request 7: as before.");
  expect(github.log).toEqual(["comments"]);
  expect((await run({ run: 3, files: { "a.batch.yaml": batchOf(2) } })).log).toContain("topsheet: Comment on pull request 7: updated.");
  expect(github.comments.map(({ body }) => body.split("\n").slice(0, 2))).toEqual([[mark("topsheet", 3).trim(), expect.stringMatching(/^### ❌ topsheet: Failed\./)]]);
});

test("an older run never overwrites a newer one", async () => {
  await run({ run: 5, attempt: 2 });
  const [before] = github.comments.map(({ body }) => body);
  for (const [number, attempt] of [[4, 9], [5, 1]] as const) {
    const { log } = await run({ run: number, attempt, files: { "a.batch.yaml": batchOf(2) } });
    expect(log).toContain("left to a later run");
  }
  expect(github.comments.map(({ body }) => body)).toEqual([before]);
});

test("two that runs at the same time have written become one", async () => {
  const [first, second, other] = [mark("topsheet", 2), mark("topsheet", 1), mark("prod", 1)].map((line) => github.add("github-actions", `${line}old`));
  expect((await run({ run: 1, attempt: 2 })).log).toContain("left to a later run");
  expect((await run({ run: 3 })).log).toContain("updated");
  expect(github.comments).toEqual([first, other]);
  expect([first?.body.split("\n")[0], second?.body]).toEqual([mark("topsheet", 3).trim(), `${mark("topsheet", 1)}old`]);
});

test("each key has its own, and those of others are never touched", async () => {
  const others = [
    github.add("github-actions", `${mark("non-prod", 1)}old`),
    github.add("stranger", `${mark("prod", 1)}planted`),
    github.add("github-actions", `A quote of ${mark("prod", 1)}`),
    github.add("github-actions", "<!-- topsheet key=prod run=x attempt=1 -->\nno mark"),
  ].map((comment) => ({ ...comment }));
  await run({ key: "prod", run: 2 });
  expect(github.comments.slice(0, 4)).toEqual(others);
  expect(github.comments.slice(4).map(({ body }) => body.split("\n")[0])).toEqual([mark("prod", 2).trim()]);
});

test("is found on a later page", async () => {
  for (let at = 0; at < 230; at++) github.add("somebody", `Comment ${at}`);
  const own = github.add("github-actions", `${mark("topsheet", 1)}old`);
  for (let at = 0; at < 30; at++) github.add("somebody", `Comment ${at}`);
  await run({ run: 2 });
  expect(github.log).toEqual(["comments", "comments", "comments", "updateIssueComment"]);
  expect(own.body.split("\n")[0]).toBe(mark("topsheet", 2).trim());
});

test("is none without being asked for, and without a pull request", async () => {
  await run({ mode: "off" });
  const { log, status } = await runAction({ workspace: checkout({ "a.batch.yaml": BATCH }), event: PUSH, api: github.url, inputs: { comment: "always" } });
  expect([github.log, status, log]).toEqual([[], 0, expect.stringContaining("The event `push` has no pull request to comment on.")]);
});

test("tells that nothing was proven, so that no earlier verdict stands", async () => {
  await run({ run: 1 });
  const { status } = await run({ run: 2, mode: "changed", files: { "a.batch.yaml": BATCH, "topsheet.config.yaml": "budgts: []\n" } });
  expect([status, github.comments.map(({ body }) => body.split("\n")[1])]).toEqual([2, ["### ❌ topsheet: Failed: nothing was proven"]]);
});

describe("with `changed` it is first written when something differs from the base", () => {
  const base = { "a.batch.yaml": BATCH, "topsheet.config.yaml": "rules: {}\n" };
  const suppressed = "# topsheet-ignore-file transcribe-once -- as before\n";
  const DIFFERENCES: [what: string, changes: Readonly<Record<string, string | null>>, written: boolean][] = [
    ["another file", { "README.md": "New.\n" }, false],
    ["a text that costs the same", { "a.batch.yaml": BATCH.replace("Hello.", "Bye.") }, false],
    ["a moved file", { "a.batch.yaml": null, "b/a.batch.yaml": BATCH }, false],
    ["a cost", { "a.batch.yaml": BATCH.replace("durationSeconds: 30", "durationSeconds: 60") }, true],
    ["a limit", { "a.batch.yaml": batchOf(9) }, true],
    ["a finding", { "a.batch.yaml": `${suppressed}${BATCH}` }, true],
    ["a file that is no YAML any more", { "a.batch.yaml": "jobs: [" }, true],
  ];
  test.each(DIFFERENCES)("%s", async (_, changes, written) => {
    const { workspace, event } = pullRequest({ base, changes });
    const { log } = await runAction({ workspace, event, api: github.url, inputs: { comment: "changed" } });
    expect([github.comments.length > 0, log.includes("Comment on pull request 7: not needed.")]).toEqual([written, !written]);
  });

  test("one that is there is brought up to date all the same", async () => {
    const own = github.add("github-actions", `${mark("topsheet", 1)}### ❌ topsheet: Failed.`);
    const { workspace, event } = pullRequest({ base, changes: { "README.md": "New.\n" } });
    await runAction({ workspace, event, api: github.url, run: 2, inputs: { comment: "changed" } });
    expect(own.body.split("\n")[1]).toBe("### ✅ topsheet: Passed. 3 <code>subclip-credits</code> (as before), within the budget of 10");
  });
});

test("stays within what GitHub takes by leaving out whole rows", async () => {
  const jobs = Array.from({ length: 3000 }, (_, i) => `  - {id: job-${i}, type: captions, file: ${"f".repeat(200)}${i}.mp4, durationSecnds: ${i + 1}}\n`).join("");
  await run({ files: { "a.batch.yaml": `topsheet: 1\nprovider: subclip\njobs:\n${jobs}` } });
  const [body = ""] = github.comments.map((comment) => comment.body);
  expect(body.length).toBeGreaterThan(40_000);
  expect(body.length).toBeLessThan(65_536);
  expect(body.trimEnd().split("\n").at(-1)).toMatch(/^<sub>.*<\/sub>$/);
});

describe("what goes wrong is told once, and changes no verdict", () => {
  const FAULTS: [what: string, faults: Fault[], message: RegExp][] = [
    ["403", [{ status: 403 }], /the token may not comment on pull requests \(HTTP 403\)\. It takes `permissions: \{pull-requests: write\}`/],
    ["a fault within a good answer", [{ error: "FORBIDDEN" }], /the token may not comment on pull requests \(FORBIDDEN\)/],
    ["401", [{ status: 401 }], /GitHub does not know the token \(HTTP 401\)/],
    ["404", [{ status: 404 }], /GitHub does not find the pull request, or does not show it to this token \(HTTP 404\)/],
    ["422", [{ status: 200 }, { status: 422 }], /GitHub does not take the comment \(HTTP 422\)/],
    ["429", [{ status: 429 }], /GitHub takes no more requests for now \(HTTP 429\)/],
    ["429 for an hour", [{ status: 429, headers: { "retry-after": "3600" } }], /GitHub takes no more requests for now \(HTTP 429\)/],
    ["429 for a second, twice", [{ status: 429, headers: { "retry-after": "1" } }], /GitHub takes no more requests for now \(HTTP 429\)/],
    ["a rate limit that is a 403", [{ status: 403, body: '{"message": "API rate limit exceeded"}' }], /GitHub takes no more requests for now \(HTTP 403\)/],
    ["a rate limit within a good answer", [{ error: "RATE_LIMITED" }], /GitHub takes no more requests for now \(RATE_LIMITED\)/],
    ["502", [{ status: 502, body: "<html>" }], /GitHub has a fault \(HTTP 502\)/],
    ["an answer of another form", ["says nothing of sense"], /GitHub refused it \(an answer of another form\)/],
    ["a broken line", ["hangs up"], /GitHub cannot be reached \(UND_ERR_SOCKET\)/],
    ["silence", ["hangs"], /GitHub did not answer in time/],
    ["an answer without an end", ["trickles"], /GitHub did not answer in time/],
    ["an answer in which the comments are missing", ["keeps the comments to itself"], /GitHub does not tell which comments there are/],
  ];
  test.each(FAULTS)("%s", async (_, faults, message) => {
    github.faults = faults;
    const [good, bad] = await Promise.all([run(), run({ files: { "a.batch.yaml": batchOf(2) } })]);
    expect([good.status, good.outputs.verdict, bad.status, bad.outputs.verdict]).toEqual([0, "pass", 1, "fail"]);
    for (const step of [good, bad]) {
      const told = step.log.split("\n").filter((line) => line.includes("The comment could not be written: "));
      expect(told).toEqual([expect.stringMatching(message)]);
      expect(told[0]).toMatch(/^::notice title=topsheet::.* The verdict does not depend on it\.$/);
      expect(step.summary).not.toBe("");
    }
    expect(github.comments).toEqual([]);
  });

  test("no network, with a proxy that Node does not use", async () => {
    const step = await run({ api: "http://127.0.0.1:9", env: { HTTPS_PROXY: "http://proxy.example:3128" } });
    expect([step.status, step.log]).toEqual([0, expect.stringMatching(/GitHub cannot be reached.*A proxy is set in the environment, which Node uses only where the step sets `NODE_USE_ENV_PROXY: 1` as well\./)]);
  });

  test.each([["", "there is no token"], ["two\nlines", "there is no token"], ["unknown", "GitHub does not know the token (HTTP 401)"]])("the token %j", async (token, message) => {
    const step = await run({ token });
    expect([step.status, step.log]).toEqual([0, expect.stringContaining(`The comment could not be written: ${message}`)]);
  });

  test("a short rest is taken, and what was turned down is asked again", async () => {
    github.faults = [{ status: 502 }, { status: 200 }, { status: 429, headers: { "retry-after": "1" } }, { status: 200 }];
    const step = await run();
    expect([step.status, github.log, github.comments.length]).toEqual([0, ["comments", "comments", "addComment", "addComment"], 1]);
  });

  test("what may have been done is not done twice", async () => {
    github.faults = [{ status: 200 }, { status: 502 }];
    expect((await run()).log).toContain("GitHub has a fault (HTTP 502)");
    expect(github.log).toEqual(["comments", "addComment"]);
  });
});

test("the token stands in nothing but the command that masks it", async () => {
  const token = "token-that-writes";
  for (const fault of [[], [{ status: 403 }], ["hangs up"]] as Fault[][]) {
    github.faults = fault;
    const { log, summary, outputs } = await run();
    expect(log.split("\n").filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`]);
    expect(`${summary}${JSON.stringify(outputs)}${JSON.stringify(github.comments)}`).not.toContain(token);
  }
});
