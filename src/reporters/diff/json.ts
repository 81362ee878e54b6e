import type { BudgetDiff, BudgetState, Comparison, JobDiff, JobPlace, Split, TotalDiff } from "../../model/diff.js";
import type { Range } from "../../model/range.js";
import type { Increase } from "../../model/verdict.js";
import { decimal, inline, list } from "../json/values.js";
import { inChunks } from "../reporter.js";

/** Version of the form; new keys do not change it. */
const SCHEMA_VERSION = 1;

/** For programs: the whole comparison, as schemas/diff.schema.json describes it. */
export function json(comparison: Comparison): Iterable<string> {
  return inChunks(linesOf(comparison), "");
}

function* linesOf(comparison: Comparison): Iterable<string> {
  const { version, asOf, base, jobs, unchangedJobs, totals, budgets, increases, batches, unknown, open } = comparison;
  const entry = (key: string, value: unknown): string => `  ${inline(key)}: ${inline(value)},\n`;
  const count = (kind: JobDiff["kind"]): number => jobs.filter((job) => job.kind === kind).length;
  yield "{\n";
  yield entry("schemaVersion", SCHEMA_VERSION);
  yield entry("tool", { name: "topsheet", version });
  yield entry("asOf", asOf);
  yield entry("base", { ref: base.ref, commit: base.commit });
  yield entry("summary", {
    batches: { before: batches.before, after: batches.after },
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    moved: count("moved"),
    repriced: count("repriced"),
    unknown: count("unknown"),
    unchanged: unchangedJobs,
  });
  yield entry("open", open);
  yield* list("totals", totals.map(totalOf), "  ", oneLine);
  yield ",\n";
  yield* list("budgets", budgets.map(budgetOf), "  ", oneLine);
  yield ",\n";
  yield* list("increases", increases.map(increaseOf), "  ", oneLine);
  yield ",\n";
  yield* list("jobs", jobs, "  ", function* (job) {
    yield* oneLine(jobOf(job));
  });
  yield ",\n";
  yield* list("unknown", [...unknown.before.map((one) => ({ side: "before", ...one })), ...unknown.after.map((one) => ({ side: "after", ...one }))], "  ", oneLine);
  yield "\n}\n";
}

function* oneLine(value: unknown): Iterable<string> {
  yield `    ${inline(value)}`;
}

function rangeOf({ low, high }: Range): unknown {
  return { low: decimal(low, "down"), high: high && decimal(high, "up") };
}

function splitOf({ difference, byAuthor, byRates }: Split): object {
  return { difference: rangeOf(difference), byAuthor: rangeOf(byAuthor), byRates: rangeOf(byRates) };
}

/** An increase with its bound, as both reports have it. */
export function increaseOf({ currency, before, after, difference, limit, verdict }: Increase): unknown {
  return { currency, before: rangeOf(before), after: rangeOf(after), difference: rangeOf(difference), limit: { low: decimal(limit.low, "down"), high: limit.high && decimal(limit.high, "down") }, verdict };
}

/** A total and its difference, as both reports have it. */
export function totalOf(total: TotalDiff): unknown {
  return { currency: total.currency, before: rangeOf(total.before), after: rangeOf(total.after), ...splitOf(total) };
}

function jobOf(job: JobDiff): unknown {
  const { kind, id, type, currency, from, to, before, after, fields, lines } = job;
  return {
    kind,
    id,
    type,
    from: from && placeOf(from),
    to: to && placeOf(to),
    currency,
    before: before && rangeOf(before),
    after: after && rangeOf(after),
    ...splitOf(job),
    fields: fields.map((one) => ({ field: one.field, before: one.before, after: one.after })),
    lines: lines.map((one) => ({ id: one.line, label: one.label, before: one.before && rangeOf(one.before), after: one.after && rangeOf(one.after) })),
  };
}

function placeOf({ file, document, batch, line }: JobPlace): unknown {
  return { file, document, batch, line };
}

function budgetOf({ scope, currency, file, of, unknown, before, after }: BudgetDiff): unknown {
  return { scope, currency, file, of, unknown, before: before && stateOf(before), after: after && stateOf(after) };
}

function stateOf({ limit, warnAt, low, high, verdict }: BudgetState): unknown {
  return { limit: decimal(limit, "down"), warnAt: decimal(warnAt, "down"), ...(rangeOf({ low, high }) as object), verdict };
}
