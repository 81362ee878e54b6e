import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { CATALOG } from "../../src/generated/catalog.js";
import type { RateCard } from "../../src/generated/types/rate-card.js";
import type { Catalog, FieldInfo, TaskInfo } from "../../src/model/catalog.js";
import type { Cost } from "../../src/model/cost.js";
import type { Assumption } from "../../src/model/assumption.js";
import type { Fields } from "../../src/model/job.js";
import { rational, toDecimal } from "../../src/model/rational.js";
import { compileCard } from "../../src/price/index.js";

/** The card as it stands in rates/, not as it was last generated. */
export const SUBCLIP = parse(readFileSync(join(__dirname, "../../rates/subclip.yaml"), "utf8")) as RateCard;

const subclip = compileCard(SUBCLIP, "", CATALOG);

export type Figure = number | readonly [low: number, high: number];

export function assumptions(values: Readonly<Record<string, Figure>>, reason: string | null = null): ReadonlyMap<string, Assumption> {
  return new Map(
    Object.entries(values).map(([name, figure]) => {
      const [low, high] = typeof figure === "number" ? [figure, figure] : figure;
      return [name, { low: rational(String(low)), high: rational(String(high)), reason, path: ["jobs", 0, "assume", name] }];
    }),
  );
}

/** Prices a Subclip job. */
export function price(task: string, fields: Fields, assume: Readonly<Record<string, Figure>> = {}): Cost {
  return subclip.price(CATALOG.tasks[`subclip/${task}`]!, fields, assumptions(assume));
}

/** `5`, `3.666666..4`, `5..?`, or `invalid`. */
export function inShort({ status, low, high }: Pick<Cost, "low" | "high"> & { status?: string }): string {
  if (status === "invalid") return status;
  const least = toDecimal(low, "down");
  const most = high === null ? "?" : toDecimal(high, "up");
  return least === most ? least : `${least}..${most}`;
}

/** Each line as `id: amount = formula`. */
export function linesOf(cost: Cost): string[] {
  return cost.lines.map((line) => `${line.item.id}: ${inShort(line)} = ${line.formula()}`);
}

/** A small provider of one task, `toy/make`, with the fields and the items given. */
export function toy(fields: Readonly<Record<string, Partial<FieldInfo> & Pick<FieldInfo, "kind">>>, yaml: string): { card: RateCard; catalog: Catalog; task: TaskInfo } {
  const full = Object.fromEntries(Object.entries(fields).map(([name, info]) => [name, { required: false, description: "", ...info }]));
  const task: TaskInfo = { type: "toy/make", provider: "toy", task: "make", aliases: [], title: "Make", fields: full };
  const card = parse(`
topsheet: 1
provider: toy
currency: toy-tokens
credit: token
sources:
  page: {title: Prices, url: "https://toy.example/prices", checked: 2026-11-22}
  shop: {title: A shop, url: "https://shop.example/toy", checked: 2026-10-01}
prices: []
parameters:
  perHour: {label: Rate, unit: token, because: It is not published.}
tasks:
  make:
${yaml.replace(/^/gm, "    ")}
    examples: []
`) as RateCard;
  return { card, catalog: { tasks: { "toy/make": task }, providers: ["toy"] }, task };
}

/** Prices a job of a toy. */
export function priceToy({ card, catalog, task }: ReturnType<typeof toy>, fields: Fields, assume: Readonly<Record<string, Figure>> = {}): Cost {
  return compileCard(card, "", catalog).price(task, fields, assumptions(assume));
}
