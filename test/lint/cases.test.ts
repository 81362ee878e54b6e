import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.js";

/** The published worked examples; present beside the repository in CI, absent in a user's clone. */
const CASES = resolve(import.meta.dirname, "../../../shared/cases/subclip-worked-examples.batch.yaml");

describe.skipIf(!existsSync(CASES))("../shared/cases/subclip-worked-examples.batch.yaml", async () => {
  const report = existsSync(CASES)
    ? await lint([{ file: "cases.batch.yaml", bytes: readFileSync(CASES) }], { asOf: "2026-11-22" })
    : null;
  const text = existsSync(CASES) ? readFileSync(CASES, "utf8") : "";

  test("every job is exact and as published", () => {
    const published = [...text.matchAll(/- \{id: ([\w-]+),.*expectedCost: ([\d.]+)/g)].map(([, id, cost]) => [id, "exact", cost, cost]);
    const computed = report?.batches[0]?.jobs.map(({ id, cost }) => [id, cost.status, cost.low, cost.high]);
    expect(published.length).toBe(28);
    expect(computed).toEqual(published);
  });

  test("no error, and the total fits", () => {
    expect(report?.findings.filter((finding) => finding.severity === "error")).toEqual([]);
    expect(report?.verdict).toBe("pass");
    expect(report?.budgets[0]?.verdict).toBe("within");
  });
});
