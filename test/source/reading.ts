import { DEFAULT_LIMITS, type Limits } from "../../src/model/limits.js";
import { LongNumber } from "../../src/model/number.js";
import { Builder } from "../../src/source/build.js";
import { tapeFromDocument } from "../../src/source/document.js";
import { Bail, tapeFromEvents } from "../../src/source/events.js";
import { Refusal } from "../../src/source/faults.js";
import { Lines } from "../../src/source/lines.js";
import type { Tape } from "../../src/source/tape.js";

/** What a reader makes of a text, in a form that can be compared whole: every node with its place, and every value. */
export type Reading =
  | { readonly outcome: "read"; readonly nodes: readonly unknown[]; readonly documents: readonly unknown[]; readonly values: readonly unknown[] }
  | { readonly outcome: "refused"; readonly faults: readonly { messageId: string; start: number }[] }
  | { readonly outcome: "left" };

export function readFast(text: string, limits: Limits = DEFAULT_LIMITS): Reading {
  return read(text, limits, () => tapeFromEvents(text, limits));
}

export function readThoroughly(text: string, limits: Limits = DEFAULT_LIMITS): Reading {
  return read(text, limits, () => tapeFromDocument(text, new Lines(text), limits));
}

function read(text: string, limits: Limits, tapeOf: () => Tape): Reading {
  try {
    const tape = tapeOf();
    const nodes = nodesOf(tape);
    const builder = new Builder(tape, new Lines(text), limits);
    const values = tape.documents.map((document) => builder.build(document).value);
    if (builder.faults.length > 0) throw new Refusal(builder.faults);
    return { outcome: "read", nodes, documents: tape.documents, values };
  } catch (error) {
    if (error instanceof Bail) return { outcome: "left" };
    if (!(error instanceof Refusal)) throw error;
    const faults = error.faults.map(({ messageId, place }) => ({ messageId, start: place && "start" in place ? place.start : -1 }));
    return { outcome: "refused", faults };
  }
}

function nodesOf(tape: Tape): unknown[] {
  const nodes: unknown[] = [];
  const last = tape.documents.at(-1)?.end ?? 0;
  for (let entry = 0; entry < last; entry += 1) {
    nodes.push([
      tape.kind(entry),
      tape.start(entry),
      tape.end(entry),
      tape.isCollection(entry) ? tape.next(entry) : tape.textOf(entry),
      tape.anchors.get(entry) ?? null,
    ]);
  }
  return nodes;
}

/** Values with long numbers as the doubles nearest to them, for comparison with other readers. */
export function withoutLongNumbers(value: unknown): unknown {
  if (value instanceof LongNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map(withoutLongNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLongNumbers(inner)]));
}
