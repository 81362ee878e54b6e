import type { ChangeContext, RateChange, Report, Rule } from "../src/model/rule.js";
import { count, list, quote, rangeInWords } from "../src/model/words.js";
import { inForceInWords } from "./helpers/limits.js";
import { atValue } from "./helpers/places.js";

/** Most line items that a message names. */
const MOST_ITEMS = 5;
const HELP = "Let whoever pays approve it, with the contract or the invoice that it rests on.";

/** A branch that makes its plan cheaper by its own prices. */
export const rule: Rule = {
  id: "rate-loosened",
  severity: "warning",
  configurable: true,
  guards: true,
  summary: "A branch changes a rate card of the team's own, or the plan with a provider, so that jobs may be priced lower.",
  why: "A lower rate makes a plan fit its budget without making it cheaper. Whoever pays should hear of it, and see what it rests on.",
  messages: {
    card: { message: "This branch changes your own prices of {{provider}}: {{items}} may be lower now.{{effect}}{{counts}}", help: HELP },
    provider: { message: "This branch brings a provider and its prices, {{provider}} in {{to}}: what its jobs cost rests on the word of this branch alone.", help: HELP },
    plan: { message: "This branch changes the plan with {{provider}} from {{from}} to {{to}}, which prices may depend on.{{effect}}{{counts}}", help: HELP },
  },
  setting: { words: "with `plans: {subclip: creator}` in the config of the branch alone", config: { plans: { subclip: "creator" } }, base: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
` },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  checkChange: ({ rates, baseInForce, after }) => rates.map((one) => report(one, baseInForce, after)),
};

function report(change: RateChange, baseInForce: boolean, { plans, file }: ChangeContext["after"]): Report {
  const { provider, by, from, to, items, inMoney, cheaper } = change;
  const more = items.length - MOST_ITEMS;
  const named = more > 0 ? [...items.slice(0, MOST_ITEMS), count(more, "other item")] : items;
  const effect = cheaper
    ? ` ${count(cheaper.jobs, "planned job costs", "planned jobs cost")} ${rangeInWords(cheaper.saving)} ${cheaper.saving.currency} less by it.`
    : inMoney ? " No job of this run costs fewer credits by it, but money may be less." : " No job of this run costs less by it, but later ones may.";
  const isWritten = file !== null && (by === "plan" ? Object.hasOwn(plans, provider) : to !== null);
  return {
    messageId: by,
    data: { provider, items: list(named), from: from === null ? "none" : quote(from), to: to === null ? "none" : quote(to), effect, counts: inForceInWords(baseInForce) },
    place: isWritten ? atValue([by === "plan" ? "plans" : "rates", provider]) : null,
    plannedJobs: cheaper?.jobs ?? 0,
    atStake: cheaper?.saving ?? null,
  };
}
