import { expect, test } from "vitest";
import { createRun } from "../../src/lint.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";

const KEY = "sk-live-0123456789abcdef0123456789abcdef";
const TEXT = `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - {id: a, type: captions, file: ${KEY}, durationSecnds: 60}
`;

/** Every code frame of the file is free of it, also those of other findings on its line. */
test("a secret is pointed at, never shown", async () => {
  const run = createRun({ asOf: "2026-11-22", version: "0", runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: DEFAULT_LIMITS });
  await run.add({ file: "a.batch.yaml", bytes: new TextEncoder().encode(TEXT) });
  const { findings } = run.finish();
  expect(findings.map((finding) => finding.ruleId)).toEqual(["inline-secret", "unknown-field"]);
  expect(JSON.stringify(findings)).not.toContain(KEY.slice(8));
  expect(findings.map((finding) => finding.excerpt?.text)).toEqual(Array(2).fill(`  - {id: a, type: captions, file: ${"•".repeat(KEY.length)}, durationSecnds: 60}`));
});
