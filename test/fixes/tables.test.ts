import { describe, expect, test } from "vitest";
import { fixText } from "./fixing.js";

const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 1000, vidu-credits: 1000, wayinvideo-units: 1000}\n";

/** What stands below the head of a batch, before and after all its fixes; null where nothing is to change. */
type Row = readonly [name: string, before: string, after: string | null];

function table(rows: readonly Row[], unsafe = false): void {
  test.each(rows)("%s", async (_, before, after) => {
    const { after: fixed } = await fixText(HEAD + before, unsafe);
    expect(fixed).toBe(HEAD + (after ?? before));
  });
}

const ENHANCE = "jobs:\n  - {id: a, type: enhance, file: a.wav, durationSeconds: 60}\n";
const DUB = "type: dub, file: a.mp4, sourceMediaType: video";

describe("misspelt names", () => {
  table([
    ["a field", `jobs:\n  - {id: a, ${DUB}, durationSecnds: 60}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60}\n`],
    ["a field in quotes", `jobs:\n  - {id: a, ${DUB}, "duration_seconds": 60, 'clonevoice': true}\n`, `jobs:\n  - {id: a, ${DUB}, "durationSeconds": 60, 'cloneVoice': true}\n`],
    ["a key of the job", `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, deadlin: 2027-01-01, labls: {a: b}}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, deadline: 2027-01-01, labels: {a: b}}\n`],
    ["a key that the job needs", `jobs:\n  - {iD: a, ${DUB}, durationSeconds: 60}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60}\n`],
    ["a key of the batch", "job:\n  - {id: a, type: enhance, file: a.wav, durationSeconds: 60}\n", ENHANCE],
    ["ends of a range", `jobs:\n  - {id: a, ${DUB}, durationSeconds: {min: 60, max: 90}}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: {low: 60, high: 90}}\n`],
    ["a field of a matrix", `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, matrix: {targetLanguag: [es, fr]}}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, matrix: {targetLanguage: [es, fr]}}\n`],
    ["a type", "jobs:\n  - {id: a, type: Enhanse, file: a.wav, durationSeconds: 60}\n", ENHANCE],
    ["a full type", "jobs:\n  - {id: a, type: subclip/enhanec, file: a.wav, durationSeconds: 60}\n", "jobs:\n  - {id: a, type: subclip/enhance, file: a.wav, durationSeconds: 60}\n"],
    ["a type in defaults", `defaults: {dubb: {cloneVoice: true}}\njobs:\n  - {id: a, ${DUB}, durationSeconds: 60}\n`, `defaults: {dub: {cloneVoice: true}}\njobs:\n  - {id: a, ${DUB}, durationSeconds: 60}\n`],
    ["a rate", "jobs:\n  - {id: a, type: clip, videoUrl: u, language: en, aiAnalysis: true, assume: {pipelineCredit: 10}}\n", "jobs:\n  - {id: a, type: clip, videoUrl: u, language: en, aiAnalysis: true, assume: {pipelineCredits: 10}}\n"],
    ["only alike: a guess", "jobs:\n  - {id: a, type: dub, url: a.mp4, sourceMediaType: video, durationSeconds: 60}\n", null],
    ["another unit: to be reckoned", `jobs:\n  - {id: a, ${DUB}, durationMinutes: 1}\n`, null],
    ["the right name is there as well", `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, durationSecnds: 90}\n`, null],
    ["the right name is inherited", `defaults: {dub: {durationSeconds: 60}}\njobs:\n  - {id: a, ${DUB}, durationSecnds: 90}\n`, null],
    ["two for one name: nobody knows which", `jobs:\n  - {id: a, ${DUB}, durationSecnds: 60, durationSeconsd: 90}\n`, null],
  ]);
});

