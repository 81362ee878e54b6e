import type { Budget } from "../../src/model/batch.js";
import { type Allowance, type Config, type ConfigBudget, matchKey } from "../../src/model/config.js";
import type { Path } from "../../src/model/place.js";
import type { Rational } from "../../src/model/rational.js";
import { amount, percentage } from "../../src/model/words.js";

type Limits = Pick<Budget, "limit" | "perJob"> & Partial<Pick<Budget, "limitPath" | "perJobPath">>;

/** A limit before and after, and where it is written now. */
interface Moved {
  /** ` for one job`, or nothing for that of a sum. */
  readonly each: string;
  readonly from: Rational | null;
  readonly to: Rational | null;
  readonly path: Path | null;
}

/** Both limits that a budget may have. */
export function limitsOf(old: Limits, now: Limits): Moved[] {
  return [
    { each: "", from: old.limit, to: now.limit, path: now.limitPath ?? null },
    { each: " for one job", from: old.perJob, to: now.perJob, path: now.perJobPath ?? null },
  ];
}

/** Budgets of two configs side by side: those of one currency that cover the same jobs. */
export function partnersOf(before: Config, after: Config): { old: ConfigBudget | null; now: ConfigBudget | null }[] {
  const left = [...after.budgets];
  const keyOf = ({ currency, match }: ConfigBudget, config: Config): string => `${currency} ${matchKey(match, config)}`;
  const pairs = before.budgets.map((old) => {
    const at = left.findIndex((one) => keyOf(one, after) === keyOf(old, before));
    const [now = null] = at < 0 ? [] : left.splice(at, 1);
    return { old, now };
  });
  return [...pairs, ...left.map((now) => ({ old: null, now }))];
}

/** Whose limit counts. */
export function inForceInWords(baseInForce: boolean): string {
  return baseInForce ? " Until that is merged, the base counts." : " It counts in this run already.";
}

/** `10`, or `5%` of what was planned. */
export function allowanceInWords({ value, isShare }: Allowance): string {
  return isShare ? percentage(value) : amount(value);
}

/** `60`, or `60 in the base` where the branch has another limit. */
export function limitInWords({ ofBase }: Budget, limit: Rational, places: number): string {
  return `${amount(limit, "half-up", places)}${ofBase ? " in the base" : ""}`;
}
