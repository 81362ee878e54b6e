// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * A name of lower-case letters, digits and hyphens.
 */
export type Name = string;
/**
 * Words for people, without control characters.
 */
export type Text = string;
/**
 * A day, `2026-11-22`.
 */
export type Day = string;
/**
 * A number above 0.
 */
export type Positive = number;
/**
 * How the price is known: from the provider's own page, from someone who copied that page, from the provider's list for another region, from somebody who resells the service, or, in a card of your own, from your contract or your invoices.
 */
export type Known = "first-party" | "transcribed" | "other-region" | "reseller" | "own";
/**
 * A number, or a range.
 */
export type Figure =
  | number
  | {
      /**
       * The least.
       */
      low: number;
      /**
       * The most.
       */
      high: number;
    };
/**
 * A field of the job; `input.text` is `text` inside of the field `input`.
 */
export type Field = string;
/**
 * What a field must be; under `any`, a list of conditions.
 */
export type Test =
  | string
  | number
  | boolean
  | (
      | string
      | number
      | boolean
      | {
          [k: string]: Test;
        }
    )[]
  | {
      /**
       * Whether the job gives the field.
       */
      set: boolean;
    };
/**
 * A number, or `{parameter: name}` for one that the provider does not publish.
 */
export type Value =
  | number
  | {
      /**
       * Name of one of the card's parameters.
       */
      parameter: string;
    };
/**
 * Permanent id of a line item: reports and scripts rely on it.
 */
export type Id = string;
/**
 * A field of the job, or several.
 */
export type Fields = string | string[];
/**
 * A value, a list of values, a bracket `{from, above, to}` of numbers (`from` and `to` belong to it, `above` does not), or `{set: false}` where the job does not give the field.
 */
export type Cell =
  | string
  | number
  | boolean
  | (string | number | boolean)[]
  | {
      /**
       * Least number of the bracket.
       */
      from?: number;
      /**
       * The bracket starts right above this number.
       */
      above?: number;
      /**
       * Greatest number of the bracket; without it there is none.
       */
      to?: number;
      /**
       * `false`: the job does not give the field.
       */
      set?: false;
    };
/**
 * Ids of line items that stand earlier in the task; one that does not apply to a job counts as 0.
 */
export type Items = string[];

/**
 * One provider's prices as dated data. A mistake here is a mistake in every budget: each line item names the page that states it, the day that page was checked, and both readings of whatever the page leaves unsaid. `topsheet rates check` checks a card against itself and runs its examples.
 */
export interface RateCard {
  /**
   * Version of this format.
   */
  topsheet: 1;
  /**
   * The provider, as it stands before the `/` in a job's type.
   */
  provider: Name;
  /**
   * The provider's name as it writes it itself; without one, `provider` with a capital.
   */
  title?: Text;
  /**
   * What the provider charges in, as budgets name it.
   */
  currency: Name;
  /**
   * The word for one unit of the currency, in the singular.
   */
  credit: Text;
  /**
   * The pages that the prices come from, by a short name that line items refer to.
   */
  sources: {
    [k: string]: Source;
  };
  /**
   * What a reader should know of the sources as a whole.
   */
  notes?: Note[];
  /**
   * What the provider sells that pays for something else, and is easily taken for the currency of this card.
   *
   * Items: One such purse.
   */
  otherPurses?: {
    /**
     * What a budget may call it.
     */
    names: Name[];
    /**
     * Why a budget in it would hold nothing here, a sentence.
     */
    because: Text;
    /**
     * Short name of the page that says so.
     */
    source: string;
  }[];
  /**
   * What a credit costs in money. Entries are dated, appended, and never edited.
   */
  prices: Price[];
  topUp?: TopUp;
  /**
   * The plans that the provider sells, the smallest first. The config says which one a team has; conditions ask for it as `plan`.
   */
  plans?: Plan[];
  /**
   * Rates that the provider does not publish. They stay unknown until a batch fills them with `assume`.
   */
  parameters: {
    [k: string]: Parameter;
  };
  /**
   * The line items of each task, by the task's name.
   */
  tasks: {
    [k: string]: Task;
  };
}
/**
 * A page, and the day on which somebody read it.
 */
export interface Source {
  /**
   * Address of the page.
   */
  url: string;
  /**
   * What the page calls itself.
   */
  title: Text;
  /**
   * Day on which the page was last compared with this card.
   */
  checked: Day;
}
/**
 * Where sources disagree, or a reading that the page itself does not state.
 */
export interface Note {
  /**
   * The disagreement in a sentence or two.
   */
  note: Text;
  /**
   * Short name of the other source.
   */
  source: string;
}
/**
 * What some credits cost in money from a day on.
 */