describe("values", () => {
  table([
    ["an enum in another case", "jobs:\n  - {id: a, type: vidu/text2video, model: ViduQ2, prompt: A fox., duration: 5, resolution: 1080P}\n", "jobs:\n  - {id: a, type: vidu/text2video, model: viduq2, prompt: A fox., duration: 5, resolution: 1080p}\n"],
    ["quotes stay", "jobs:\n  - {id: a, type: dub, file: a.mp4, sourceMediaType: \"Video\", durationSeconds: 60}\n  - {id: b, type: dub, file: b.mp4, sourceMediaType: 'Audio', durationSeconds: 60}\n", "jobs:\n  - {id: a, type: dub, file: a.mp4, sourceMediaType: \"video\", durationSeconds: 60}\n  - {id: b, type: dub, file: b.mp4, sourceMediaType: 'audio', durationSeconds: 60}\n"],
    ["an old value has one successor", "jobs:\n  - {id: a, type: transcript, url: u, platform: twitter, language: en, durationSeconds: 60}\n", "jobs:\n  - {id: a, type: transcript, url: u, platform: x, language: en, durationSeconds: 60}\n"],
    ["a number in quotes", `jobs:\n  - {id: a, ${DUB}, durationSeconds: "60"}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60}\n`],
    ["a switch in words", `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, cloneVoice: yes, multiSpeaker: "false"}\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, cloneVoice: true, multiSpeaker: false}\n`],
    ["a number for a text", "jobs:\n  - {id: a, type: tts, input: {type: text, text: 5}, voiceId: 012, durationSeconds: 60}\n", "jobs:\n  - {id: a, type: tts, input: {type: text, text: \"5\"}, voiceId: \"012\", durationSeconds: 60}\n"],
    ["a text that others take for a number or a switch", `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, targetLanguage: no} # Norwegian\n  - id: b\n    type: captions\n    file: b.mp4\n    durationSeconds: 60\n    aspectRatio: 9:16 # upright\n`, `jobs:\n  - {id: a, ${DUB}, durationSeconds: 60, targetLanguage: "no"} # Norwegian\n  - id: b\n    type: captions\n    file: b.mp4\n    durationSeconds: 60\n    aspectRatio: "9:16" # upright\n`],
    ["a time: minutes or hours?", `jobs:\n  - {id: a, ${DUB}, durationSeconds: "3:00"}\n`, null],
    ["none of the values: a guess", "jobs:\n  - {id: a, type: vidu/text2video, model: viduq2, prompt: A fox., duration: 5, resolution: 1088p}\n", null],
  ]);
});

const IDLE = "referenceAudioObjectKey: k.wav";
const tts = (...lines: string[]): string => `jobs:\n  - id: a\n    type: tts\n    input: {type: text, text: Hello.}\n    voiceId: anna\n${lines.map((line) => `${line}\n`).join("")}    durationSeconds: 60\n`;

describe("what goes", () => {
  table([
    ["its line", tts(`    ${IDLE}`), tts()],
    ["its comment with it, the others stay", tts("    # about the voice", `    ${IDLE} # not used`, "    # about the length"), tts("    # about the voice", "    # about the length")],
    ["a comment after a tab", tts(`    ${IDLE}\t# not\tused`), tts()],
    ["the last line", `${tts().replace(/\n$/, "")}\n    ${IDLE}\n`, tts()],
    ["the last line of a file that ends without a line break", `${tts().replace(/\n$/, "")}\n    ${IDLE}`, tts().replace(/\n$/, "")],
    ["the last line of a file behind a blank one", `${tts().replace(/\n$/, "")}\n\n    ${IDLE}`, tts().replace(/\n$/, "")],
    ["the last line of a file behind a block of text, which its line break belongs to: left alone", `${tts()}    note: |\n      a\n    ${IDLE}`, null],
    ["the first key behind a dash", tts().replace("- id", `- ${IDLE} # not used\n    id`), tts()],
    ["the first key behind a dash, before a comment", tts().replace("- id", `- ${IDLE}\n    # about the job\n    id`), null],
    ["from flow style, with its comma", `jobs:\n  - {id: a, type: enhance, file: a.wav, durationSeconds: 60, backgroundMusicSeparationEnabled: true} # a\n`, "jobs:\n  - {id: a, type: enhance, file: a.wav, durationSeconds: 60} # a\n"],
    ["the first in flow style", `jobs:\n  - {backgroundMusicSeparationEnabled: true, id: a, type: enhance, file: a.wav, durationSeconds: 60}\n`, ENHANCE],
    ["a line of flow style", "jobs:\n  - {\n      id: a, type: enhance, file: a.wav,\n      backgroundMusicSeparationEnabled: true,\n      durationSeconds: 60,\n    }\n", "jobs:\n  - {\n      id: a, type: enhance, file: a.wav,\n      durationSeconds: 60,\n    }\n"],
    ["flow style with a comment between: left alone", "jobs:\n  - {\n      id: a, type: enhance, file: a.wav, # the file\n      backgroundMusicSeparationEnabled: true,\n      durationSeconds: 60,\n    }\n", null],
    ["nothing empty is left behind", "defaults: {enhance: {backgroundMusicSeparationEnabled: true}}\n" + ENHANCE, ENHANCE],
    ["nothing empty in block style", "defaults:\n  enhance:\n    backgroundMusicSeparationEnabled: true\n" + ENHANCE, ENHANCE],
    ["one of two defaults", "defaults:\n  enhance:\n    backgroundMusicSeparationEnabled: true\n    provider: resemble\n" + ENHANCE, "defaults:\n  enhance:\n    provider: resemble\n" + ENHANCE],
    ["a comment of its own line would go: left alone", "defaults:\n  # what all have\n  enhance:\n    # music off\n    backgroundMusicSeparationEnabled: true\n" + ENHANCE, null],
    ["an assumption that no job uses", "assume: {clip: {pipelineCredits: 10}}\n" + ENHANCE, ENHANCE],
    ["a job's own hides an inherited one: left alone", "defaults: {tts: {cloneVoice: false, referenceAudioObjectKey: d.wav}}\n" + tts(`    ${IDLE}`), null],
    ["a block of text: left alone", tts("    referenceAudioObjectKey: |\n      k.wav"), null],
    ["an anchor that is used elsewhere: left alone", tts("    referenceAudioObjectKey: &key k.wav") + "  - {id: b, type: enhance, file: *key, durationSeconds: 60}\n", null],
    ["an alias", "jobs:\n  - {id: b, type: enhance, file: &key k.wav, durationSeconds: 60}\n" + tts("    referenceAudioObjectKey: *key").replace("jobs:\n", ""), "jobs:\n  - {id: b, type: enhance, file: &key k.wav, durationSeconds: 60}\n" + tts().replace("jobs:\n", "")],
  ]);
});

