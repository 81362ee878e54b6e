import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMoney } from "../../src/model/money.js";
import { compare, type Rational, toDecimal } from "../../src/model/rational.js";
import { judge, sumByCurrency, sumInMoney } from "../../src/rollup/index.js";
import { budget, job, range } from "../reporters/fixtures.js";
import { creditsOf, info } from "./credits.js";

const CREDITS = creditsOf(info("subclip-credits", "14/600"), info("vidu-credits", "0.005"), info("wayinvideo-units", null));
const CURRENCY = { s: "subclip-credits", v: "vidu-credits", w: "wayinvideo-units" };

/** `s 300` is a job of 300 subclip-credits, `v 10..20` one of vidu-credits; `?` an invalid one, `-` a skipped one. */
function jobs(text: string): ReturnType<typeof job>["planned"] {
  return text.split(", ").flatMap((one, i) => {
    const [key = "s", cost = "0"] = one.split(" ");
    const currency = CURRENCY[key as keyof typeof CURRENCY];
    return job(`job-${i}`, cost === "-" ? "5" : cost, { currency, ...(cost === "-" ? { skip: "later" } : {}) }).planned;
  });
}

const shown = ({ low, high }: { low: Rational; high: Rational | null }): string => `${toDecimal(low, "down")}..${high ? toDecimal(high, "up") : ""}`;

describe("credits in money", () => {
  test.each<[credits: string, price: string | null, money: string]>([
    ["0", null, "0..0"],
    ["0..5", null, "0.."],
    ["5", null, "0.."],
    ["200", "0.005", "1..1"],
    ["1", "14/600", "0.023333..0.023334"],
    ["300..600", "14/600", "7..14"],
    ["600", "14/600", "14..14"],
    ["300..600.001", "14/600", "7.."],
    ["601", "14/600", "14.."],
    ["300..", "14/600", "7.."],
    ["5", "0", "0..0"],
  ])("%s by %s is %s", (credits, price, money) => {
    expect(shown(toMoney(range(credits), info("x", price).price))).toBe(money);
  });
});

describe("budgets in money", () => {
  test.each<[plan: string, limit: string, money: string, verdict: string]>([
    ["s 300, v 200", "8", "8..8", "near"],
    ["s 300, v 200", "10", "8..8", "within"],
    ["s 300, v 200", "7.99", "8..8", "exceeded"],
    ["s 300..450, v 200", "10", "8..11.5", "unproven"],
    // What counts is the sum of the plan's credits: each job alone would be included.
    ["s 400, s 400", "20", "14..", "unproven"],
    ["s 400, s 400", "13.99", "14..", "exceeded"],
    ["s 300, w 4", "20", "7..", "unproven"],
    ["s 300, w 4", "6", "7..", "exceeded"],
    ["s 300, w 0", "10", "7..7", "within"],
    ["s 300, w -", "10", "7..7", "within"],
    ["v 200, v ?", "10", "1..", "unproven"],
    ["w 4", "0", "0..", "unproven"],
  ])("%s within %s USD", (plan, limit, money, verdict) => {
    const [judged] = judge(budget(limit, "USD"), "batch", jobs(plan), false, CREDITS);
    expect([judged && shown(judged), judged?.verdict]).toEqual([money, verdict]);
  });

  test.each<[plan: string, limit: string, money: string, verdict: string]>([
    ["s 300, v 200", "7", "7..7", "within"],
    ["s 300, v 200", "6.99", "7..7", "exceeded"],
    ["s 300, w 1", "7", "7..", "unproven"],
    ["s 400, s 400", "10", "9.333333..9.333334", "within"],
  ])("%s within %s USD per job", (plan, limit, money, verdict) => {
    const [judged] = judge(budget(`${limit} per job`, "USD"), "batch", jobs(plan), false, CREDITS);
    expect([judged && shown(judged), judged?.verdict]).toEqual([money, verdict]);
  });

  test("what is missing opens the sum", () => {
    expect(judge(budget("10", "USD"), "run", jobs("v 200"), true, CREDITS)[0]?.verdict).toBe("unproven");
  });
});

describe("totals in money", () => {
  test.each<[plan: string, each: string[], all: string, unknown: string[]]>([
    ["s 300, v 200", ["7..7", "1..1"], "8..8", []],
    ["s 700, v 200", ["14..", "1..1"], "15..", []],
    ["v 200, w 3", ["1..1", "none"], "1..", ["wayinvideo-units"]],
    ["v 200, w -", ["1..1", "none"], "1..1", []],
  ])("%s", (plan, each, all, unknown) => {
    const totals = sumByCurrency(jobs(plan), false, CREDITS);
    const sum = sumInMoney(totals, false);
    expect([totals.map(({ money }) => (money ? shown(money) : "none")), shown(sum), sum.unknown]).toEqual([each, all, unknown]);
  });
});

const amount = fc.tuple(fc.bigInt(0n, 10_000n), fc.constantFrom(1n, 3n, 7n, 60n, 125n));
const plans = fc.array(fc.tuple(fc.constantFrom("subclip-credits", "vidu-credits"), amount, amount), { maxLength: 30 });

/** The sum as one fraction over a denominator that all of them share, in whole numbers: 14 USD for 600 credits, 0.005 USD for one. */
const COMMON = 3n * 7n * 60n * 125n * 600n;

test("money sums are exact, in any order of the jobs", () => {
  fc.assert(
    fc.property(plans, (written) => {
      const planned = written.flatMap(([currency, [a, b], [c, d]], i) => {
        const [low, high] = a * d <= c * b ? [`${a}/${b}`, `${c}/${d}`] : [`${c}/${d}`, `${a}/${b}`];
        return job(`job-${i}`, `${low}..${high}`, { currency }).planned;
      });
      const scaled = (end: "low" | "high", currency: string): bigint =>
        planned.filter(({ cost }) => cost.currency === currency).reduce((sum, { cost }) => sum + (cost[end]!.n * COMMON) / cost[end]!.d, 0n);
      const included = 600n * COMMON;
      const ofPlan = { low: scaled("low", "subclip-credits"), high: scaled("high", "subclip-credits") };
      const least = ofPlan.low < included ? ofPlan.low : included;
      const low = { n: least * 14n * 1000n + scaled("low", "vidu-credits") * 600n * 5n, d: COMMON * 600n * 1000n };
      const high = { n: ofPlan.high * 14n * 1000n + scaled("high", "vidu-credits") * 600n * 5n, d: COMMON * 600n * 1000n };
      for (const inOrder of [planned, [...planned].reverse()]) {
        const [judged] = judge(budget("1", "USD"), "run", inOrder, false, CREDITS);
        expect(compare(judged!.low, low)).toBe(0);
        if (ofPlan.high > included) expect(judged!.high).toBeNull();
        else expect(compare(judged!.high!, high)).toBe(0);
      }
    }),
  );
});
