import type { Batch } from "./batch.js";
import type { Catalog } from "./catalog.js";
import type { Cost } from "./cost.js";
import type { Fault, Severity } from "./finding.js";
import type { Fields, PlannedJob } from "./job.js";
import type { Path } from "./place.js";
import type { JudgedBudget, Total } from "./verdict.js";

/** A message of a rule: `{{holes}}` are filled with the data of a fault. */
export interface Message {
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
}

/** One rule, the single record from which its page, its table row and its tests are made. */
export interface Rule {
  /** States the problem, kebab-case, permanent. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether the config may change its severity or switch it off. */
  readonly configurable: boolean;
  /** One sentence: what the rule reports. */
  readonly summary: string;
  /** Why it matters, for the rule's page. */
  readonly why: string;
  readonly messages: Readonly<Record<string, Message>>;
  /** Whole batches: `bad` raises this rule (and no other error than that), `good` does not. */
  readonly examples: { readonly good: string; readonly bad: string };
  /** Looks at one batch. Absent for rules whose faults come from a stage. */
  readonly check?: (context: BatchContext) => Iterable<Fault | Report>;
  /** Looks at the whole run, once; for budgets over it. */
  readonly checkRun?: (context: RunContext) => Iterable<Fault | Report>;
}

/** A fault as a rule yields it: the engine adds the rule's id, and fills what is left out with nothing. */
export type Report = Pick<Fault, "messageId" | "data" | "place"> & Partial<Omit<Fault, "ruleId">>;

/** A plain scalar that another YAML reader takes for something else. */
export interface OddScalar {
  readonly path: Path;
  /** As written. */
  readonly text: string;
  /** What YAML 1.2 reads, in words: `the text "9:16"`. */
  readonly here: string;
  /** What a YAML 1.1 reader makes of it: `the number 556`. */
  readonly elsewhere: string;
}

interface Context {
  readonly catalog: Catalog;
  /** What a planned job would cost with other fields. */
  readonly price: (job: PlannedJob, fields: Fields) => Cost;
  readonly asOf: string;
}

export interface BatchContext extends Context {
  readonly batch: Batch;
  /** Planned jobs of the batch that are valid and not skipped, in document order. */
  readonly planned: readonly PlannedJob[];
  readonly budgets: readonly JudgedBudget[];
  readonly totals: readonly Total[];
  /** Currencies that a budget of the whole run covers. */
  readonly runCurrencies: ReadonlySet<string>;
  /** Plain scalars with a second reading, without those that already carry a shape fault. */
  readonly oddScalars: () => readonly OddScalar[];
}

export interface RunContext extends Context {
  readonly budgets: readonly JudgedBudget[];
  readonly totals: readonly Total[];
}
