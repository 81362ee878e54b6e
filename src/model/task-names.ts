import type { Catalog, TaskInfo } from "./catalog.js";
import { keyFor } from "./envelope.js";
import type { Mapping } from "./mapping.js";
import { nearest } from "./near.js";

/** Every task that answers to a name, short or full, whoever its provider is. */
export function tasksCalled(name: string, catalog: Catalog): TaskInfo[] {
  const slash = name.indexOf("/");
  const short = name.slice(slash + 1);
  const provider = slash < 0 ? null : name.slice(0, slash);
  return Object.values(catalog.tasks).filter(
    (task) => (provider === null || task.provider === provider) && (task.task === short || task.aliases.includes(short)),
  );
}

/** The task that a batch with this provider, if any, means by a name; null when there is none. */
export function findTask(name: string, provider: string | null, catalog: Catalog): TaskInfo | null {
  const full = name.includes("/");
  return tasksCalled(name, catalog).find((task) => full || task.provider === provider) ?? null;
}

/** Whose tasks the short names of a batch are. */
export interface BatchProvider {
  /** Null where it is not given, or nobody can tell from what is given. */
  readonly name: string | null;
  /** True where the batch names a provider in a way that has a fault of its own; what `name` then says is a guess. */
  readonly faulty: boolean;
}

/** The provider that a batch names, also where the key or the name is misspelt. */
export function providerOf(batch: Mapping, catalog: Catalog): BatchProvider {
  const key = keyFor("provider", batch);
  const given = batch[key] ?? null;
  if (given === null) return { name: null, faulty: false };
  if (typeof given !== "string" || given === "") return { name: null, faulty: true };
  if (catalog.providers.includes(given)) return { name: given, faulty: key !== "provider" };
  return { name: nearest(given, catalog.providers), faulty: true };
}
