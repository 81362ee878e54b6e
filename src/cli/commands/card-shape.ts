import { RULES } from "../../../rules/index.js";
import { rateCard as validator } from "../../generated/validators/rate-card.js";
import type { ShapeError } from "../../generated/validators/types.js";
import type { FaultName } from "../../model/fault.js";
import type { Fault } from "../../model/finding.js";
import { fill } from "../../model/message.js";
import type { Path, Place } from "../../model/place.js";
import { list, quote } from "../../model/words.js";
import { type Mistake, mistakesIn, valueAt } from "../../validate/mistakes.js";
import { withPlainNumbers } from "../../validate/numbers.js";
import { explainKey } from "../../validate/unknown.js";
import { explainValue } from "../../validate/values.js";
import { fieldOf } from "../../validate/words.js";

/** Something wrong with a rate card, and where. */
export interface Problem extends Place {
  readonly text: string;
}

/** How a value differs from the schema of rate cards, in the words that batches are explained with. */
export function shapeProblems(value: unknown): Problem[] {
  return mistakesIn(validator, withPlainNumbers(value)).map((mistake) => explain(mistake, value));
}

function explain(mistake: Mistake, card: unknown): Problem {
  const { path } = mistake;
  const parent = path.length === 0 ? "the card" : quote(fieldOf(path));
  switch (mistake.kind) {
    case "unknown": {
      const { messageId, data } = explainKey(mistake.key, path.length === 0 ? "card" : fieldOf(path), mistake.schema);
      return { path: [...path, mistake.key], at: "key", text: inWords(["unknown-field", messageId], data) };
    }
    case "missing":
      return { path, at: "value", text: `${quote(mistake.key)} is missing in ${parent}. Add it.` };
    case "oneOf":
      return { path, at: "value", text: `One of ${list(mistake.keys.map(quote), "or")} is missing in ${parent}. Add it.` };
    case "value": {
      const { messageId, data } = explainValue(mistake.error, path, valueAt(card, path));
      const text = inWords(["schema", messageId], { field: path.length === 0 ? "card" : fieldOf(path), ...data });
      return { path, at: "value", text: ofCard(text, mistake.error) };
    }
  }
}

/** The words for batches speak of jobs, and of a schema that the editor shows. */
function ofCard(text: string, { parentSchema: { description, pattern } }: ShapeError): string {
  const form = [
    ...(typeof description === "string" ? [`The schema says: ${description}`] : []),
    ...(typeof pattern === "string" ? [`It has to match ${quote(pattern)}.`] : []),
  ];
  return text.replace("so the job would be refused", "so the card cannot be used").replace("Write it as its description in the schema shows.", () => form.join(" "));
}

/** A fault of the reader as people read it. */
export function faultInWords({ ruleId, messageId, data }: Fault): string {
  return inWords([ruleId, messageId], data);
}

function inWords([ruleId, messageId]: FaultName, data: Fault["data"]): string {
  const message = RULES.find((rule) => rule.id === ruleId)?.messages[messageId];
  if (!message) throw new Error(`no message ${ruleId}/${messageId}`);
  const filled = fill(message, data);
  return `${filled.message} ${filled.help}`.trim();
}

/** A path as people say it: `tasks.dub.items[2].rate`. */
export function pathInWords(path: Path): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");
}
