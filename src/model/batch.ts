import type { WrittenJob } from "./job.js";
import type { Path } from "./place.js";
import type { Rational } from "./rational.js";

/** A budget as declared, in one currency. */
export interface Budget {
  readonly currency: string;
  readonly limit: Rational | null;
  /** Share of the limit from which it is nearly used up, 0.8 for 80%. */
  readonly warnAt: Rational;
  readonly perJob: Rational | null;
  /** Where the limit and the limit per job are written; null for budgets of the command line. */
  readonly limitPath: Path | null;
  readonly perJobPath: Path | null;
  /** The limits are those of the base, which the branch has not. */
  readonly ofBase?: true;
  /** The paths lead into the config, not into a batch. */
  readonly ofConfig?: true;
}

/** A parameter as `assume` names it, with the task that it is meant for. */
export interface NamedAssumption {
  readonly type: string;
  readonly name: string;
  readonly path: Path;
}

/** One YAML document: jobs, their shared settings, a budget. */
export interface Batch {
  readonly file: string;
  /** Its place in the file, from 0; empty documents count. */
  readonly document: number;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly budgets: readonly Budget[];
  readonly jobs: readonly WrittenJob[];
  /** Every parameter that an `assume` of it names, used or not. */
  readonly assumed: readonly NamedAssumption[];
  /** True when a fault left jobs out, so that no total of this batch is proven. */
  readonly incomplete: boolean;
  /** The document as read, for rules that look at every string in it. */
  readonly value: unknown;
}
