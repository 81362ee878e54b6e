import { describe, expect, test } from "vitest";
import type { Price, RateCard } from "../../src/generated/types/rate-card.js";
import { toDecimal } from "../../src/model/rational.js";
import { checkCard } from "../../src/price/check/index.js";
import { creditsOf } from "../../src/price/money.js";
import { CATALOG } from "../../src/generated/catalog.js";
import { CARDS } from "../../src/generated/cards.js";
import { SUBCLIP } from "./pricing.js";

/** `2026-01-01 0.5` is a price for everybody from that day on, `2026-01-01 14/600 creator` one of a plan. */
function price(text: string): Price {
  const [from = "", amount = "", plan] = text.split(" ");
  const [money, credits = "1"] = amount.split("/");
  return { label: text, from, money: "USD", amount: Number(money), credits: Number(credits), source: "plans", known: "first-party", ...(plan === undefined ? {} : { plan }) };
}

function cardWith(...prices: readonly string[]): RateCard {
  return { ...SUBCLIP, prices: prices.map(price) };
}

describe("the price of a credit", () => {
  test.each<[name: string, prices: string[], plan: string | null, asOf: string, found: string]>([
    ["none is published", [], null, "2026-06-01", "unpublished"],
    ["for everybody", ["2026-01-01 0.5"], null, "2026-06-01", "2026-01-01 0.5"],
    ["on its first day", ["2026-01-01 0.5"], null, "2026-01-01", "2026-01-01 0.5"],
    ["the day before", ["2026-01-01 0.5"], null, "2025-12-31", "early, from 2026-01-01"],
    ["the newest that has begun", ["2026-01-01 0.5", "2026-03-01 0.6", "2026-07-01 0.7"], null, "2026-06-01", "2026-03-01 0.6"],
    ["no plan is named", ["2026-01-01 14/600 creator"], null, "2026-06-01", "plan"],
    ["another plan is named", ["2026-01-01 14/600 creator"], "studio", "2026-06-01", "plan"],
    ["of the plan", ["2026-01-01 14/600 creator", "2026-01-01 50/3000 studio"], "studio", "2026-06-01", "2026-01-01 50/3000 studio"],
    ["the plan counts, not everybody's newer price", ["2026-01-01 14/600 creator", "2026-02-01 0.5"], "creator", "2026-06-01", "2026-01-01 14/600 creator"],
    ["everybody's price for a plan without one", ["2026-01-01 14/600 creator", "2026-02-01 0.5"], "studio", "2026-06-01", "2026-02-01 0.5"],
    ["before the plan has a price", ["2026-03-01 14/600 creator", "2026-01-01 0.5"], "creator", "2026-02-01", "early, from 2026-03-01"],
  ])("%s", (_, prices, plan, asOf, found) => {
    const info = creditsOf([cardWith(...prices)], plan === null ? {} : { subclip: plan }, asOf).get("subclip-credits");
    expect(info?.price?.label ?? `${info?.unknown}${info?.unknown === "early" ? `, from ${info.first}` : ""}`).toBe(found);
  });

  const shipped = (plans: Record<string, string>, asOf: string): (string | undefined)[] =>
    [...creditsOf(CARDS.map(({ card }) => card), plans, asOf).values()].map(({ currency, price: known }) => {
      return known ? `${currency} ${toDecimal(known.each, "down")}${known.included ? ` up to ${toDecimal(known.included, "down")}` : ""}` : `${currency} ?`;
    });

  test.each<[Record<string, string>, string, string[]]>([
    [{}, "2026-11-22", ["subclip-credits ?", "vidu-credits 0.005", "wayinvideo-units ?"]],
    [{ subclip: "creator" }, "2026-11-22", ["subclip-credits 0.023333 up to 600", "vidu-credits 0.005", "wayinvideo-units ?"]],
    [{ subclip: "creator" }, "2025-11-02", ["subclip-credits ?", "vidu-credits ?", "wayinvideo-units ?"]],
  ])("of the shipped cards with %j on %s", (plans, asOf, prices) => {
    expect(shipped(plans, asOf)).toEqual(prices);
  });
});

describe("a card's prices of credits", () => {
  test.each<[prices: string[], problems: string[]]>([
    [["2026-01-01 0", "2026-01-02 0.5", "2026-01-01 14/600 creator"], []],
    [["2026-01-01 1", "2026-01-01 2"], ["prices.1.from: Two prices begin on 2026-01-01, so it would be open which holds; remove one."]],
    [["2026-01-01 1/2 a", "2026-01-01 2/2 a"], ["prices.1.from: Two prices of the plan `a` begin on 2026-01-01, so it would be open which holds; remove one."]],
    [
      ["2026-02-01 1", "2026-01-01 2"],
      ["prices.1.from: This price begins on 2026-01-01, before the entry above it (2026-02-01); entries are appended, so put the newest last."],
    ],
    [["2026-02-30 1"], ["prices.0.from: `2026-02-30` is not a day of the calendar, so nobody could say when the price begins."]],
  ])("%j", (prices, problems) => {
    expect(checkCard(cardWith(...prices), CATALOG).map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual(problems);
  });

  test("payments that could never be made", () => {
    const topUp = { money: "USD", min: 20, max: 10, source: "plan", known: "first-party" } as const;
    expect(checkCard({ ...SUBCLIP, topUp }, CATALOG).map(({ path }) => path.join("."))).toEqual(["topUp.source", "topUp.max"]);
  });
});
