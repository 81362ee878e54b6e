import type { RateCard } from "../../generated/types/rate-card.js";
import type { FieldInfo, TaskInfo } from "../../model/catalog.js";
import { nearest } from "../../model/near.js";
import type { Path } from "../../model/place.js";
import { quote } from "../../model/words.js";

/** Something in a rate card that contradicts the card itself or the schemas of its jobs. */
export interface CardProblem {
  /** Where in the card. */
  readonly path: Path;
  /** What is wrong, why it matters and what to do. */
  readonly message: string;
}

/** What a check of one task needs. */
export interface Check {
  readonly card: RateCard;
  readonly task: TaskInfo;
  /** Parameters seen so far. */
  readonly used: Set<string>;
  report(path: Path, message: string): void;
}

/** ` Did you mean \`x\`?`, or nothing. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const meant = nearest(name, candidates);
  return meant === null ? "" : ` Did you mean ${quote(meant)}?`;
}

/** The field that a name of the card stands for; for `input.text`, that is `input`. Reports one that the task does not have. */
export function fieldOf(name: string, path: Path, check: Check): FieldInfo | null {
  const [field = ""] = name.split(".");
  const info = Object.hasOwn(check.task.fields, field) ? check.task.fields[field] : undefined;
  if (info && (field === name || info.kind === "object")) return info;
  const what = info ? `${quote(name)} looks inside of ${quote(field)}, which holds no fields` : `${quote(check.task.type)} has no field ${quote(name)}`;
  check.report(path, `${what}, so no job could ever be priced by it.${suggestion(name, Object.keys(check.task.fields))}`);
  return null;
}

export function checkSource(name: string, path: Path, { card, report }: Pick<Check, "card" | "report">): void {
  if (Object.hasOwn(card.sources, name)) return;
  report(path, `No source is called ${quote(name)}, so nobody could trace this.${suggestion(name, Object.keys(card.sources)) || " List the page under `sources`."}`);
}

export function checkParameter(name: string, path: Path, { card, used, report }: Check): void {
  used.add(name);
  if (Object.hasOwn(card.parameters, name)) return;
  const hint = suggestion(name, Object.keys(card.parameters)) || " List it under `parameters`, with the reason why it is not published.";
  report(path, `No parameter is called ${quote(name)}, so nobody could supply it.${hint}`);
}
