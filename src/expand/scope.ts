import { type FaultName, faultAt } from "../model/fault.js";
import type { Assumptions } from "../model/assumption.js";
import type { Catalog } from "../model/catalog.js";
import type { NamedAssumption } from "../model/batch.js";
import type { Fault } from "../model/finding.js";
import type { Path, Place } from "../model/place.js";

/** What the batch is expanded against. */
export interface ExpandContext {
  readonly file: string;
  readonly document: number;
  readonly catalog: Catalog;
  /** Parameters of the rate card for a type, by its full name. */
  readonly parametersOf: (type: string) => readonly string[];
  readonly currencies: readonly string[];
  /** What the config assumes, by full type name. */
  readonly assumed?: ReadonlyMap<string, Assumptions>;
  /** Names of purses that pay for something else, with why and with the currency that is charged instead. */
  readonly otherPurses?: ReadonlyMap<string, { readonly because: string; readonly currency: string }>;
  /** How many more planned jobs this run may hold. */
  readonly plannedJobsLeft: number;
}

/** What the parts of this stage share while they walk through one batch. */
export interface Scope {
  readonly context: ExpandContext;
  readonly faults: Fault[];
  readonly assumed: NamedAssumption[];
  /** Short names of types in a batch that does not say whose they are. */
  readonly providerless: { readonly path: Path; readonly at: Place["at"]; readonly data: Fault["data"] }[];
  /** Planned jobs and excluded combinations that there is still room for. */
  room: number;
}

/** Notes a fault. */
export function report(scope: Scope, name: FaultName, path: Path, at: Place["at"], data?: Fault["data"], more?: Partial<Fault>): void {
  scope.faults.push(faultAt(name, path, at, data, more));
}
