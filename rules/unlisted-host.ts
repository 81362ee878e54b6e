import { holds } from "../src/model/condition.js";
import { originOf } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { quote } from "../src/model/words.js";
import { givenFields } from "./helpers/fields.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A link to a site from which the provider may not fetch anything. */
export const rule: Rule = {
  id: "unlisted-host",
  severity: "info",
  configurable: true,
  summary: "A link leads to a host that the provider does not name among those it fetches from.",
  why: "The provider's list ends with “and more”, so the job may well work; if it does not, nobody gets what was planned. A file that is uploaded always works.",
  messages: {
    unlisted: {
      message: "`{{field}}` leads to {{host}}, from where the provider may not be able to fetch it. {{because}}",
      help: "Try one such job first, or upload the file. Source: {{source}}",
    },
    former: {
      message: "`{{field}}` leads to {{host}}, from where the provider may no longer be able to fetch it. {{because}}",
      help: "Try one such job first, or upload the file. Source: {{source}}",
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
  - {id: talk, type: clip, video_url: "https://www.instagram.com/reel/abc", durationSeconds: 600}
`,
  },
  check: (context) => together(hosts(context)),
};

function* hosts({ planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.hosts !== undefined)) {
    if (!info.hosts || typeof value !== "string" || !/^https?:/i.test(value) || !URL.canParse(value)) continue;
    const { known, former, because, formerly, source } = info.hosts;
    const isOn = (list: readonly string[]): boolean => holds({ [name]: { hosts: list } }, () => value);
    if (isOn(known)) continue;
    const [messageId, reason] = isOn(former) ? ["former", formerly] : ["unlisted", because];
    yield {
      messageId,
      data: { field: name, host: quote(new URL(value).hostname), because: reason, source },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}
