import { globFault } from "../model/glob.js";
import { nearest } from "../model/near.js";
import type { Path } from "../model/place.js";
import { list, quote } from "../model/words.js";
import type { Setup } from "./index.js";

/** What the parts of a config are read against. */
export interface ConfigScope {
  readonly setup: Setup;
  readonly currencies: readonly string[];
  readonly otherPurses: ReadonlyMap<string, { readonly because: string; readonly currency: string }>;
  report(path: Path, text: string, at?: "key" | "value"): void;
}

/** ` You probably meant …`, or what there is. */
export function instead(name: string, known: readonly string[], what: string): string {
  const near = nearest(name, known);
  return near === null ? `${what} ${list(known.map(quote), "or")}.` : `You probably meant ${quote(near)}.`;
}

export function checkCurrency(currency: string, path: Path, at: "key" | "value", { currencies, otherPurses, report }: ConfigScope): void {
  if (currencies.includes(currency)) return;
  const purse = otherPurses.get(currency);
  if (purse) report(path, `${quote(currency)} is charged nowhere. ${purse.because} Write ${quote(purse.currency)}.`, at);
  else report(path, `${quote(currency)} is not a currency of any rate card. ${instead(currency, currencies, "Write")}`, at);
}

export function checkGlob(glob: string, path: Path, { report }: ConfigScope): void {
  const fault = globFault(glob);
  if (fault !== null) report(path, `The glob ${quote(glob)} ${fault}`);
}

/** Types go by their full name here, because a config has no provider. */
export function checkTypeName(name: string, path: Path, at: "key" | "value", { setup, report }: ConfigScope): void {
  const tasks = Object.values(setup.catalog.tasks);
  const names = tasks.flatMap(({ provider, task, aliases }) => [task, ...aliases].map((one) => `${provider}/${one}`));
  if (names.includes(name)) return;
  const full = name.includes("/") ? [] : names.filter((one) => one.endsWith(`/${name}`));
  const help = full.length > 0 ? `Write ${list(full.map(quote), "or")}.` : instead(name, names, "Write one of");
  report(path, `${quote(name)} is not the full name of a type of job. ${full.length > 0 || nearest(name, names) !== null ? help : `Write one of these: ${list(tasks.map(({ type }) => quote(type)))}.`}`, at);
}
