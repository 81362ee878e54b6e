import type { Message } from "../../src/model/rule.js";

/** What `schema` says of a batch and of the envelopes of its jobs. */
export const BATCH_MESSAGES = {
  noBatch: {
    message: "This file holds no batch, only comments or nothing at all, so there is nothing to check.",
    help: "Begin it with `topsheet: 1` and a list of `jobs`; `topsheet init` writes a first one.",
  },
  notABatch: {
    message: "A batch is a mapping that begins with `topsheet: 1`, but this document is {{found}}, so there are no jobs to check.",
    help: "Write `topsheet: 1` and below it `jobs:` with a list of jobs.",
  },
  noVersion: {
    message: "`topsheet: 1` is missing, which says that this is a batch and how it is to be read.",
    help: "Add `topsheet: 1` as the first line.",
  },
  version: {
    message: "`topsheet` is {{found}}, but this program reads version 1 of the batch format only.",
    help: "Write `topsheet: 1`.",
  },
  noJobs: {
    message: "This batch has no jobs, so there is nothing to check or to price.",
    help: "Add at least one job under `jobs`, with `id` and `type`.",
  },
  jobsByName: {
    message: "`jobs` is a mapping, but it has to be a list in which each job carries its own `id`.",
    help: "Write each job as `- id: …` with its other keys below.",
  },
  notAJob: {
    message: "A job is a mapping with `id` and `type`, but here stands {{found}}, and nothing can be priced from that.",
    help: "Write `- id: …` with `type` and fields below, or remove the entry.",
  },
  missingId: {
    message: "This job has no `id`, by which reports and comparisons know it.",
    help: "Add an `id` of letters, digits, `.`, `_` and `-`.",
  },
  missingType: {
    message: "This job has no `type`, which says what it does and so what it costs.",
    help: "Add its `type`, such as `type: subclip/dub`.",
  },
  badId: {
    message: "`id` is {{found}}, but ids end up in file names, links and tables, so they are made of letters, digits, `.`, `_` and `-`.",
    help: "Write `id: {{example}}`, for example.",
  },
  badDate: {
    message: "`deadline` is {{found}}, which is no date, so nothing can be planned by it.",
    help: "Write a date such as `2026-12-01`, or a date and time such as `2026-12-01T18:00:00Z`.",
  },
  noSuchDay: {
    message: "`deadline` is {{found}}, but the calendar has no such day, so nothing can be planned by it.",
    help: "Correct the day or the month.",
  },
  skipWithoutReason: {
    message: "`skip` is {{found}}, but it has to say why the job is left out: others will want to know what the total does not contain.",
    help: "Write the reason, such as `skip: waiting for the final cut`, or remove `skip` to plan the job.",
  },
  skipFalse: {
    message: "`skip` is {{found}}, but it takes the reason why a job is left out; a job without it is planned anyway.",
    help: "Remove `skip`.",
  },
  fieldTwice: {
    message: "`{{field}}` is given here and again beside `fields`, but only one of the two can be sent.",
    help: "Remove one of them.",
  },
  sameTypeTwice: {
    message: "`{{name}}` and `{{first}}` are two names of the type `{{type}}`, so one of the two entries in `{{section}}` would be ignored.",
    help: "Merge them under one name.",
  },
  budgetWithoutCurrency: {
    message: "`budget` is {{found}}, but a limit needs a currency: the credits of one provider are worth nothing at another.",
    help: "Write the currency and its limit, such as `budget: {subclip-credits: 60}`.",
  },
  budgetWithoutLimit: {
    message: "The budget in `{{currency}}` has no `limit` and no `perJob`, so it would hold whatever the jobs cost.",
    help: "Add `limit`, which is what the batch may cost at most, or `perJob`.",
  },
  badShare: {
    message: "`warnAt` is {{found}}, but it has to be a percentage of the limit, so that it moves along when the limit does.",
    help: "Write `{{share}}`, or another percentage up to `100%`.",
  },
  unknownCurrency: {
    message: "No provider charges in `{{currency}}`, so nothing would ever count against this budget.",
    help: "Write {{currencies}}.",
  },
  otherPurse: {
    message: "Nothing is charged in `{{currency}}`, so nothing would ever count against this budget. {{because}}",
    help: "Write `{{charged}}`, with a limit in that.",
  },
  unknownCurrencyNear: {
    message: "No provider charges in `{{currency}}`, so nothing would ever count against this budget.",
    help: "You probably meant `{{near}}`.",
  },
} satisfies Record<string, Message>;

/** What `schema` says of `matrix`, `exclude` and `repeat`. */
export const MATRIX_MESSAGES = {
  matrixForm: {
    message: "This matrix has neither of the two forms that a matrix can have, so it is not clear which jobs are meant.",
    help: "Write either lists of values, `{targetLanguage: [es, fr]}`, or named combinations, `[{as: es, targetLanguage: es}]`.",
  },
  matrixValue: {
    message: "`{{field}}` has a single value in this matrix, which goes through lists of values.",
    help: "Write `[{{value}}]`, or move `{{field}}` out of the matrix.",
  },
  matrixName: {
    message: "This combination has no name, by which its planned job is told from the others.",
    help: "Add `as: …` with a short name.",
  },
  valueTwice: {
    message: "`{{field}}` goes through `{{value}}` twice, so the same job would be planned and charged twice.",
    help: "Remove one of the two; for several takes of one job there is `repeat`.",
  },
  nameTwice: {
    message: "Two combinations are called `{{name}}`, so their planned jobs could not be told apart.",
    help: "Give each a name of its own.",
  },
  fieldInMatrix: {
    message: "`{{field}}` is given here and by the matrix of the same job, so one of the two would be ignored.",
    help: "Remove it here, or take it out of the matrix.",
  },
  excludeWithoutMatrix: {
    message: "`exclude` has nothing to leave out, because this job has no `matrix`.",
    help: "Remove `exclude`, or add the matrix that it belongs to.",
  },
  excludesNothing: {
    message: "This entry of `exclude` matches no combination of the matrix, so what it was to leave out would be planned and charged.",
    help: "Compare its values with those of the matrix.",
  },
  excludesAll: {
    message: "`exclude` leaves out every combination of the matrix, so nothing of this job would be planned.",
    help: "Remove an entry; to leave out the whole job, write `skip` with a reason.",
  },
  excludesField: {
    message: "`{{field}}` is not in the matrix, so nothing can be left out by it.",
    help: "Write {{fields}}.",
  },
  excludesFieldNear: {
    message: "`{{field}}` is not in the matrix, so nothing can be left out by it.",
    help: "You probably meant `{{near}}`.",
  },
  excludeTooLarge: {
    message: "`exclude` has so many kinds of entries for so large a matrix that comparing them would take too long.",
    help: "List the combinations that are wanted instead, `matrix: [{as: …}, …]`.",
  },
  tooManyJobs: {
    message: "This job makes {{count}} planned jobs, but there is room for {{left}} more in this run, which keeps a slip from taking all memory.",
    help: "Shorten the matrix, lower `repeat`, or split the work into several runs.",
  },
  tooLargeJobs: {
    message: "This job makes {{count}} planned jobs with ids so long, or with so many fields, that they would take all memory.",
    help: "Shorten its `id`, or name its combinations: `matrix: [{as: …}, …]`.",
  },
  tooManyInAll: {
    message: "There is no room in this run for this job and those after it, so they are left out and nothing is proven about the total.",
    help: "Lint fewer files at a time, or split the batch.",
  },
} satisfies Record<string, Message>;
