// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * The limit as a number, or `{limit, warnAt, perJob}`.
 */
export type Budget =
  | number
  | {
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
    };
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
/**
 * One value of a field.
 */
export type Scalar = string | number | boolean;
export type Amount =
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
    };

/**
 * A batch of AI-media jobs with a budget: one YAML document. The fields of each job are checked by the schema of its type, see jobs/. A key with nothing behind it counts as absent.
 */
export interface BatchFile {
  /**
   * Version of the batch format: always 1 for now.
   */
  topsheet: 1;
  /**
   * Name of the batch; the file's name if left out.
   */
  name?: string;
  /**
   * Provider of every job whose `type` is written in its short form, such as `dub` for `subclip/dub`.
   */
  provider?: string;
  /**
   * Labels that every job of the batch inherits, for totals by label; values are text.
   */
  labels?: Labels;
  /**
   * What the batch may cost at most, by the currency that a provider charges in, or by money. The run fails unless the whole batch provably fits.
   */
  budget?: {
    [k: string]: Budget;
  };
  /**
   * Fields, labels and assumptions for all jobs of a type. A job's own key replaces the whole value, null removes it.
   */
  defaults?: {
    [k: string]: Defaults;
  };
  /**
   * Values for rates that a provider does not publish, by type and then by the rate's name.
   */
  assume?: {
    [k: string]: Assume;
  };
  /**
   * The jobs to run, at least one.
   */
  jobs: Job[];
}
export interface Labels {
  /**
   * Value of the label.
   */
  [k: string]: string;
}
/**
 * Defaults for all jobs of this type.
 */
export interface Defaults {
  /**
   * Labels for all jobs of this type; values are text.
   */
  labels?: Labels;
  /**
   * Values for unpublished rates of this type, by the rate's name.
   */
  assume?: Assume;
  [k: string]: unknown;
}
export interface Assume {
  [k: string]: Assumption;
}
/**
 * One job. Every key that is not described here is a field of the job's type.
 */
export interface Job {
  /**
   * Name of the job, once in a batch: letters, digits, `.`, `_` and `-`.
   */
  id: string;
  /**
   * What the job does: `provider/task`, or the task alone where the batch names its `provider`.
   */
  type: string;
  /**
   * Labels of this job, added to those of the batch and of its defaults; values are text.
   */
  labels?: Labels;
  /**
   * Makes several planned jobs of this one: fields with lists of values (every combination), or a list of `{as: name, field: value}` (exactly those).
   */
  matrix?:
    | {
        /**
         * The values this field takes, each once.
         */
        [k: string]: Scalar[];
      }
    | {
        /**
         * Name of this planned job, once in the matrix; it stands in brackets after the job's id.
         */
        as: string | number | boolean;
        [k: string]: Scalar | string | number | boolean;
      }[];
  /**
   * Combinations of the matrix that are left out: each entry names some of its fields with the value to leave out.
   *
   * Items: Leaves out every combination that has all of these values.
   */
  exclude?: {
    [k: string]: Scalar;
  }[];
  /**
   * How many takes to plan of each; every take is charged.
   */
  repeat?: number;
  /**
   * Values for unpublished rates, by the rate's name, for this job.
   */
  assume?: Assume;
  /**
   * Your own figure for one planned job, in the provider's currency: a number or `{low, high}`. Checked against the computed cost.
   */
  expectedCost?: Amount;
  /**
   * When the result is needed: a date, or a date and time.
   */
  deadline?: string;
  /**
   * Why this job is left out for now. It is checked and listed, but not priced.
   */
  skip?: string;
  /**
   * A note for readers of the file.
   */
  note?: string;
  /**
   * More fields of the job's type; needed only for a field that has the name of a key described here.
   */
  fields?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
