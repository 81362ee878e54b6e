import type { Catalog, TaskInfo } from "../model/catalog.js";
import { rename, replace } from "../model/change.js";
import { isSlipOf, nearest } from "../model/near.js";
import type { Path, Place } from "../model/place.js";
import { type BatchProvider, findTask, tasksCalled } from "../model/task-names.js";
import { count, list, quote } from "../model/words.js";
import { report, type Scope } from "./scope.js";

/** A type that no task answers to: a message of the rule `unknown-type`, null where it is said elsewhere, and what fills it. */
export interface UnknownType {
  readonly messageId: string | null;
  readonly data: Readonly<Record<string, string>>;
  /** The task that was probably meant. */
  readonly meant?: TaskInfo;
  /** The name to write instead, where it is surely that. */
  readonly instead?: string | null;
}

type Resolved = TaskInfo | UnknownType;

/** Finds tasks by the names that a batch may use: `subclip/dub`, `dub`, `subclip/ai-dubbing`, `ai-dubbing`. */
export interface TypeNames {
  resolve(name: string): Resolved;
  /** True for a short name under a provider that can only be guessed: nothing may be priced by it. */
  isGuess(name: string): boolean;
  /** The provider that a name belongs to, whether or not it has such a task; null for one that is not known. */
  providerOf(name: string): string | null;
}

const NO_PROVIDER = "noProvider";

/** A short name under a batch's faulty provider, which has a fault of its own. */
const SAID: UnknownType = { messageId: null, data: {} };

/** True for a type that names a task. */
export function isTask(resolved: Resolved): resolved is TaskInfo {
  return "task" in resolved;
}

/** Names of types within a batch that has this provider, if any. A batch asks for the same few names again and again. */
export function createTypeNames(catalog: Catalog, provider: BatchProvider): TypeNames {
  const known = new Map<string, Resolved>();
  return {
    isGuess: (name) => provider.faulty && !name.includes("/"),
    providerOf(name) {
      const named = name.includes("/") ? name.slice(0, name.indexOf("/")) : provider.name;
      return named !== null && catalog.providers.includes(named) ? named : null;
    },
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

function find(name: string, catalog: Catalog, batch: BatchProvider): Resolved {
  const found = findTask(name, batch.name, catalog);
  if (found) return found;

  const full = name.includes("/");
  const provider = full ? name.slice(0, name.indexOf("/")) : batch.name;
  if (provider === null && batch.faulty) return SAID;
  const elsewhere = tasksCalled(name.slice(name.indexOf("/") + 1), catalog);
  const names = list(elsewhere.map((one) => quote(one.type)), "or");
  if (provider === null) {
    return elsewhere[0] ? { messageId: NO_PROVIDER, data: { type: name, full: names, provider: elsewhere[0].provider } } : unknown(name, catalog, null);
  }
  if (!catalog.providers.includes(provider)) return typeOfUnknownProvider(name, provider, elsewhere, catalog);
  if (elsewhere.length > 0) return { messageId: "otherProvider", data: { type: name, provider, full: names } };
  return unknown(name, catalog, provider);
}

/** A full name whose first half is no provider: the second half may still tell what was meant. */
function typeOfUnknownProvider(type: string, provider: string, elsewhere: readonly TaskInfo[], catalog: Catalog): UnknownType {
  const near = nearest(provider, catalog.providers);
  const likely = elsewhere.filter((task) => near === null || task.provider === near);
  const example = Object.values(catalog.tasks).find((task) => near === null || task.provider === near)?.type ?? "";
  const data = { type, provider, near: `${near ?? ""}/…`, example };
  if (likely.length > 0) return { messageId: "typeProvider", data: { ...data, full: list(likely.map((one) => quote(one.type)), "or") } };
  return { messageId: near === null ? "typeNowhere" : "providerNear", data };
}

/** Notes a type that names no task, unless that is said already; that the provider is missing is said once, at the end. */
export function reportType({ messageId, data, instead = null }: UnknownType, path: Path, at: Place["at"], scope: Scope): void {
  if (messageId === NO_PROVIDER) scope.providerless.push({ path, at, data });
  else if (messageId !== null) report(scope, ["unknown-type", messageId], path, at, data, { fix: instead === null ? null : at === "key" ? rename(path, instead) : replace(path, instead) });
}

/** A batch without a provider is one mistake, however many short names it has: told at the first job that has one. */
export function reportNoProvider(scope: Scope): void {
  const { providerless } = scope;
  const jobs = providerless.filter(({ path }) => path[0] === "jobs");
  const first = jobs[0] ?? providerless[0];
  if (!first) return;
  if (providerless.length === 1) report(scope, ["unknown-type", NO_PROVIDER], first.path, first.at, first.data);
  else report(scope, ["unknown-type", "noProviderForAll"], first.path, first.at, { ...first.data, jobs: count(jobs.length, "job") });
}

/** The provider of a batch that no task belongs to. */
export function unknownProvider(provider: string, catalog: Catalog): UnknownType {
  const near = nearest(provider, catalog.providers);
  const data = { provider, providers: list(catalog.providers.map(quote), "or") };
  return near === null ? { messageId: "provider", data } : { messageId: "providerNear", data: { ...data, near }, instead: isSlipOf(provider, near, catalog.providers) ? near : null };
}

function unknown(name: string, catalog: Catalog, provider: string | null): UnknownType {
  const tasks = Object.values(catalog.tasks).filter((task) => provider === null || task.provider === provider);
  const word = name.slice(name.indexOf("/") + 1);
  // A provider's name is no slip of one of its tasks' names, however alike they are.
  const names = tasks.flatMap((task) => [task.task, ...task.aliases]);
  const near = catalog.providers.includes(word) ? null : nearest(word, names);
  const meant = tasks.find((task) => task.task === near || task.aliases.includes(near ?? ""));
  const full = provider === null || name.includes("/");
  const called = (task: TaskInfo): string => (full ? task.type : task.task);
  const nameOf = (task: TaskInfo): string => quote(called(task));
  const sure = provider !== null && near !== null && isSlipOf(word, near, names.filter((one) => !meant?.aliases.includes(one)));
  return meant
    ? { messageId: "near", data: { type: name, near: nameOf(meant) }, meant, instead: sure ? called(meant) : null }
    : { messageId: "unknown", data: { type: name, types: list(tasks.map(nameOf), "or") } };
}
