import { readAmount, readPercentage } from "../expand/index.js";
import type { ConfigFile } from "../generated/types/config.js";
import type { ConfigBudget } from "../model/config.js";
import type { Path } from "../model/place.js";
import { findTask } from "../model/task-names.js";
import { quote } from "../model/words.js";
import { checkCurrency, checkGlob, checkTypeName, type ConfigScope, instead } from "./scope.js";

type Form = NonNullable<ConfigFile["budgets"]>[number];
type Match = NonNullable<Form["match"]>;

const WARN_AT = { n: 4n, d: 5n };

/** Reads `budgets`, and reports what can never hold anything. */
export function readBudgets(forms: readonly Form[], scope: ConfigScope): ConfigBudget[] {
  return forms.map((form, i) => {
    const path = ["budgets", i];
    checkCurrency(form.currency, [...path, "currency"], "value", scope);
    const limit = readAmount(form.limit);
    const perJob = readAmount(form.perJob);
    if (limit === null && perJob === null) scope.report(path, "This budget has no limit, so it would look like one that holds. Add `limit` or `perJob`.");
    return { currency: form.currency, limit, perJob, warnAt: readPercentage(form.warnAt) ?? WARN_AT, match: readMatch(form.match ?? {}, [...path, "match"], scope), path };
  });
}

function readMatch(match: Match, path: Path, scope: ConfigScope): ConfigBudget["match"] {
  const { catalog } = scope.setup;
  const types = listOf(match.types);
  const providers = listOf(match.providers);
  const files = listOf(match.files);
  const at = (key: string, given: unknown, i: number): Path => (Array.isArray(given) ? [...path, key, i] : [...path, key]);
  types.forEach((type, i) => checkTypeName(type, at("types", match.types, i), "value", scope));
  providers.forEach((provider, i) => {
    if (!catalog.providers.includes(provider)) scope.report(at("providers", match.providers, i), `There is no provider ${quote(provider)}. ${instead(provider, catalog.providers, "Write")}`);
  });
  files.forEach((glob, i) => checkGlob(glob, at("files", match.files, i), scope));
  return {
    labels: Object.fromEntries(Object.entries(match.labels ?? {}).map(([name, values]) => [name, listOf(values)])),
    types: types.flatMap((type) => findTask(type, null, catalog)?.type ?? []),
    providers,
    files,
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
