import { describe, expect, test } from "vitest";
import { rational, toDecimal } from "../../src/model/rational.js";
import { rangeInWords } from "../../src/model/words.js";
import { fund, sumByCurrency } from "../../src/rollup/index.js";
import { job } from "../reporters/fixtures.js";
import { creditsOf, info } from "./credits.js";

const TOP_UP = { min: rational("10"), max: rational("10000"), source: "https://example.com" };
const VIDU = info("vidu-credits", "0.005", TOP_UP);

/** What a run of this cost lacks of a balance, and what to pay: `2 × 40 USD for 16000`. */
function funded(need: string, balance: string, vidu = VIDU): [missing: string, pay: string | null] {
  const totals = sumByCurrency(job("a", need, { currency: "vidu-credits" }).planned, false);
  const [one] = fund(totals, { "vidu-credits": rational(balance) }, creditsOf(vidu));
  if (!one) throw new Error("no funding");
  const { topUp } = one;
  const pay = topUp && `${topUp.count} × ${toDecimal(topUp.each, "up")} USD for ${toDecimal(topUp.credits, "down")}${topUp.isLeast ? ", the least" : ""}`;
  return [rangeInWords(one.missing), pay];
}

describe("what a balance lacks, and the payments that a provider takes for it", () => {
  test.each<[need: string, balance: string, missing: string, pay: string | null]>([
    ["1000", "1200", "0", null],
    ["1200", "1200", "0", null],
    ["1201", "1200", "1", "1 × 10 USD for 2000, the least"],
    ["3200", "1200", "2000", "1 × 10 USD for 2000"],
    ["3201", "1200", "2001", "1 × 10.01 USD for 2002"],
    ["1000..9000", "1200", "0..7800", "1 × 39 USD for 7800"],
    ["2000..9000", "1200", "800..7800", "1 × 39 USD for 7800"],
    ["2001200", "1200", "2000000", "1 × 10000 USD for 2000000"],
    ["2001201", "1200", "2000001", "2 × 5000.01 USD for 2000004"],
    ["5001200", "1200", "5000000", "3 × 8333.34 USD for 5000004"],
    ["9000..", "1200", "at least 7800", "1 × 39 USD for 7800"],
    ["100..", "1200", "at least 0", null],
    ["0.5", "0", "0.5", "1 × 10 USD for 2000, the least"],
  ])("%s of %s", (need, balance, missing, pay) => {
    expect(funded(need, balance)).toEqual([missing, pay]);
  });

  test.each([
    ["without payments in the card", info("vidu-credits", "0.005")],
    ["without a price", info("vidu-credits", null, TOP_UP)],
    ["with a price of 0", info("vidu-credits", "0", TOP_UP)],
    ["with a plan's price, which says nothing of further credits", info("vidu-credits", "14/600", TOP_UP)],
  ])("%s only the credits are told", (_, vidu) => {
    expect(funded("1201", "1200", vidu)).toEqual(["1", null]);
  });

  test("a balance in which nothing is charged is left alone", () => {
    expect(fund(sumByCurrency(job("a", "5").planned, false), { "vidu-credits": rational("9") }, creditsOf(VIDU))).toEqual([]);
  });
});
