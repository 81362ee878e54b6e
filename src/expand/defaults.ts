import type { TaskInfo } from "../model/catalog.js";
import { ENVELOPE_KEYS, keyFor } from "../model/envelope.js";
import type { Fields } from "../model/job.js";
import { isMapping, setOwn, type Mapping } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import { type Filled, fillParameters, NOT_FILLED, NOTHING_FILLED, reportLooseParameter } from "./assume.js";
import { weightOf } from "./combine.js";
import { report, type Scope } from "./scope.js";
import { isTask, reportType, type TypeNames } from "./types.js";

/** What jobs of one type inherit. */
export interface Inherited {
  /** Null where the type has no defaults. */
  readonly fields: Fields | null;
  readonly origins: ReadonlyMap<string, Path>;
  readonly labels: Readonly<Record<string, string>>;
  readonly assume: Filled;
  /** True where a fault hides fields that the type has defaults for. */
  readonly partial: boolean;
  /** What repeating all of this in a job costs of the room for planned jobs; 0 but for thousands of keys. */
  readonly weight: number;
}

/** What jobs inherit, by type; types that nothing is said about inherit only the batch's labels. */
export function readInherited(batch: Mapping, names: TypeNames, scope: Scope): (task: TaskInfo) => Inherited {
  const labels = mergeLabels({}, batch["labels"]);
  const assume = ofBatch(batch, "assume", names, scope);
  const defaults = ofBatch(batch, "defaults", names, scope);
  const inherited = new Map<TaskInfo, Inherited>();
  const { assumed = new Map<string, never>(), catalog } = scope.context;
  const ofConfig = [...assumed.keys()].flatMap((type) => catalog.tasks[type] ?? []);
  for (const task of new Set([...assume.entries.keys(), ...assume.lost, ...defaults.entries.keys(), ...defaults.lost, ...ofConfig])) {
    const own = assume.entries.get(task);
    const values = assumed.get(task.type);
    const base = values ? { values, broken: false } : NOTHING_FILLED;
    const stated = own ? fillParameters(base, own.value, own.path, task, scope) : base;
    const filled = assume.allLost || assume.lost.has(task) ? { ...stated, broken: true } : stated;
    inherited.set(task, inherit(defaults.entries.get(task) ?? null, defaults.allLost || defaults.lost.has(task), labels, filled, task, scope));
  }
  const plain = inheritance(new Map(), labels, assume.allLost ? NOT_FILLED : NOTHING_FILLED, [], defaults.allLost);
  return (task) => inherited.get(task) ?? plain;
}

interface Entry {
  readonly value: unknown;
  readonly path: Path;
}

/** `defaults` or `assume` by the task that each entry is for, and what a misspelt or unreadable name or value loses. */
interface Section {
  readonly entries: ReadonlyMap<TaskInfo, Entry>;
  readonly lost: ReadonlySet<TaskInfo>;
  readonly allLost: boolean;
}

/** The section of a batch, also where its key is misspelt. */
function ofBatch(batch: Mapping, section: "defaults" | "assume", names: TypeNames, scope: Scope): Section {
  const key = keyFor(section, batch);
  const value = batch[key] ?? null;
  if (key !== section || !isMapping(value)) return { entries: new Map(), lost: new Set(), allLost: value !== null };
  return byType(value, section, names, scope);
}

/** The entries of `defaults` or `assume` by the task that they are for, whatever name they use for it. */
export function byType(value: Mapping, section: "defaults" | "assume", names: TypeNames, scope: Scope): Section {
  const entries = new Map<TaskInfo, Entry>();
  const lost = new Set<TaskInfo>();
  for (const [name, entry] of Object.entries(value)) {
    const at = [section, name];
    const task = names.resolve(name);
    if (!isTask(task)) {
      const owner = section === "assume" ? reportLooseParameter(name, at, scope) : null;
      if (!owner) reportType(task, at, "key", scope);
      const meant = owner ?? task.meant;
      if (meant) lost.add(meant);
      continue;
    }
    const first = entries.get(task)?.path;
    if (first) {
      const data = { name, first: String(first.at(-1)), type: task.type, section };
      // Which of the two holds must not depend on their order.
      lost.add(task);
      report(scope, ["schema", "sameTypeTwice"], at, "key", data, { related: [{ message: "The first one is here.", place: { path: first, at: "key" } }] });
    } else entries.set(task, { value: entry, path: at });
  }
  return { entries, lost, allLost: false };
}

function inherit(entry: Entry | null, lost: boolean, labels: Inherited["labels"], assume: Filled, task: TaskInfo, scope: Scope): Inherited {
  if (!entry || !isMapping(entry.value)) return inheritance(new Map(), labels, assume, [], lost || (entry?.value ?? null) !== null);
  const { value, path } = entry;
  const given = Object.entries(value).filter(([key, field]) => field !== null && !isEnvelopeKey(key, task));
  const filled = fillParameters(assume, value["assume"], [...path, "assume"], task, scope);
  return inheritance(new Map(given), mergeLabels(labels, value["labels"]), filled, path, lost);
}

function inheritance(given: ReadonlyMap<string, unknown>, labels: Inherited["labels"], assume: Filled, path: Path, partial: boolean): Inherited {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of given) setOwn(fields, key, value);
  const origins = new Map([...given.keys()].map((key) => [key, [...path, key]]));
  const weight = weightOf(0, given.size + Object.keys(labels).length) - 1;
  return { fields: given.size > 0 ? fields : null, origins, labels, assume, partial, weight };
}

/** A key that defaults cannot hold as a field; of the envelope keys they take `labels` and `assume` alone. */
function isEnvelopeKey(key: string, task: TaskInfo): boolean {
  return key === "labels" || key === "assume" || (ENVELOPE_KEYS.has(key) && !Object.hasOwn(task.fields, key));
}

/** Lays labels over others: name by name, null removes. */
export function mergeLabels(base: Inherited["labels"], value: unknown): Inherited["labels"] {
  if (!isMapping(value)) return base;
  const merged: Record<string, string> = { ...base };
  for (const [name, text] of Object.entries(value)) {
    if (text === null) Reflect.deleteProperty(merged, name);
    else if (typeof text === "string") setOwn(merged, name, text);
  }
  return merged;
}
