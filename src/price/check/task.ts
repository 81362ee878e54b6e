import type { Estimate, Item, Task } from "../../generated/types/rate-card.js";
import type { Path } from "../../model/place.js";
import { quote, withArticle } from "../../model/words.js";
import { checkAmount, type Items } from "./amount.js";
import { checkedAlternatives } from "./condition.js";
import { type Check, checkParameter, checkSource, fieldOf, suggestion } from "./context.js";
import { both, type Conjunction, exclude } from "./exclusive.js";

/** Checks the items, the estimates and the examples of a task. */
export function checkTask(form: Task, path: Path, check: Check): void {
  const ids = form.items.map((item) => item.id);
  const all = new Set(ids);
  form.items.forEach((item, i) => {
    const place = [...path, "items", i];
    if (ids.indexOf(item.id) < i) check.report([...place, "id"], `Another item of this task is called ${quote(item.id)} too, so reports could not tell them apart; rename one.`);
    checkItem(item, place, { earlier: new Set(ids.slice(0, i)), all }, check);
  });
  checkEstimates(form.estimates ?? [], [...path, "estimates"], check);
  form.examples.forEach((example, i) => {
    const place = [...path, "examples", i];
    checkSource(example.source, [...place, "source"], check);
    for (const field of Object.keys(example.job)) fieldOf(field, [...place, "job", field], check);
    for (const name of Object.keys(example.assume ?? {})) {
      if (Object.hasOwn(check.card.parameters, name)) continue;
      check.report([...place, "assume", name], `No parameter is called ${quote(name)}, so this fills nothing.${suggestion(name, Object.keys(check.card.parameters))}`);
    }
  });
}

function checkItem(item: Item, path: Path, items: Items, check: Check): void {
  checkSource(item.source, [...path, "source"], check);
  item.notes?.forEach((note, i) => checkSource(note.source, [...path, "notes", i, "source"], check));
  const when = checkedAlternatives(item.when, [...path, "when"], check);
  if (!item.cases) return checkAmount(item, path, when, items, check);
  for (const key of ["flat", "rate", "per", "table", "minimum", "round", "share", "unsaid"] as const) {
    if (item[key] !== undefined) check.report([...path, key], `${quote(key)} stands beside \`cases\`, so it is open which is charged; move it into a case.`);
  }
  const cases = item.cases.map((one, i) => {
    const place = [...path, "cases", i];
    if (one.source !== undefined) checkSource(one.source, [...place, "source"], check);
    const jobs = both(when, checkedAlternatives(one.when, [...place, "when"], check));
    checkAmount(one, place, jobs, items, check);
    return jobs;
  });
  checkExclusive(cases, "Case", [...path, "cases"], check);
}

/** No two of these may hold for one job; where that cannot be proved, it is an error as well. */
function checkExclusive(conditions: readonly (readonly Conjunction[] | null)[], what: string, path: Path, check: Check): void {
  conditions.forEach((condition, i) => {
    const clash = conditions.findIndex((earlier, j) => j < i && !exclude(earlier, condition, check.task));
    if (clash < 0) return;
    check.report([...path, i], `${what} ${clash + 1} and ${what.toLowerCase()} ${i + 1} can both hold for one job, so the price would depend on their order; let their conditions rule each other out.`);
  });
}

function checkEstimates(estimates: readonly Estimate[], path: Path, check: Check): void {
  const jobs = estimates.map((estimate, i) => {
    const place = [...path, i];
    const { field, characters, perMinute, cues } = estimate;
    const info = fieldOf(field, [...place, "field"], check);
    if (info && info.kind !== "length") check.report([...place, "field"], `${quote(field)} is ${withArticle(info.kind)}; only a length can be estimated.`);
    if (characters !== undefined) fieldOf(characters, [...place, "characters"], check);
    if (cues !== undefined) fieldOf(cues, [...place, "cues"], check);
    if (typeof perMinute === "object") checkParameter(perMinute.parameter, [...place, "perMinute", "parameter"], check);
    const byText = characters !== undefined && perMinute !== undefined && cues === undefined;
    const byCues = cues !== undefined && characters === undefined && perMinute === undefined;
    if (!byText && !byCues) check.report(place, "An estimate takes `characters` with `perMinute`, or `cues`; this is neither, so it would give no length.");
    return checkedAlternatives(estimate.when, [...place, "when"], check);
  });
  for (const field of new Set(estimates.map((one) => one.field))) {
    const ofField = jobs.map((one, i) => (estimates[i]?.field === field ? one : NO_JOBS));
    checkExclusive(ofField, "Estimate", path, check);
  }
}

const NO_JOBS: readonly Conjunction[] = [];
