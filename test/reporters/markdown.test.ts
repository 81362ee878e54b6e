import { expect, test } from "vitest";
import type { RunResult } from "../../src/model/run.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { batch, budget, finding, job, run, SPRING } from "./fixtures.js";

/** The page for a comment or a summary. */
function page(result: RunResult, links?: string, mostBytes?: number): string {
  return [...REPORTERS.markdown(result, { color: false, columns: 80, prefix: "media", ...(links !== undefined && { links }), ...(mostBytes !== undefined && { mostBytes }) })].join("");
}

const talk = (cost: string, ...limits: string[]): ReturnType<typeof batch> => batch([job("talk", cost)], { budgets: limits.map((limit) => budget(limit)) });
const ERROR = finding("  «x»: 1", { severity: "error" });
const CREDITS = "<code>subclip-credits</code>";

test.each<[RunResult, string]>([
  [run([talk("14", "60")]), `✅ topsheet: Passed. 14 ${CREDITS}, within the budget of 60`],
  [run([talk("55", "60")]), `✅ topsheet: Passed. 55 ${CREDITS}, near the budget of 60`],
  [run([talk("14")]), `✅ topsheet: Passed. 14 ${CREDITS}, no budget`],
  [run([SPRING], { findings: [ERROR] }), `❌ topsheet: Failed. 46..67 ${CREDITS}, not proven within the budget of 60`],
  [run([talk("14", "60", "20 per job")]), `✅ topsheet: Passed. 14 ${CREDITS}, all 2 budgets kept`],
  [run([talk("70", "60", "20 per job", "80", "75")], { findings: [ERROR] }), `❌ topsheet: Failed. 70 ${CREDITS}, of 4 budgets 2 exceeded and 2 nearly used up`],
  [run([talk("14", "20 per job")]), `✅ topsheet: Passed. 14 ${CREDITS}, within the budget of 20 per job`],
  [run([talk("14", "60")], { findings: [ERROR, ERROR] }), `❌ topsheet: Failed. 14 ${CREDITS}, within the budget of 60, with 2 errors`],
  [run([talk("14", "60")], { unreadable: [{ file: "a", reason: "gone." }], exitStatus: 2 }), `❌ topsheet: Failed. At least 14 ${CREDITS}, within the budget of 60, 1 path not checked`],
  [run([talk("70", "60")]), `⚠️ topsheet: Passed. 70 ${CREDITS}, over the budget of 60, which does not fail this run`],
  [run([batch([job("a", "1"), job("b", "2", { currency: "vidu-credits" })])]), `✅ topsheet: Passed. 1 ${CREDITS} and 2 <code>vidu-credits</code>, no budget`],
  [run([]), "✅ topsheet: Passed. Nothing is priced, no budget"],
  [run([talk("14", "60")], { judged: false }), `✅ topsheet: Priced. 14 ${CREDITS}`],
])("the headline %#", (result, expected) => {
  expect(page(result).split("\n")[0]).toBe(`### ${expected}`);
});

test("budgets that were not judged are told before any amount", () => {
  const text = page({ ...run([talk("14", "60")]), notJudged: ["5 subclip-credits", "`@x` <b>"], configFile: "topsheet.config.yaml" });
  expect(text.split("\n")[2]).toBe("> Paths were given, so these budgets of <code>topsheet.config.yaml</code> were not judged: 5 subclip-credits and <code>&#64;x</code> &lt;b&gt;.");
});

test("links begin where they are told to, and are relative otherwise", () => {
  const rows = (links?: string): string[] => page(run([talk("14")]), links).split("\n").filter((line) => line.startsWith("| ["));
  expect(rows()).toEqual([expect.stringContaining("[<code>talk</code>](media/spring.batch.yaml#L10)")]);
  expect(rows("https://github.com/o/r/blob/abc/")).toEqual([expect.stringContaining("[<code>talk</code>](https://github.com/o/r/blob/abc/media/spring.batch.yaml#L10)")]);
});

test.each([0, 100, 700, 2_000, 20_000, 60_000, 1_000_000])("a page of at most %i bytes ends with whole rows and closed folds", (most) => {
  const jobs = Array.from({ length: 2_000 }, (_, at) => job(`job-${at}-é`, String(at)));
  const findings = Array.from({ length: 200 }, () => ERROR);
  const text = page(run([batch(jobs, { budgets: [budget("60")] })], { findings }), "", most);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  for (const row of text.split("\n").filter((line) => line.startsWith("|"))) expect(row).toMatch(/ \|$/);
});

test("what is folded never pushes out why a run fails, nor the foot; a broken budget comes before those that hold", () => {
  const jobs = Array.from({ length: 2_000 }, (_, at) => job(`job-${at}-${"é".repeat(60)}`, "1"));
  const limits = [...Array.from({ length: 500 }, (_, at) => budget(String(5_000 + at))), budget("60")];
  const text = page(run([batch(jobs, { budgets: limits })], { findings: Array.from({ length: 200 }, () => ERROR) }), "", 20_000);
  const open = text.replace(/<details>[^]*?<\/details>/g, (fold) => /<summary>.*<\/summary>/.exec(fold)?.[0] ?? "");
  expect(open.match(/^(?:\| (?:<code>|\[)|- ❌|.*summary>|<sub>)/gm)?.map((row) => row.replace(/.*<summary>/, "").replace("</summary>", ""))).toEqual([
    ...Array<string>(10).fill("| <code>"), "491 more budgets", ...Array<string>(10).fill("| ["), "1990 more jobs", ...Array<string>(10).fill("- ❌"), "190 more findings", "<sub>",
  ]);
  expect(open.split("\n").find((line) => line.startsWith("| <code>"))).toMatch(/ \| 60 \| ❌ exceeded \|$/);
  expect(text.match(/left out, for want of room/g)).toHaveLength(3);
  expect(Buffer.byteLength(text)).toBeGreaterThan(17_000);
});
