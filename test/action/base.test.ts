import { describe, expect, test } from "vitest";
import { BATCH, batchOf, folderWith, git } from "../cli/topsheet.js";
import { checkout, commit, type PullRequest, pullRequest, runAction, type Step } from "./runner.js";

/** What a run is compared with: read from the event, and never left out. */
const base = { "a.batch.yaml": batchOf(2).replace("durationSeconds: 30", "durationSeconds: 12") };
/** Costs 3 where the base allows 2, and allows itself 10. */
const changes = { "a.batch.yaml": BATCH };

async function run(request: Partial<PullRequest>, name = "pull_request", inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  const { workspace, event } = pullRequest({ base, changes, ...request });
  return await runAction({ workspace, event: { ...event, name }, inputs });
}

const headline = ({ summary }: Step): string => summary.split("\n")[0] ?? "";

describe("a branch is judged by the budgets of its base", () => {
  test.each<[string, Partial<PullRequest>]>([
    ["two commits of the merge", { clone: { of: "merge", depth: 2 } }],
    ["the whole history of the merge", { clone: { of: "merge", depth: "all" } }],
    ["the branch with its history", { clone: { of: "branch", depth: "all" } }],
    ["a base that has moved on", { later: { "other.md": "More.\n" } }],
    ["a branch with its history whose base has moved on", { clone: { of: "branch", depth: "all" }, later: { "other.md": "More.\n" } }],
  ])("with %s", async (_, request) => {
    for (const event of ["pull_request", "pull_request_review", "pull_request_target"]) {
      const step = await run(request, event);
      expect([step.status, headline(step)]).toEqual([1, expect.stringContaining("3 <code>subclip-credits</code> (+2), over the budget of 2")]);
      expect(step.log.includes("::warning title=topsheet::Under `pull_request_target`")).toBe(event === "pull_request_target");
    }
  });

  test("unless the workflow says otherwise", async () => {
    const step = await run({}, "pull_request", { "budget-from": "head" });
    expect([step.status, headline(step)]).toEqual([0, expect.stringContaining("3 <code>subclip-credits</code> (+2), within the budget of 10")]);
  });
});

describe("a clone that does not hold the base fails, with the line to add", () => {
  test.each<[string, Partial<PullRequest>, string]>([
    ["the merge alone", { clone: { of: "merge", depth: 1 } }, "Add `fetch-depth: 2` below `with:` of `actions/checkout`."],
    ["the branch alone", { clone: { of: "branch", depth: 1 } }, "Add `fetch-depth: 0` below `with:` of `actions/checkout`."],
  ])("%s", async (_, request, help) => {
    const step = await run(request);
    expect([step.status, step.outputs.verdict, step.log]).toEqual([2, "fail", expect.stringContaining(help)]);
    expect(step.summary).toContain(help.replace(/`([^`]*)`/g, "<code>$1</code>"));
  });

  test("no clone at all, and an event that tells no base", async () => {
    const { workspace, event } = pullRequest({ base, changes });
    const plain = await runAction({ workspace: folderWith(changes), event });
    expect([plain.status, plain.log]).toEqual([2, expect.stringContaining("The working directory is in no clone of the repository")]);
    const foreign = await runAction({ workspace, event, env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" } });
    expect([foreign.status, foreign.log]).toEqual([2, expect.stringMatching(/git does not read what is checked out.*%0Agit says: fatal: detected dubious ownership in repository at .*run `git config --global --add safe\.directory "\$GITHUB_WORKSPACE"`\./)]);
    const mute = await runAction({ workspace, event: { name: "pull_request", payload: {} } });
    expect([mute.status, mute.log]).toEqual([2, expect.stringContaining("The event `pull_request` does not tell what the changes are to go into")]);
    const named = await runAction({ workspace, event: { name: "pull_request", payload: {} }, inputs: { base: "HEAD^1" } });
    expect([named.status, headline(named)]).toEqual([0, expect.stringContaining("(+2)")]);
  });
});

test("a checkout of the base, without the changes, is no pull request that was judged", async () => {
  const { workspace, event } = pullRequest({ base, changes, clone: { of: "merge", depth: "all" } });
  git(workspace, "checkout", "-q", "--detach", "origin/main");
  const step = await runAction({ workspace, event: { ...event, name: "pull_request_target" } });
  expect([step.status, step.log]).toEqual([2, expect.stringContaining("What is checked out is the base of the pull request, without its changes")]);
});

test("a file called HEAD is not taken for the commit", async () => {
  const step = await run({ changes: { ...changes, HEAD: "ref: refs/heads/evil\n" } });
  expect([step.status, headline(step)]).toEqual([1, expect.stringContaining("(+2), over the budget of 2")]);
});

test("the merge queue is compared with what it puts its changes on", async () => {
  const { workspace } = pullRequest({ base, changes, clone: { of: "merge", depth: 2 } });
  const queuedOn = git(workspace, "rev-parse", "HEAD^1").trim();
  const step = await runAction({ workspace, event: { name: "merge_group", payload: { merge_group: { base_sha: queuedOn, head_sha: "0".repeat(40) } } } });
  expect([step.status, headline(step)]).toEqual([1, expect.stringContaining("3 <code>subclip-credits</code> (+2), over the budget of 2")]);
  const lost = await runAction({ workspace, event: { name: "merge_group", payload: { merge_group: { base_sha: "0".repeat(40) } } } });
  expect([lost.status, lost.log]).toEqual([2, expect.stringContaining("Add `fetch-depth: 0` below `with:` of `actions/checkout`.")]);
});

test.each(["push", "schedule", "workflow_dispatch"])("%s has no base, and all that is planned is judged", async (name) => {
  const workspace = checkout(changes);
  const step = await runAction({ workspace, event: { name, payload: {} }, inputs: { "budget-from": "base", "fail-on": "both" } });
  expect([step.status, headline(step)]).toEqual([0, "### ✅ topsheet: Passed. 3 <code>subclip-credits</code>, within the budget of 10"]);
  git(workspace, "branch", "before");
  commit(workspace, "later");
  const named = await runAction({ workspace, event: { name, payload: {} }, inputs: { base: "before" } });
  expect([named.status, headline(named)]).toEqual([0, "### ✅ topsheet: Passed. 3 <code>subclip-credits</code> (as before), within the budget of 10"]);
});

test("what would be an option of git or of the command is none", async () => {
  for (const ref of ["--output=x", "-x", "--upload-pack=touch x", "a..b"]) {
    const step = await run({}, "pull_request", { base: ref });
    expect([step.status, step.log]).toEqual([2, expect.stringContaining(`There is no commit \`${ref}\` in this clone`)]);
  }
});