describe("shared content is changed for all of its users or not at all", () => {
  table([
    ["a name that all of them misspell", `jobs:\n  - &a {id: a, ${DUB}, durationSecnds: 60}\n  - {<<: *a, id: b}\n`, `jobs:\n  - &a {id: a, ${DUB}, durationSeconds: 60}\n  - {<<: *a, id: b}\n`],
    ["a name that is right for one of them", `jobs:\n  - &a {id: a, type: enhance, file: a.wav, durationSeconds: 60, sourceMediaTyp: video}\n  - {<<: *a, id: b, type: dub, sourceMediaType: video}\n`, null],
    ["a value behind an anchor", "jobs:\n  - {id: a, type: dub, file: a.mp4, sourceMediaType: &kind Video, durationSeconds: 60}\n  - {id: b, type: dub, file: b.mp4, sourceMediaType: *kind, durationSeconds: 60}\n", "jobs:\n  - {id: a, type: dub, file: a.mp4, sourceMediaType: &kind video, durationSeconds: 60}\n  - {id: b, type: dub, file: b.mp4, sourceMediaType: *kind, durationSeconds: 60}\n"],
    ["a value that another use needs", "jobs:\n  - {id: a, type: dub, file: &kind Video, sourceMediaType: *kind, durationSeconds: 60}\n", null],
    ["idle in one job, needed in the other", `jobs:\n  - &a {id: a, type: tts, input: {type: text, text: Hi.}, voiceId: anna, ${IDLE}, durationSeconds: 60}\n  - {<<: *a, id: b, voiceId: null, cloneVoice: true}\n`, null],
    ["idle in both", `jobs:\n  - &a {id: a, type: tts, input: {type: text, text: Hi.}, voiceId: anna, ${IDLE}, durationSeconds: 60}\n  - {<<: *a, id: b, durationSeconds: 90}\n`, "jobs:\n  - &a {id: a, type: tts, input: {type: text, text: Hi.}, voiceId: anna, durationSeconds: 60}\n  - {<<: *a, id: b, durationSeconds: 90}\n"],
    ["what hides a merged key stays", `jobs:\n  - &a {id: a, type: tts, input: {type: text, text: Hi.}, cloneVoice: true, referenceAudioObjectKey: k.wav, durationSeconds: 60}\n  - {<<: *a, id: b, cloneVoice: false, voiceId: anna, referenceAudioObjectKey: l.wav}\n`, null],
    ["idle in one combination of a matrix", `jobs:\n  - {id: a, type: tts, input: {type: text, text: Hi.}, voiceId: anna, ${IDLE}, durationSeconds: 60, matrix: {cloneVoice: [true, false]}}\n`, null],
  ]);
});

describe("what is made or charged changes only with --fix-unsafe", () => {
  const VIDU = (more: string): string => `jobs:\n  - {id: a, type: vidu/text2video, model: viduq2, prompt: A fox., duration: 5, resolution: 540p${more}}\n`;
  const TWICE = "jobs:\n  - {id: a, type: captions, file: a.mp4, durationSeconds: 60} # first\n  # again\n  - id: b\n    type: captions\n    file: a.mp4 # the same\n    durationSeconds: 60\n  - {id: c, type: captions, file: c.mp4, durationSeconds: 60}\n";
  table([["not without", VIDU(", off_peak: false"), null], ["nor a job", TWICE, null]]);
  table([
    ["off-peak", VIDU(", off_peak: false"), VIDU(", off_peak: true")],
    ["the same job twice", TWICE, TWICE.replace(/ {2}- id: b\n(?: {4}.*\n)+/, "")],
  ], true);
});

