import type { Catalog, TaskInfo } from "../model/catalog.js";
import { nearest } from "../model/near.js";
import type { Path, Place } from "../model/place.js";
import { findTask, tasksCalled } from "../model/task-names.js";
import { list, quote } from "../model/words.js";
import { report, type Scope } from "./scope.js";

/** A type that no task answers to: a message of the rule `unknown-type`, null where it is said elsewhere, and what fills it. */
export interface UnknownType {
  readonly messageId: string | null;
  readonly data: Readonly<Record<string, string>>;
}

type Resolved = TaskInfo | UnknownType;

/** Finds tasks by the names that a batch may use: `subclip/dub`, `dub`, `subclip/ai-dubbing`, `ai-dubbing`. */
export interface TypeNames {
  resolve(name: string): Resolved;
}

/** A short name under a batch's unknown provider, which has a fault of its own. */
const SAID: UnknownType = { messageId: null, data: {} };

/** True for a type that names a task. */
export function isTask(resolved: Resolved): resolved is TaskInfo {
  return "task" in resolved;
}

/** Names of types within a batch that has this provider, if any. A batch asks for the same few names again and again. */
export function createTypeNames(catalog: Catalog, provider: string | null): TypeNames {
  const known = new Map<string, Resolved>();
  return {
    resolve(name) {
      let resolved = known.get(name);
      if (!resolved) {
        resolved = find(name, catalog, provider);
        known.set(name, resolved);
      }
      return resolved;
    },
  };
}

function find(name: string, catalog: Catalog, batchProvider: string | null): Resolved {
  const found = findTask(name, batchProvider, catalog);
  if (found) return found;

  const full = name.includes("/");
  const provider = full ? name.slice(0, name.indexOf("/")) : batchProvider;
  const elsewhere = tasksCalled(name.slice(name.indexOf("/") + 1), catalog);
  const names = list(elsewhere.map((one) => quote(one.type)), "or");
  if (provider === null) {
    return elsewhere[0] ? { messageId: "noProvider", data: { type: name, full: names, provider: elsewhere[0].provider } } : unknown(name, catalog, null);
  }
  if (!catalog.providers.includes(provider)) return full ? unknownProvider(name, provider, catalog) : SAID;
  if (elsewhere.length > 0) return { messageId: "otherProvider", data: { type: name, provider, full: names } };
  return unknown(name, catalog, provider);
}

/** Notes a type that names no task, unless that is said already. */
export function reportType({ messageId, data }: UnknownType, path: Path, at: Place["at"], scope: Scope): void {
  if (messageId !== null) report(scope, ["unknown-type", messageId], path, at, data);
}

/** A provider that no task belongs to, as `provider` of the batch or before the slash of a type. */
export function unknownProvider(name: string, provider: string, catalog: Catalog): UnknownType {
  const near = nearest(provider, catalog.providers);
  const data = { type: name, provider, providers: list(catalog.providers.map(quote), "or") };
  return near === null ? { messageId: "provider", data } : { messageId: "providerNear", data: { ...data, near } };
}

function unknown(name: string, catalog: Catalog, provider: string | null): UnknownType {
  const tasks = Object.values(catalog.tasks).filter((task) => provider === null || task.provider === provider);
  const word = name.slice(name.indexOf("/") + 1);
  const near = nearest(word, tasks.flatMap((task) => [task.task, ...task.aliases]));
  const meant = tasks.find((task) => task.task === near || task.aliases.includes(near ?? ""));
  const full = provider === null || name.includes("/");
  const nameOf = (task: TaskInfo): string => quote(full ? task.type : task.task);
  return meant
    ? { messageId: "near", data: { type: name, near: nameOf(meant) } }
    : { messageId: "unknown", data: { type: name, types: list(tasks.map(nameOf), "or") } };
}
