import type { RateCard } from "../../generated/types/rate-card.js";
import { isDay } from "../../model/day.js";
import type { Catalog } from "../../model/catalog.js";
import type { Path } from "../../model/place.js";
import { quote } from "../../model/words.js";
import { type CardProblem, type Check, checkSource, suggestion } from "./context.js";
import { checkMoney } from "./money.js";
import { withNumbersAsText } from "./numbers.js";
import { checkTask } from "./task.js";

export type { CardProblem } from "./context.js";
export { withNumbersAsText } from "./numbers.js";
export { checkExamples, type ExampleMismatch } from "./examples.js";

/**
 * Holds a card that fits its schema against itself and against the schemas of the jobs it prices: names that nothing
 * answers to, amounts of which two could apply to one job, tables with holes, readings in the wrong order. Empty for a
 * sound card; only such a one may price jobs. Problems come in the order of the card.
 */
export function checkCard(given: RateCard, catalog: Catalog): CardProblem[] {
  const card = withNumbersAsText(given);
  const problems: CardProblem[] = [];
  const used = new Set<string>();
  const report = (path: Path, message: string): void => void problems.push({ path, message });
  for (const [name, { checked }] of Object.entries(card.sources)) {
    if (!isDay(checked)) report(["sources", name, "checked"], `${quote(checked)} is not a day of the calendar, so nobody could say how old the prices are.`);
  }
  card.notes?.forEach((note, i) => checkSource(note.source, ["notes", i, "source"], { card, report }));
  card.otherPurses?.forEach(({ source }, i) => { checkSource(source, ["otherPurses", i, "source"], { card, report }); });
  checkMoney({ card, report });
  if (!catalog.providers.includes(card.provider)) {
    report(["provider"], `There is no provider ${quote(card.provider)}, so this card prices nothing.${suggestion(card.provider, catalog.providers)}`);
    return problems;
  }
  const tasks = Object.values(catalog.tasks).filter((task) => task.provider === card.provider);
  for (const [name, form] of Object.entries(card.tasks)) {
    const task = tasks.find((one) => one.task === name);
    const check: Check | undefined = task && { card, task, used, report };
    if (check) checkTask(form, ["tasks", name], check);
    else report(["tasks", name], `${quote(card.provider)} has no task ${quote(name)}, so nothing is priced by this.${suggestion(name, tasks.map((one) => one.task))}`);
  }
  for (const { task } of tasks) {
    if (!Object.hasOwn(card.tasks, task)) report(["tasks"], `The task ${quote(task)} has no prices, so its jobs could not be priced; add it.`);
  }
  for (const name of Object.keys(card.parameters)) {
    if (!used.has(name)) report(["parameters", name], `No line item uses the parameter ${quote(name)}, so what a batch assumes for it would change nothing; use it or remove it.`);
  }
  return problems;
}
