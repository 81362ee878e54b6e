import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.js";

const sheet = async (jobs: string): Promise<unknown[]> => {
  const text = `topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 10}\njobs: [${jobs}]\n`;
  const { findings, totals, verdict } = await lint([{ file: "a.batch.yaml", bytes: new TextEncoder().encode(text) }], { asOf: "2026-11-22" });
  return [findings.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId), totals.map(({ low, high, unpricedJobs }) => [low, high, unpricedJobs]), verdict];
};
const SHORT = "{id: a, type: captions, file: a.mp4, durationSeconds: 60";
const LONG = "{id: a, type: captions, file: b.mp4, durationSeconds: 180";

describe("what is refused proves nothing about the total", () => {
  test.each([
    ["a skip that says no", `${SHORT}, skip: no}`, [["schema"], [["0", null, 1]], "fail"]],
    ["a skip without a reason", `${SHORT}, skip: " "}`, [["schema"], [["0", null, 1]], "fail"]],
    ["one id for two jobs", `${SHORT}}, ${LONG}}`, [["duplicate-job-id"], [["0", null, 2]], "fail"]],
    ["one id for two jobs, the other way round", `${LONG}}, ${SHORT}}`, [["duplicate-job-id"], [["0", null, 2]], "fail"]],
  ])("%s", async (_, jobs, expected) => expect(await sheet(jobs)).toEqual(expected));
});
