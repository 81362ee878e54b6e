import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Rational } from "../../src/model/rational.js";
import type { JudgedBudget } from "../../src/model/verdict.js";
import { barOf, budgetLines } from "../../src/reporters/sheet/budget.js";
import { styleOf } from "../../src/reporters/style.js";
import { judge, verdictOf } from "../../src/rollup/index.js";
import { batch, budget, job, number, range } from "./fixtures.js";

const STYLE = styleOf({ color: false, columns: 80 });

/** A budget such as `60` over a job that costs `14..36`. */
function judged(limit: string, cost: string, incomplete = false): JudgedBudget {
  const [one] = judge(budget(limit), "batch", batch([job("a", cost)]).batch.jobs[0]?.planned ?? [], incomplete);
  if (!one) throw new Error("no budget");
  return one;
}

describe("a budget says in figures what its bar shows", () => {
  test.each<[string, string, string, string]>([
    ["60", "46", "within", "46 of 60 subclip-credits (77%), 14 left"],
    ["60", "40..46", "within", "40..46 of 60 subclip-credits (66%..77%), at least 14 left"],
    ["60", "0", "within", "0 of 60 subclip-credits (0%), 60 left"],
    ["60", "60", "near", "60 of 60 subclip-credits (100%), nothing left; near from 80%"],
    ["60 warn 0.5", "31", "near", "31 of 60 subclip-credits (52%), 29 left; near from 50%"],
    ["60", "48", "within", "48 of 60 subclip-credits (80%), 12 left"],
    ["60", "48.001", "near", "48.001 of 60 subclip-credits (80.002%), 11.999 left; near from 80%"],
    ["60", "46..67", "unproven", "46..67 of 60 subclip-credits (76%..112%), up to 7 over"],
    ["60", "15..", "unproven", "at least 15 of 60 subclip-credits (25% or more), the rest unknown"],
    ["60", "70", "exceeded", "70 of 60 subclip-credits (117%), 10 over"],
    ["60", "70..80", "exceeded", "70..80 of 60 subclip-credits (116%..134%), 10..20 over"],
    ["60", "70..", "exceeded", "at least 70 of 60 subclip-credits (116% or more), at least 10 over"],
    ["60", "60.001", "exceeded", "60.001 of 60 subclip-credits (100.002%), 0.001 over"],
    ["60.0001", "60.00015", "exceeded", "60.0002 of 60.0001 subclip-credits (100.0001%), 0.0001 over"],
    ["60.0005", "60.0002..60.0004", "near", "60.0002..60.0004 of 60.0005 subclip-credits (99%..100%), at least 0.0001 left; near from 80%"],
    ["11", "11/3..4", "within", "3.66..4 of 11 subclip-credits (33%..37%), at least 7 left"],
    ["0", "0", "within", "0 of 0 subclip-credits, nothing left"],
    ["0", "1", "exceeded", "1 of 0 subclip-credits, 1 over"],
    ["20 per job", "14..36", "unproven", "dearest job: 14..36 of 20 subclip-credits (70%..180%), up to 16 over"],
  ])("%s over %s is %s", (limit, cost, verdict, figures) => {
    const [bar = "", ...lines] = budgetLines(judged(limit, cost), 0, STYLE);
    expect(bar.endsWith(`  ${verdict}`)).toBe(true);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(figures);
  });

  test("with jobs missing", () => {
    expect(budgetLines(judged("60", "14", true), 0, STYLE)[1]).toBe("           at least 14 of 60 subclip-credits (23% or more), with jobs missing");
  });
});

describe("a bar", () => {
  /** `#` certain, `~` uncertain, `.` free, `|` the limit. */
  const drawn = (cost: string, limit: string): string => {
    const { used, unsure, free, over } = barOf(range(cost), number(limit), 20);
    return `${"#".repeat(used)}${"~".repeat(unsure)}${".".repeat(free)}|${"#".repeat(over.used)}${"~".repeat(over.unsure)}`;
  };

  test.each([
    ["30", "60", "##########.........|"],
    ["30..45", "60", "##########~~~~~....|"],
    ["60", "60", "###################|"],
    ["0", "60", "...................|"],
    ["0.01", "60", "#..................|"],
    ["46..67", "60", "##############~~~|~~"],
    ["60.001", "60", "##################|#"],
    ["59.999..60.001", "60", "##################|~"],
    ["100..120", "60", "#########|######~~~~"],
    ["15..", "60", "####~~~~~~~~~~~|~~~~"],
    ["0..", "60", "~~~~~~~~~~~~~~~|~~~~"],
    ["1", "0", "|###################"],
    ["0", "0", "...................|"],
    ["0..", "0", "|~~~~~~~~~~~~~~~~~~~"],
  ])("of %s over %s", (cost, limit, expected) => {
    expect(drawn(cost, limit)).toBe(expected);
  });

  test("never lies: what is over reaches beyond the limit, what is not stays before it", () => {
    const amount: fc.Arbitrary<Rational> = fc.tuple(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 1000n)).map(([n, d]) => ({ n, d }));
    fc.assert(
      fc.property(amount, amount, fc.boolean(), amount, fc.integer({ min: 10, max: 60 }), (a, b, open, limit, size) => {
        const [low, top] = compare(a, b) < 0 ? [a, b] : [b, a];
        const cost = { low, high: open ? null : top };
        const { used, unsure, free, over } = barOf(cost, limit, size);
        const verdict = verdictOf(cost, limit, null);
        expect(Math.min(used, unsure, free, over.used, over.unsure)).toBeGreaterThanOrEqual(0);
        expect(used + unsure + free + over.used + over.unsure).toBe(size - 1);
        expect(over.used > 0).toBe(verdict === "exceeded");
        expect(over.used + over.unsure > 0).toBe(verdict !== "within");
        expect(used + over.used > 0).toBe(low.n > 0n);
      }),
    );
  });
});
