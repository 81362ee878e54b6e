import { rule } from "../../rules/stale-rate-card.js";
import { batch, testRule } from "./rule-tester.js";

const JOBS = batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n  - {id: b, type: captions, file: b.mp4, durationSeconds: 60}\n`);
const days = (warnAfterDays: number): object => ({ rules: new Map([["stale-rate-card", { severity: null, options: { warnAfterDays }, path: ["rules"] }]]) });

testRule(rule, {
  valid: [
    { name: "after 89 days", code: JOBS, asOf: "2027-02-19" },
    { name: "on a day before it was checked", code: JOBS, asOf: "2025-02-20" },
    { name: "a longer time is set", code: JOBS, asOf: "2027-02-20", config: days(91) },
    { name: "a card that priced nothing", code: batch(`  - {id: a, type: captain}\n`), asOf: "2027-06-01", alsoErrors: ["unknown-type"] },
  ],
  invalid: [
    {
      name: "from 90 days on, once for all jobs",
      code: JOBS,
      asOf: "2027-02-20",
      findings: [
        {
          job: null,
          planned: 0,
          message: "The sources of the rate card of `subclip` were last checked on 2026-11-22, 90 days before 2027-02-20, so its prices may no longer hold.",
          help: "Take a newer release of topsheet, or read the pages that `topsheet rates subclip` lists and put what has changed into a rate card of your own.",
        },
      ],
    },
    { name: "a shorter time is set", code: JOBS, asOf: "2026-11-23", config: days(1), findings: [{ message: /, 1 day before 2026-11-23,/ }] },
  ],
});
