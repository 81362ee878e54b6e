import { describe, expect, it } from "vitest";
import { check, type Checked } from "./checking.js";

const short = ({ name, marked, fault }: Checked): unknown[] => [name, marked, fault.jobId];
const FOURTEEN = Array.from({ length: 14 }, (_, i) => i);

describe("a mistake in shared content is one fault at its origin", () => {
  it("in defaults, whether or not jobs use them", async () => {
    const jobs = FOURTEEN.map((i) => `  - {id: j${i}, type: dub, sourceUrl: u${i}, sourceMediaType: video, durationSeconds: 60}\n`).join("");
    const batch = (defaults: string): string => `topsheet: 1\nprovider: subclip\ndefaults: {dub: ${defaults}}\njobs:\n${jobs}`;
    expect((await check(batch("{cloneVoice: yes}"))).map(short)).toEqual([["schema/flagNotation", "yes", "j13"]]);
    expect((await check(batch("{cloneVocie: true}"))).map(short)).toEqual([["unknown-field/near", "cloneVocie", "j13"]]);
    expect((await check(batch("{durationSeconds: 0}"))).map(short)).toEqual([["schema/notPositive", "0", null]]);
  });

  it("in an anchor", async () => {
    const jobs = FOURTEEN.map((i) => `  - {id: j${i}, type: tts, voiceId: anna, input: *words}\n`).join("");
    const batch = (words: string): string => `topsheet: 1\nprovider: subclip\njobs:\n  - {id: a, type: tts, voiceId: anna, input: &words ${words}}\n${jobs}`;
    expect((await check(batch("{type: text, txt: hi}"))).map(short)).toEqual([["unknown-field/nearInside", "txt", "j13"]]);
    expect((await check(batch("{type: text, text: 5}"))).map(short)).toEqual([["schema/unquotedText", "5", "j13"]]);
    expect((await check(batch("{type: srt}"))).map(short)).toEqual([["schema/missingBecause", "{type: srt}", "j13"]]);
  });

  it("in a merged mapping", async () => {
    const batch = `topsheet: 1
provider: subclip
jobs:
  - &base {id: a, type: dub, sourceUrl: u, sourceMediaType: vidio, durationSeconds: 60}
  - {<<: *base, id: b}
  - {<<: *base, id: c, sourceMediaType: audio}
`;
    expect((await check(batch)).map(short)).toEqual([["schema/notAllowedNear", "vidio", "b"]]);
  });

  it("in a field that every combination of a matrix has", async () => {
    const batch = `topsheet: 1
provider: subclip
jobs: [{id: a, type: dub, sourceUrl: u, sourceMediaType: vidio, durationSeconds: 60, matrix: {targetLanguage: [es, fr, de]}}]
`;
    expect((await check(batch)).map(({ name, marked }) => [name, marked])).toEqual([["schema/notAllowedNear", "vidio"]]);
  });

  it("that only one combination has names its planned job", async () => {
    const batch = `topsheet: 1
provider: subclip
jobs: [{id: a, type: dub, sourceUrl: u, sourceMediaType: video, matrix: {durationSeconds: [60, 0]}}]
`;
    expect((await check(batch)).map(short)).toEqual([["schema/notPositive", "0", "a[durationSeconds=0]"]]);
  });
});

describe("what a broken matrix would give is not missing", () => {
  it.each(["{sourceMediaType: []}", "{sourceMediaType: [video, video]}", "[{as: a, sourceMediaType: [video]}]", "[{sourceMediaType: video}]"])("%s", async (matrix) => {
    const found = await check(`topsheet: 1\nprovider: subclip\njobs: [{id: a, type: dub, sourceUrl: u, durationSeconds: 60, matrix: ${matrix}}]\n`);
    expect(found).toHaveLength(1);
  });
});

describe("two mistakes are two faults", () => {
  it("in one job", async () => {
    const found = await check(`topsheet: 1\nprovider: subclip\njobs: [{id: a, type: dub, sourceUr: u, sourceMediaType: vidio, durationSeconds: "3:00", foo: 1}]\n`);
    expect(found.map(({ name }) => name).sort()).toEqual(["schema/notAllowedNear", "schema/timeNotation", "unknown-field/near", "unknown-field/unknown"]);
  });

  it("in several documents", async () => {
    const found = await check(`topsheet: 1\njobs: []\n---\ntopsheet: 2\njobs: [{id: a, type: subclip/render}]\n`);
    expect(found.map(({ name }) => name)).toEqual(["schema/noJobs", "schema/version"]);
  });
});
