import type { AtOnce } from "../src/model/catalog.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { atKey } from "./helpers/places.js";

/** More jobs than the provider runs at once. */
export const rule: Rule = {
  id: "too-many-at-once",
  severity: "info",
  configurable: true,
  summary: "A batch plans more jobs with a provider than the provider runs at the same time.",
  why: "Sent in one go, the jobs beyond the limit are refused, or wait for the others. Requests for results count as well, so that asking too often keeps new jobs out.",
  messages: {
    waits: {
      message: "This batch plans {{count}} jobs of `{{provider}}`, of which {{most}} run at once. {{because}}",
      help: "Reckon with the wait: all of it takes at least {{rounds}} times as long as one job. Source: {{source}}",
    },
    tooMany: {
      message: "This batch plans {{count}} jobs of `{{provider}}`, more than it takes at once. {{because}}",
      help: "Send {{most}} at a time, the next when one is done. Where each is asked for its result every {{seconds}} seconds, {{most}} running jobs take {{polls}} of the {{requests}} requests that are allowed in a minute. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk-1, type: clip, video_url: "https://www.youtube.com/watch?v=a", durationSeconds: 60}
  - {id: talk-2, type: clip, video_url: "https://www.youtube.com/watch?v=b", durationSeconds: 60}
  - {id: talk-3, type: clip, video_url: "https://www.youtube.com/watch?v=c", durationSeconds: 60}
  - {id: talk-4, type: clip, video_url: "https://www.youtube.com/watch?v=d", durationSeconds: 60}
  - {id: talk-5, type: clip, video_url: "https://www.youtube.com/watch?v=e", durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk-1, type: clip, video_url: "https://www.youtube.com/watch?v=a", durationSeconds: 60}
  - {id: talk-2, type: clip, video_url: "https://www.youtube.com/watch?v=b", durationSeconds: 60}
  - {id: talk-3, type: clip, video_url: "https://www.youtube.com/watch?v=c", durationSeconds: 60}
  - {id: talk-4, type: clip, video_url: "https://www.youtube.com/watch?v=d", durationSeconds: 60}
  - {id: talk-5, type: clip, video_url: "https://www.youtube.com/watch?v=e", durationSeconds: 60}
  - {id: talk-6, type: clip, video_url: "https://www.youtube.com/watch?v=f", durationSeconds: 60}
`,
  },
  check,
};

function* check({ planned }: BatchContext): Generator<Report> {
  const counts = new Map<string, { atOnce: AtOnce; count: number }>();
  for (const { written } of planned) {
    const { provider, atOnce } = written.task;
    if (!atOnce) continue;
    const known = counts.get(provider);
    if (known) known.count++;
    else counts.set(provider, { atOnce, count: 1 });
  }
  for (const [provider, { atOnce, count }] of counts) {
    const { jobs, requestsPerMinute, pollSeconds, because, source } = atOnce;
    if (count <= jobs) continue;
    if (requestsPerMinute === undefined || pollSeconds === undefined) {
      const data = { count: String(count), provider, most: String(jobs), rounds: String(Math.ceil(count / jobs)), because, source };
      yield { messageId: "waits", data, place: atKey(["jobs"]), plannedJobs: count };
      continue;
    }
    const polls = Math.ceil((jobs * 60) / pollSeconds);
    yield {
      messageId: "tooMany",
      data: { count: String(count), provider, most: String(jobs), seconds: String(pollSeconds), polls: String(polls), requests: String(requestsPerMinute), because, source },
      place: atKey(["jobs"]),
      plannedJobs: count,
    };
  }
}