describe("everything else stays as it is, byte for byte", () => {
  const before = "defaults: {dub: {durationSecnds: 60}}\t# half\ta minute\njobs:\n\n  -   id:   a   # first\n      type:  dub\n      file: \"a.mp4\"\n      sourceMediaType: 'Video'\n\n      note: |\n        no, 9:16\n---\n# nothing here\n---\ntopsheet: 1\njobs:\n- {id: b, type: subclip/enhance, file: b.wav, durationSeconds: \"60\" }\n...\n";
  const after = before.replace("Secnds", "Seconds").replace("'Video'", "'video'").replace('"60"', "60");
  const written: Readonly<Record<string, (text: string) => string>> = {
    "with line feeds": (text) => text,
    "with carriage returns": (text) => text.replaceAll("\n", "\r\n"),
    "behind a byte order mark": (text) => `\ufeff${text}`,
    "without a line break at the end": (text) => text.replace(/\.\.\.\n$/, "").trimEnd(),
  };
  test.each(Object.entries(written))("%s", async (_, write) => {
    expect((await fixText(write(HEAD + before))).after).toBe(write(HEAD + after));
  });
});

test("what a fix does to prices is said", async () => {
  const { prices } = await fixText(`${HEAD}jobs:\n  - {id: a, ${DUB}, durationSecnds: 60, matrix: {targetLanguage: [es, fr]}}\n  - {id: b, type: vidu/text2video, model: viduq2, prompt: A fox., duration: 5, resolution: 540p, off_peak: false}\n`, true);
  expect(prices.map(({ jobs, change }) => `${jobs}: ${change}`)).toEqual(["a[targetLanguage=es] and 1 more planned job: not priced → 2 subclip-credits", expect.stringMatching(/^b: \d+ → \d+ vidu-credits$/)]);
});

describe("several batches in a file", () => {
  const doc = (budget: string, ...jobs: readonly string[]): string => `topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: ${budget}}\njobs:\n${jobs.map((one) => `  - {${one}}\n`).join("")}`;
  const enhance = (id: string, more = "durationSeconds: 60"): string => `${id}: a, type: enhance, file: ${id}.wav, ${more}`;

  test("a job that is faulty in one excuses no new error in another", async () => {
    const text = `${doc("40", enhance("id", "durationSeconds: long"))}---\n${doc("40", enhance("id"), enhance("iD"))}`;
    const { after, leftOut } = await fixText(text);
    expect(after).toBe(text);
    expect(leftOut.map(({ because }) => because?.ruleId)).toEqual(["duplicate-job-id"]);
  });

  test("a budget that did not hold in one stops no fix there because one like it holds in another", async () => {
    const [a, b] = [doc("40", enhance("id")), doc("1", "id: b, type: captions, file: b.mp4, durationSeconds: 600", "id: c, type: captions, file: c.mp4, durationSecnds: 60")];
    const { after, leftOut } = await fixText(`${a}---\n${b}`);
    expect([after, leftOut]).toEqual([`${a}---\n${b.replace("Secnds", "Seconds")}`, []]);
  });
});

test("of very many fixes, the one that would do harm is found, and the others are made at once", async () => {
  const job = (n: number, name: string): string => `  - {id: j${n}, type: enhance, file: ${n}.wav, ${name}: 60}\n`;
  const jobs = (name: string): string => Array.from({ length: 450 }, (_, n) => job(n, name)).join("");
  const clash = (id: string): string => `  - {${id}: j400, type: enhance, file: x.wav, durationSeconds: 60}\n`;
  const text = `${HEAD.replace("1000", "10000")}jobs:\n${job(400, "durationSeconds").replace("400.wav", "y.wav")}${jobs("durationSecnds").replace(job(400, "durationSecnds"), "")}${clash("iD")}`;
  const { after, fixed, leftOut } = await fixText(text);
  expect(after).toBe(text.replaceAll("Secnds", "Seconds"));
  expect([fixed, leftOut.map(({ because }) => because?.ruleId)]).toEqual([449, ["duplicate-job-id"]]);
});

test("jobs of one id, however many, have their prices told in a moment", async () => {
  const jobs = Array.from({ length: 3000 }, (_, n) => `  - {id: a, type: enhance, file: a${n}.wav, durationSeconds: 60}\n`).join("");
  const { prices } = await fixText(`${HEAD}jobs:\n${jobs}  - {id: b, type: enhance, file: b.wav, durationSecnds: 60}\n`);
  expect(prices.map((one) => one.jobs)).toEqual(["b"]);
});
