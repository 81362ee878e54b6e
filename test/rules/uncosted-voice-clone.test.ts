import { describe, expect, test } from "vitest";
import { rule } from "../../rules/uncosted-voice-clone.js";
import type { Cost } from "../../src/model/cost.js";
import type { Fields, PlannedJob } from "../../src/model/job.js";
import type { BatchContext } from "../../src/model/rule.js";
import { planned, price } from "./planning.js";
import { batch, testRule } from "./rule-tester.js";

const DUB = "type: dub, file: a.mp4, sourceMediaType: video, durationSeconds: 180";

testRule(rule, {
  valid: [
    { name: "no figure, and the card prices the clone", code: batch(`  - {id: a, ${DUB}, cloneVoice: true}\n`) },
    { name: "a figure that counts the clone", code: batch(`  - {id: a, ${DUB}, cloneVoice: true, expectedCost: 11}\n`) },
    { name: "a figure that is wrong either way", code: batch(`  - {id: a, ${DUB}, cloneVoice: true, expectedCost: 7}\n`) },
    { name: "no clone", code: batch(`  - {id: a, ${DUB}, expectedCost: 11}\n`) },
    { name: "several speakers are no clone", code: batch(`  - {id: a, ${DUB}, multiSpeaker: true, expectedCost: 6}\n`) },
  ],
  invalid: [
    {
      name: "a figure that fits only without the clone",
      code: batch(`  - {id: a, ${DUB}, cloneVoice: true, expectedCost: «6»}\n`),
      findings: [
        {
          job: "a",
          planned: 1,
          stake: "5",
          message: "`expectedCost` of 6 fits this job only without its voice clone: with `cloneVoice` it costs 11 subclip-credits, the clone 5 of it.",
          help: "Write `expectedCost: 11` if the clone is meant, or drop `cloneVoice` and use a catalog voice.",
        },
      ],
    },
    {
      name: "each planned job has the fee",
      code: batch(`  - {id: a, ${DUB}, cloneVoice: true, expectedCost: «6», matrix: {targetLanguage: [es, fr]}}\n`),
      findings: [{ message: /^`expectedCost` of 6/, planned: 2, stake: "10" }],
    },
    {
      name: "a price that is a range is suggested as one",
      code: batch(`  - {id: a, type: dub, file: a.mp4, sourceMediaType: audio, durationSeconds: 100, cloneVoice: true, expectedCost: «4»}\n`),
      findings: [{ message: /it costs 8\.33\.\.9 subclip-credits/, help: /^Write `expectedCost: \{low: 8\.333334, high: 9\}`/ }],
    },
  ],
});

describe("a clone whose fee nobody knows", () => {
  const [job] = planned(`{topsheet: 1, provider: subclip, jobs: [{id: a, ${DUB}, cloneVoice: true}]}`);
  const item = { id: "clone", label: "Voice clone", source: "https://example.com/prices", checked: "2026-11-21", unsaid: null };
  const parameter = { name: "cloneCredits", label: "Voice clone", unit: "credit", because: "The page says that clones cost extra, and not how much." };

  /** As if the card had no fee for clones, only a parameter. */
  const feeless = (one: PlannedJob, fields: Fields): Cost => {
    const cost = price(one, { ...fields, cloneVoice: false });
    return fields["cloneVoice"] === true ? { ...cost, status: "unknown", high: null, missing: [{ kind: "parameter", parameter, item }] } : cost;
  };

  test("is an error with or without a figure of the author", () => {
    if (!job) throw new Error("the batch has a job");
    const unpriced = { ...job, cost: feeless(job, job.fields) };
    const reports = [...(rule.check?.({ planned: [unpriced], price: feeless } as unknown as BatchContext) ?? [])];
    expect(reports).toEqual([
      {
        messageId: "unknown",
        data: { flags: "`cloneVoice`", because: parameter.because },
        place: { path: ["jobs", 0, "cloneVoice"], at: "key" },
        jobId: "a",
        plannedJobs: 1,
        atStake: { currency: "subclip-credits", low: unpriced.cost.low, high: null },
      },
    ]);
  });
});
