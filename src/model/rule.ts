import type { BaseView } from "./base-view.js";
import type { Batch } from "./batch.js";
import type { Catalog } from "./catalog.js";
import type { Config } from "./config.js";
import type { Cost } from "./cost.js";
import type { Fault, Severity, Stake } from "./finding.js";
import type { Fields, PlannedJob } from "./job.js";
import type { Path } from "./place.js";
import type { CardInfo } from "./run.js";
import type { Funding, Increase, JudgedBudget, Total } from "./verdict.js";

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
  /** The first release that has it; left out, the first of all. */
  readonly since?: string;
  /** What else the config may set of it, by name, each with its default. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Whole batches: `bad` raises this rule (and no other error than that), `good` does not. */
  readonly examples: { readonly good: string; readonly bad: string };
  /** What the bad example takes besides the batch, and the same in words. `base` is the batch as it was, which changes are held against. */
  readonly setting?: { readonly words: string; readonly asOf?: string; readonly config?: Partial<Config>; readonly base?: string };
  /** Looks at one batch. Absent for rules whose faults come from a stage. */
  readonly check?: (context: BatchContext) => Iterable<Fault | Report>;
  /** Looks at the whole run, once; for budgets over it. */
  readonly checkRun?: (context: RunContext) => Iterable<Fault | Report>;
  /** Looks at what a branch changes beside its batches; what it finds stands in the branch's config. */
  readonly checkChange?: (context: ChangeContext) => Iterable<Fault | Report>;
  /** It is about what a branch does to its own limits: it needs a base, whose config alone can change it. */
  readonly guards?: true;
}

/** Whether a comment may suppress the rule: never what a verdict rests on, what a branch does to its limits, nor what is said of suppressions themselves. */
export function isSuppressible({ id, configurable, guards }: Pick<Rule, "id" | "configurable" | "guards">): boolean {
  return configurable && !guards && !id.startsWith("suppression-");
}

/** An option of a rule: a JSON Schema of one value, with what holds where the config does not set it. */
export type RuleOption = { readonly description: string } & (
  | { readonly type: "integer" | "number"; readonly minimum: number; readonly maximum?: number; readonly default: number }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "string"; readonly enum: readonly string[]; readonly default: string }
);

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
  readonly config: Config;
  /** The rule's own options, each as the config sets it or by default. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface BatchContext extends Context {
  readonly batch: Batch;
  /** The base that the run is held against; null without one. */
  readonly base: BaseView | null;
  /** The batch as it is in the base; null where it is new, and without a base. */
  readonly before: Batch | null;
  /** Planned jobs of the batch that are valid and not skipped, in document order. */
  readonly planned: readonly PlannedJob[];
  readonly budgets: readonly JudgedBudget[];
  readonly totals: readonly Total[];
  /** Currencies that a budget of the whole run covers. */
  readonly runCurrencies: ReadonlySet<string>;
  /** Whether a limit of the config, judged in this run or not, covers the job. */
  readonly isLimitedByConfig: (job: PlannedJob) => boolean;
  /** Plain scalars with a second reading, without those that already carry a shape fault. */
  readonly oddScalars: () => readonly OddScalar[];
}

export interface RunContext extends Context {
  /** Those of the command line and of the config. */
  readonly budgets: readonly JudgedBudget[];
  readonly totals: readonly Total[];
  /** True where a fault left out a file or a job: nothing can be said of what is not there. */
  readonly incomplete: boolean;
  /** Rate cards that priced something. */
  readonly cards: readonly CardInfo[];
  readonly funding: readonly Funding[];
}

/** What a branch changes in what its team has set, and what it adds. */
export interface ChangeContext extends Pick<Context, "asOf" | "options"> {
  readonly before: Config;
  /** The branch's own, in force or not. */
  readonly after: Config;
  /** True where the base's config is in force. */
  readonly baseInForce: boolean;
  /** Files of the base that are still there, and that the branch's own config does not have checked. */
  readonly leftOut: readonly string[];
  readonly rates: readonly RateChange[];
  readonly increases: readonly Increase[];
}

/** Prices of a provider that rest on the branch's word: it may have lowered them by a card of its own or another plan, or brought a provider. */
export interface RateChange {
  readonly provider: string;
  readonly by: "card" | "plan" | "provider";
  /** What it was and is: files of cards of the team's own, or plans; null for none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Line items that are not priced as before, as a person would point them out; empty for a plan or a provider. */
  readonly items: readonly string[];
  /** Whether money may be what changes, not credits. */
  readonly inMoney: boolean;
  /** Planned jobs of this run that cost less by it, and by how much; null where none does. */
  readonly cheaper: { readonly jobs: number; readonly saving: Stake } | null;
}
