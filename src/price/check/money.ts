import { isDay } from "../../model/day.js";
import { compare } from "../../model/rational.js";
import { quote } from "../../model/words.js";
import { exact } from "../figure.js";
import { type Check, checkSource } from "./context.js";

/** Prices of credits: real days, in order, no two of one plan from one day on; and payments that can be made. */
export function checkMoney({ card, report }: Pick<Check, "card" | "report">): void {
  const latest = new Map<string | undefined, string>();
  card.prices.forEach(({ source, notes, from, plan }, i) => {
    const path = ["prices", i];
    checkSource(source, [...path, "source"], { card, report });
    notes?.forEach((note, j) => checkSource(note.source, [...path, "notes", j, "source"], { card, report }));
    if (!isDay(from)) return report([...path, "from"], `${quote(from)} is not a day of the calendar, so nobody could say when the price begins.`);
    const before = latest.get(plan);
    const whose = plan === undefined ? "" : ` of the plan ${quote(plan)}`;
    if (before === from) report([...path, "from"], `Two prices${whose} begin on ${from}, so it would be open which holds; remove one.`);
    else if (before !== undefined && before > from) report([...path, "from"], `This price${whose} begins on ${from}, before the entry above it (${before}); entries are appended, so put the newest last.`);
    latest.set(plan, before !== undefined && before > from ? before : from);
  });
  if (!card.topUp) return;
  checkSource(card.topUp.source, ["topUp", "source"], { card, report });
  if (compare(exact(card.topUp.min), exact(card.topUp.max)) > 0) report(["topUp", "max"], "The largest payment is smaller than the least one, so no payment could be made; correct one of them.");
}