export interface Price {
  /**
   * The plan that it belongs to; without one the price holds for everybody.
   */
  plan?: Name;
  /**
   * What the provider calls it.
   */
  label: Text;
  /**
   * First day on which the price is known to hold.
   */
  from: Day;
  /**
   * Currency of the price.
   */
  money: "USD";
  /**
   * What the credits cost together.
   */
  amount: number;
  /**
   * How many credits that buys. Beyond those a plan includes, the price of a credit is unknown.
   */
  credits: Positive;
  /**
   * How often a plan is paid and its credits come anew.
   */
  every?: "month" | "year";
  /**
   * Short name of the page that states it.
   */
  source: string;
  known: Known;
  /**
   * Where sources disagree about it.
   */
  notes?: Note[];
}
/**
 * What a single payment for credits may be.
 */
export interface TopUp {
  /**
   * Currency of the payment.
   */
  money: "USD";
  /**
   * The least payment.
   */
  min: Positive;
  /**
   * The largest payment.
   */
  max: Positive;
  /**
   * Short name of the page that states it.
   */
  source: string;
  known: Known;
}
/**
 * A plan of the provider.
 */
export interface Plan {
  /**
   * What the config calls it.
   */
  name: Name;
  /**
   * What the provider calls it.
   */
  label: Text;
}
/**
 * A rate that nobody but the user can supply.
 */
export interface Parameter {
  /**
   * What it is.
   */
  label: Text;
  /**
   * What it counts, in the singular.
   */
  unit: Text;
  /**
   * Why the card does not know it.
   */
  because: Text;
  /**
   * In a card of your own: what it is with you. `assume` still counts more.
   */
  value?: Figure;
  /**
   * Short name of the source of `value`.
   */
  source?: string;
}
/**
 * How one task is priced: the sum of its line items.
 */
export interface Task {
  /**
   * In a card of your own that adds a provider: what the task is called.
   */
  title?: Text;
  /**
   * In a card of your own that adds a provider: other names of the task.
   */
  aliases?: Name[];
  /**
   * In a card of your own that adds a provider: the fields of the task's jobs, by name.
   */
  fields?: {
    [k: string]: JobField;
  };
  /**
   * In a card of your own: `true` if the items stand for all that the shipped card charges for the task, not only for those of the same id.
   */
  replace?: boolean;
  /**
   * Where a length comes from when a job does not give it.
   */
  estimates?: Estimate[];
  /**
   * The line items, in the order in which they are shown.
   */
  items: Item[];
  /**
   * Jobs and what they cost by the provider's own word; the card must come to exactly that.
   */
  examples: Example[];
}
/**
 * A field of a job.
 */
export interface JobField {
  /**
   * `length`: seconds, or a range of them. `count`: a whole number from 0, or a range. `number`: a number. `flag`: `true` or `false`. `enum`: one of `values`. `text`: text. `list`: a list. `object`: a mapping.
   */
  kind: "length" | "count" | "number" | "flag" | "enum" | "text" | "list" | "object";
  /**
   * `true` if every job must give it.
   */
  required?: boolean;
  /**
   * What the provider takes where a job leaves it out.
   */
  default?: string | number | boolean;
  /**
   * What it is.
   */
  description: Text;
  /**
   * For `enum`: the values it takes.
   */
  values?: (string | number)[];
  /**
   * For `number`, `count` and `list`: the least that it may be, or the fewest entries.
   */
  minimum?: number;
  /**
   * For `number`, `count` and `list`: the most that it may be, or the most entries.
   */
  maximum?: number;
  /**
   * `source` if it says where the media comes from, `content` if it says what is made: jobs alike in such fields are duplicates.
   */
  identity?: "source" | "content";
}
/**
 * Works a length out from something else that the job gives: from a text and a speed (`characters` and `perMinute`), or from cue times (`cues`).
 */
export interface Estimate {
  /**
   * The length that it stands in for, in seconds.
   */
  field: Field;
  /**
   * Jobs for which it can be used.
   */
  when?: Condition;
  /**
   * The text; its code points are counted.
   */
  characters?: Field;
  /**
   * How many characters take a minute.
   */
  perMinute?: Value;
  /**
   * SRT subtitles, or a list with a start and an end in seconds. Low is the sum of their lengths, high the end of the last.
   */
  cues?: Field;
  /**
   * For a list: the key under which an entry starts.
   */
  start?: Text;
  /**
   * For a list: the key under which an entry ends.
   */
  end?: Text;
  /**
   * What the source leaves unsaid, where low and high differ by it.
   */
  unsaid?: Text;
}
/**
 * Which jobs: every entry must hold. `field: value` is, `field: [a, b]` is one of, `field: {set: true}` is given, `field: {set: false}` is not; `any: [...]` holds when one of its conditions does.
 */
export interface Condition {
  [k: string]: Test;
}
/**
 * A line item: one amount, or several `cases` of which at most one holds for a job.
 */
