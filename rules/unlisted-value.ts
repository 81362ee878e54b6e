import type { Listed } from "../src/model/catalog.js";
import { holds } from "../src/model/condition.js";
import { originOf } from "../src/model/job.js";
import { nearest } from "../src/model/near.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { list, quote } from "../src/model/words.js";
import { toMake } from "./helpers/conditions.js";
import { givenFields, reader } from "./helpers/fields.js";
import { unmetNeed } from "./helpers/needs.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A value that nobody is known to have used with success. */
export const rule: Rule = {
  id: "unlisted-value",
  severity: "warning",
  configurable: true,
  summary: "A field has a value that is not among those known to work.",
  why: "The provider's whole list is not published or could not be read, so this is no proof: the value may be refused, or taken for another, and a job that comes back wrong is paid all the same.",
  messages: {
    unlisted: {
      message: "`{{field}}` is {{value}}, which may not work. {{because}}",
      help: "{{advice}} Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, target_lang: zh-cn}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, target_lang: zh}
`,
  },
  check: (context) => together(unlisted(context)),
};

function* unlisted({ planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.listed !== undefined)) {
    const read = reader(job.written.task, job.fields);
    // What does nothing here can do nothing wrong.
    if (typeof value !== "string" || unmetNeed(info, value, read)) continue;
    const list = info.listed?.find(({ unless }) => !unless || !holds(unless, read));
    if (!list || list.values.includes(value)) continue;
    const { because, source } = list;
    yield {
      messageId: "unlisted",
      data: { field: name, value: quote(value), because, advice: adviceOn(value, list), source },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}

/** Lists that are longer are better looked up than read. */
const LONGEST_LIST = 8;

function adviceOn(value: string, { values, meant, unless }: Listed): string {
  const near = meantBy(value, values, meant);
  if (near.length > 0) return `You probably meant ${list(near.map(quote), "or")}.`;
  if (values.length > LONGEST_LIST) return "Look the value up, or leave the field out.";
  return `Write ${list(values.map(quote), "or")}${unless ? `, or ${toMake(unless)}` : ""}.`;
}

/** What was meant by a value: by its list, else the nearest one, else its first part (`pt` for `pt-br`). */
function meantBy(value: string, values: readonly string[], meant: Listed["meant"] = {}): readonly string[] {
  const word = value.toLowerCase();
  if (Object.hasOwn(meant, word)) return meant[word] ?? [];
  const near = nearest(value, values);
  if (near !== null) return [near];
  const [part = ""] = word.split(/[-_]/, 1);
  return values.includes(part) ? [part] : [];
}
