import { originOf } from "../src/model/job.js";
import { isMapping } from "../src/model/mapping.js";
import { pattern } from "../src/model/pattern.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { quote } from "../src/model/words.js";
import { givenFields } from "./helpers/fields.js";
import { listIds, quoteId } from "./helpers/jobs.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A prompt that calls somebody whom the job does not name. */
export const rule: Rule = {
  id: "unknown-subject",
  severity: "warning",
  configurable: true,
  summary: "A prompt calls a subject by `@name` that the job does not list.",
  why: "The model takes the name for words like any others, and shows somebody else than meant. The job is charged all the same.",
  messages: {
    unknown: {
      message: "`{{field}}` calls {{name}}, but `{{list}}` has only {{names}}. {{because}}",
      help: "Write the name as in `{{list}}`, or add the subject. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 100}
jobs:
  - {id: wave, type: reference2video, model: viduq2, prompt: "@Mara waves.", subjects: [{name: Mara, images: [mara.png]}], duration: 5, resolution: 540p, off_peak: true}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 100}
jobs:
  - {id: wave, type: reference2video, model: viduq2, prompt: "@Maria waves.", subjects: [{name: Mara, images: [mara.png]}], duration: 5, resolution: 540p, off_peak: true}
`,
  },
  check: (context) => together(strangers(context)),
};

/** An `@` that begins a word, and the word. */
const CALL = pattern(String.raw`(?<![\p{L}\p{N}._-])@([\p{L}\p{N}_-]{1,64})`, "gu");

function* strangers({ planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.calls !== undefined)) {
    const entries = info.calls && job.fields[info.calls.list];
    if (!info.calls || typeof value !== "string" || !Array.isArray(entries) || !value.includes("@")) continue;
    const { list, key, because, source } = info.calls;
    const names = entries.flatMap((entry) => (isMapping(entry) && typeof entry[key] === "string" ? [entry[key]] : []));
    const called = [...value.matchAll(CALL())].find(({ index, 1: word = "" }) => !names.some((one) => one === word || value.startsWith(one, index + 1)));
    if (!called) continue;
    yield {
      messageId: "unknown",
      data: { field: name, name: quote(called[0]), list, names: names.length === 1 ? quoteId(names[0] ?? "") : listIds(names), because, source },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}
