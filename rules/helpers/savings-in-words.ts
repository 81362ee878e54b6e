import { add, type Rational, ZERO } from "../../src/model/rational.js";
import { amount, count } from "../../src/model/words.js";
import { listIds } from "./jobs.js";
import type { Savings } from "./savings.js";
import type { Way } from "./ways.js";

/** Most ways that a message tells; further ones would hide the best. */
const MOST_WAYS = 4;

/** Holes of a help: `way1` to `way4`, what stands around them and what leads over to a higher limit, each short enough to be quoted whole. */
export function waysInWords({ alone, together, saves, enough, complete }: Savings, need: Rational): Record<string, string> {
  if (alone.length === 1) return holes("To come under the limit, ", alone.map(inWords), ".");
  if (alone.length > 1) return holes("Each of these alone is enough: ", alone.slice(0, MOST_WAYS).map(inWords), ".");
  if (together.length === 0) {
    const none = complete ? "No cheaper setting and no single shorter length brings it under the limit. " : "";
    return { ...holes(`${none}Plan less, `, [], ""), raise: "or raise" };
  }
  const grouped = groupByAdvice(together);
  const more = grouped.length > MOST_WAYS ? `; and ${count(grouped.length - MOST_WAYS, "more change")}` : "";
  const total = amount(saves, "down");
  if (enough) return holes("No single change is enough, but these together are: ", grouped.slice(0, MOST_WAYS), `${more}; ${total} in all.`);
  const lead = `${complete ? "All changes found" : "The changes found in the dearest jobs"} save only ${total} of the ${amount(need, "up")} needed: `;
  return holes(lead, grouped.slice(0, MOST_WAYS), `${more}.`);
}

function holes(lead: string, ways: readonly string[], end: string): Record<string, string> {
  const filled: Record<string, string> = { waysLead: lead, waysEnd: end, raise: " Or raise" };
  for (let i = 0; i < MOST_WAYS; i++) filled[`way${i + 1}`] = `${i > 0 && ways[i] !== undefined ? "; " : ""}${ways[i] ?? ""}`;
  return filled;
}

/** The template that takes those holes, and in `high` the limit that would do. */
export const WAYS = "{{waysLead}}{{way1}}{{way2}}{{way3}}{{way4}}{{waysEnd}}{{raise}} the limit to {{high}}.";

function inWords({ words, saves }: Way): string {
  return `${words}, which saves ${amount(saves, "down")}`;
}

function groupByAdvice(ways: readonly Way[]): string[] {
  const groups = new Map<string, Way[]>();
  for (const way of ways) groups.set(way.advice, [...(groups.get(way.advice) ?? []), way]);
  return [...groups].map(([advice, group]) => {
    const [first] = group;
    if (group.length === 1 && first) return inWords(first);
    const ids = listIds(group.map((way) => way.plan.written.id));
    const saves = group.reduce((sum, way) => add(sum, way.saves), ZERO);
    const joined = first?.gives === 0 ? `${advice} in ${ids}` : first?.gives === 1 ? `plan fewer takes of ${ids}` : `leave out ${ids}`;
    return `${joined}, which saves ${amount(saves, "down")}`;
  });
}
