import type { Cost } from "../src/model/cost.js";
import { originOf, type PlannedJob } from "../src/model/job.js";
import { isNumeric, type Numeric, toRational } from "../src/model/number.js";
import { compare, floor, type Rational, roundTo, subtract, whole } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { amount, count, rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { changed, givenFields } from "./helpers/fields.js";
import { stake, times } from "./helpers/jobs.js";
import { toField } from "./helpers/lengths.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

const MINUTE = whole(60);

/** A tenth of a minute: what can be cut from a recording without cutting into what it says. */
const SMALL = whole(6);

/** A length a little over a whole minute, where a started minute is billed whole. */
export const rule: Rule = {
  id: "minute-boundary",
  severity: "info",
  configurable: true,
  summary: "A length is up to 6 seconds over a whole minute, and the provider bills the started minute whole.",
  why: "A length of 61 seconds costs as much as 120 where each started minute is billed. Where the provider leaves open whether it rounds, this rule says nothing.",
  messages: {
    over: {
      message: "`{{field}}` of {{length}} is billed as {{minutes}}: {{over}} over a whole minute costs as much as another full one.",
      help: "Cut {{over}}, to {{shorter}}, and each such job costs {{saved}} {{currency}} less.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: talk, type: transcript, url: "https://www.youtube.com/watch?v=abc", language: en, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: talk, type: transcript, url: "https://www.youtube.com/watch?v=abc", language: en, durationSeconds: 61}
`,
  },
  check: (context) => together(justOver(context)),
};

function* justOver({ planned, price }: BatchContext): Generator<Report> {
  for (const { job, takes, name, value } of givenFields(planned, (info) => info.kind === "length")) {
    if (!isNumeric(value) || !isJustOver(value)) continue;
    const length = toRational(value);
    const shorter = roundTo(length, MINUTE, "down");
    const minute = cost(job, name, shorter, price);
    if (!billsWholeMinutes(job.cost, minute, cost(job, name, roundTo(length, MINUTE, "up"), price))) continue;
    const { currency } = job.cost;
    const saved = saving(job.cost, minute);
    const over = subtract(length, shorter);
    yield {
      messageId: "over",
      data: {
        field: name,
        length: inSeconds(length),
        minutes: count(Number(floor(roundTo(length, MINUTE, "up")) / 60n), "minute"),
        over: inSeconds(over),
        shorter: amount(shorter),
        saved: rangeInWords(saved),
        currency,
      },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
      atStake: stake(currency, times(saved, takes)),
    };
  }
}

/** Most lengths are not, and whole seconds show it without exact arithmetic. */
function isJustOver(value: Numeric): boolean {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value > 60 && value % 60 > 0 && value % 60 <= 6;
  const length = toRational(value);
  const over = subtract(length, roundTo(length, MINUTE, "down"));
  return compare(length, MINUTE) > 0 && over.n > 0n && compare(over, SMALL) <= 0;
}

function cost(job: PlannedJob, field: string, seconds: Rational, price: BatchContext["price"]): Cost {
  return price(job, changed(job.fields, field, toField({ low: seconds, high: seconds })));
}

/** True where a line costs as much as at the next whole minute, even by its low reading, and more than at the last one. */
function billsWholeMinutes(here: Cost, last: Cost, next: Cost): boolean {
  return here.lines.some((line) => {
    const lower = lineOf(last, line.item.id);
    const upper = lineOf(next, line.item.id);
    return lower && upper && compare(line.low, upper) === 0 && compare(line.low, lower) > 0;
  });
}

function lineOf(cost: Cost, id: string): Rational | undefined {
  return cost.lines.find((line) => line.item.id === id)?.low;
}

function inSeconds(value: Rational): string {
  const seconds = amount(value);
  return `${seconds} ${seconds === "1" ? "second" : "seconds"}`;
}
