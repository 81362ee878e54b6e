/** Bounds on what one run takes in; each is named here, in the docs, and in the message of whoever meets it. */
export interface Limits {
  /** Largest file read, in MiB. */
  readonly fileMiB: number;
  /** Planned jobs of one run. */
  readonly plannedJobs: number;
  /** YAML documents of one file, empty ones included. */
  readonly documents: number;
  /** Uses of anchors in one file, those inside of other anchors counted each time. */
  readonly aliasExpansions: number;
  /** Nodes of one file after aliases are expanded. */
  readonly expandedNodes: number;
  /** Nesting of lists and mappings. */
  readonly depth: number;
  /** Digits of a number written out in full, before and after its point together. */
  readonly digits: number;
  /** Numbers stay below ten to this power. */
  readonly magnitude: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileMiB: 32,
  plannedJobs: 1_000_000,
  documents: 10_000,
  aliasExpansions: 100_000,
  expandedNodes: 10_000_000,
  depth: 200,
  digits: 40,
  magnitude: 15,
};
