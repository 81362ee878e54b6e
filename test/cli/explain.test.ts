import { describe, expect, test } from "vitest";
import { RULES } from "../../rules/index.js";
import { CATALOG } from "../../src/generated/catalog.js";
import { folderWith, topsheet } from "./topsheet.js";

const BATCH = `topsheet: 1
name: spring
provider: subclip
budget: {subclip-credits: 60}
defaults:
  dub: {sourceMediaType: video}
assume:
  clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}
jobs:
  - id: keynote
    type: dub
    sourceUrl: https://cdn.example.com/keynote.mp4
    durationSeconds: 100
    cloneVoice: true
    multiSpeaker: true
    matrix: {targetLanguage: [es, fr, de, it, pt, nl]}
  - {id: clips, type: clip, videoUrl: "https://cdn.example.com/a.mp4", language: en, aiAnalysis: true}
  - {id: unpriced, type: clip, videoUrl: "https://cdn.example.com/a.mp4", language: en, aiAnalysis: true, assume: {pipelineCredits: null}}
  - {id: images, type: render, durationSeconds: 60, aiAnalysis: true, visionAnalysis: true}
  - {id: later, type: render, durationSeconds: 60, skip: waits for the shoot}
  - {id: wrong, type: render, durationSeconds: "1:00"}
  - {id: short, type: render, durationSeconds: {low: 30, high: 120}}
  - {id: leaky, type: render, durationSeconds: 60, skip: AKIAIOSFODNN7EXAMPLF}
  - {id: url, type: dub, sourceUrl: "https://user:passw0rd@cdn.example.com/a.mp4", durationSeconds: 60}
`;

function explain(subject: string) {
  return topsheet(["explain", subject], { cwd: folderWith({ "spring#1.batch.yaml": BATCH }) });
}

describe("a job", () => {
  test("is derived line item by line item", () => {
    const { status, stdout, stderr } = explain("spring#1.batch.yaml#keynote[targetLanguage=fr]");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "keynote[targetLanguage=fr]: subclip/dub, spring#1.batch.yaml line 10

        Given: sourceMediaType: video, sourceUrl: https://cdn.example.com/keynote.mp4,
        durationSeconds: 100, cloneVoice: true, multiSpeaker: true, targetLanguage: fr

        Transcription                                                          1.67..2
          1.66..2 min × 1 credit
          Quantity: 1.666666..2 minutes; rate: 1
          Unsaid: The page does not say whether a started minute is billed whole.
          Note: The page names "transcription minutes" without a rate; its examples
          fit 1 credit a minute and nothing else.
          (https://www.subclip.app/docs/cost/api)
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        Dubbing                                                                1.66..2
          1.66..2 min × 1 credit
          Quantity: 1.666666..2 minutes; rate: 1
          Unsaid: The page does not say whether a started minute is billed whole.
          Note: The page names "dubbing minutes" without a rate; its examples fit 1
          credit a minute and nothing else. (https://www.subclip.app/docs/cost/api)
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        Voice clone or several speakers                                          5..10
          5 or 10 credits
          Unsaid: The page prices "voice clone/multi-speaker" at 5 credits and does
          not say whether a job with both pays once or twice.
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        ──────────────────────────────────────────────────────────────────────────────
        Total in subclip-credits                                              8.33..14
      "
    `);
  });

  test("says what is assumed, by whom and why", () => {
    expect(explain("spring#1.batch.yaml#clips").stdout).toMatchInlineSnapshot(`
      "clips: subclip/clip, spring#1.batch.yaml line 17

        Given: videoUrl: https://cdn.example.com/a.mp4, language: en, aiAnalysis: true

        API orchestration                                                            5
          5 credits
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        AI clipping pipeline                                                    10..30
          10..30 credits (assumed: our last 40 jobs)
          On the author's word: \`assume\` gives 10..30 (our last 40 jobs)
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        ──────────────────────────────────────────────────────────────────────────────
        Total in subclip-credits                                                15..35
      "
    `);
  });

  test("says what is unknown", () => {
    expect(explain("spring#1.batch.yaml#images").stdout).toMatchInlineSnapshot(`
      "images: subclip/render, spring#1.batch.yaml line 19

        Given: durationSeconds: 60, aiAnalysis: true, visionAnalysis: true

        Rendering                                                                    1
          1 min × 1 credit
          Quantity: 1 minute; rate: 1
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        Minimum charge                                                               1
          2 credits at least
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        AI planning                                                                  2
          2 credits
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        Vision analysis                                                     at least 0
          ? files × 1 credit
          Source: https://www.subclip.app/docs/cost/api, checked 2026-11-22

        ──────────────────────────────────────────────────────────────────────────────
        Total in subclip-credits                                            at least 4

        Unknown: Vision analysis depends on \`imageCount\` or \`videoCount\`, which the
        job does not give.
      "
    `);
  });

  test("of a matrix is derived for the first of its planned jobs", () => {
    const { stdout } = explain("spring#1.batch.yaml#keynote");
    expect([...stdout.matchAll(/^keynote\S+/gm)].map(([id]) => id)).toEqual(["es", "fr", "de", "it", "pt"].map((language) => `keynote[targetLanguage=${language}]:`));
    expect(stdout).toMatch(/\n`keynote` plans 1 more job, such as `keynote\[targetLanguage=nl\]`\.\n$/);
  });

  test("of which a minimum adds more to the low reading says which is which", () => {
    expect(explain("spring#1.batch.yaml#short").stdout).toMatch(/^ {2}Minimum charge +1\.5 \(low\), 0 \(high\)$/m);
  });

  test.each([
    ["leaky", "Skipped, so it costs nothing: (not shown: an AWS access key)"],
    ["url", "Given: sourceMediaType: video, sourceUrl: (not shown: a URL with a password),"],
  ])("with a secret does not print it: %s", (id, expected) => {
    const { stdout } = explain(`spring#1.batch.yaml#${id}`);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(expected);
    expect(stdout).not.toMatch(/AKIA|passw0rd/);
  });

  test("that is skipped costs nothing", () => {
    expect(explain("spring#1.batch.yaml#later")).toEqual({ status: 0, stderr: "", stdout: "later: subclip/render, spring#1.batch.yaml line 20\n\n  Skipped, so it costs nothing: waits for the shoot\n" });
  });

  test("that is wrong is explained by its errors", () => {
    const { status, stdout } = explain("spring#1.batch.yaml#wrong");
    expect(status).toBe(1);
    expect(stdout).toContain("Not priced, because it has errors:");
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/Line 21: .*`durationSeconds`.*`60`/);
  });

  test("that is not there is answered with those that are", () => {
    expect(explain("spring#1.batch.yaml#keynoet")).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^topsheet: `spring#1\.batch\.yaml` has no job `keynoet`\.\nDid you mean `keynote`\? It has `keynote`, .* and 5 more\.\n$/) as string,
    });
  });
});

