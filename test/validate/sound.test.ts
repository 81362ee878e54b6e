import { describe, expect, it } from "vitest";
import { check, RULES } from "./checking.js";

const DUB = "{id: a, type: dub, sourceUrl: u, sourceMediaType: video, durationSeconds: 60";

/** Everything that a batch may say, in the forms in which it may be said. */
const SOUND: Readonly<Record<string, string>> = {
  "full type names": "jobs: [{id: a, type: subclip/render}, {id: b, type: subclip/video-studio}]",
  "other names of a type": "provider: subclip\njobs: [{id: a, type: media-render}, {id: b, type: enhance-video}]",
  "labels, budgets, assumptions": `provider: subclip
name: spring
labels: {campaign: spring}
budget: {subclip-credits: {limit: 60, warnAt: 99.5%, perJob: 3.5}, USD: 3}
assume: {clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}, subclip/tts: {charactersPerMinute: 900}}
defaults: {clip: {language: en, labels: {kind: clip}, assume: {pipelineCredits: 12}}}
jobs: [{id: a, type: clip, videoUrl: x, labels: {a: b}, assume: {pipelineCredits: 0}}]`,
  "empty keys": `provider:
name:
labels: {a: null}
budget: {subclip-credits: {limit: 5, warnAt: null, perJob: null}}
defaults: {subclip/dub: null, subclip/render: {imageCount: null, labels: null, assume: null}}
assume: {subclip/clip: null, subclip/tts: {charactersPerMinute: null}}
jobs: [{id: a, type: subclip/render, labels: null, exclude: null, assume: null, expectedCost: null, deadline: null, skip: null, note: null, fields: null, imageCount: null}]`,
  "a null that removes what is wrong": `provider: subclip
defaults: {enhance: {durationSeconds: 5}}
jobs: [{id: a, type: enhance, durationSeconds: null}]`,
  "the whole envelope": `provider: subclip
jobs: [${DUB}, labels: {a: b}, repeat: 3, expectedCost: {low: 3, high: 3.5}, deadline: 2028-02-29, skip: later, note: "", fields: {cloneVoice: true}, matrix: {targetLanguage: [es, fr]}, exclude: [{targetLanguage: fr}]}]`,
  deadlines: `provider: subclip
jobs: [{id: a, type: render, deadline: 2026-12-01T18:00:00Z}, {id: b, type: render, deadline: 2026-12-01 18:00}, {id: c, type: render, deadline: "2026-12-01T18:00:00.5+02:00"}]`,
  "named combinations": `provider: subclip
defaults: {tts: {voiceId: anna}}
jobs: [{id: a, type: tts, matrix: [{as: es, voiceId: lucia, durationSeconds: 3}, {as: 2, voiceId: null-voice}], input: {type: text, text: hi}, exclude: [{as: 2}]}]`,
  "a matrix that gives what is required": `provider: subclip
jobs: [{id: a, type: dub, sourceUrl: u, matrix: {durationSeconds: [60, 61.5], sourceMediaType: [video, audio]}}]`,
  "defaults that give what is required": `provider: subclip
defaults: {dubbing: {sourceUrl: u, sourceMediaType: video, durationSeconds: {low: 1, high: 1}}}
jobs: [{id: a, type: dub}, {id: b, type: ai-dubbing}]`,
  "numbers up to the limits": `provider: subclip
budget: {subclip-credits: 999999999999999}
jobs: [{id: a, type: enhance, durationSeconds: 60.0000000000000000000000000000000000000}, {id: b, type: enhance, durationSeconds: 0.000000000000000000000000000000000001}, {id: c, type: render, imageCount: 4.0000000000000000, repeat: 2.0000000000000000}, {id: d, type: enhance, durationSeconds: 1.5e3}, {id: e, type: enhance, durationSeconds: {low: 1.0000000000000001, high: 1.0000000000000002}}]`,
  "every form of speech": `provider: subclip
jobs:
  - {id: a, type: tts, input: {type: text, text: hi}, voiceId: anna}
  - {id: b, type: tts, input: {type: srt, content: hi}, cloneVoice: true, referenceAudioObjectKey: k}
  - {id: c, type: tts, input: {type: transcript, segments: [{startSeconds: 0, endSeconds: 1, text: hi}]}, voiceId: anna, cloneVoice: false}`,
  "merge keys and anchors": `provider: subclip
jobs:
  - &base {id: a, type: clip, videoUrl: x, segments: &cuts [{startSeconds: 0, endSeconds: 5}]}
  - {<<: *base, id: b}
  - {id: c, type: clip, videoUrl: y, segments: *cuts}`,
};

describe("a sound batch has no faults", () => {
  it.each(Object.entries(SOUND))("%s", async (_, text) => {
    expect((await check(`topsheet: 1\n${text}\n`)).map(({ name, place, message }) => ({ name, place, message }))).toEqual([]);
  });

  it("200 uses of one anchor", async () => {
    const uses = Array.from({ length: 200 }, (_, i) => `  - {id: j${i}, type: tts, input: *words, voiceId: anna}\n`).join("");
    expect(await check(`topsheet: 1\nprovider: subclip\njobs:\n  - {id: a, type: tts, input: &words {type: text, text: hi}, voiceId: anna}\n${uses}`)).toEqual([]);
  });

  it.each([...RULES.values()])("the good example of $id", async ({ examples }) => {
    expect(await check(examples.good)).toEqual([]);
  });
});

// What is missing for a price is found when the job is priced.
describe("the bad example", () => {
  it.each([...RULES.values()].filter(({ id }) => id !== "missing-duration"))("of $id has that one fault", async ({ id, examples }) => {
    expect((await check(examples.bad)).map(({ fault }) => fault.ruleId)).toEqual([id]);
  });
});
