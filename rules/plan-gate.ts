import type { Scalar } from "../src/model/condition.js";
import { originOf } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { list, quote } from "../src/model/words.js";
import { asWritten, givenFields } from "./helpers/fields.js";
import { atKey } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A field that asks for what the team's plan with the provider does not hold. */
export const rule: Rule = {
  id: "plan-gate",
  severity: "error",
  configurable: true,
  summary: "A field asks for something that the provider does not offer with the plan that the config names, or with no plan named.",
  why: "The provider may refuse the job, or take it and leave out what the plan does not hold; a discount of the plan is not reckoned without it. Uploads are told only where a plan is named: a file may yet become a link.",
  messages: {
    gate: {
      message: "{{field}} needs another plan than `{{plan}}`, which the config names for `{{provider}}`. {{because}}",
      help: "Remove `{{name}}`, or, if the plan is {{needs}}, say so in the config. Source: {{source}}",
    },
    unnamed: {
      message: "{{field}} needs the plan {{needs}}, and the config names no plan for `{{provider}}`. {{because}}",
      help: "Remove `{{name}}`, or, if you have that plan, say so in `topsheet.config.yaml`: `plans: {{{provider}}: {{first}}}`. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, enable_express_mode: true}
`,
  },
  setting: { words: "with `plans: {wayinvideo: pro}` in the config", config: { plans: { wayinvideo: "pro" } } },
  check: (context) => together(gated(context)),
};

function* gated({ planned, config }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.plan !== undefined)) {
    const { provider } = job.written.task;
    const plan = Object.hasOwn(config.plans, provider) ? config.plans[provider] : undefined;
    if (!info.plan || (plan === undefined && info.planFact)) continue;
    const { needs, values, because, source } = info.plan;
    if ((plan !== undefined && needs.includes(plan)) || (values && !values.includes(value as Scalar))) continue;
    yield {
      messageId: plan === undefined ? "unnamed" : "gate",
      data: { field: quote(asWritten(name, value)), name, plan: plan ?? "", first: needs[0] ?? "", provider, needs: list(needs.map(quote), "or"), because, source },
      place: atKey(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}
