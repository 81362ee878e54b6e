import { rule } from "../../rules/budget-exceeded.js";
import { batch, testRule } from "./rule-tester.js";

const KEYNOTE = `
  - id: keynote
    type: dub
    file: keynote.mp4
    sourceMediaType: video
    durationSeconds: 180
    cloneVoice: true
    matrix: {targetLanguage: [es, fr]}
`;
const CAPTIONS = [1, 2, 3, 4].map((n) => `  - {id: c${n}, type: captions, file: ${n}.mp4, durationSeconds: ${60 * n}, faceTrack: true}\n`).join("");

const VIDU = `  - {id: shot, type: vidu/text2video, model: viduq3-pro, prompt: A boat., resolution: 720p, duration: 5}\n`;

testRule(rule, {
  valid: [
    { name: "exactly the limit", code: batch(KEYNOTE, "budget: {subclip-credits: 22}") },
    { name: "only high is over: that is another rule's", code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 100}\n`, "budget: {subclip-credits: 3.8}"), alsoErrors: ["budget-unproven"] },
    { name: "skipped jobs cost nothing", code: batch(KEYNOTE.replace("type: dub", "type: dub\n    skip: later"), "budget: {subclip-credits: 0}") },
  ],
  invalid: [
    {
      name: "in money: 7 credits of 14/600 USD each",
      code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 180, faceTrack: true}\n`, "budget: {USD: «0.1»}"),
      config: { plans: { subclip: "creator" } },
      findings: [
        {
          planned: 1,
          stake: "0.09",
          message: "This plan costs 0.19 USD, 0.09 over the limit of 0.1. Most of it is Rendering 0.07 (38%), Face tracking 0.07 (38%) and Transcription 0.02 (13%).",
          help: "To come under the limit, shorten `a` by 2 minutes, which saves 0.09. Or raise the limit to 0.19.",
        },
      ],
    },
    {
      name: "shares are of what is charged before a discount",
      code: batch(`  - {id: a, type: vidu/text2video, model: viduq2, prompt: A fox., duration: 5, resolution: 540p, off_peak: true}\n`, "budget: {vidu-credits: «5»}"),
      findings: [{ message: "This plan costs 9 vidu-credits, 4 over the limit of 5. Most of it is First second 10 (56%) and Further seconds 8 (44%), before 9 of discounts." }],
    },
    {
      name: "in money, with credits besides that have no known price",
      code: batch(`${VIDU}  - {id: b, type: captions, file: a.mp4, durationSeconds: 60}\n`, "budget: {USD: «0.2»}"),
      findings: [
        {
          stake: "at least 0.3",
          message: /^This plan costs at least 0\.5 USD, at least 0\.3 over the limit of 0\.2\. Most of it is [^.]+ 0\.5 \(100%\)\.$/,
          help: /^Part of the plan has no known price, so more than this may be needed\. .* Or raise the limit to at least 0\.5\.$/,
        },
      ],
    },
    {
      name: "in money, far beyond what the plan includes",
      code: batch(`  - {id: b, type: captions, file: a.mp4, durationSeconds: 60, repeat: 300}\n`, "budget: {USD: «10»}"),
      config: { plans: { subclip: "creator" } },
      // 900 credits must become 428, although only the 600 that are included have a price.
      findings: [{ stake: "at least 4", message: /^This plan costs at least 14 USD, at least 4 over the limit of 10\./, help: /plan 142 takes of `b` instead of 300, which saves 11\.06/ }],
    },
    {
      name: "says by how much, for what, and the ways back, gentle ones first",
      code: batch(KEYNOTE, "budget: {subclip-credits: {limit: «14»}}"),
      findings: [
        {
          job: null,
          planned: 2,
          stake: "8",
          message: "This plan costs 22 subclip-credits, 8 over the limit of 14. Most of it is Voice clone or several speakers 10 (45%), Transcription 6 (27%) and Dubbing 6 (27%).",
          help: /^Each of these alone is enough: use a catalog voice [^;]*in `keynote` \(2 planned jobs\), which saves 10; shorten `keynote` by 2 minutes \(2 planned jobs\), which saves 8\. Or raise the limit to 22\.$/,
        },
      ],
    },
    {
      name: "takes can be dropped, as few as suffice",
      code: batch(`  - {id: a, type: tts, input: {type: text, text: Hi.}, voiceId: anna, durationSeconds: 60, repeat: 5}\n`, "budget: {subclip-credits: «16»}"),
      findings: [{ message: /^This plan costs 25 subclip-credits, 9 over/, help: "Each of these alone is enough: plan 3 takes of `a` instead of 5, which saves 10; keep `a` to at most 36 seconds (5 planned jobs), which saves 10. Or raise the limit to 25." }],
    },
    {
      name: "where no change is enough by itself, several together are",
      // c1: 1+2+1, c2: 2+2+2, c3: 3+2+3, c4: 4+2+4
      code: batch(CAPTIONS, "budget: {subclip-credits: «17»}"),
      findings: [
        {
          message: "This plan costs 28 subclip-credits, 11 over the limit of 17. Most of it is Rendering 10 (36%), Face tracking 10 (36%) and Transcription 4 (14%).",
          help: /^No single change is enough, but these together are: drop face tracking [^;]*in `c3` and `c4`, which saves 7; leave out `c1`, which saves 4; 11 in all\. Or raise the limit to 28\.$/,
        },
      ],
    },
    {
      name: "no advice to leave out nearly everything",
      code: batch(CAPTIONS, "budget: {subclip-credits: «1»}"),
      findings: [{ message: /27 over the limit of 1\./, help: /^All changes found save only 10 of the 27 needed: drop face tracking .* in `c1`, `c2`, `c3` and `c4`, which saves 10\. Or raise the limit to 28\.$/ }],
    },
    {
      name: "open prices: what is known is over already",
      code: batch(`  - {id: a, type: clip, file: a.mp4, aiAnalysis: true}\n`, "budget: {subclip-credits: «4»}"),
      alsoErrors: ["unpriced-job"],
      findings: [
        {
          stake: "at least 1",
          message: "This plan costs at least 5 subclip-credits, at least 1 over the limit of 4. Most of it is API orchestration 5 (100%).",
          help: "Part of the plan has no known price, so more than this may be needed. No cheaper setting and no single shorter length brings it under the limit. Plan less, or raise the limit to at least 5.",
        },
      ],
    },
    {
      name: "one rounding for all that is at least so much",
      code: batch(`  - {id: r, type: render, durationSeconds: 601}\n  - {id: c, type: clip, file: a.mp4, aiAnalysis: true}\n`, "budget: {subclip-credits: «10»}"),
      alsoErrors: ["unpriced-job"],
      findings: [
        {
          message: "This plan costs at least 15.01 subclip-credits, at least 5.01 over the limit of 10. Most of it is Rendering 10.01 (67%) and API orchestration 5 (33%).",
          help: /leave out `r`, which saves 10\.01\. Or raise the limit to at least 15\.01\.$/,
        },
      ],
    },
    {
      name: "digits that no rounding hides",
      code: batch(`  - {id: r, type: render, durationSeconds: 600.01}\n  - {id: c, type: clip, file: a.mp4, aiAnalysis: true}\n`, "budget: {subclip-credits: «15»}"),
      alsoErrors: ["unpriced-job"],
      findings: [{ message: /^This plan costs at least 15\.0001 subclip-credits, at least 0\.0001 over the limit of 15\./, help: / at least 15\.0001\.$/ }],
    },
    {
      name: "nothing to advise but less",
      code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n`, "budget: {subclip-credits: «2»}"),
      findings: [{ message: /^This plan costs 3 /, help: "No cheaper setting and no single shorter length brings it under the limit. Plan less, or raise the limit to 3." }],
    },
    {
      name: "nothing found in too many jobs",
      code: batch(Array.from({ length: 60 }, (_, i) => `  - {id: c${i}, type: captions, file: ${i}.mp4, durationSeconds: 60}\n`).join(""), "budget: {subclip-credits: «9»}"),
      findings: [{ message: /^This plan costs 180 /, help: "Plan less, or raise the limit to 180." }],
    },
    {
      name: "less than a minute: in seconds",
      code: batch(`  - {id: a, type: enhance, file: a.mp4, durationSeconds: 45}\n`, "budget: {subclip-credits: «3»}"),
      // ⌈27 × 0.10816⌉ is 3, ⌈28 × 0.10816⌉ is 4.
      findings: [{ message: /^This plan costs 5 /, help: "To come under the limit, keep `a` to at most 27 seconds, which saves 2. Or raise the limit to 5." }],
    },
    {
      name: "says how much rests on assumptions",
      code: batch(`  - {id: a, type: clip, file: a.mp4, aiAnalysis: true, assume: {pipelineCredits: {low: 10, high: 30}}}\n`, "budget: {subclip-credits: «10»}"),
      findings: [{ stake: "5..25", message: /^This plan costs 15\.\.35 subclip-credits, 5\.\.25 over the limit of 10\. 30 of the 35 rest on assumptions\. / }],
    },
    {
      name: "a limit for each job: one finding at the job, for all that it plans",
      code: batch(KEYNOTE.replace("keynote", "«keynote»"), "budget: {subclip-credits: {limit: 100, perJob: 10}}"),
      findings: [
        {
          job: "keynote",
          planned: 2,
          stake: "2",
          message: /^`keynote\[targetLanguage=es\]` costs 11 subclip-credits, 1 over the limit of 10 for one job\./,
          help: /: supply the transcript [^;]*in `keynote`, which saves 3; use a catalog voice [^;]*in `keynote`, which saves 5; shorten `keynote` by 1 minute, which saves 2\. Or raise the limit to 11\.$/,
        },
      ],
    },
    {
      name: "a budget of the run",
      code: batch(KEYNOTE),
      runBudgets: [{ currency: "subclip-credits", limit: "21.5" }],
      findings: [{ stake: "0.5", message: /^All files of this run together cost 22 subclip-credits, 0\.5 over the limit of 21\.5\./ }],
    },
    {
      name: "a tiny excess is not rounded away",
      code: batch(KEYNOTE, "budget: {subclip-credits: «21.9999»}"),
      findings: [{ message: /costs 22 subclip-credits, 0\.0001 over the limit of 21\.9999\./ }],
    },
  ],
});
