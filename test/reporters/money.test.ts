import { describe, expect, test } from "vitest";
import type { Credits } from "../../src/model/money.js";
import { rational } from "../../src/model/rational.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { report as validReport } from "../../src/generated/validators/report.js";
import { fund } from "../../src/rollup/index.js";
import { creditsOf, info } from "../rollup/credits.js";
import { batch, job, run } from "./fixtures.js";

const TOP_UP = { min: rational("10"), max: rational("10000"), source: "https://example.com" };
const CREDITS = creditsOf(info("subclip-credits", "14/600"), info("vidu-credits", "0.005", TOP_UP), info("wayinvideo-units", null));
const DUB = (cost: string): ReturnType<typeof job> => job("dub", cost);
const SHOT = (cost: string): ReturnType<typeof job> => job("shot", cost, { type: "vidu/text2video", currency: "vidu-credits" });
const UNITS = (cost: string): ReturnType<typeof job> => job("units", cost, { type: "wayinvideo/clip", currency: "wayinvideo-units" });

function printed(jobs: readonly ReturnType<typeof job>[], credits: Credits = CREDITS, balances: Record<string, string> = {}): { lines: string[]; report: Record<string, unknown> } {
  const one = batch(jobs, { credits });
  const left = Object.fromEntries(Object.entries(balances).map(([currency, amount]) => [currency, rational(amount)]));
  const result = run([one], { credits, funding: fund(one.totals, left, credits) });
  const context = { color: false, columns: 100 };
  const text = [...REPORTERS.stylish(result, context)].join("");
  const report = JSON.parse([...REPORTERS.json(result, context)].join("")) as Record<string, unknown>;
  expect(validReport(report)).toBe(true);
  return { lines: text.split("\n").map((line) => line.trim()).filter((line) => /≈|^balance/.test(line)), report };
}

describe("the top sheet says what credits come to in money", () => {
  test.each<[name: string, jobs: ReturnType<typeof job>[], lines: string[]]>([
    ["a range, rounded outward", [DUB("46..67")], ["46..67 subclip-credits ≈ 1.07..1.57 USD (Plan: 14 USD for 600)"]],
    ["one number, rounded up", [DUB("67")], ["67 subclip-credits ≈ 1.57 USD (Plan: 14 USD for 600)"]],
    ["beyond the plan", [DUB("700")], ["700 subclip-credits ≈ at least 14 USD (Plan: 14 USD for 600)"]],
    ["open", [SHOT("200..")], ["at least 200 vidu-credits ≈ at least 1 USD (Plan: 0.005 USD for 1)"]],
    ["open, of little", [SHOT("0.42..")], ["at least 0.42 vidu-credits ≈ at least 0.0021 USD (Plan: 0.005 USD for 1)"]],
    ["little", [SHOT("0.42")], ["0.42 vidu-credits ≈ 0.0021 USD (Plan: 0.005 USD for 1)"]],
    ["nothing is known", [SHOT("0..")], []],
    ["no price", [UNITS("5")], []],
    ["several", [DUB("60"), SHOT("200")], ["60 subclip-credits ≈ 1.4 USD (Plan: 14 USD for 600)", "200 vidu-credits ≈ 1 USD (Plan: 0.005 USD for 1)", "all together ≈ 2.4 USD"]],
    ["several, one without a price", [UNITS("5"), SHOT("200")], ["200 vidu-credits ≈ 1 USD (Plan: 0.005 USD for 1)", "all together ≈ at least 1 USD; what wayinvideo-units cost is not known"]],
  ])("%s", (_, jobs, lines) => {
    expect(printed(jobs).lines).toEqual(lines);
  });

  test.each<[balance: string, cost: string, line: string]>([
    ["500", "200", "balance: 500 vidu-credits for 200, enough"],
    ["500", "200..700", "balance: 500 vidu-credits for 200..700, 0..200 missing; top up 10 USD for 2000"],
    ["500", "5000500", "balance: 500 vidu-credits for 5000500, 5000000 missing; top up 3 times 8333.34 USD for 5000004"],
    ["500", "200..", "balance: 500 vidu-credits for at least 200, the rest unknown"],
    ["100", "200..", "balance: 100 vidu-credits for at least 200, at least 100 missing; top up 10 USD for 2000"],
  ])("a balance of %s for %s", (balance, cost, line) => {
    expect(printed([SHOT(cost)], CREDITS, { "vidu-credits": balance }).lines.at(-1)).toBe(line);
  });
});

describe("the report for programs", () => {
  test("keeps credits as totals and adds what they come to", () => {
    const { report } = printed([DUB("46..67"), SHOT("200"), UNITS("5")], CREDITS, { "vidu-credits": "50" });
    expect(report["totals"]).toEqual([
      { currency: "subclip-credits", status: "range", low: "46", high: "67", assumed: "0", unpricedJobs: 0, money: { currency: "USD", low: "1.073333", high: "1.563334", price: { label: "Plan", amount: "14", credits: "600", source: "https://example.com" } } },
      { currency: "vidu-credits", status: "exact", low: "200", high: "200", assumed: "0", unpricedJobs: 0, money: { currency: "USD", low: "1", high: "1", price: { label: "Plan", amount: "0.005", credits: "1", source: "https://example.com" } } },
      { currency: "wayinvideo-units", status: "exact", low: "5", high: "5", assumed: "0", unpricedJobs: 0 },
    ]);
    expect(report["money"]).toEqual({ currency: "USD", status: "unknown", low: "2.073333", high: null, unknown: ["wayinvideo-units"] });
    expect(report["funding"]).toEqual([
      { currency: "vidu-credits", balance: "50", low: "200", high: "200", missing: { low: "150", high: "150" }, topUp: { payments: 1, each: "10", currency: "USD", credits: "2000" } },
    ]);
  });

  test("says nothing of money where no price is known", () => {
    const { report } = printed([DUB("46")], creditsOf());
    expect(Object.keys(report)).not.toContain("money");
    expect(Object.keys(report)).not.toContain("funding");
    expect(report["totals"]).toEqual([{ currency: "subclip-credits", status: "exact", low: "46", high: "46", assumed: "0", unpricedJobs: 0 }]);
  });
});
