import type { FieldInfo } from "../src/model/catalog.js";
import { addRanges, NOTHING, type Range } from "../src/model/range.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { changed, fieldFinder } from "./helpers/fields.js";
import { ByIdentity, canonical } from "./helpers/identity.js";
import { combinations, type Combination, listIds, stake, times } from "./helpers/jobs.js";
import { atId } from "./helpers/places.js";

/** Jobs that differ in little and each pay the whole price. */
export const rule: Rule = {
  id: "paid-for-each-value",
  severity: "info",
  configurable: true,
  summary: "Several jobs differ only in a field, such as the language, that does not make any of them cheaper.",
  why: "It looks as if only the difference were paid, a translation say, but each is a job of its own and pays for the whole source.",
  messages: {
    several: {
      message: "{{jobs}} differ in `{{field}}` only, and each pays the whole price: {{total}} {{currency}} in all. {{because}}",
      help: "{{advice}} Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {summary: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: summary, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, target_lang: en}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {summary: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: summary, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, matrix: {target_lang: [en, ja]}}
`,
  },
  check,
};

function* check({ planned }: BatchContext): Generator<Report> {
  const fieldsOf = fieldFinder((info) => info.eachPays !== undefined);
  const bySource = new ByIdentity<Combination[]>("any");
  const shared = new Set<Combination[]>();
  for (const combination of combinations(planned)) {
    const { job } = combination;
    const place = fieldsOf(job.written.task).length > 0 ? bySource.find(job) : null;
    if (!place) continue;
    const group = place.map.get(place.key) ?? [];
    group.push(combination);
    if (group.length === 1) place.map.set(place.key, group);
    else shared.add(group);
  }
  for (const group of shared) {
    for (const [name, { eachPays }] of fieldsOf(group[0]?.job.written.task ?? NO_TASK)) {
      if (eachPays) for (const alike of alikeBut(name, group)) yield report(alike, name, eachPays);
    }
  }
}

const NO_TASK = { type: "", provider: "", task: "", aliases: [], title: "", fields: {} };

type Several = readonly [Combination, Combination, ...Combination[]];

/** Those that are equal in everything but a field, and in that all differ. */
function* alikeBut(name: string, group: readonly Combination[]): Generator<Several> {
  const byRest = new Map<string, Map<unknown, Combination>>();
  for (const combination of group) {
    const { job } = combination;
    const rest = canonical({ ...job, fields: changed(job.fields, name, null) });
    const values = byRest.get(rest) ?? new Map<unknown, Combination>();
    byRest.set(rest, values);
    if (!values.has(job.fields[name])) values.set(job.fields[name], combination);
  }
  for (const values of byRest.values()) {
    const [first, second, ...others] = values.values();
    if (first && second) yield [first, second, ...others];
  }
}

function report(several: Several, field: string, { because, advice, source }: NonNullable<FieldInfo["eachPays"]>): Report {
  const [{ job }] = several;
  const total = several.map((one) => times(one.job.cost, one.takes)).reduce<Range>(addRanges, NOTHING);
  const ids = [...new Set(several.map((one) => one.job.written.id))];
  const count = several.reduce((n, { takes }) => n + takes, 0);
  const { currency } = job.cost;
  return {
    messageId: "several",
    data: { jobs: ids.length === 1 ? `The ${count} planned jobs of ${listIds(ids)}` : listIds(ids), field, total: rangeInWords(total), currency, because, advice, source },
    place: atId(job.written),
    jobId: ids.length === 1 ? job.written.id : null,
    plannedJobs: count,
    atStake: stake(currency, total),
  };
}
