import type { Catalog, TaskInfo } from "./catalog.js";

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