test("a job of a file that cannot be understood", () => {
  const cwd = folderWith({ "broken.batch.yaml": "topsheet: [", "empty.batch.yaml": "" });
  expect(topsheet(["explain", "broken.batch.yaml#x"], { cwd })).toEqual({ status: 2, stdout: "", stderr: "topsheet: `broken.batch.yaml` has no job `x`. It has 1 error: run `topsheet lint broken.batch.yaml`.\n" });
});

test.each(RULES.map((rule) => rule.id))("the rule %s", (id) => {
  const rule = RULES.find((one) => one.id === id);
  const { status, stdout, stderr } = topsheet(["explain", id]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const text = stdout.replaceAll(/\s+/g, " ");
  for (const part of [`${id} (${rule?.severity}`, rule?.summary, rule?.why]) expect(text).toContain(part);
});

describe("a type", () => {
  test("is explained with its other names and its fields", () => {
    const { status, stdout, stderr } = topsheet(["explain", "subclip/enhance"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const name of ["enhance", "enhance-voice", "subclip/enhance-audio"]) expect(topsheet(["explain", name]).stdout).toBe(stdout);
    const text = stdout.replaceAll(/\s+/g, " ");
    for (const part of [
      "subclip/enhance: Enhance audio With `provider: subclip` the short form is `type: enhance`, also called `enhance-audio`, `enhance-voice` and `enhance-video`.",
      "file: text; plan fact Path or name of the recording",
      "durationSeconds: seconds, or a range {low, high} Length of the recording",
      "provider: cleanvoice or resemble; default cleanvoice Engine that does the work",
      "backgroundMusicSeparationEnabled: true or false; default false; seen only in the provider's own client Takes background music",
    ]) {
      expect(text).toContain(part);
    }
  });

  test.each(Object.values(CATALOG.tasks))("$type has all of its fields", ({ type, fields }) => {
    const { stdout } = topsheet(["explain", type]);
    const told = [...stdout.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
    expect(told).toEqual(Object.keys(fields));
    const text = stdout.replaceAll(/\s+/g, " ");
    for (const { description } of Object.values(fields)) expect(text).toContain(description);
    expect(stdout.match(/^ {2}\w+: (?:.|\n {2}(?! ))*?;\s+required/gm)?.length ?? 0).toBe(Object.values(fields).filter((one) => one.required).length);
  });
});

test("the list of rules has them all", () => {
  const { status, stdout } = topsheet(["rules"]);
  expect(status).toBe(0);
  const rows = [...stdout.matchAll(/^([a-z-]+) +(error|warning|info) +(yes|no) /gm)].map(([, id, severity, configurable]) => [id, severity, configurable]);
  expect(rows).toEqual(RULES.map(({ id, severity, configurable }) => [id, severity, configurable ? "yes" : "no"]));
});