export interface Item {
  id: Id;
  /**
   * What is charged, in the provider's words.
   */
  label: Text;
  /**
   * Short name of the page that states the price.
   */
  source: string;
  known: Known;
  /**
   * Where sources disagree about it.
   */
  notes?: Note[];
  /**
   * Jobs that the item is charged for; all jobs without it.
   */
  when?: Condition;
  /**
   * Amounts for different jobs. No two may hold for one job; where none does, the item is not charged.
   */
  cases?: Case[];
  /**
   * A fixed amount.
   */
  flat?: Value;
  /**
   * An amount for each unit of `per`.
   */
  rate?: Value;
  per?: Quantity;
  table?: Table;
  minimum?: Minimum;
  round?: Round;
  share?: Share;
  unsaid?: Unsaid;
}
/**
 * The amount of an item for some jobs.
 */
export interface Case {
  /**
   * The jobs that it holds for.
   */
  when: Condition;
  /**
   * A fixed amount.
   */
  flat?: Value;
  /**
   * An amount for each unit of `per`.
   */
  rate?: Value;
  per?: Quantity;
  table?: Table;
  minimum?: Minimum;
  round?: Round;
  share?: Share;
  unsaid?: Unsaid;
  /**
   * Short name of the page that states it, where it is not that of the item.
   */
  source?: string;
  known?: Known;
}
/**
 * What a rate is multiplied by: exactly one of `seconds`, `minutes`, `count`, `entries`, `characters` and `sum`.
 */
export interface Quantity {
  /**
   * A length, in seconds.
   */
  seconds?: Field;
  /**
   * A length, in minutes (its seconds ÷ 60).
   */
  minutes?: Field;
  /**
   * A number that the job gives; of several, their sum, of which one must be given.
   */
  count?: Fields;
  /**
   * How many entries a list has.
   */
  entries?: Field;
  /**
   * How many code points a text has.
   */
  characters?: Field;
  /**
   * For `characters`: how many make one unit.
   */
  by?: Positive;
  /**
   * A list whose entries hold the numbers to add up.
   */
  sum?: Field;
  /**
   * For `sum`: the key of the number in each entry.
   */
  of?: Text;
  /**
   * For `seconds` and `sum`: how much at the start does not count, of the length or of each entry: the first second, where it has a price of its own.
   */
  beyond?: Positive;
  /**
   * For `sum`: what an entry without that key counts.
   */
  otherwise?: number;
  /**
   * What is counted, in the singular: `image`.
   */
  unit?: Text;
  /**
   * `up`: a started unit counts as a whole one.
   */
  round?: "up";
}
/**
 * An amount looked up by some fields, or a rate where `per` stands beside the table. Exactly one row must match each job that the fields allow.
 */
export interface Table {
  /**
   * The fields; a list stands for the number of its entries.
   */
  by: Field[];
  /**
   * The rows of the table.
   */
  rows: Row[];
}
/**
 * One row of a table.
 */
export interface Row {
  /**
   * One cell for each field of `by`, in that order.
   */
  is: Cell[];
  /**
   * The amount, or the rate.
   */
  amount: Value;
  /**
   * Short name of the page that states it, where it is not that of the item.
   */
  source?: string;
  known?: Known;
}
/**
 * Adds what the sum of some items lacks to a least charge.
 */
export interface Minimum {
  /**
   * The least charge.
   */
  atLeast: Positive;
  of: Items;
}
/**
 * Adds what the rounding of the sum of some items makes of it; less than nothing where a half is rounded down.
 */
export interface Round {
  /**
   * The step: 1 for whole credits.
   */
  to: Positive;
  /**
   * `up` to the next step, or `half-up` to the nearest, a half going up.
   */
  mode: "up" | "half-up";
  of: Items;
}
/**
 * Adds a share of the sum of some items: 0.25 is a surcharge of a quarter, -0.5 halves them.
 */
export interface Share {
  /**
   * The share.
   */
  times: number;
  of: Items;
}
/**
 * What the source leaves unsaid, and the two ways to read it. A budget is held against the high one.
 */
export interface Unsaid {
  /**
   * The sentence that a report shows beside both readings.
   */
  because: Text;
  /**
   * The cheaper reading.
   */
  low: Amount;
  /**
   * The dearer reading.
   */
  high: Amount;
}
/**
 * One way to read what the source leaves unsaid.
 */
export interface Amount {
  /**
   * A fixed amount.
   */
  flat?: Value;
  /**
   * An amount for each unit of `per`.
   */
  rate?: Value;
  per?: Quantity;
  table?: Table;
  minimum?: Minimum;
  round?: Round;
  share?: Share;
}
/**
 * A job and its published cost.
 */
export interface Example {
  /**
   * The row of the page.
   */
  label: Text;
  /**
   * The fields that the price depends on.
   */
  job: {
    [k: string]: unknown;
  };
  /**
   * Values for parameters.
   */
  assume?: {
    [k: string]: Figure;
  };
  /**
   * The plan of whoever is charged.
   */
  plan?: Name;
  /**
   * What the page says it costs; a range where it leaves something unsaid.
   */
  cost: Figure;
  /**
   * Short name of the page.
   */
  source: string;
}
