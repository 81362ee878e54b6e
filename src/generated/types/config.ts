// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * What to reckon with: a number, or a range `{low, high, reason}`.
 */
export type Assumption =
  | number
  | {
      /**
       * The least it may be.
       */
      low: number;
      /**
       * The most it may be.
       */
      high: number;
      /**
       * What the assumption rests on; shown wherever it counts.
       */
      reason?: string;
    };
export type Names = string | string[];

/**
 * What a team sets for all of its batches, in `topsheet.config.yaml`. Data only: nothing in it is executed, and no path in it leads out of the repository.
 */
export interface ConfigFile {
  /**
   * Globs of the batch files to check where a command names none, from the folder of the config; `** /*.batch.yaml` and `** /*.batch.yml` if left out. Files that git ignores are left out.
   *
   * Items: A glob: `*` within a name, `**` for any folders, `{a,b}` for either.
   */
  files?: string[];
  /**
   * Severities of rules by their id, `off` for none, or `{severity: …}` with the rule's options.
   */
  rules?: {
    /**
     * `error`, `warning`, `info` or `off`, or a mapping of `severity` and options.
     */
    [k: string]:
      | string
      | boolean
      | {
          /**
           * How much a finding of the rule counts.
           */
          severity?: "error" | "warning" | "info" | "off";
          [k: string]: unknown;
        };
  };
  /**
   * The plan that the team has with each provider; some prices and features depend on it.
   */
  plans?: {
    /**
     * Name of the plan, as the rate card has it.
     */
    [k: string]: string;
  };
  /**
   * Rate cards of your own by provider, as paths from the folder of the config. They go before the prices that topsheet comes with, or add a provider.
   */
  rates?: {
    /**
     * Path of the card.
     */
    [k: string]: string;
  };
  /**
   * Values for rates that a provider does not publish, by full type and then by the rate's name. Those of a batch or a job count more.
   */
  assume?: {
    /**
     * Values by the name of the rate.
     */
    [k: string]: {
      [k: string]: Assumption;
    };
  };
  /**
   * Budgets over batches. They are judged by runs that are given no paths, because only those see all files.
   */
  budgets?: Budget[];
  /**
   * How much more a branch may cost than its base, by currency. `topsheet lint --base` and `topsheet diff` judge it, without paths, because only then all files are seen.
   */
  maxIncrease?: {
    /**
     * The most that a branch may add: an amount, or a share of what was planned before.
     */
    [k: string]: number | string;
  };
  /**
   * Credits that are left with providers, by currency, to tell how much has to be bought.
   */
  balances?: {
    /**
     * Credits that are left.
     */
    [k: string]: number;
  };
  /**
   * Bounds on what one run takes in, where the usual ones do not fit.
   */
  limits?: {
    /**
     * Largest file read, in MiB; 32 if left out.
     */
    fileMiB?: number;
    /**
     * Planned jobs of one run; 1000000 if left out.
     */
    plannedJobs?: number;
    /**
     * Uses of anchors in one file; 100000 if left out.
     */
    aliasExpansions?: number;
    /**
     * Nodes of one file after aliases are expanded; 10000000 if left out.
     */
    expandedNodes?: number;
    /**
     * Nesting of lists and mappings; 200 if left out.
     */
    depth?: number;
    /**
     * Digits of a number written out in full; 40 if left out.
     */
    digits?: number;
    /**
     * Numbers stay below ten to this power; 15 if left out.
     */
    magnitude?: number;
  };
}
/**
 * What jobs may cost at most in one currency.
 */
export interface Budget {
  /**
   * What a provider charges in, or `USD`.
   */
  currency: string;
  /**
   * What all jobs together may cost at most.
   */
  limit?: number;
  /**
   * Share of the limit from which the run warns, as a percentage; 80% if left out.
   */
  warnAt?: string;
  /**
   * What each single planned job may cost at most.
   */
  perJob?: number;
  /**
   * The jobs that it covers: all that match every key, by any of its values. All jobs if left out.
   */
  match?: {
    /**
     * Labels of the job, each with a value or a list of values.
     */
    labels?: {
      /**
       * The value of the label, or a list of them.
       */
      [k: string]: Names;
    };
    /**
     * Full names of types, such as `subclip/dub`.
     */
    types?: Names;
    /**
     * Names of providers.
     */
    providers?: Names;
    /**
     * Globs of batch files, from the folder of the config.
     */
    files?: Names;
  };
}
