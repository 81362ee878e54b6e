import { putInQuotes } from "../src/model/change.js";
import type { BatchContext, OddScalar, Report, Rule } from "../src/model/rule.js";
import { jobFinder } from "./helpers/jobs.js";
import { atValue } from "./helpers/places.js";

/** A plain value that YAML readers do not agree about. */
export const rule: Rule = {
  id: "ambiguous-scalar",
  severity: "warning",
  configurable: true,
  summary: "A value without quotes means one thing here and another to older YAML readers.",
  why: "Many tools still read YAML 1.1, in which `no` is false, `1:30` is 90 and `012` is 10. Whatever else reads this file (a script that sends the jobs, say) may send something else than what was priced.",
  messages: {
    text: {
      message: "`{{text}}` is {{here}} here, but {{elsewhere}} to readers of YAML 1.1, so what is sent may differ from what is priced.",
      help: "Put it in quotes, {{quoted}}, and every reader takes it for text.",
    },
    other: {
      message: "`{{text}}` is {{here}} here, but {{elsewhere}} to readers of YAML 1.1, so what is sent may differ from what is priced.",
      help: "Write it in a form that all readers share: a plain decimal number, or in quotes, {{quoted}}, if text is meant.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60, aspectRatio: "9:16"}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60, aspectRatio: 9:16}
`,
  },
  check,
};

function check({ oddScalars, batch }: BatchContext): Report[] {
  const jobOf = jobFinder(batch);
  return oddScalars().map(({ path, text, here, elsewhere }): Report => {
    const job = jobOf(path);
    return {
      messageId: isText(here) ? "text" : "other",
      data: { text, here, elsewhere, quoted: `\`${JSON.stringify(text)}\`` },
      place: atValue(path),
      jobId: job?.id ?? null,
      plannedJobs: job?.planned.length ?? 0,
      fix: isText(here) ? putInQuotes(path) : null,
    };
  });
}

/** Quotes keep a text what it is, and would change anything else. */
function isText(here: OddScalar["here"]): boolean {
  return here.startsWith("the text");
}
