import type { Budget } from "../model/batch.js";
import { type Config, type ConfigBudget, isFileMatched } from "../model/config.js";
import type { WrittenJob } from "../model/job.js";
import { MONEY } from "../model/money.js";

/** A budget of the config, and whether it covers a job of a file. All planned jobs of a written job are in or out. */
export interface CoveringBudget {
  readonly budget: Budget;
  readonly covers: (job: WrittenJob, file: string) => boolean;
  /** Whether it may cover a job of a file of which not all is known. */
  readonly mayCover: (file: string) => boolean;
}

/** The budgets of a config, ready to be held against jobs. */
export function budgetsOfConfig(config: Config): CoveringBudget[] {
  return config.budgets.map((one) => {
    const { match } = one;
    const labels = Object.entries(match.labels);
    const matched = new Map<string, boolean>();
    const isMatched = (file: string): boolean => {
      if (match.files.length === 0) return true;
      const known = matched.get(file) ?? isFileMatched(file, match.files, config);
      matched.set(file, known);
      return known;
    };
    return {
      budget: toBudget(one),
      covers: ({ task, labels: own, planned: [first] }, file) =>
        isOneOf(task.type, match.types) &&
        isOneOf(task.provider, match.providers) &&
        labels.every(([name, values]) => Object.hasOwn(own, name) && values.includes(own[name] ?? "")) &&
        isMatched(file) &&
        (one.currency === MONEY || first?.cost.currency === one.currency),
      mayCover: isMatched,
    };
  });
}

function isOneOf(value: string, values: readonly string[]): boolean {
  return values.length === 0 || values.includes(value);
}

function toBudget({ currency, limit, warnAt, perJob, path, ofBase }: ConfigBudget): Budget {
  return { currency, limit, warnAt, perJob, limitPath: limit && [...path, "limit"], perJobPath: perJob && [...path, "perJob"], ofConfig: true, ...(ofBase && { ofBase }) };
}
