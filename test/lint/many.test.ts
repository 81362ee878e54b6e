import { expect, test } from "vitest";
import { lint } from "../../src/index.js";

/** More findings than a call takes arguments, and as many secrets to hide as findings. */
const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 100000000}\njobs:\n";
const jobs = (n: number, job: (i: number) => string): Uint8Array => new TextEncoder().encode(HEAD + Array.from({ length: n }, (_, i) => `  - {id: a${i}, ${job(i)}}\n`).join(""));

test.each([
  ["two findings a job", 70_000, (i: number) => `type: captions, file: f${i}, durationSecnds: 60, bogusKey: 1`, 140_000],
  ["a secret a job", 20_000, (i: number) => `type: captions, file: "https://a.example/${i}?X-Amz-Signature=0123456789abcdef0123456789abcdef", durationSeconds: 60`, 20_000],
])("%s", { timeout: 60_000 }, async (_, n, job, findings) => {
  const report = await lint([{ file: "many.batch.yaml", bytes: jobs(n, job) }], { asOf: "2026-11-22" });
  expect(report.findings).toHaveLength(findings);
  expect(report.verdict).toBe("fail");
});
