import type { Condition, Test } from "../../generated/types/rate-card.js";
import type { Path } from "../../model/place.js";
import { PLAN, planField } from "../plan.js";
import { list, quote, withArticle } from "../../model/words.js";
import { type Check, fieldOf, suggestion } from "./context.js";
import { alternatives, type Conjunction, contradictsItself } from "./exclusive.js";

/** Checks a condition's fields and values. False when it cannot be reasoned about, because something is wrong in it. */
export function checkCondition(condition: Condition, path: Path, check: Check): boolean {
  let sound = true;
  for (const [field, test] of Object.entries(condition)) {
    sound = (field === "any" ? checkAny(test, [...path, field], check) : checkTest(field, test, [...path, field], check)) && sound;
  }
  return sound;
}

function checkAny(test: Test, path: Path, check: Check): boolean {
  if (!Array.isArray(test) || !test.every((one) => typeof one === "object")) {
    check.report(path, "`any` takes a list of conditions; with anything else it would never hold.");
    return false;
  }
  return test.map((one, i) => checkCondition(one, [...path, i], check)).every(Boolean);
}

function checkTest(field: string, test: Test, path: Path, check: Check): boolean {
  const info = (field === PLAN && !Object.hasOwn(check.task.fields, PLAN) ? planField(check.card) : null) ?? fieldOf(field, path, check);
  if (!info) return false;
  const values: readonly unknown[] = Array.isArray(test) ? test : [test];
  if (typeof test === "object" && !Array.isArray(test)) return true;
  if (values.some((value) => typeof value === "object")) {
    check.report(path, `${quote(field)} is compared with a condition; conditions stand under \`any\` only.`);
    return false;
  }
  if (field.includes(".")) return true;
  if (info.kind === "length" || info.kind === "count" || info.kind === "list" || info.kind === "object") {
    check.report(path, `${quote(field)} is ${withArticle(info.kind)}, which no single value can stand for; ask with \`{set: true}\` whether it is given.`);
    return false;
  }
  const allowed = info.kind === "flag" ? [true, false] : info.values;
  const strange = values.find((value) => allowed && !allowed.includes(value as string));
  if (strange === undefined || !allowed) return true;
  const hint = suggestion(String(strange), allowed.map(String)) || ` It is ${list(allowed.map((value) => quote(String(value))), "or")}.`;
  check.report(path, `${quote(field)} is never ${quote(String(strange))}, so this would never hold.${hint}`);
  return false;
}

/** Checks an optional condition together with one around it; gives its alternatives, or null when nothing can be proved of it. */
export function checkedAlternatives(condition: Condition | undefined, path: Path, check: Check): readonly Conjunction[] | null {
  if (condition && !checkCondition(condition, path, check)) return null;
  const found = alternatives(condition);
  if (found?.every((one) => contradictsItself(one, check.task))) check.report(path, "This condition contradicts itself and never holds, so what stands here would never be charged.");
  return found;
}
